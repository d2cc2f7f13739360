import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { BezoekContext, bezoekVan } from './bezoek.ts'
import { huisContext } from './huis.ts'
import { vertaler } from './teksten/vertaler.ts'

export { maakPaginas } from './luisteraar.ts'

const OPGEEF_MS = 10_000

/**
 * Renders a page whole before it goes: pages without scripts cannot fill in parts later, and the status is
 * right when rendering fails.
 */
export default function beantwoord(
  request: Request,
  status: number,
  headers: Headers,
  pagina: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const huis = context.get(huisContext)
  const { nonce, taal } = huis
  return new Promise((klaar, mislukt) => {
    let uitkomst = status
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={vertaler(taal)}>
        <BezoekContext value={bezoekVan(huis)}>
          <ServerRouter context={pagina} url={request.url} nonce={nonce} />
        </BezoekContext>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(wekker)
          const lijf = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          klaar(new Response(createReadableStreamFromReadable(lijf), { headers, status: uitkomst }))
          pipe(lijf)
        },
        onShellError: mislukt,
        onError(fout) {
          uitkomst = 500
          console.error(fout)
        },
      },
    )
    const wekker = setTimeout(abort, OPGEEF_MS)
  })
}

/** Defects in loaders and actions; the visitor sees the error page, the log sees the cause. */
export function handleError(fout: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) console.error(fout)
}
