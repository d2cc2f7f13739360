import { geweigerd } from '@meedoen/kern'

/** The same answer for what does not exist and for what is not theirs. */
export const BERICHT_ONBEKEND = geweigerd('bericht-onbekend', 'Dit bericht bestaat niet, of u mag het niet zien.')
