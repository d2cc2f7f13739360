import type { Opslag } from '@meedoen/opslag'
import { proefopslag } from '@meedoen/proef'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import type { Ontvangst } from '../aansluiting.ts'
import { bouwServer } from '../server/server.ts'
import { maakSleutels, nieuweSleutel, type Sleutels } from '../sleutels.ts'
import { Klant } from './klant.ts'
import { stelAan } from './mensen.ts'
import { proefaansluiting, toonPagina } from './proefkamers.ts'

export type Proefserver = {
  readonly app: FastifyInstance
  readonly opslag: Opslag
  readonly klant: () => Klant
  readonly logregels: string[]
  readonly ontvangen: Ontvangst[]
  readonly sleutels: Sleutels
  /** The clock of the server stands still … */
  readonly nu: () => Date
  /** … until it is moved ahead. */
  readonly verzet: (ms: number) => void
}

type Proefkeuze = { readonly demo?: boolean; readonly proxies?: readonly string[]; readonly opslag?: Opslag }

async function bevolkteOpslag(): Promise<Opslag> {
  const opslag = await proefopslag()
  await stelAan(opslag)
  return opslag
}

const draaiend = new Set<FastifyInstance>()
afterAll(() => Promise.all([...draaiend].map((app) => app.close())))

/** The real server on a free port of 127.0.0.1 with a database of its own; stopped after the test file. */
export async function proefserver({
  demo = true,
  proxies = [],
  opslag: gegeven,
}: Proefkeuze = {}): Promise<Proefserver> {
  const opslag = gegeven ?? (await bevolkteOpslag())
  const logregels: string[] = []
  const ontvangen: Ontvangst[] = []
  let tijd = Date.now()
  const nu = (): Date => new Date(tijd)
  const sleutels = maakSleutels(nieuweSleutel())
  const app = await bouwServer({
    opslag,
    sleutels,
    klok: nu,
    aansluiting: proefaansluiting(ontvangen),
    toonPagina,
    bestandenMap: '/bestaat-niet',
    demo,
    perMail: false,
    geheimen: new Map(),
    proxies,
    logniveau: 'info',
    logstroom: { write: (regel) => logregels.push(regel) },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  draaiend.add(app)
  const adres = app.addresses()[0]
  const poort = typeof adres === 'object' ? adres.port : 0
  const klant = () => new Klant(poort)
  const verzetKlok = (ms: number): void => {
    tijd += ms
  }
  return { app, opslag, logregels, ontvangen, sleutels, klant, nu, verzet: verzetKlok }
}
