import type { Datum } from '@meedoen/kern'
import type { Huishoudgegevens } from '@meedoen/personen'
import { type Huishoudstand, huishoudstandOp, isMinderjarig } from '@meedoen/regels'
import type { Reden } from './beproeving.ts'

/** Households as the own contribution looks at them (UB Wmo 2015 3.8 lid 2 and 3). */
export const HUISHOUDSOORTEN = ['alleen', 'alleen-aow', 'samen', 'samen-aow', 'kind'] as const
export type Huishoudsoort = (typeof HUISHOUDSOORTEN)[number]

export type Huishouding = {
  readonly soort: Huishoudsoort
  readonly stand: Huishoudstand
  readonly minderjarig: boolean
}

/**
 * The household on a day, or why it does not count. An unknown partner counts as alone, as in a beschikking: nobody is freed
 * by a guess.
 */
export function huishoudingOp(gegevens: Huishoudgegevens, dag: Datum): Huishouding | Reden {
  const { geboren, huishouden, partner, weg } = gegevens
  if (weg) return 'niet-meer-hier'
  const samen = huishouden === 'meerpersoons' && partner !== null
  const stand = huishoudstandOp({ client: geboren, partner: samen ? partner.geboren : null }, dag)
  if (!stand.ok) return 'aow-onbekend'
  const minderjarig = isMinderjarig(geboren, dag)
  return { stand: stand.waarde, minderjarig, soort: minderjarig ? 'kind' : soortVan(stand.waarde) }
}

/** Together with one of both under the AOW age is another case than both over it: then nothing is due. */
function soortVan(stand: Huishoudstand): Huishoudsoort {
  if (stand.soort === 'eenpersoons') return stand.aow ? 'alleen-aow' : 'alleen'
  return stand.metAow === 2 ? 'samen-aow' : 'samen'
}
