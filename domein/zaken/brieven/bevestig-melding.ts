import { type Datum, plusDagen } from '@meedoen/kern'
import { werkdagenNa } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import type { NieuwFeit } from '../feiten/feiten.ts'
import type { MeldingAntwoorden } from '../melding/antwoorden.ts'
import { haalAntwoorden } from '../melding/lees-antwoorden.ts'
import { maakToegangslink } from '../melding/toegangslink.ts'
import { legVast } from '../zaak/opslaan.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { schrijfWebsite } from './hoofd.ts'
import { melderAlsOntvanger } from './melder.ts'
import { maakBrief } from './stuur.ts'

/**
 * Confirms the receipt by letter (2.3.2 lid 1): what happens next, who calls and before when, the seven days for the
 * persoonlijk plan with a link that needs no log-in, and the last day of the onderzoek. Who reported for somebody else gets
 * a letter too, when we know where they live.
 */
export async function bevestigMelding(stap: Stap, zaak: Zaak): Promise<Zaak> {
  const antwoorden = await haalAntwoorden(stap, zaak)
  const document = await aanInwoner(stap, zaak, antwoorden)
  const namens = zaak.voorWie === 'ander' ? await aanMelder(stap, zaak, antwoorden) : null
  const brieven: NieuwFeit[] = [{ soort: 'briefVerzonden', gegevens: { brief: 'ontvangst-melding', document } }]
  if (namens) {
    brieven.push({ soort: 'briefVerzonden', gegevens: { brief: 'ontvangst-melding-namens', document: namens } })
  }
  return legVast(stap, zaak, brieven)
}

async function aanInwoner(stap: Stap, zaak: Zaak, { situatie }: MeldingAntwoorden): Promise<string> {
  const { plan, onderzoek } = termijnenVan(zaak)
  const token = await maakToegangslink(stap, zaak.id, 'plan', plan)
  const spoedUren = await spoedContact(stap, zaak)
  return maakBrief(stap, zaak, 'ontvangst-melding', {
    gemeldOp: zaak.meldingOp,
    // What somebody else told about the resident is not told back as their own words.
    ...(zaak.voorWie === 'ander' ? { doorAnder: true } : { vraag: situatie.verhaal.slice(0, 300) }),
    ...(spoedUren === null ? {} : { spoedUren }),
    planUiterlijk: plan,
    planlink: { adres: await planadres(stap), code: token, geldigTot: plan },
    onderzoekUiterlijk: onderzoek,
    belt: { naam: `team ${zaak.team}`, uiterlijk: await eersteContact(stap, zaak.meldingOp) },
    clientondersteunerGevraagd: zaak.clientondersteuning === 'ja',
  })
}

/** Null when there is no address to send it to: then the confirmation on screen is what the reporter has. */
async function aanMelder(stap: Stap, zaak: Zaak, antwoorden: MeldingAntwoorden): Promise<string | null> {
  const ontvanger = await melderAlsOntvanger(stap, zaak.taal)
  if (!ontvanger) return null
  const { plan, onderzoek } = termijnenVan(zaak)
  const inhoud = {
    gemeldOp: zaak.meldingOp,
    inwoner: antwoorden.gegevens.naam,
    wijBellen: isMelder(antwoorden) ? ('melder' as const) : ('inwoner' as const),
    planUiterlijk: plan,
    planlink: null,
    onderzoekUiterlijk: onderzoek,
  }
  return maakBrief(stap, zaak, 'ontvangst-melding-namens', inhoud, { ontvanger, inwonerZiet: false })
}

/** The reporter named themselves as the one to talk with. */
function isMelder({ contactpersoon, 'voor-wie': voorWie }: MeldingAntwoorden): boolean {
  if (contactpersoon.contact !== 'ander' || voorWie.voorWie !== 'ander') return false
  const cijfers = (telefoon: string) => telefoon.replace(/\D/g, '')
  return cijfers(contactpersoon.contactTelefoon) === cijfers(voorWie.melderTelefoon)
}

const termijnenVan = ({ termijnen, meldingOp }: Zaak) => {
  const plan = termijnen.plan.datum ?? plusDagen(meldingOp, 7)
  return { plan, onderzoek: termijnen.onderzoek.datum ?? plan }
}

/** Our own target for the first call; the law sets none. */
export async function eersteContact(stap: Stap, meldingOp: Datum): Promise<Datum> {
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  return werkdagenNa(meldingOp, termijnen.ok ? termijnen.waarde.inhoud.eersteContactWerkdagen : 3)
}

/** The same with spoed, in hours on a working day; null for another melding, or when the municipality set no target. */
export async function spoedContact(stap: Stap, { spoed }: Pick<Zaak, 'spoed'>): Promise<number | null> {
  if (!spoed) return null
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  return termijnen.ok ? termijnen.waarde.inhoud.spoedContactUren : null
}

async function planadres(stap: Stap): Promise<string> {
  const gemeente = await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)
  return `${gemeente.ok ? schrijfWebsite(gemeente.waarde.inhoud) : ''}/plan`
}
