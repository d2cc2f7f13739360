import type { Opslag } from '@meedoen/opslag'
import type { Wie } from '@meedoen/toegang'
import type { FastifyRequest } from 'fastify'
import { leesKoekje } from '../aanmelden/koekjes.ts'
import type { Sessie, Sessies } from '../aanmelden/sessies.ts'
import type { ZoekWie } from '../aansluiting.ts'

/** Who makes this request. */
export type Bezoeker = {
  readonly sessie: Sessie | undefined
  /** Role, mandates and relations as `toegang` knows them now; undefined for who is not logged in or no longer known. */
  readonly wie: Wie | undefined
  /** There is a session cookie, but its session is over: offer to log in again and keep what was typed. */
  readonly verlopen: boolean
}

const NIEMAND: Bezoeker = { sessie: undefined, wie: undefined, verlopen: false }

/** Finds the visitor once per request; roles are looked up each time, so a right that is taken away is gone at once. */
export function maakBezoekerVan(opslag: Opslag, sessies: Sessies, zoekWie: ZoekWie) {
  const bekend = new WeakMap<FastifyRequest, Promise<Bezoeker>>()
  const zoek = async (vraag: FastifyRequest): Promise<Bezoeker> => {
    const token = leesKoekje(vraag, 'sessie')
    const gemeente = vraag.gemeente
    if (!token || !gemeente) return NIEMAND
    const sessie = await sessies.vind(token, gemeente.code)
    if (!sessie) return { ...NIEMAND, verlopen: true }
    const gevonden = await opslag.inGemeente(gemeente.code, (tx) => zoekWie(tx, sessie.identiteit))
    return { sessie, wie: gevonden.ok ? gevonden.waarde : undefined, verlopen: false }
  }
  return (vraag: FastifyRequest): Promise<Bezoeker> => {
    const gevonden = bekend.get(vraag) ?? zoek(vraag)
    bekend.set(vraag, gevonden)
    return gevonden
  }
}

export type BezoekerVan = ReturnType<typeof maakBezoekerVan>
