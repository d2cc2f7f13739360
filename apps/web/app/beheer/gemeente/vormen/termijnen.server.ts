import { TERMIJNVELDEN } from '../termijnvelden.ts'
import type { Vorm } from './vorm.ts'

export const TERMIJNEN: Vorm<'termijnen'> = {
  naarWaarden: (termijnen) => Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, String(termijnen[naam])])),
  lees: (lezer) => Object.fromEntries(TERMIJNVELDEN.map((naam) => [naam, lezer.heelGetal(naam)])),
}
