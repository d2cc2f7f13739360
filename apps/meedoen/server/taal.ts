import { TAALKOEKJE } from '@meedoen/web'
import type { FastifyRequest } from 'fastify'

export type Taal = 'nl' | 'en'
/** A sentence in both languages. */
export type Tekst = { readonly nl: string; readonly en: string }

/** The language that this visitor chose; Dutch when they did not choose. */
export const taalVan = (vraag: FastifyRequest): Taal => (vraag.cookies?.[TAALKOEKJE] === 'en' ? 'en' : 'nl')

/** Refusals of the rooms are Dutch sentences; those stay as they are. */
export const inTaal = (tekst: Tekst | string, taal: Taal): string => (typeof tekst === 'string' ? tekst : tekst[taal])
