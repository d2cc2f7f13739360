import { isDatum } from '@meedoen/kern'
import { z } from 'zod'

const op = z.string().refine(isDatum)

/** What went into the rules when help was granted, without the choices of the municipality; as the room zaken records it. */
const pgbBerekening = z.object({
  regeling: z.literal('pgb-bedrag'),
  invoer: z.object({
    op,
    helper: z.enum(['instelling', 'zelfstandige', 'netwerk']),
    voorziening: z.string(),
    naturaPerUur: z.int(),
    urenPerJaar: z.number(),
    gevraagdPerUur: z.int().nullable(),
    laagstePrijsPerUur: z.int().nullable(),
  }),
})

const hulpBerekening = z.object({
  regeling: z.literal('huishoudelijke-hulp'),
  invoer: z.object({
    op,
    schoonHuis: z
      .object({
        overname: z.boolean(),
        eigenMogelijkheden: z.boolean(),
        beperkingen: z.enum(['geen', 'enig', 'veel']),
        groterHuishouden: z.boolean(),
        extraKamersInGebruik: z.int(),
        extraKamersNietInGebruik: z.int(),
      })
      .nullable(),
    taken: z.array(z.enum(['was', 'boodschappen', 'maaltijden', 'kinderen', 'organisatie', 'advies'])),
    gebruikelijkeHulpMinuten: z.number(),
  }),
})

/** The pgb that was computed, or null when none was recorded in that form. */
export const leesPgb = (berekening: unknown) => pgbBerekening.safeParse(berekening).data?.invoer ?? null

/** The hours that were computed, or null when none were recorded in that form. */
export const leesHulp = (berekening: unknown) => hulpBerekening.safeParse(berekening).data?.invoer ?? null

const naarKosten = z.object({ regeling: z.literal('pgb-weigering') })

/** A pgb for help that is not counted in time: it follows what the help costs, not the rates of the ordinance. */
export const isNaarKosten = (berekening: unknown): boolean => naarKosten.safeParse(berekening).success
