import type { FastifyRequest } from 'fastify'
import type { Gemeente } from './gemeenten.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The municipality of the host name; undefined only on routes without one (`/gezond`, `/gereed`). */
    gemeente: Gemeente | undefined
    nonce: string
    /** The token of the posted form, once it was found right. */
    csrf: string | undefined
    /** Origins of issuers, where a log-out form may end up. */
    formulierdoelen: readonly string[]
  }
  interface FastifyContextConfig {
    /** Answers on any host name: for health checks. */
    zonderGemeente?: true
    /** Programs call this route without a browser's cookies: no origin or CSRF check. */
    voorProgrammas?: true
    /** The form brings another proof of where it came from. */
    zonderCsrf?: true
  }
}

export function haalGemeente(vraag: FastifyRequest): Gemeente {
  if (!vraag.gemeente) throw new Error('deze route hoort bij een gemeente, maar de vraag heeft er geen')
  return vraag.gemeente
}

/** Scheme, host and port as the browser sees them; the host is one of ours by now. */
export const oorsprongVan = (vraag: FastifyRequest): string => `${vraag.protocol}://${vraag.host}`
