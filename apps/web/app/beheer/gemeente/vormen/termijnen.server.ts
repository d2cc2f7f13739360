import { TERMIJNVELDEN } from '../termijnvelden.ts'
import type { Vorm } from './vorm.ts'

/** Longer than a year of days is no target but a slip of the keyboard. */
const EEN_JAAR = 365

export const TERMIJNEN: Vorm<'termijnen'> = {
  naarWaarden: (termijnen) => Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, String(termijnen[naam])])),
  lees: (lezer) => Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, lezer.geheel(naam, EEN_JAAR)])),
}
