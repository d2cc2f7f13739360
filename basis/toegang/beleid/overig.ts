import type { Anoniem, OnbekendeInwoner, WieAanbieder, WieLeverancier, WieSysteem } from '../wie/wie.ts'
import type { ZaakRelaties } from './onderwerpen.ts'
import { NIET_VOOR_U, type Oordeel, type Regels, toegestaan } from './regel.ts'

const eigenAgb = (wie: WieAanbieder, agb: string | null): Oordeel =>
  agb === wie.agb ? toegestaan('eigen-toewijzing', ['toewijzing']) : NIET_VOOR_U

/** A provider sees its own assignments and what it needs to deliver them; never the verslag (Wmo 2015 art. 5.2.1). */
export const AANBIEDER: Regels<WieAanbieder> = {
  'document-lezen': (wie, { zaak, onderdeel, inwonerZiet }) =>
    onderdeel === 'toewijzing' && inwonerZiet && zaak.toegewezenAan.includes(wie.agb)
      ? toegestaan('eigen-toewijzing', ['toewijzing'])
      : NIET_VOOR_U,
  'persoon-inzien': (wie, { persoon, zaken }) =>
    zaken.some((zaak) => zaak.persoon === persoon.id && zaak.toegewezenAan.includes(wie.agb))
      ? toegestaan('eigen-toewijzing', ['toewijzing'])
      : NIET_VOOR_U,
  'toewijzingen-inzien': (wie, { agb }) => eigenAgb(wie, agb),
  'toewijzing-inzien': (wie, { agb }) => eigenAgb(wie, agb),
  'bericht-inzien': (wie, { agb }) => eigenAgb(wie, agb),
  'bericht-indienen': (wie, { agb }) => eigenAgb(wie, agb),
  'declaraties-inzien': (wie, { agb }) => eigenAgb(wie, agb),
  'aanbod-bijwerken': (wie, { agb }) => (agb === wie.agb ? toegestaan('werk') : NIET_VOOR_U),
  'aanbiedermensen-beheren': (wie, { agb }) =>
    agb === wie.agb && wie.beheertMensen === true ? toegestaan('werk') : NIET_VOOR_U,
}

/** May report, and nothing more until a consulent has registered and linked them. */
export const ONBEKENDE_INWONER: Regels<OnbekendeInwoner> = {
  'melding-doen': () => toegestaan('melder'),
  'melding-doen-namens': () => toegestaan('melder'),
}

export const LEVERANCIER: Regels<WieLeverancier> = {
  'melding-doen': () => toegestaan('melder'),
  'melding-doen-namens': () => toegestaan('melder'),
}

/** A link made for one purpose opens that one thing of that one case. */
const metLink = (wie: Anoniem, zaak: ZaakRelaties, doel: 'plan' | 'na-melding'): Oordeel =>
  wie.link?.doel === doel && wie.link.zaak === zaak.id ? toegestaan('link') : NIET_VOOR_U

export const ANONIEM: Regels<Anoniem> = {
  'melding-doen': () => toegestaan('melder'),
  'melding-doen-namens': () => toegestaan('melder'),
  'melding-aanvullen': (wie, { zaak }) => metLink(wie, zaak, 'na-melding'),
  'plan-inleveren': (wie, { zaak }) => metLink(wie, zaak, 'plan'),
  // The log-in is checked, but nobody here yet: the code makes them somebody of the provider that invited.
  'uitnodiging-aannemen': (_wie, { stand }) => (stand === 'open' ? toegestaan('link') : NIET_VOOR_U),
}

/** Jobs go on with what people decided; a decision itself is never taken by a job (Awb 10:3). */
export const SYSTEEM: Regels<WieSysteem> = {
  'zaak-bijwerken': () => toegestaan('systeem'),
  'zaak-behandelen': () => toegestaan('systeem'),
  'toewijzing-behandelen': () => toegestaan('systeem'),
  'toewijzingen-inzien': () => toegestaan('systeem'),
  'bericht-inzien': () => toegestaan('systeem'),
  'bericht-indienen': () => toegestaan('systeem'),
  'bijdrage-aanleveren': () => toegestaan('systeem'),
  'ketens-controleren': () => toegestaan('systeem'),
}
