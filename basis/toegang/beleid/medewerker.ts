import { geweigerd } from '@meedoen/kern'
import { mandaatVoor } from '../mandaat.ts'
import { noodinzageGeldt } from '../nood/noodinzage.ts'
import type { Rol, WieMedewerker } from '../wie/wie.ts'
import { ONDERDELEN, type Onderwerpen, type ZaakRelaties, type Zicht } from './onderwerpen.ts'
import { type Oordeel, type Regels, toegestaan } from './regel.ts'

const DOSSIER: readonly Zicht[] = [...ONDERDELEN, 'toewijzing', 'dossier']
/** The back office carries out decisions; it does not need what people said at the kitchen table. */
const UITVOERING: readonly Zicht[] = ['voortgang', 'brieven', 'bijdrage', 'toewijzing']

const heeft = (wie: WieMedewerker, ...rollen: readonly Rol[]): boolean => rollen.some((rol) => wie.rollen.includes(rol))
const werktMetDossiers = (wie: WieMedewerker): boolean => heeft(wie, 'consulent', 'teamleider')

/** Why somebody without the role for it is refused; says where they can go. */
function zonderRol(wie: WieMedewerker): Oordeel {
  if (heeft(wie, 'beheerder')) return geweigerd('geen-inhoud', 'Een beheerder ziet geen dossiers. Vraag een consulent.')
  if (heeft(wie, 'beleidsmedewerker')) {
    return geweigerd('alleen-cijfers', 'Voor beleid zijn er alleen cijfers over groepen. Kijk bij Beleid.')
  }
  return geweigerd('geen-rol', 'Voor deze handeling heeft u niet de goede rol. Vraag uw beheerder.')
}

const metRol = (wie: WieMedewerker, rollen: readonly Rol[], oordeel: Oordeel): Oordeel =>
  heeft(wie, ...rollen) ? oordeel : zonderRol(wie)

const anderTeam = (team: string): Oordeel =>
  geweigerd(
    'ander-team',
    `Er is een dossier bij team ${team}. Overleg met dat team. Kan dat niet wachten, open het dan met een reden.`,
  )

/** Own case, own team, or nobody's yet. */
function bijbehorend(wie: WieMedewerker, zaak: ZaakRelaties): Oordeel {
  if (!werktMetDossiers(wie)) return zonderRol(wie)
  if (zaak.behandelaar === wie.id) return toegestaan('behandelaar', DOSSIER)
  if (zaak.team === wie.team) return toegestaan('eigen-team', DOSSIER)
  return zaak.behandelaar === null ? toegestaan('onverdeeld', DOSSIER) : anderTeam(zaak.team)
}

/** Treating a case asks more than seeing it: one's own or the team's, not somebody else's that nobody took yet. */
function behandelen(wie: WieMedewerker, zaak: ZaakRelaties): Oordeel {
  const oordeel = bijbehorend(wie, zaak)
  if (!oordeel.ok || oordeel.waarde.grond !== 'onverdeeld') return oordeel
  return geweigerd('niet-uw-zaak', 'Niemand behandelt deze zaak nog. Neem haar eerst op uw eigen lijst.')
}

type Nood = Onderwerpen['zaak-inzien']['nood']

const metNood = (wie: WieMedewerker, persoon: string | null, nood: Nood, oordeel: Oordeel): Oordeel =>
  !oordeel.ok && oordeel.code === 'ander-team' && noodinzageGeldt(nood, wie, persoon)
    ? toegestaan('noodinzage', DOSSIER, { reden: nood.reden })
    : oordeel

function inzien(wie: WieMedewerker, zaak: ZaakRelaties, nood: Nood): Oordeel {
  if (!werktMetDossiers(wie) && heeft(wie, 'backoffice')) return toegestaan('uitvoering', UITVOERING)
  return metNood(wie, zaak.persoon, nood, bijbehorend(wie, zaak))
}

function metOnderdeel(wie: WieMedewerker, { zaak, onderdeel, nood }: Onderwerpen['document-lezen']): Oordeel {
  const oordeel = inzien(wie, zaak, nood)
  return !oordeel.ok || oordeel.waarde.ziet.includes(onderdeel) ? oordeel : zonderRol(wie)
}

function persoonInzien(wie: WieMedewerker, { persoon, zaken, nood }: Onderwerpen['persoon-inzien']): Oordeel {
  const eigen = zaken.filter((zaak) => zaak.persoon === persoon.id)
  if (!werktMetDossiers(wie)) {
    const voertUit = eigen.some((zaak) => zaak.toegewezenAan.length > 0)
    return voertUit ? metRol(wie, ['backoffice'], toegestaan('uitvoering', UITVOERING)) : zonderRol(wie)
  }
  const oordelen = eigen.map((zaak) => bijbehorend(wie, zaak))
  // Somebody who calls for the first time: a melding by telephone begins with their data.
  const eerste = oordelen.find((oordeel) => oordeel.ok) ?? oordelen[0] ?? toegestaan('nog-geen-zaak', DOSSIER)
  return metNood(wie, persoon.id, nood, eerste)
}

function overdragen(wie: WieMedewerker, zaak: ZaakRelaties): Oordeel {
  const oordeel = bijbehorend(wie, zaak)
  if (!oordeel.ok || zaak.behandelaar === wie.id) return oordeel
  if (heeft(wie, 'teamleider')) return toegestaan('teamleider', DOSSIER)
  return geweigerd('niet-uw-zaak', 'Alleen de behandelaar of de teamleider draagt een zaak over. Vraag uw teamleider.')
}

