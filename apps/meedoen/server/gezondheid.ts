import { setTimeout as wacht } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Huisraad } from './huisraad.ts'

/** A database that takes longer than this is not ready either (ms). */
const GEDULD_MS = 2_000

/** `/gezond`: the process answers. `/gereed`: it can work; a load balancer sends nobody here while it says no. */
export function gezondheidRoutes(app: FastifyInstance, huisraad: Huisraad, stopt: () => boolean): void {
  const config = { zonderGemeente: true } as const
  app.get('/gezond', { config }, async () => ({ status: 'gezond' }))
  app.get('/gereed', { config }, async (vraag, antwoord) => {
    if (stopt()) return antwoord.code(503).send({ status: 'stopt' })
    try {
      await Promise.race([vraagDatabase(huisraad), teLang()])
      return { status: 'gereed' }
    } catch (fout) {
      vraag.log.error({ err: fout }, 'database geeft geen antwoord')
      return antwoord.code(503).send({ status: 'geen database' })
    }
  })
}

const vraagDatabase = ({ opslag }: Huisraad): Promise<unknown> =>
  opslag.opPlatform((db) => db.selectFrom('platform.gemeente').select('code').limit(1).execute())

async function teLang(): Promise<never> {
  await wacht(GEDULD_MS, undefined, { ref: false })
  throw new Error('de database antwoordt te langzaam')
}
