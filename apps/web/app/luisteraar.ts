import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequestListener } from '@react-router/node'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import { type Huis, huisContext } from './huis.ts'

/** Answers one request with a page; `huis` holds what this visitor may use. */
export type Paginas = (verzoek: IncomingMessage, antwoord: ServerResponse, huis: Huis) => void

/**
 * Turns the built pages into a function for the server. The house travels beside the request, because the
 * adapter of React Router shows its context maker the web request only, not the session the server opened.
 */
export function maakPaginas(build: ServerBuild): Paginas {
  const ditVerzoek = new AsyncLocalStorage<Huis>()
  const luister = createRequestListener({
    build,
    mode: 'production',
    getLoadContext: () => {
      const huis = ditVerzoek.getStore()
      if (!huis) throw new Error('a page was asked for outside maakPaginas')
      const context = new RouterContextProvider()
      context.set(huisContext, huis)
      return context
    },
  })
  return (verzoek, antwoord, huis) => {
    ditVerzoek.run(huis, () => luister(verzoek, antwoord))
  }
}
