import type { i18n } from 'i18next'
import type { Taal } from '../huis.ts'
import { teksten as en } from './en/index.ts'
import { maakVertaler } from './maak-vertaler.ts'
import { teksten as nl } from './nl/index.ts'

/** One per language, never switched after it was made: requests in two languages cannot disturb each other. */
const vertalers: Record<Taal, i18n> = { nl: maakVertaler('nl', nl), en: maakVertaler('en', en) }

/** On the server: the translator for the language of this request. */
export const vertaler = (taal: Taal): i18n => vertalers[taal]
