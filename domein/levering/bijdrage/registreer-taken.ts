import type { Opslag } from '@meedoen/opslag'
import { type Berichtomgeving, systeemstap } from '../verkeer/omgeving.ts'
import { BIJDRAGE_RONDE, startMaandronde } from './ronde/start-ronde.ts'
import { voerRondeUit } from './ronde/voer-ronde-uit.ts'

const MAANDRONDE = 'bijdrage-maandronde'

/** The jobs of the own contribution: on the 3rd of each month the run over the month before, and each run by itself. */
export function registreerBijdragetaken(
  opslag: Opslag,
  omgeving: Pick<Berichtomgeving, 'klok' | 'inzagesleutel'>,
): void {
  opslag.taken.registreer(BIJDRAGE_RONDE, (taak) => voerRondeUit(opslag, omgeving, taak))
  opslag.taken.registreer(MAANDRONDE, ({ gemeente }) =>
    opslag.inGemeente(gemeente, (tx) => startMaandronde(systeemstap(tx, MAANDRONDE, omgeving))),
  )
  opslag.taken.plan(MAANDRONDE, '0 4 3 * *')
}
