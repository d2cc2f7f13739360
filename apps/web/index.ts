import { fileURLToPath } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { Paginas } from './app/luisteraar.ts'

export type { Gemeente, Huis, Mislukt, Taal, Wie } from './app/huis.ts'
export type { Paginas } from './app/luisteraar.ts'
export { TAALKOEKJE } from './app/taalkoekje.ts'

type Bundel = ServerBuild & { entry: { module: { maakPaginas: (build: ServerBuild) => Paginas } } }

/** Folder with the built scripts, styles, fonts and pictures; serve it at `/`, and `/assets/` as immutable. */
export const BESTANDENMAP: string = fileURLToPath(new URL('./build/client/', import.meta.url))

/**
 * Loads the built pages. The result answers `(req.raw, reply.raw, huis)` after `reply.hijack()`; the body of the
 * request must not have been read.
 * @param hosten host names (such as `loket.example.nl`) that may post forms although a proxy ends their TLS.
 */
export async function laadPaginas(hosten: readonly string[] = []): Promise<Paginas> {
  const adres = new URL('./build/server/index.js', import.meta.url).href
  const bundel: Bundel = await import(adres)
  return bundel.entry.module.maakPaginas({ ...bundel, allowedActionOrigins: [...hosten] })
}
