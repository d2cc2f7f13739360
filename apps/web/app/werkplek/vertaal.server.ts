import type { Taal } from '../huis.ts'
import { vertaler } from '../teksten/vertaler.ts'

/** The texts of this portal in the language of the visitor, for what loaders write out. */
export const vertaalWerkplek = (taal: Taal) => vertaler(taal).getFixedT(taal, 'werkplek')
export type Vertaal = ReturnType<typeof vertaalWerkplek>
