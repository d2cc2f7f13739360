import type { Datum } from '@meedoen/kern'
import type { Inwoner } from './bevolking/inwoner.ts'
import { maakBevolking } from './bevolking/maak-bevolking.ts'
import type { Demogemeente } from './gemeente.ts'
import { LINDEWAARD } from './lindewaard/lindewaard.ts'
import { OEVERSTROOM } from './oeverstroom/oeverstroom.ts'
import { maakToeval } from './toeval.ts'

/** The municipalities of the demo; the first is on `localhost`. */
export const DEMOGEMEENTEN: readonly Demogemeente[] = [LINDEWAARD, OEVERSTROOM]

/** The invented inhabitants of a municipality: the same people on every machine, with ages as of `vandaag`. */
export const bevolkingVan = (gemeente: Demogemeente, vandaag: Datum): Inwoner[] =>
  maakBevolking({
    toeval: maakToeval(gemeente.naam).splits('bevolking'),
    wijken: gemeente.wijken,
    vast: gemeente.inwonersMetNaam(vandaag),
    aantal: gemeente.aantalInwoners,
    bsnVanaf: gemeente.bsnVanaf,
    vandaag,
  })
