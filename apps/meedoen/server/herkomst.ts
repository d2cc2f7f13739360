import type { IncomingHttpHeaders } from 'node:http'

const VEILIG = new Set(['GET', 'HEAD', 'OPTIONS'])

/** True for methods that by definition change nothing. */
export const isVeilig = (methode: string): boolean => VEILIG.has(methode)

const kop = (waarde: string | string[] | undefined): string | undefined => (Array.isArray(waarde) ? waarde[0] : waarde)

function oorsprongVan(adres: string): string | undefined {
  return URL.canParse(adres) ? new URL(adres).origin : undefined
}

/**
 * True when the browser itself says that the request comes from a page of this very origin.
 * Sec-Fetch-Site decides; older browsers are judged by Origin, else Referer; nothing at all is a refusal.
 */
export function isEigenHerkomst(koppen: IncomingHttpHeaders, eigenOorsprong: string): boolean {
  const plek = kop(koppen['sec-fetch-site'])
  const oorsprong = kop(koppen.origin)
  if (oorsprong !== undefined && oorsprong !== eigenOorsprong) return false
  if (plek !== undefined) return plek === 'same-origin'
  if (oorsprong !== undefined) return true
  return oorsprongVan(kop(koppen.referer) ?? '') === eigenOorsprong
}
