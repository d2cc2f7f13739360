import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { BezoekContext, bezoekVan } from '../../bezoek.ts'
import { vertaler } from '../../teksten/vertaler.ts'
import { PROEFBEZOEK } from './bezoek.ts'

/** HTML of components as the server would send it, for tests. */
export function toon(inhoud: ReactNode, anders: Partial<typeof PROEFBEZOEK> = {}): string {
  const huis = { ...PROEFBEZOEK, ...anders }
  const router = createMemoryRouter([{ path: '*', element: inhoud }])
  return renderToStaticMarkup(
    <I18nextProvider i18n={vertaler(huis.taal)}>
      <BezoekContext value={bezoekVan(huis)}>
        <RouterProvider router={router} />
      </BezoekContext>
    </I18nextProvider>,
  )
}
