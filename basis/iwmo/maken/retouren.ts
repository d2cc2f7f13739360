import { plusDagen } from '@meedoen/kern'
import { type Heensoort, maakRetour, type Retoursoort } from '../antwoord/maak-retour.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Bericht } from '../model/berichten.ts'
import type { Wens } from './wens.ts'

/** Which heenbericht a retour answers, and where a receiver finds something in it that only he can know (level 3). */
const OP: Record<Retoursoort, { readonly heen: Heensoort; readonly regel: string; readonly pad: string }> = {
  WMO302: { heen: 'WMO301', regel: 'TR332', pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]' },
  WMO306: { heen: 'WMO305', regel: 'TR019', pad: '/Bericht/Client/StartProducten/StartProduct[1]' },
  WMO308: { heen: 'WMO307', regel: 'TR019', pad: '/Bericht/Client/StopProducten/StopProduct[1]' },
  WMO316: { heen: 'WMO315', regel: 'TR347', pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]' },
  WMO318: { heen: 'WMO317', regel: 'TR347', pad: '/Bericht/Client/Verzoek' },
  WMO320: { heen: 'WMO319', regel: 'TR355', pad: '/Bericht/Antwoord' },
}

export const isRetoursoort = (soort: string): soort is Retoursoort => Object.hasOwn(OP, soort)
export const heenVan = (soort: Retoursoort): Heensoort => OP[soort].heen

/** The retour on a synthetic message, refused for one of its classes, so that all its classes come back. */
export function retourOp(heen: Bericht<Heensoort>, soort: Retoursoort, { zaad, dagtekening }: Wens): Bericht {
  const { regel, pad } = OP[soort]
  const bevinding: Bevinding = { regel, niveau: 3, pad, regelnummer: null, tekst: 'Verzonnen afkeuring.' }
  const kop = { identificatieRetour: `R${zaad}`, dagtekening: plusDagen(dagtekening, 1) }
  const retour = maakRetour(heen, [bevinding], kop)
  if (!retour.ok) throw new Error(retour.tekst)
  return retour.waarde
}
