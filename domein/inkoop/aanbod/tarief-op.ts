import { type AgbCode, type Datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { vindAanbieder } from '../aanbieders/haal-aanbieders.ts'
import { type Aanbod, aanbiedersVoor, vindAanbod } from './aanbod.ts'
import { vindProduct } from './producten-voor.ts'

export type TariefVraag = { readonly agb: AgbCode; readonly product: string; readonly dag: Datum }
export type GeenTarief = 'aanbieder-onbekend' | 'product-onbekend' | 'taakgericht' | 'geen-contract'

/** The tariff (eurocents per unit) at which this provider delivers this product on that day, with contract and waiting time. */
export async function tariefOp(tx: Transactie, vraag: TariefVraag): Promise<Uitkomst<Aanbod, GeenTarief>> {
  const aanbod = await vindAanbod(tx, vraag)
  return aanbod ? gelukt(aanbod) : legUitWaarom(tx, vraag)
}

async function legUitWaarom(tx: Transactie, { agb, product: code, dag }: TariefVraag) {
  const aanbieder = await vindAanbieder(tx, agb)
  if (!aanbieder)
    return geweigerd(
      'aanbieder-onbekend',
      `Wij kennen geen aanbieder met AGB-code ${agb}. Kies een aanbieder uit de lijst.`,
      'agb',
    )
  const product = await vindProduct(tx, code)
  if (!product)
    return geweigerd('product-onbekend', `Wij kennen geen product ${code}. Kies een product uit de lijst.`, 'product')
  if (product.variant === 'taakgericht')
    return geweigerd(
      'taakgericht',
      `${product.naam.nl} (${code}) is taakgericht ingekocht: daarvoor krijgt een aanbieder geen toewijzing per inwoner (iWmo IV096). Kies een ander product.`,
      'product',
    )
  const anderen = await aanbiedersVoor(tx, { product: code, dag })
  return geweigerd(
    'geen-contract',
    `${aanbieder.naam} heeft op ${schrijfDatum(dag)} geen contract voor ${product.naam.nl} (${code}). ${wieWel(anderen)}`,
    'agb',
  )
}

function wieWel(aanbod: readonly Aanbod[]): string {
  const namen = [...new Set(aanbod.map(({ aanbieder }) => aanbieder.naam))]
  return namen.length === 0
    ? 'Geen enkele aanbieder heeft dat op die dag. Kies een andere begindatum of een ander product.'
    : `Wel op die dag: ${new Intl.ListFormat('nl', { type: 'disjunction' }).format(namen)}. Of kies een andere begindatum.`
}
