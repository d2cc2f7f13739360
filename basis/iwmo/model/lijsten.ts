import * as codes from './codelijsten.ts'
import { LandCode } from './landen.ts'
import { RetourCode } from './retourcodes.ts'

/** Every code list that the messages use, with official codes and names, to show names on screen. */
export const CODELIJSTEN = { ...codes, LandCode, RetourCode }
