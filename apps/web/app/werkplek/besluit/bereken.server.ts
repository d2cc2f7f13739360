import { type Datum, leesDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { BesloteVoorziening } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import type { Genest } from '../nest.ts'

export type Pgbregel = {
  readonly soort: string
  /** "€ 4.500,00"; null when it could not be said, then `tekst` tells why. */
  readonly bedrag: string | null
  readonly uitleg: unknown
  readonly tekst: string | null
}

export type Berekend = {
  /** "€ 21,80"; null when no amount could be told, then `tekst` says why. */
  readonly bedrag: string | null
  /** First month that is due: "december 2026". */
  readonly maand: string
  readonly uitleg: unknown
  readonly tekst: string | null
  /** Per pgb that is filled in far enough. */
  readonly pgb: readonly Pgbregel[]
}

/** The contribution that the resident can expect when this is decided, and each pgb; null while nothing is granted from a date. */
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
    const bijdrage = await zaken.verwachteBijdrage(
      stap,
      zaak.persoon,
      blokken.flatMap((blok) => alsVoorziening(huis, blok)),
    )
    return bijdrage && { ...bijdrage, pgb: await berekenPgbs(huis, stap, blokken) }
  })
  if (!verwacht) return null
  const { pgb } = verwacht
  const maand = schrijfDatum(verwacht.vanaf, huis.taal).replace(/^\d+ /, '')
  if (!verwacht.berekening.ok) return { bedrag: null, maand, uitleg: null, tekst: verwacht.berekening.tekst, pgb }
  const { uitkomst, uitleg } = verwacht.berekening.waarde
  return { bedrag: schrijfEuro(uitkomst.bedrag, huis.taal), maand, uitleg, tekst: null, pgb }
}

async function berekenPgbs({ kamers, taal }: Huis, stap: Stap, blokken: readonly Genest[]): Promise<Pgbregel[]> {
  const regels: Pgbregel[] = []
  for (const blok of blokken.filter(({ besluit }) => besluit === 'pgb')) {
    const berekend = await kamers.zaken.berekenPgb(stap, blok)
    if (berekend === null) continue
    const soort = kamers.catalogus.vindVoorziening(String(blok.soort))?.inZin[taal] ?? ''
    regels.push(
      berekend.ok
        ? {
            soort,
            bedrag: schrijfEuro(berekend.waarde.perJaar, taal),
            uitleg: berekend.waarde.berekening.uitleg,
            tekst: null,
          }
        : { soort, bedrag: null, uitleg: null, tekst: berekend.tekst },
    )
  }
  return regels
}

/** As far as the contribution asks: which kind, from when until when. */
function alsVoorziening({ kamers }: Huis, blok: Genest): BesloteVoorziening[] {
  const tekst = (naam: string) => (typeof blok[naam] === 'string' ? blok[naam] : '')
  const soort = kamers.catalogus.vindVoorziening(tekst('soort'))?.code
  const begin = dag(tekst('begin'))
  if (!soort || !begin || tekst('besluit') === 'afgewezen') return []
  return [
    {
      ...kamers.zaken.LEGE_VOORZIENING,
      id: soort,
      soort,
      besluit: 'toegekend',
      vorm: tekst('besluit') === 'pgb' ? 'pgb' : 'natura',
      begin,
      eind: dag(tekst('eind')),
    },
  ]
}

function dag(tekst: string): Datum | null {
  const gelezen = leesDatum(tekst)
  return gelezen.ok ? gelezen.waarde : null
}
