import { schrijfBericht } from '@meedoen/iwmo'
import {
  type Datum,
  geweigerd,
  geweigerdeInvoer,
  leesDatum,
  schrijfDatum,
  type Uitkomst,
  type Weigering,
} from '@meedoen/kern'
import { haalPersoon } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { STOPREDENEN, type Stopreden } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import { haalFeiten } from '../toewijzing/opslaan.ts'
import { regieVan } from '../toewijzing/regie.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { type Ontvangst, ontvangBericht } from '../verkeer/in/ontvang-bericht.ts'
import { alsAntwoord, vindEigenToewijzing } from './eigen-toewijzing.ts'
import { naarWmo307, type Stopmelding } from './naar-wmo307.ts'

/**
 * The provider reports in the portal that help stopped, for a time or for good: makes the WMO307 as its own software would and puts it
 * in the inbox. `einddatum` as typed: the last day of help. A stop is reported afterwards and belongs to a start.
 */
export async function meldStop(
  stap: Stap,
  id: string,
  invoer: { readonly einddatum: string; readonly reden: string },
): Promise<Uitkomst<Ontvangst>> {
  const dag = leesDatum(invoer.einddatum)
  const reden = STOPREDENEN.find((bekend) => bekend === invoer.reden)
  if (!dag.ok || !reden)
    return geweigerdeInvoer({ ...(dag.ok ? {} : { einddatum: 'geen-datum' }), ...(reden ? {} : { reden: 'kies' }) })
  const toewijzing = await vindEigenToewijzing(stap, id)
  if (!toewijzing.ok) return toewijzing
  const bezwaar = bezwaarTegenStop(toewijzing.waarde, dag.waarde, stap.vandaag)
  if (bezwaar) return bezwaar
  const begindatum = toewijzing.waarde.gestartOp
  if (begindatum === null) throw new Error('een stop zonder start had geweigerd moeten zijn')
  return dienIn(stap, toewijzing.waarde, { begindatum, einddatum: dag.waarde, reden, status: '1' })
}

/** Takes back the last stop that was reported, because it was a mistake (StatusAanlevering 3, IV008). */
export async function verwijderStop(stap: Stap, id: string): Promise<Uitkomst<Ontvangst>> {
  const toewijzing = await vindEigenToewijzing(stap, id)
  if (!toewijzing.ok) return toewijzing
  const laatste = regieVan(await haalFeiten(stap, id)).stops.at(-1)
  if (!laatste) return geweigerd('geen-stop', 'Er is bij deze toewijzing geen stop gemeld.')
  const { begindatum, einddatum, reden } = laatste
  return dienIn(stap, toewijzing.waarde, { begindatum, einddatum, reden, status: '3' })
}

function bezwaarTegenStop(toewijzing: Toewijzing, dag: Datum, vandaag: Datum): Weigering | null {
  const { gestartOp, gestoptOp } = toewijzing
  const nee = (code: string, tekst: string): Weigering => geweigerd(code, tekst, 'einddatum')
  if (gestartOp === null || !kan(toewijzing, 'stop-melden'))
    return geweigerd('niet-gestart', 'Meld eerst dat de hulp is gestart. Daarna kunt u melden dat zij stopt.')
  if (dag > vandaag)
    return nee('stop-in-toekomst', 'Meld de stop als de hulp echt is gestopt. Kies vandaag of een eerdere dag.')
  if (dag < gestartOp)
    return nee('stop-voor-start', `De hulp begon op ${schrijfDatum(gestartOp)}. Kies die dag of een latere.`)
  return gestoptOp !== null && dag < gestoptOp
    ? nee('stop-voor-vorige', `U meldde al een stop op ${schrijfDatum(gestoptOp)}. Kies die dag of een latere.`)
    : null
}

async function dienIn(
  stap: Stap,
  toewijzing: Toewijzing,
  stop: { begindatum: Datum; einddatum: Datum; reden: Stopreden } & Pick<Stopmelding, 'status'>,
): Promise<Uitkomst<Ontvangst>> {
  const persoon = await haalPersoon(stap.tx, toewijzing.persoon)
  const identificatie = await volgendeIdentificatie(stap, 'P')
  const adres = { gemeente: stap.tx.gemeente, dagtekening: stap.vandaag, identificatie }
  const bericht = naarWmo307({ ...adres, toewijzing, persoon, ...stop })
  return alsAntwoord(await ontvangBericht(stap, schrijfBericht('WMO307', bericht), { herkomst: 'portaal' }))
}
