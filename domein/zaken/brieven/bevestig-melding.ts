import { type Datum, plusDagen } from '@meedoen/kern'
import { werkdagenNa } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { haalAntwoorden } from '../melding/lees-antwoorden.ts'
import { maakToegangslink } from '../melding/toegangslink.ts'
import { legVast } from '../zaak/opslaan.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { maakBrief } from './stuur.ts'

/**
 * Confirms the receipt by letter (2.3.2 lid 1): what happens next, who calls and before when, the seven days for the
 * persoonlijk plan with a link that needs no log-in, and the last day of the onderzoek.
 */
export async function bevestigMelding(stap: Stap, zaak: Zaak): Promise<Zaak> {
  const { plan, onderzoek } = zaak.termijnen
  const planUiterlijk = plan.datum ?? plusDagen(zaak.meldingOp, 7)
  const token = await maakToegangslink(stap, zaak.id, 'plan', planUiterlijk)
  const { situatie } = await haalAntwoorden(stap, zaak)
  const document = await maakBrief(stap, zaak, 'ontvangst-melding', {
    gemeldOp: zaak.meldingOp,
    vraag: situatie.verhaal.slice(0, 300),
    planUiterlijk,
    planlink: { adres: await planadres(stap), code: token, geldigTot: planUiterlijk },
    onderzoekUiterlijk: onderzoek.datum ?? planUiterlijk,
    belt: { naam: `team ${zaak.team}`, uiterlijk: await eersteContact(stap, zaak.meldingOp) },
    clientondersteunerGevraagd: zaak.clientondersteuning === 'ja',
  })
  return legVast(stap, zaak, [{ soort: 'briefVerzonden', gegevens: { brief: 'ontvangst-melding', document } }])
}

/** Our own target for the first call; the law sets none. */
export async function eersteContact(stap: Stap, meldingOp: Datum): Promise<Datum> {
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  return werkdagenNa(meldingOp, termijnen.ok ? termijnen.waarde.inhoud.eersteContactWerkdagen : 3)
}

async function planadres(stap: Stap): Promise<string> {
  const gemeente = await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)
  return `${gemeente.ok ? gemeente.waarde.inhoud.website.replace(/^https:\/\//, '').replace(/\/$/, '') : ''}/plan`
}
