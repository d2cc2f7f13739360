import { vindProduct } from '@meedoen/inkoop'
import { geweigerd, overlapt, type Periode, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { naturaNaastPgb } from '../toewijzen/naast-pgb.ts'
import { STAPELBAAR } from '../toewijzen/stapelbaar.ts'
import { pgbNaastNatura, pgbNaastPgb } from './dubbel.ts'

/** Help as a decision would grant it. */
export type Hulpbesluit = Periode & { readonly vorm: 'natura' | 'pgb'; readonly product: string }

/**
 * Why a decision would give the same help twice in one period with a pgb in it (OP043): beside help that is assigned, beside a pgb that was
 * granted before, or within the decision itself. What is null in `besluiten` is refused, or cannot be read yet. Null when nothing is
 * in the way; else the field is that of the first day of the one that cannot.
 */
export async function dubbeleHulp(
  stap: Stap,
  { persoon, zaak }: { readonly persoon: string; readonly zaak: string },
  besluiten: readonly (Hulpbesluit | null)[],
): Promise<Weigering | null> {
  for (const [plaats, besluit] of besluiten.entries()) {
    const product = besluit && (await vindProduct(stap.tx, besluit.product))
    if (!besluit || !product) continue
    const mens = { persoon, zaak }
    const bezwaar =
      besluit.vorm === 'natura'
        ? await pgbNaastNatura(stap, mens, product, besluit)
        : ((await naturaNaastPgb(stap, persoon, besluit)) ?? (await pgbNaastPgb(stap, mens, product, besluit)))
    const hier = bezwaar ?? binnenBesluit(besluiten.slice(0, plaats), besluit, product)
    if (hier) return { ...hier, veld: `voorzieningen.${plaats}.begin` }
  }
  return null
}

type Product = { readonly naam: { readonly nl: string }; readonly categorie: string }

function binnenBesluit(
  eerdere: readonly (Hulpbesluit | null)[],
  besluit: Hulpbesluit,
  { naam, categorie }: Product,
): Weigering | null {
  const dubbel = eerdere.find(
    (een) =>
      een?.product === besluit.product &&
      overlapt(een, besluit) &&
      (een.vorm !== besluit.vorm || (besluit.vorm === 'pgb' && !STAPELBAAR.includes(categorie))),
  )
  return dubbel
    ? geweigerd(
        'vorm-dubbel',
        `${naam.nl} staat twee keer in dit besluit, in dezelfde periode en met een pgb. Kies per periode één vorm: ` +
          'een nieuwe kan beginnen op de dag na het einde van de vorige.',
      )
    : null
}
