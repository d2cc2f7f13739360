const LENGTE = 1000

/**
 * A path of ours to return to after log-in; anything that could lead elsewhere (other origin, `//`, `\`, control characters)
 * becomes undefined. `adres` is untrusted text.
 */
export function veiligPad(adres: unknown): string | undefined {
  if (typeof adres !== 'string' || adres.length > LENGTE) return undefined
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(adres) || adres.includes('\\')) return undefined
  const hier = 'http://hier.invalid'
  if (!URL.canParse(adres, hier)) return undefined
  const url = new URL(adres, hier)
  if (url.origin !== hier || url.pathname.startsWith('//')) return undefined
  if (/^\/(inloggen|uitloggen|uitgelogd|demo-idp)(\/|$)/.test(url.pathname)) return undefined
  return `${url.pathname}${url.search}`
}
