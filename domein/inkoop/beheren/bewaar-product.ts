import { vindVoorziening } from '@meedoen/catalogus'
import { gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { vindProduct } from '../aanbod/producten-voor.ts'
import { legProductVast } from '../contracten/leg-product-vast.ts'
import { EENHEDEN, FREQUENTIES, type Product, VARIANTEN } from '../contracten/product.ts'
import { maatBezwaar } from '../contracten/variant.ts'
import { leesVanBeheerder } from './als-contractbeheerder.ts'
import { tekstInvoer } from './invoer.ts'
import { legWijzigingVast } from './wijziging.ts'

const gegevens = z.object({
  categorie: z.string().regex(/^(0[1-9]|1[0-8])$/, 'kies'),
  voorziening: z.string().min(1, 'kies'),
  naamNl: tekstInvoer(200),
  naamEn: tekstInvoer(200),
  variant: z.enum(VARIANTEN, 'kies'),
  eenheid: z.enum(EENHEDEN, 'kies'),
  frequentie: z.enum(FREQUENTIES, 'kies'),
  alphahulp: z.boolean(),
  metBudget: z.boolean(),
})
const code = z
  .string()
  .trim()
  .toUpperCase()
  .min(1, 'verplicht')
  .regex(/^[0-9A-Z]{1,5}$/, 'geen-productcode')

export type ProductWeigering =
  | 'invoer'
  | 'product-bestaat'
  | 'product-onbekend'
  | 'product-in-gebruik'
  | 'categorie-past-niet'
  | 'eenheid-past-niet'
  | 'eenheid-bij-voorziening'
  | 'frequentie-past-niet'
  | BeleidWeigering

/** Adds a product; answers its code. Refuses a code that is there already, and what the standard does not allow. */
export async function voegProductToe(stap: Stap, invoer: unknown): Promise<Uitkomst<string, ProductWeigering>> {
  const gelezen = leesVanBeheerder(stap, gegevens.extend({ code }), invoer)
  if (!gelezen.ok) return gelezen
  const nieuw = alsProduct(gelezen.waarde.code, gelezen.waarde)
  const bezwaar = keurProduct(nieuw)
  if (bezwaar) return bezwaar
  if (await vindProduct(stap.tx, nieuw.code))
    return geweigerd(
      'product-bestaat',
      `Product ${nieuw.code} is er al. Kies een andere code, of wijzig dat product.`,
      'code',
    )
  await legProductVast(stap.tx, nieuw)
  await legWijzigingVast(stap, { soort: 'product', product: nieuw.code, wordt: plat(nieuw) })
  return gelukt(nieuw.code)
}

/** Changes a product. In what it is counted stays as it is once there are tariffs: assignments and declarations count in it. */
export async function wijzigProduct(
  stap: Stap,
  productcode: string,
  invoer: unknown,
): Promise<Uitkomst<undefined, ProductWeigering>> {
  const gelezen = leesVanBeheerder(stap, gegevens, invoer)
  if (!gelezen.ok) return gelezen
  const nu = await vindProduct(stap.tx, productcode)
  if (!nu) return geweigerd('product-onbekend', 'Dit product is er niet. Kies een product uit de lijst.')
  const nieuw = alsProduct(productcode, gelezen.waarde)
  const bezwaar = keurProduct(nieuw) ?? (teltAnders(nu, nieuw) ? await inGebruik(stap, productcode) : null)
  if (bezwaar) return bezwaar
  await legProductVast(stap.tx, nieuw)
  await legWijzigingVast(stap, { soort: 'product', product: productcode, was: plat(nu), wordt: plat(nieuw) })
  return gelukt()
}

const alsProduct = (productcode: string, g: z.infer<typeof gegevens>): Product => ({
  code: productcode,
  categorie: g.categorie,
  voorziening: g.voorziening,
  naam: { nl: g.naamNl, en: g.naamEn },
  eenheid: g.eenheid,
  frequentie: g.frequentie,
  alphahulp: g.alphahulp,
  variant: g.variant,
  metBudget: g.metBudget,
})

const plat = ({ naam, ...rest }: Product) => ({ ...rest, naamNl: naam.nl, naamEn: naam.en })

/** What is wrong with a product by the standard and by the kind of provision; null when nothing is. */
function keurProduct(
  product: Product,
): Weigering<
  'categorie-past-niet' | 'eenheid-past-niet' | 'eenheid-bij-voorziening' | 'frequentie-past-niet' | 'invoer'
> | null {
  const soort = vindVoorziening(product.voorziening)
  if (!soort) return geweigerd('invoer', 'Kies een soort voorziening.', 'voorziening')
  if (soort.productcategorie !== product.categorie)
    return geweigerd(
      'categorie-past-niet',
      `${soort.naam.nl} hoort bij categorie ${soort.productcategorie} (WMO020). Kies die categorie, of een andere soort voorziening.`,
      'categorie',
    )
  const maat = maatBezwaar(product)
  if (maat) return maat
  if (product.variant !== 'taakgericht' && !soort.eenheden.includes(product.eenheid))
    return geweigerd(
      'eenheid-bij-voorziening',
      `${soort.naam.nl} wordt niet in deze eenheid toegewezen. Kies een van de eenheden ${soort.eenheden.join(', ')}.`,
      'eenheid',
    )
  return null
}

const teltAnders = (was: Product, wordt: Product): boolean =>
  (['categorie', 'voorziening', 'eenheid', 'frequentie', 'variant', 'metBudget'] as const).some(
    (veld) => was[veld] !== wordt[veld],
  )

async function inGebruik({ tx }: Stap, productcode: string): Promise<Weigering<'product-in-gebruik'> | null> {
  const tarief = await tx.db
    .selectFrom('inkoop.tarief')
    .select('product')
    .where('gemeente', '=', tx.gemeente)
    .where('product', '=', productcode)
    .limit(1)
    .executeTakeFirst()
  return tarief
    ? geweigerd(
        'product-in-gebruik',
        `Voor product ${productcode} zijn er tarieven: daarin tellen toewijzingen en declaraties. Maak een nieuw product met een eigen code.`,
        'eenheid',
      )
    : null
}
