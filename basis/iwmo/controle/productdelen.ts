// What an assigned, a requested, a new and a changed product have in common, so that one rule judges all four.
import type { Datum } from '@meedoen/kern'
import type { Wmo301, Wmo315, Wmo317 } from '../model/berichten.ts'
import {
  aangevraagdeProducten,
  binnenregel,
  nieuweProducten,
  type Oordeel,
  type ToegewezenProduct,
  teWijzigenProducten,
  toegewezenProducten,
} from './delen.ts'
import type { Binnenregel, Overtreding } from './regel.ts'

export type Productdeel = {
  readonly pad: string
  readonly Product: ToegewezenProduct['Product'] | undefined
  readonly Omvang: ToegewezenProduct['Omvang'] | undefined
  readonly Budget: number | undefined
  readonly begin: Datum
  readonly eind: Datum | undefined
  /** Name of the element that holds `eind`. */
  readonly eindelement: 'Einddatum' | 'ToewijzingEinddatum'
}

type Gewoon = Partial<Pick<Productdeel, 'Product' | 'Omvang' | 'Budget'>> & { readonly Einddatum?: Datum }

const alsDeel = (pad: string, { Product, Omvang, Budget, Einddatum }: Gewoon, begin: Datum): Productdeel => ({
  pad,
  Product,
  Omvang,
  Budget,
  begin,
  eind: Einddatum,
  eindelement: 'Einddatum',
})

const uitToewijzing = (bericht: Wmo301): Productdeel[] =>
  toegewezenProducten(bericht).map(({ inhoud, pad }) => alsDeel(pad, inhoud, inhoud.Ingangsdatum))
export const uitAanvraag = (bericht: Wmo315): Productdeel[] =>
  aangevraagdeProducten(bericht).map(({ inhoud, pad }) => ({
    ...alsDeel(pad, inhoud, inhoud.ToewijzingIngangsdatum),
    eind: inhoud.ToewijzingEinddatum,
    eindelement: 'ToewijzingEinddatum',
  }))
const uitWijziging = (bericht: Wmo317): Productdeel[] =>
  teWijzigenProducten(bericht).map(({ inhoud, pad }) => alsDeel(pad, inhoud, inhoud.GewensteIngangsdatum))
export const uitNieuw = (bericht: Wmo317): Productdeel[] =>
  nieuweProducten(bericht).map(({ inhoud, pad }) => alsDeel(pad, inhoud, inhoud.GewensteIngangsdatum))

/** ToegewezenProduct (301), AangevraagdProduct (315), TeWijzigenProduct and NieuwProduct (317). */
export type Gebied = 'toewijzing' | 'aanvraag' | 'wijziging' | 'nieuw'
type Element = 'Product' | 'Omvang' | 'Omvang/Frequentie' | 'Budget' | 'Einddatum'

/** A level 2 rule about each product in these places; `element` is what the finding points at. */
export function productregel(
  code: string,
  titel: string,
  gebieden: readonly Gebied[],
  element: Element,
  oordeel: Oordeel<Productdeel>,
): Binnenregel {
  const toets = (delen: readonly Productdeel[]): Overtreding[] =>
    delen.flatMap((deel) => {
      const tekst = oordeel(deel)
      return tekst === null
        ? []
        : [{ pad: `${deel.pad}/${element === 'Einddatum' ? deel.eindelement : element}`, tekst }]
    })
  const [wijziging, nieuw] = [gebieden.includes('wijziging'), gebieden.includes('nieuw')]
  return binnenregel(code, titel, {
    ...(gebieden.includes('toewijzing') ? { WMO301: (bericht) => toets(uitToewijzing(bericht)) } : {}),
    ...(gebieden.includes('aanvraag') ? { WMO315: (bericht) => toets(uitAanvraag(bericht)) } : {}),
    ...(wijziging || nieuw
      ? {
          WMO317: (bericht) =>
            toets([...(wijziging ? uitWijziging(bericht) : []), ...(nieuw ? uitNieuw(bericht) : [])]),
        }
      : {}),
  })
}
