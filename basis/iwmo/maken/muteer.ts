import type { Bericht } from '../model/berichten.ts'
import type { Mutant } from './mutant.ts'
import { mutantenVanInhoud } from './mutanten-inhoud.ts'
import { mutantenVanVorm } from './mutanten-vorm.ts'

/**
 * Messages with one fault each, made of a right message, one at a time: level 1 by its description (every element, every
 * type), then level 2 by a recipe per rule. A checker must find each with that rule at that path.
 */
export function* muteer(bericht: Bericht): Generator<Mutant> {
  yield* mutantenVanVorm(bericht)
  yield* mutantenVanInhoud(bericht)
}
