import { type ActionFunctionArgs, redirect } from 'react-router'
import { leesFormulier } from './formulier.server.ts'
import { TAALKOEKJE } from './taalkoekje.ts'

const EEN_JAAR = 31_536_000

/** Remembers the language somebody chose, and goes back to where they were. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const { waarden } = await leesFormulier(request, context)
  const taal = waarden.taal === 'en' ? 'en' : 'nl'
  const veilig = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
  return redirect(binnenHuis(waarden.terug), {
    headers: { 'Set-Cookie': `${TAALKOEKJE}=${taal}; Path=/; Max-Age=${EEN_JAAR}; SameSite=Lax; HttpOnly${veilig}` },
  })
}

/** Only a path of this site: never another host, not even written as `//host` or `/\host`. */
function binnenHuis(terug: unknown): string {
  return typeof terug === 'string' && /^\/(?![/\\])/.test(terug) ? terug : '/'
}

/** Somebody who types this address goes to the start. */
export const loader = (): Response => redirect('/')
