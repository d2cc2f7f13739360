import { type Datum, datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Heensoort } from '../antwoord/maak-retour.ts'
import type { Bericht, Berichtsoort } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { declaratie, declaratieAntwoord } from './declaratie.ts'
import { maak301, maak305, maak307, maak315, maak317, maak319 } from './heenberichten.ts'
import { schrijfInDelen } from './in-delen.ts'
import { heenVan, isRetoursoort, retourOp } from './retouren.ts'
import type { Wens } from './wens.ts'

/** What is asked of a synthetic message; everything may be left out. */
export type Genereerwens = {
  /** How many products (301 to 318), prestaties (323) or rejected prestaties (325): 1 to 100,000; 3 when left out. */
  readonly aantal?: number
  /** 0 to 4,294,967,295; the same seed gives the same bytes; 1 when left out. */
  readonly zaad?: number
  /** 2 March 2026 when left out, so that the bytes don't change with the day. */
  readonly dagtekening?: Datum
}

const MEESTE = 100_000
/** Products beside each other must differ (TR302), and there are not more than so many codes. */
const MEESTE_PRODUCTEN = 30_000
const GROOTSTE_ZAAD = 0xffff_ffff
const DAGTEKENING = datum('2026-03-02')

const isGeheel = (getal: number, van: number, tot: number): boolean =>
  Number.isInteger(getal) && getal >= van && getal <= tot

/**
 * Makes a synthetic message that is right on level 1 and 2, as bytes piece by piece: people are invented, numbers are
 * test numbers. Refuses with `aantal` or `zaad` when those are out of range. A 323 of 25,500 prestaties is just under 25 MB.
 */
export function genereerBericht(
  soort: Berichtsoort,
  { aantal = 3, zaad = 1, dagtekening = DAGTEKENING }: Genereerwens = {},
): Uitkomst<Iterable<Uint8Array>, 'aantal' | 'zaad'> {
  const meeste = soort === 'WMO323' || soort === 'WMO325' ? MEESTE : MEESTE_PRODUCTEN
  if (!isGeheel(aantal, 1, meeste))
    return geweigerd('aantal', `Het aantal moet een geheel getal van 1 tot en met ${meeste} zijn.`)
  if (!isGeheel(zaad, 0, GROOTSTE_ZAAD))
    return geweigerd('zaad', `Het zaad moet een geheel getal van 0 tot en met ${GROOTSTE_ZAAD} zijn.`)
  return gelukt(schrijf(soort, { aantal, zaad, dagtekening }))
}

function schrijf(soort: Berichtsoort, wens: Wens): Iterable<Uint8Array> {
  if (soort === 'WMO323') return schrijfInDelen(soort, declaratie(wens))
  if (soort === 'WMO325') return schrijfInDelen(soort, declaratieAntwoord(wens))
  const { soort: gemaakt, bericht } = isRetoursoort(soort)
    ? retourOp(heen(heenVan(soort), wens), soort, wens)
    : heen(soort, wens)
  return [schrijfBericht(gemaakt, bericht)]
}

function heen(soort: Heensoort, wens: Wens): Bericht<Heensoort> {
  switch (soort) {
    case 'WMO301':
      return { soort, bericht: maak301(wens) }
    case 'WMO305':
      return { soort, bericht: maak305(wens) }
    case 'WMO307':
      return { soort, bericht: maak307(wens) }
    case 'WMO315':
      return { soort, bericht: maak315(wens) }
    case 'WMO317':
      return { soort, bericht: maak317(wens) }
    case 'WMO319':
      return { soort, bericht: maak319(wens) }
  }
}
