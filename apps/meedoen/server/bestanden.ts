import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const JAAR = 'public, max-age=31536000, immutable'
const DAG = 'public, max-age=86400'

/**
 * Scripts, styles, fonts and pictures of the page bundle. Names below /assets/ change with their content, so browsers may keep them.
 * Each file gets a route of its own: an unknown path goes on to the pages.
 */
export async function bestandRoutes(app: FastifyInstance, map: string): Promise<void> {
  if (!existsSync(map)) return
  const assets = join(map, 'assets')
  lettertypeRoute(app, assets)
  await app.register(fastifyStatic, {
    root: map,
    wildcard: false,
    index: false,
    cacheControl: false,
    // `npm start` writes .br and .gz beside each file; without them the file itself goes.
    preCompressed: true,
    setHeaders: (antwoord, pad) => {
      antwoord.header('cache-control', pad.startsWith(assets) ? JAAR : DAG)
    },
  })
}

const LETTERTYPE = /^atkinson-hyperlegible-next-latin-wght-normal.*\.woff2$/

/** The name of the font file changes with each build; our own pages find it here. */
function lettertypeRoute(app: FastifyInstance, assets: string): void {
  const naam = existsSync(assets) ? readdirSync(assets).find((bestand) => LETTERTYPE.test(bestand)) : undefined
  if (naam === undefined) return
  app.get('/lettertype.woff2', async (_vraag, antwoord) => antwoord.redirect(`/assets/${naam}`, 302))
}
