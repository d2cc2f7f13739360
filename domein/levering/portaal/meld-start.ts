import { schrijfBericht } from '@meedoen/iwmo'
import { type Datum, geweigerd, leesDatum, schrijfDatum, type Uitkomst, type Weigering } from '@meedoen/kern'
import { haalPersoon } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { toegekendOp } from '../declareren/portaal/toegekend.ts'
import { geldt } from '../toewijzing/mogelijk.ts'
import { volgendeIdentificatie } from '../toewijzing/nummer.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { type Ontvangst, ontvangBericht } from '../verkeer/in/ontvang-bericht.ts'
import { alsAntwoord, vindEigenToewijzing } from './eigen-toewijzing.ts'
import { naarWmo305, type Startmelding } from './naar-wmo305.ts'

/**
 * The provider reports in the portal that help has begun: makes the WMO305 as its own software would and puts it in the inbox.
 * `begindatum` as typed. A start is reported afterwards (OP011) and lies within the assignment. Who declared help of before that
 * day, which was granted, must confirm it (`bevestigd`); messages from own software are not asked, the standard has no such rule.
 */
export async function meldStart(
  stap: Stap,
  id: string,
  begindatum: string,
  { bevestigd = false }: { readonly bevestigd?: boolean } = {},
): Promise<Uitkomst<Ontvangst>> {
  const dag = leesDatum(begindatum)
  if (!dag.ok) return { ...dag, veld: 'begindatum' }
  const toewijzing = await vindEigenToewijzing(stap, id)
  if (!toewijzing.ok) return toewijzing
  const bezwaar = bezwaarTegenStart(toewijzing.waarde, dag.waarde, stap.vandaag)
  if (bezwaar) return bezwaar
  const vraag = bevestigd ? null : await vraagOverDeclaratie(stap, toewijzing.waarde, dag.waarde)
  if (vraag) return vraag
  return dienIn(stap, toewijzing.waarde, { begindatum: dag.waarde, status: '1' })
}

/** Takes back a start that was reported by mistake (StatusAanlevering 3, IV008); the right one is then reported anew. */
export async function verwijderStart(stap: Stap, id: string): Promise<Uitkomst<Ontvangst>> {
  const toewijzing = await vindEigenToewijzing(stap, id)
  if (!toewijzing.ok) return toewijzing
  const { gestartOp } = toewijzing.waarde
  if (gestartOp === null) return geweigerd('geen-start', 'Er is bij deze toewijzing geen start gemeld.')
  return dienIn(stap, toewijzing.waarde, { begindatum: gestartOp, status: '3' })
}

/** Help that was granted before the start, since the last stop; null when there is none. */
async function vraagOverDeclaratie(stap: Stap, { id, gestoptOp }: Toewijzing, dag: Datum): Promise<Weigering | null> {
  const eerder = toegekendOp(stap, [id]).where('p.begin', '<', dag)
  const { begin } = await (gestoptOp === null ? eerder : eerder.where('p.begin', '>', gestoptOp))
    .select(({ fn }) => fn.min('p.begin').as('begin'))
    .executeTakeFirstOrThrow()
  if (begin === null) return null
  return geweigerd(
    'start-na-declaratie',
    `U declareerde al hulp vanaf ${schrijfDatum(begin)}. Begon de hulp echt pas op ${schrijfDatum(dag)}? Zet dan een vinkje.`,
    'bevestigd',
  )
}

function bezwaarTegenStart(toewijzing: Toewijzing, dag: Datum, vandaag: Datum): Weigering | null {
  const { begin, eind, gestartOp, gestoptOp } = toewijzing
  const nee = (code: string, tekst: string): Weigering => geweigerd(code, tekst, 'begindatum')
  if (!geldt(toewijzing))
    return geweigerd('toewijzing-geldt-niet', 'Deze toewijzing is afgewezen of ingetrokken. Bel de gemeente.')
  if (gestartOp !== null && gestoptOp === null)
    return geweigerd(
      'al-gestart',
      `U meldde al dat de hulp begon op ${schrijfDatum(gestartOp)}. Klopt dat niet? Haal die melding eerst weg.`,
    )
  if (dag > vandaag)
    return nee('start-in-toekomst', 'Meld de start als de hulp echt is begonnen. Kies vandaag of een eerdere dag.')
  if (dag < begin)
    return nee('start-voor-toewijzing', `De toewijzing begint op ${schrijfDatum(begin)}. Kies die dag of een latere.`)
  if (gestoptOp !== null && dag <= gestoptOp)
    return nee('start-voor-stop', `De hulp stopte op ${schrijfDatum(gestoptOp)}. Kies een latere dag.`)
  return eind !== null && dag > eind
    ? nee(
        'start-na-toewijzing',
        `De toewijzing liep tot en met ${schrijfDatum(eind)}. Kies een eerdere dag of bel de gemeente.`,
      )
    : null
}

async function dienIn(
  stap: Stap,
  toewijzing: Toewijzing,
  start: Pick<Startmelding, 'begindatum' | 'status'>,
): Promise<Uitkomst<Ontvangst>> {
  const persoon = await haalPersoon(stap.tx, toewijzing.persoon)
  const identificatie = await volgendeIdentificatie(stap, 'P')
  const adres = { gemeente: stap.tx.gemeente, dagtekening: stap.vandaag, identificatie }
  const bericht = naarWmo305({ ...adres, toewijzing, persoon, ...start })
  return alsAntwoord(await ontvangBericht(stap, schrijfBericht('WMO305', bericht), { herkomst: 'portaal' }))
}