function besluiten(wie: WieMedewerker, { zaak, besluiten: [eerste, ...verder] }: Onderwerpen['besluiten']): Oordeel {
  const oordeel = behandelen(wie, zaak)
  if (!oordeel.ok) return oordeel
  const mandaat = mandaatVoor(wie, eerste, ...verder)
  return mandaat.ok ? toegestaan('mandaat', DOSSIER, { mandaat: mandaat.waarde.tekst }) : mandaat
}

/** Money goes out only on the mandate of who works with it. */
function betalen(wie: WieMedewerker): Oordeel {
  if (!heeft(wie, 'financieel')) return zonderRol(wie)
  const mandaat = mandaatVoor(wie, { soort: 'betalen', vorm: null, bovenDrempel: false })
  return mandaat.ok ? toegestaan('mandaat', [], { mandaat: mandaat.waarde.tekst }) : mandaat
}

function vanEigenTeam(wie: WieMedewerker, team: string, rollen: readonly Rol[], oordeel: Oordeel): Oordeel {
  if (!heeft(wie, ...rollen)) return zonderRol(wie)
  return team === wie.team
    ? oordeel
    : geweigerd('niet-uw-team', 'Dit is de lijst van een ander team. Kies uw eigen team.')
}

const DOSSIERROLLEN: readonly Rol[] = ['consulent', 'teamleider']
const ALLE_WERKROLLEN: readonly Rol[] = [...DOSSIERROLLEN, 'backoffice']

export const MEDEWERKER: Regels<WieMedewerker> = {
  'melding-doen-namens': (wie) => metRol(wie, DOSSIERROLLEN, toegestaan('werk')),
  'zaak-bestaan': (wie) => metRol(wie, ALLE_WERKROLLEN, toegestaan('werk')),
  'zaak-inzien': (wie, { zaak, nood }) => inzien(wie, zaak, nood),
  'melding-aanvullen': (wie, { zaak }) => bijbehorend(wie, zaak),
  'plan-inleveren': (wie, { zaak }) => bijbehorend(wie, zaak),
  'zaak-bijwerken': (wie, { zaak }) => bijbehorend(wie, zaak),
  'zaak-behandelen': (wie, { zaak }) => behandelen(wie, zaak),
  'zaak-nemen': (wie, { zaak }) => bijbehorend(wie, zaak),
  'zaak-overdragen': (wie, { zaak }) => overdragen(wie, zaak),
  besluiten,
  'document-lezen': metOnderdeel,
  'persoon-inzien': persoonInzien,
  zoeken: (wie) => metRol(wie, ALLE_WERKROLLEN, toegestaan('werk')),
  'werklijst-inzien': (wie, { team }) => vanEigenTeam(wie, team ?? wie.team, DOSSIERROLLEN, toegestaan('werk')),
  'toewijzingen-inzien': (wie) => metRol(wie, ['backoffice'], toegestaan('uitvoering', ['toewijzing'])),
  'toewijzing-inzien': (wie, { zaak, nood }) => inzien(wie, zaak, nood),
  'toewijzing-behandelen': (wie, { zaak }) =>
    heeft(wie, 'backoffice') ? toegestaan('uitvoering', UITVOERING) : behandelen(wie, zaak),
  'bericht-inzien': (wie) => metRol(wie, ['backoffice'], toegestaan('uitvoering', ['toewijzing'])),
  'bericht-indienen': (wie) => metRol(wie, ['backoffice'], toegestaan('uitvoering', ['toewijzing'])),
  'declaraties-inzien': (wie) => metRol(wie, ['financieel', 'backoffice'], toegestaan('uitvoering', ['toewijzing'])),
  betalen,
  'bijdrage-aanleveren': (wie) => metRol(wie, ['financieel', 'backoffice'], toegestaan('uitvoering')),
  'bijdrage-inzien': (wie) => metRol(wie, ['financieel', 'backoffice'], toegestaan('uitvoering', ['bijdrage'])),
  'pgbs-inzien': (wie) => metRol(wie, ALLE_WERKROLLEN, toegestaan('uitvoering')),
  'pgb-inzien': (wie, { zaak, nood }) => inzien(wie, zaak, nood),
  'pgb-besteden': (wie, { zaak }) =>
    heeft(wie, 'backoffice') ? toegestaan('uitvoering', UITVOERING) : behandelen(wie, zaak),
  'pgb-beoordelen': (wie, { zaak }) => behandelen(wie, zaak),
  'pgb-uitvoeren': (wie) => metRol(wie, ['backoffice'], toegestaan('uitvoering', UITVOERING)),
  'beleid-inzien': (wie) => metRol(wie, ['beleidsmedewerker', 'teamleider'], toegestaan('beleid')),
  beheer: (wie) => metRol(wie, ['beheerder'], toegestaan('beheer')),
  'aanbiedermensen-beheren': (wie) => metRol(wie, ['contractbeheerder', 'beheerder'], toegestaan('beheer')),
  'contracten-beheren': (wie) => metRol(wie, ['contractbeheerder', 'beheerder'], toegestaan('beheer')),
  'aanbod-bijwerken': (wie) => metRol(wie, ['contractbeheerder', 'beheerder'], toegestaan('beheer')),
  noodinzage: (wie) => metRol(wie, DOSSIERROLLEN, toegestaan('noodinzage')),
  'noodinzagen-inzien': (wie, { team }) => vanEigenTeam(wie, team, ['teamleider'], toegestaan('teamleider')),
  'ketens-controleren': (wie) => metRol(wie, ['beheerder'], toegestaan('beheer')),
}
