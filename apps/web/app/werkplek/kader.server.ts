import { data, type LoaderFunctionArgs, type MiddlewareFunction, redirect } from 'react-router'
import { type Huis, huisContext } from '../huis.ts'

/** Roles whose work is here. Who has none of them is shown that this is not theirs. */
const WERKROLLEN = ['consulent', 'teamleider', 'backoffice']

/**
 * Nobody passes without log-in: who only looks goes there and comes back; what somebody sent is kept by the action
 * (`leesWerkformulier`), so that nothing typed is lost.
 */
export const voorMedewerkers: MiddlewareFunction<Response> = ({ request, context }) => {
  const huis = context.get(huisContext)
  if (!huis.wie) {
    if (request.method !== 'GET') return
    const { pathname, search } = new URL(request.url)
    throw redirect(`/inloggen?terugNaar=${encodeURIComponent(pathname + search)}`)
  }
  if (!magHierWerken(huis)) throw data(null, { status: 403 })
}

const magHierWerken = ({ wie }: Huis): boolean =>
  wie?.soort === 'medewerker' && wie.rollen.some((rol) => WERKROLLEN.includes(rol))

/** When the session ends, for the warning. */
export function laadKader({ context }: LoaderFunctionArgs) {
  const { verlooptOp, nu } = context.get(huisContext)
  return { verlooptOp: verlooptOp?.getTime() ?? null, nu: nu.getTime() }
}
