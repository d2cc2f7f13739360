// WMO319 Antwoord: the municipality answers one request of a 315 or 317. It names no client, only the reference.
import { heenbericht, retourbericht } from './bericht.ts'
import { klasse, optioneel } from './bouwstenen.ts'
import * as ldt from './ldt.ts'

const Antwoord = klasse(
  'Antwoord',
  {
    ReferentieAanbieder: ldt.LDT_Referentie,
    VerzoekAntwoord: ldt.LDT_VerzoekAntwoord,
    RedenAfwijzingVerzoek: optioneel(ldt.LDT_RedenAfwijzingVerzoek),
  },
  ['ReferentieAanbieder', 'VerzoekAntwoord'],
)

export const WMO319 = heenbericht('WMO319', '482', 'gemeente', 'Antwoord', Antwoord)
export const WMO320 = retourbericht('WMO320', '483', WMO319)
