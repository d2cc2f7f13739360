import { data, type LoaderFunctionArgs, type MiddlewareFunction, redirectDocument } from 'react-router'
import { type Huis, huisContext } from '../huis.ts'

/** Roles whose work is here. Who has none of them is shown that this is not theirs. */
const WERKROLLEN = ['consulent', 'teamleider', 'backoffice', 'financieel']

/**
 * Nobody passes without log-in: who only looks goes there and comes back; what somebody sent is kept by the action
 * (`leesWerkformulier`), so that nothing typed is lost.
 */
export const voorMedewerkers: MiddlewareFunction<Response> = ({ request, url, context }) => {
  const huis = context.get(huisContext)
  if (!huis.wie) {
    if (request.method !== 'GET' || alleenRand(request)) return
    throw redirectDocument(`/inloggen?terugNaar=${encodeURIComponent(url.pathname + url.search)}`)
  }
  if (!magHierWerken(huis)) throw data(null, { status: 403 })
}

/** Routes around a page: they show nothing of anybody. */
const RAND = ['root', 'kaders/werkplek']

/** After an answer that keeps what was typed, the script asks for the routes around it only; log-in must not take its place. */
function alleenRand(request: Request): boolean {
  const routes = new URL(request.url).searchParams.get('_routes')
  return routes?.split(',').every((route) => RAND.includes(route)) ?? false
}

const magHierWerken = ({ wie }: Huis): boolean =>
  wie?.soort === 'medewerker' && wie.rollen.some((rol) => WERKROLLEN.includes(rol))

/** When the session ends, for the warning. */
export function laadKader({ context }: LoaderFunctionArgs) {
  const { verlooptOp, nu } = context.get(huisContext)
  return { verlooptOp: verlooptOp?.getTime() ?? null, nu: nu.getTime() }
}
