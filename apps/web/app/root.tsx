import type { ReactNode } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router'
import { bezoekVan, useBezoek } from './bezoek.ts'
import { huisContext } from './huis.ts'
import { usePortaal } from './portaal.ts'
import { FoutVanPagina } from './ui/Foutpagina.tsx'
import { Paginakader } from './ui/Paginakader.tsx'
import './ui/stijl.css'

export const loader = ({ context }: LoaderFunctionArgs) => bezoekVan(context.get(huisContext))

/** Each page view brings its own key for forms. */
export const shouldRevalidate = () => true

/** The document around every page, error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const { taal, gemeente } = useBezoek()
  const { dicht, script } = usePortaal()
  const geladen = useRouteLoaderData('root') !== undefined
  return (
    <html lang={taal}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#063d44" />
        <link rel="icon" href="/merk.svg" type="image/svg+xml" />
        <Meta />
        <Links />
        {gemeente.themaCss && <link rel="stylesheet" href={gemeente.themaCss} />}
      </head>
      <body className={dicht ? 'md-dicht' : undefined}>
        {children}
        {script && geladen && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

export default function Meedoen() {
  return <Outlet />
}

/** For what goes wrong outside the portals; inside them the frame stays around the error. */
export function ErrorBoundary() {
  return (
    <Paginakader menu={[]}>
      <FoutVanPagina />
    </Paginakader>
  )
}
