import { type Datum, plusDagen } from '@meedoen/kern'
import type { Opschorting } from '../termijnen/opschorting.ts'
import { datumUit, weekdagUit } from './uitkomstveld.ts'
import { optioneel } from './veld.ts'
import { datumsoort, heelGetal } from './veldsoort.ts'

/** The outcome fields of a term. */
export const TERMIJNUIT = {
  laatsteDag: datumUit(
    'De laatste dag die nog op tijd is. Leeg zolang de termijn stilstaat.',
    'The last day that is still in time. Empty while the term stands still.',
  ),
  zonderTermijnenwet: datumUit(
    'De laatste dag zonder verlenging om een weekend of feestdag.',
    'The last day without extension for a weekend or public holiday.',
  ),
  weekdag: weekdagUit('De dag van de week van de laatste dag.', 'The day of the week of the last day.'),
}

type Dagen = { readonly laatsteDag: Datum | null; readonly zonderTermijnenwet: Datum | null }

export const alsTermijn = ({ laatsteDag, zonderTermijnenwet }: Dagen) => ({
  laatsteDag,
  zonderTermijnenwet,
  weekdag: laatsteDag,
})

/** A statutory term has one length; an example that names another is not an example of it. */
export const vasteDuur = (aantal: number) =>
  optioneel(
    heelGetal(aantal, aantal),
    'De lengte van de termijn. Die staat in de wet en kan niet anders zijn.',
    'The length of the term. The act sets it and it cannot be another.',
  )

export const AANVULVELDEN = {
  verzoekAanvulling: optioneel(
    datumsoort,
    'De dag waarop de gemeente vroeg om aan te vullen. De dag erna staat de termijn stil.',
    'The day on which the municipality asked for completion. The term stands still from the next day.',
  ),
  aangevuld: optioneel(
    datumsoort,
    'De dag waarop de aanvraag compleet werd. Leeg: nog niet, de termijn staat dan nog stil.',
    'The day on which the application was completed. Empty: not yet, the term still stands still.',
  ),
}

/** Awb 4:15: from the day after the request, until the day of completion; open while nothing came. */
export function aanvulling(velden: { verzoekAanvulling: Datum | null; aangevuld: Datum | null }): Opschorting[] {
  const { verzoekAanvulling, aangevuld } = velden
  if (verzoekAanvulling === null) return []
  const laatsteDag = aangevuld === null ? null : plusDagen(aangevuld, -1)
  return [{ grond: 'aanvulling', eersteDag: plusDagen(verzoekAanvulling, 1), laatsteDag }]
}
