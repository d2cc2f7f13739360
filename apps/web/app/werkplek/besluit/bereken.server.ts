import { type Datum, leesDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { BesloteVoorziening } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import type { Genest } from '../nest.ts'

export type Berekend = {
  /** "€ 21,80"; null when no amount could be told, then `tekst` says why. */
  readonly bedrag: string | null
  /** First month that is due: "december 2026". */
  readonly maand: string
  readonly uitleg: unknown
  readonly tekst: string | null
}

/** The contribution that the resident can expect when this is decided; null while nothing is granted from a date. */
export async function berekenBijdrage(
  huis: Huis,
  zaakId: string,
  blokken: readonly Genest[],
): Promise<Berekend | null> {
  const { zaken } = huis.kamers
  const verwacht = await huis.werk(async (stap) => {
    const zaak = await zaken.vindZaak(stap, zaakId)
    if (!zaak?.persoon || !zaken.mogelijkeStappen(stap, zaak).includes('stelBeschikkingVast'))
      throw data(null, { status: 403 })
    return zaken.verwachteBijdrage(
      stap,
      zaak.persoon,
      blokken.flatMap((blok) => alsVoorziening(huis, blok)),
    )
  })
  if (!verwacht) return null
  const maand = schrijfDatum(verwacht.vanaf, huis.taal).replace(/^\d+ /, '')
  if (!verwacht.berekening.ok) return { bedrag: null, maand, uitleg: null, tekst: verwacht.berekening.tekst }
  const { uitkomst, uitleg } = verwacht.berekening.waarde
  return { bedrag: schrijfEuro(uitkomst.bedrag, huis.taal), maand, uitleg, tekst: null }
}

/** As far as the contribution asks: which kind, from when until when. */
function alsVoorziening({ kamers }: Huis, blok: Genest): BesloteVoorziening[] {
  const tekst = (naam: string) => (typeof blok[naam] === 'string' ? blok[naam] : '')
  const soort = kamers.catalogus.vindVoorziening(tekst('soort'))?.code
  const begin = dag(tekst('begin'))
  if (!soort || !begin || tekst('besluit') === 'afgewezen') return []
  return [
    {
      id: soort,
      soort,
      besluit: 'toegekend',
      grond: null,
      vorm: tekst('besluit') === 'pgb' ? 'pgb' : 'natura',
      product: null,
      agb: null,
      volume: null,
      eenheid: null,
      frequentie: null,
      pgbBedrag: null,
      begin,
      eind: dag(tekst('eind')),
    },
  ]
}

function dag(tekst: string): Datum | null {
  const gelezen = leesDatum(tekst)
  return gelezen.ok ? gelezen.waarde : null
}
