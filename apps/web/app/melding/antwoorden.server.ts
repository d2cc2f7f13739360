import type { Inzending } from '../formulier.server.ts'

/** Posted fields as a room takes them: text, or a list of texts. */
export const naarTekst = (waarden: Inzending['waarden']): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(waarden).map(([naam, w]) => [naam, typeof w === 'string' ? w : [...w]]))
