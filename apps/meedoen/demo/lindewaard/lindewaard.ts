import { gemeentecode } from '@meedoen/kern'
import type { Demogemeente } from '../gemeente.ts'
import { PRODUCTEN } from '../producten.ts'
import { vertelVerhalen } from '../zaken/verhalen.ts'
import { LINDEWAARDSE_CONTRACTEN } from './aanbieders.ts'
import { AANBOD_SAMEN } from './aanbod-samen.ts'
import { AANBOD_STEUN } from './aanbod-steun.ts'
import { AANBOD_THUIS } from './aanbod-thuis.ts'
import { vertelDeclaraties } from './declaraties.ts'
import { lindewaardersMetNaam } from './inwoners.ts'
import { LINDEWAARDSE_AANBIEDERMEDEWERKERS, LINDEWAARDSE_MEDEWERKERS } from './medewerkers.ts'
import { LINDEWAARDSE_PERSONAS } from './personas.ts'
import { vertelPost } from './post.ts'
import { LINDEWAARDSE_VERORDENING, lindewaardsVoorstel } from './verordening.ts'
import { LINDEWAARDSE_WIJKEN } from './wijken.ts'

/** The first municipality of the demo, on `localhost`. CBS gives out no codes from 9000 up. */
export const LINDEWAARD: Demogemeente = {
  code: gemeentecode('9001'),
  naam: 'Lindewaard',
  hostnaam: 'localhost',
  wijken: LINDEWAARDSE_WIJKEN,
  aantalInwoners: 701,
  aantalZaken: 1000,
  bsnVanaf: 0,
  inwonersMetNaam: lindewaardersMetNaam,
  verordening: LINDEWAARDSE_VERORDENING,
  voorstel: lindewaardsVoorstel,
  producten: PRODUCTEN,
  contracten: LINDEWAARDSE_CONTRACTEN,
  aanbod: [...AANBOD_THUIS, ...AANBOD_SAMEN, ...AANBOD_STEUN],
  medewerkers: LINDEWAARDSE_MEDEWERKERS,
  aanbiedermedewerkers: LINDEWAARDSE_AANBIEDERMEDEWERKERS,
  personas: LINDEWAARDSE_PERSONAS,
  vertel: async (toneel) => {
    await vertelVerhalen(toneel)
    await vertelDeclaraties(toneel)
    await vertelPost(toneel)
  },
}
