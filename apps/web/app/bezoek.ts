import { createContext, use } from 'react'
import { useRouteLoaderData } from 'react-router'
import type { Huis } from './huis.ts'
import type { loader } from './root.tsx'

/** The part of the house that every page may show; it travels to the browser on pages with scripts. */
type Getoond = Pick<Huis, 'taal' | 'gemeente' | 'wie' | 'csrf' | 'vandaag' | 'demo'>

/** One view of one page. */
export type Bezoek = Getoond & {
  /** New with every page view; forms bring it back, so that a double click or a resend does no harm. */
  readonly sleutel: string
}

export function bezoekVan(huis: Getoond): Bezoek {
  const { taal, gemeente, wie, csrf, vandaag, demo } = huis
  return { taal, gemeente, wie, csrf, vandaag, demo, sleutel: crypto.randomUUID() }
}

/** Filled on the server, for error pages that React Router shows without having run any loader. */
export const BezoekContext = createContext<Bezoek | null>(null)

/** Who visits which municipality, in which language. */
export function useBezoek(): Bezoek {
  const geladen = useRouteLoaderData<typeof loader>('root')
  const meegegeven = use(BezoekContext)
  const bezoek = geladen ?? meegegeven
  if (!bezoek) throw new Error('page rendered without its visit')
  return bezoek
}
