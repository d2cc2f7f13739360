import type { Hulpvraag } from './hulpvraag.ts'
import { HULPVRAGEN_MEEDOEN } from './hulpvragen-meedoen.ts'
import { HULPVRAGEN_THUIS } from './hulpvragen-thuis.ts'

/** Every kind of need with how often it comes. */
export const HULPVRAGEN: readonly (readonly [Hulpvraag, number])[] = [...HULPVRAGEN_THUIS, ...HULPVRAGEN_MEEDOEN]
