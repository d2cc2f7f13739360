import { redirect } from 'react-router'
import { leesInzending } from './formulier.server.ts'
import { TAALKOEKJE } from './taalkoekje.ts'

const EEN_JAAR = 31_536_000

/** Remembers the language somebody chose, and goes back to where they were. */
export async function kiesTaal(request: Request, csrf: string): Promise<Response> {
  const { waarden } = await leesInzending(request, csrf)
  const taal = waarden.taal === 'en' ? 'en' : 'nl'
  const veilig = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
  return redirect(binnenHuis(waarden.terug), {
    headers: { 'Set-Cookie': `${TAALKOEKJE}=${taal}; Path=/; Max-Age=${EEN_JAAR}; SameSite=Lax; HttpOnly${veilig}` },
  })
}

/**
 * Only a path of this site: never another host, not even written as `//host` or `/\host`. Browsers drop tabs and line ends
 * from an address, so what holds anything but visible ASCII is no path.
 */
function binnenHuis(terug: unknown): string {
  return typeof terug === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(terug) ? terug : '/'
}
