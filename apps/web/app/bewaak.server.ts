import type { Uitkomst } from '@meedoen/kern'
import { data, type RouterContextProvider, redirectDocument } from 'react-router'
import type { Inzending } from './formulier.server.ts'
import { type Huis, huisContext } from './huis.ts'

/** What a loader or an action is given, as far as a guard needs it. */
export type Paginavraag = { readonly request: Request; readonly context: Readonly<RouterContextProvider> }
type Soort = NonNullable<Huis['wie']>['soort']

/**
 * The house, for a page of people who work: who is not logged in goes to the log-in and comes back here, anybody else
 * than this kind of visitor is told that it is not theirs. What they may see is decided by the rooms. With an `inzending`
 * nothing that was typed is lost.
 */
export function bewaak({ request, context }: Paginavraag, soort: Soort, inzending?: Inzending): Huis {
  const huis = context.get(huisContext)
  if (!huis.wie) {
    if (inzending) throw data({ waarden: inzending.waarden }, { status: 401 })
    const { pathname, search } = new URL(request.url)
    throw redirectDocument(`/inloggen?terugNaar=${encodeURIComponent(pathname + search)}`)
  }
  if (huis.wie.soort !== soort) throw data(null, { status: 403 })
  return huis
}

/** What a room gave, for a page that has nothing to show without it: a refusal becomes the page "you may not see this". */
export function ofGeenToegang<Waarde>(uitkomst: Uitkomst<Waarde>): Waarde {
  if (!uitkomst.ok) throw data(null, { status: 403 })
  return uitkomst.waarde
}
