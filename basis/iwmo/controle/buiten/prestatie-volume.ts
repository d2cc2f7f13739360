// Lines of a 323 beside the Omvang or the Budget of the toewijzing.
import { schrijfEuro } from '@meedoen/kern'
import type { BekendeToewijzing } from '../bekend.ts'
import { hoogsteInPeriode, hoogsteOverLooptijd, inKleinsteEenheid, pastEenheid, type Toegewezen } from './omvang.ts'
import { contractVan, metToewijzing, type Prestatieregel, periodeVan, type Regelblik } from './regelblik.ts'

/** A rule that needs the Omvang of the toewijzing, declared in a unit that fits; else TR341 has spoken. */
const metOmvang = (
  oordeel: (toegewezen: Toegewezen, toewijzing: BekendeToewijzing, blik: Regelblik) => string | null,
): Prestatieregel['oordeel'] =>
  metToewijzing((toewijzing, blik) => {
    const { omvang, ingangsdatum, einddatum, product } = toewijzing
    if (omvang === undefined || !pastEenheid(omvang.eenheid, blik.prestatie.Eenheid)) return null
    const toegewezen: Toegewezen = {
      omvang,
      periode: { begin: ingangsdatum, eind: einddatum ?? null },
      ...(product === undefined ? {} : { categorie: product.categorie }),
    }
    return oordeel(toegewezen, toewijzing, blik)
  })

export const IN_VOLUME: readonly Prestatieregel[] = [
  {
    code: 'TR341',
    niveau: 3,
    retourcode: '9341',
    titel: 'De eenheid past bij de toewijzing; uren mogen ook in minuten.',
    element: 'Eenheid',
    voor: 'debet',
    oordeel: metToewijzing(({ omvang }, blik) => {
      const { Eenheid } = blik.prestatie
      // Without an Omvang the contract tells the unit.
      const eenheden = omvang === undefined ? contractVan(blik).map(({ eenheid }) => eenheid) : [omvang.eenheid]
      return eenheden.length === 0 || eenheden.some((eenheid) => pastEenheid(eenheid, Eenheid))
        ? null
        : `Eenheid ${Eenheid} past niet: ${omvang === undefined ? 'afgesproken' : 'toegewezen'} is ${eenheden.join(' of ')}. Declareer in die eenheid.`
    }),
  },
  {
    code: 'TR321',
    niveau: 3,
    retourcode: '9321',
    titel: 'Het volume past bij de toewijzing en de lengte van de productperiode.',
    element: 'GeleverdVolume',
    voor: 'debet',
    oordeel: metOmvang((toegewezen, { omvang }, { prestatie }) => {
      const hoogste = hoogsteInPeriode(toegewezen, periodeVan(prestatie))
      const gedeclareerd = inKleinsteEenheid(prestatie.GeleverdVolume, prestatie.Eenheid)
      return hoogste === null || gedeclareerd <= inKleinsteEenheid(hoogste, omvang?.eenheid ?? '')
        ? null
        : `In deze periode mag hooguit ${hoogste} gedeclareerd worden, in de eenheid van de toewijzing. Verlaag het volume.`
    }),
  },
  {
    code: 'TR322',
    niveau: 3,
    retourcode: '9322',
    titel: 'Alle volumes samen passen binnen de hele toewijzing.',
    element: 'GeleverdVolume',
    voor: 'debet',
    oordeel: metOmvang((toegewezen, toewijzing, { prestatie, stand }) => {
      const hoogste = hoogsteOverLooptijd(toegewezen)
      if (hoogste === null) return null
      const { eenheid } = toegewezen.omvang
      const samen = stand.verbruikt(toewijzing).volume + inKleinsteEenheid(prestatie.GeleverdVolume, prestatie.Eenheid)
      return samen <= inKleinsteEenheid(hoogste, eenheid)
        ? null
        : `Over de hele toewijzing mag hooguit ${hoogste} gedeclareerd worden, in de eenheid van de toewijzing. Met deze prestatie is het meer.`
    }),
  },
  {
    code: 'TR369',
    niveau: 3,
    retourcode: '9369',
    titel: 'Alle bedragen samen passen binnen het budget.',
    element: 'GeleverdVolume',
    voor: 'debet',
    // In euro's volume and amount are the same (CS339); in another unit only the amount can be held against money.
    oordeel: metToewijzing((toewijzing, { prestatie, stand }) => {
      const { budget } = toewijzing
      if (budget === undefined) return null
      return stand.verbruikt(toewijzing).bedrag + prestatie.IngediendBedrag.Bedrag <= budget
        ? null
        : `Het budget is ${schrijfEuro(budget)}. Met deze prestatie is er meer gedeclareerd.`
    }),
  },
]
