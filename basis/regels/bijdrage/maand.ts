import { type Datum, datum, type Eurocent, eersteVanMaand, plusMaanden } from '@meedoen/kern'
import type { BijdrageInvoer, Bijdragesoort, Huishoudstand } from './invoer.ts'
import { gemeentelijkBedrag } from './tarief.ts'

/** Why nothing is due this month. The codes are stable. */
export type Vrijstelling =
  | 'april-mei-2020'
  | 'nog-niet-begonnen'
  | 'gebruik-gestopt'
  | 'geen-voorziening'
  | 'minderjarige'
  | 'rolstoel'
  | 'beschermd-wonen-of-opvang'
  | 'vervoer-eigen-bijdrage'
  | 'bijdrage-bw-of-wlz'
  | 'opvang-twee-nachten'
  | 'meerpersoonshuishouden-niet-AOW'
  | 'veiligheid-minderjarige'
  | 'betalingscapaciteit'
  | 'integrale-aanpak'
  | 'minima'
  | 'minima-geen-gegevens'

/** `bedrag` in eurocents; `reden` null when it is due; `verschuldigdDoor` null when nothing is due. */
export type Maandbijdrage = {
  readonly bedrag: Eurocent
  readonly reden: Vrijstelling | null
  readonly verschuldigdDoor: 'client' | 'ouders' | null
}

/** First month that is due: the month after the start, or the month itself when it starts on the 1st (UB art. 3.5 lid 4). */
export const eersteBijdragemaand = (ingang: Datum): Datum =>
  ingang === eersteVanMaand(ingang) ? ingang : plusMaanden(eersteVanMaand(ingang), 1)

/**
 * The contribution of one month without words, fast enough for all clients of a country
 * (Wmo 2015 art. 2.1.4a; UB Wmo 2015 art. 3.5-3.10a). `wettelijk` is the statutory amount of that month.
 * Part of a month is a whole month (UB art. 3.10a).
 */
export function bepaalMaandbijdrage(invoer: BijdrageInvoer, wettelijk: Eurocent): Maandbijdrage {
  const betaler = doorOuders(invoer) ? 'ouders' : 'client'
  const reden = vrijstelling(invoer, betaler)
  if (reden !== null) return { bedrag: 0, reden, verschuldigdDoor: null }
  return {
    bedrag: gemeentelijkBedrag(wettelijk, invoer.verordening.bedragPerMaand),
    reden: null,
    verschuldigdDoor: betaler,
  }
}

/** Parents pay only for a woningaanpassing for a minor, and only where the ordinance says so (Wmo 2015 art. 2.1.5). */
export const doorOuders = ({ minderjarig, voorzieningen, verordening }: BijdrageInvoer): boolean =>
  minderjarig && verordening.ouderbijdrageWoningaanpassing && voorzieningen.includes('woningaanpassing')

function vrijstelling(invoer: BijdrageInvoer, betaler: 'client' | 'ouders'): Vrijstelling | null {
  const huishouden = betaler === 'ouders' ? (invoer.ouders ?? invoer.huishouden) : invoer.huishouden
  return (
    buitenDeMaand(invoer) ??
    (invoer.minderjarig && betaler === 'client' ? 'minderjarige' : null) ??
    buitenHetTarief(invoer) ??
    (invoer.maand.startsWith('2020-04') || invoer.maand.startsWith('2020-05') ? 'april-mei-2020' : null) ??
    doorOmstandigheid(invoer, huishouden) ??
    doorMinima(invoer, huishouden)
  )
}

function buitenDeMaand({ maand, gebruik }: BijdrageInvoer): Vrijstelling | null {
  if (!gebruik) return null
  const eerste = eersteVanMaand(maand)
  if (eerste < eersteBijdragemaand(gebruik.begin)) return 'nog-niet-begonnen'
  return gebruik.eind !== null && gebruik.eind < eerste ? 'gebruik-gestopt' : null
}

/** UB art. 3.8 lid 3 onder d, art. 3.1 lid 3-4, art. 3.8 lid 1: free or under another rule, unless something else is left. */
function buitenHetTarief({ voorzieningen, verordening }: BijdrageInvoer): Vrijstelling | null {
  let eerste: Vrijstelling | null = null
  for (const soort of voorzieningen) {
    const reden = redenBuiten(soort, verordening.vervoerEigenBijdrage)
    if (reden === null) return null
    eerste ??= reden
  }
  return eerste ?? 'geen-voorziening'
}

/** Why this kind of support alone costs nothing under the abonnementstarief; null when it does cost (UB art. 3.1 lid 3-4, 3.8 lid 1 and 3 d). */
export function redenBuiten(soort: Bijdragesoort, vervoerEigenBijdrage: boolean): Vrijstelling | null {
  if (soort === 'rolstoel') return 'rolstoel'
  if (soort === 'beschermd-wonen' || soort === 'opvang') return 'beschermd-wonen-of-opvang'
  return soort === 'vervoer' && vervoerEigenBijdrage ? 'vervoer-eigen-bijdrage' : null
}

/** UB art. 3.8 lid 3 onder a, b, f, c, g, h. */
function doorOmstandigheid(invoer: BijdrageInvoer, huishouden: Huishoudstand): Vrijstelling | null {
  if (invoer.bwOfWlzBijdrage) return 'bijdrage-bw-of-wlz'
  if ((invoer.nachtenOpvangAaneengesloten ?? 0) >= 2) return 'opvang-twee-nachten'
  if (huishouden.soort === 'meerpersoons' && huishouden.metAow < 2) return 'meerpersoonshuishouden-niet-AOW'
  return invoer.collegeoordeel ?? null
}

/** Since the text of 1 January 2026 a client without data pays nothing where a minima rule holds (UB art. 3.10 lid 1). */
export const ZONDER_GEGEVENS_NIHIL_VANAF = datum('2026-01-01')

/**
 * UB art. 3.8 lid 2 and 3.10 lid 1. The act says "niet meer bedraagt dan", the decree "lager dan"; at exactly the
 * limit we follow the act, which is higher and kinder.
 */
function doorMinima(invoer: BijdrageInvoer, huishouden: Huishoudstand): Vrijstelling | null {
  const { minima } = invoer.verordening
  const inkomen = invoer.bijdrageplichtigInkomen
  if (minima === null || inkomen === undefined) return null
  if (inkomen === null) return invoer.maand >= ZONDER_GEGEVENS_NIHIL_VANAF ? 'minima-geen-gegevens' : null
  const ongehuwd = huishouden.soort === 'eenpersoons' && huishouden.aow ? minima.ongehuwdAow : minima.ongehuwdOnderAow
  const grens = huishouden.soort === 'meerpersoons' ? minima.gehuwdAow : ongehuwd
  return inkomen <= grens ? 'minima' : null
}
