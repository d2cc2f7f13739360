import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import type { Opslag } from '@meedoen/opslag'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { maakOidc } from '../aanmelden/oidc.ts'
import { inlogRoutes } from '../aanmelden/routes.ts'
import { maakSessies } from '../aanmelden/sessies.ts'
import type { Serveraansluiting, ToonPagina } from '../aansluiting.ts'
import { API_PAD } from '../api/openapi.ts'
import { apiRoutes } from '../api/routes.ts'
import { maakDemoFetch } from '../demo-inlog/demo-fetch.ts'
import { demoRoutes } from '../demo-inlog/routes.ts'
import { demoUitgever } from '../demo-inlog/uitgever.ts'
import { documentRoutes } from '../documenten/routes.ts'
import type { Klok } from '../klok.ts'
import type { Sleutels } from '../sleutels.ts'
import { bestandRoutes } from './bestanden.ts'
import { maakBezoekerVan } from './bezoeker.ts'
import { vangFout } from './fouten.ts'
import { maakGemeenten } from './gemeenten.ts'
import { gezondheidRoutes } from './gezondheid.ts'
import type { Huisraad } from './huisraad.ts'
import { logAntwoord, logboek } from './logboek.ts'
import { paginaRoutes } from './paginas.ts'
import { zetPoort } from './poort.ts'

export type ServerOpties = {
  readonly opslag: Opslag
  readonly sleutels: Sleutels
  readonly klok: Klok
  readonly aansluiting: Serveraansluiting
  readonly toonPagina: ToonPagina
  /** Folder of the built scripts, styles and fonts. */
  readonly bestandenMap: string
  readonly demo: boolean
  /** A mail server is set. */
  readonly perMail: boolean
  readonly geheimen: ReadonlyMap<string, string>
  /** Addresses of reverse proxies whose X-Forwarded-* headers count. */
  readonly proxies: readonly string[]
  readonly logniveau: string
  /** Receives the log lines; stderr when absent. */
  readonly logstroom?: { write(regel: string): void }
}

/** Purpose of the key of the access log. */
export const INZAGE = 'inzage'

const MB = 1024 * 1024
/**
 * A file of 10 MB plus the other fields and the wrapping of a form, and room above that: a page can say at the field that
 * a file is too large, and keep what was typed beside it; what is larger still is refused unread.
 */
const FORMULIER_BYTES = 25 * MB

/** The whole server, ready for `listen` or `inject`. `app.close()` stops it after the requests that run. */
export async function bouwServer(opties: ServerOpties): Promise<FastifyInstance> {
  const app = fastify({
    logger: logboek(opties.logniveau, opties.logstroom),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: opties.proxies.length > 0 ? [...opties.proxies] : false,
    genReqId: () => randomUUID(),
    bodyLimit: MB,
    requestTimeout: 60_000,
    connectionTimeout: 75_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  let stopt = false
  app.addHook('preClose', async () => {
    stopt = true
  })
  const huisraad = maakHuisraad(app, opties)
  app.setErrorHandler(vangFout)
  app.addHook('onResponse', logAntwoord)
  leesFormulieren(app)
  await app.register(cookie)
  zetPoort(app, huisraad)
  await app.register(rateLimit, { global: false, ...RUIMTE })
  gezondheidRoutes(app, huisraad, () => stopt)
  await bestandRoutes(app, opties.bestandenMap)
  if (opties.demo) demoRoutes(app, opties.aansluiting.personas)
  inlogRoutes(app, huisraad)
  documentRoutes(app, huisraad)
  await app.register((api) => apiRoutes(api, huisraad), { prefix: API_PAD })
  paginaRoutes(app, huisraad, opties.toonPagina)
  return app
}

function maakHuisraad(app: FastifyInstance, opties: ServerOpties): Huisraad {
  const { opslag, sleutels, klok, aansluiting, demo, perMail, geheimen } = opties
  const sessies = maakSessies(opslag, sleutels, klok)
  const inzagesleutel = sleutels.geef(INZAGE)
  return {
    opslag,
    sleutels,
    klok,
    omstandigheid: () => ({ opslag, nu: klok(), inzagesleutel }),
    demo,
    perMail,
    aansluiting,
    sessies,
    gemeenten: maakGemeenten(opslag),
    bezoekerVan: maakBezoekerVan(opslag, sessies, aansluiting.zoekWie),
    oidc: maakOidc({ geheimen, ...(demo ? { demoFetch: maakDemoFetch(app) } : {}) }),
    demoUitgever: demo ? demoUitgever : undefined,
  }
}

/** Pages take forms and nothing else. Forms stay bytes: the gate reads the token from them, the pages read the rest. */
function leesFormulieren(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const alsBytes = { parseAs: 'buffer', bodyLimit: FORMULIER_BYTES } as const
  app.addContentTypeParser('multipart/form-data', alsBytes, async (_vraag: unknown, lijf: Buffer) => lijf)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { ...alsBytes, bodyLimit: MB },
    async (_vraag: unknown, lijf: Buffer) => lijf,
  )
}

/** The plugin throws what this returns; the status is all that our error handler needs. */
const RUIMTE = {
  errorResponseBuilder: () => Object.assign(new Error('te vaak'), { statusCode: 429 }),
  addHeaders: {
    'x-ratelimit-limit': false,
    'x-ratelimit-remaining': false,
    'x-ratelimit-reset': false,
    'retry-after': true,
  },
  addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
} as const
