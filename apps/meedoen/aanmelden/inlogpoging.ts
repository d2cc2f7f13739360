import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Klok } from '../klok.ts'
import type { Sleutels } from '../sleutels.ts'
import { PUBLIEKEN } from './aanmelding.ts'
import { leesKoekje, wisKoekje, zetKoekje } from './koekjes.ts'

const Poging = z.object({
  gemeente: z.string(),
  publiek: z.enum(PUBLIEKEN),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terugNaar: z.string().optional(),
  /** The code of the invitation with which it began. */
  uitnodiging: z.string().optional(),
  /** Moment (ms) after which it no longer counts. */
  tot: z.number(),
})

/** A log-in on its way: kept sealed in the browser that began it, so that nobody can finish it elsewhere. */
export type Inlogpoging = z.infer<typeof Poging>

const DUUR_S = 15 * 60

export function bewaarPoging(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  sleutels: Sleutels,
  klok: Klok,
  poging: Omit<Inlogpoging, 'tot'>,
): void {
  const inhoud = JSON.stringify({ ...poging, tot: klok().getTime() + DUUR_S * 1000 })
  zetKoekje(vraag, antwoord, 'inloggen', sleutels.verzegel('inloggen', inhoud), DUUR_S)
}

/** Takes the attempt of this browser, once; undefined when there is none, it is too old or of another municipality. */
export function neemPoging(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  sleutels: Sleutels,
  klok: Klok,
): Inlogpoging | undefined {
  const zegel = leesKoekje(vraag, 'inloggen')
  if (zegel === undefined) return undefined
  wisKoekje(vraag, antwoord, 'inloggen')
  const inhoud = sleutels.ontzegel('inloggen', zegel)
  if (inhoud === undefined) return undefined
  const poging = Poging.parse(JSON.parse(inhoud))
  return poging.gemeente === vraag.gemeente?.code && klok().getTime() < poging.tot ? poging : undefined
}
