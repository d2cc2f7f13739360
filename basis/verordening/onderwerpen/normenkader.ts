import { z } from 'zod'

/** Hours a year, with the research or decision that they rest on; a norm without a source is never used in a computation. */
const norm = z.strictObject({
  urenPerJaar: z.number().min(0).max(2000),
  bron: z.string().min(1),
  /** H = read in the decision itself, M = one secondary source, L = weak, unverified = no source. */
  zekerheid: z.enum(['H', 'M', 'L', 'unverified']),
})

/**
 * The norms for household help that the council laid down (Wmo 2.1.3 lid 2 a), with the fields that basis/regels asks for. Case law asks
 * for objective criteria and independent research under them (ECLI:NL:CRVB:2018:3835).
 */
export const normenkader = z.strictObject({
  naam: z.string().min(1),
  schoonHuis: norm,
  /** Goes off when resident or network do part of it; written as 0 hours or more. */
  eigenMogelijkheden: norm,
  beperkingen: z.strictObject({ enig: norm, veel: norm }),
  samenstelling: norm,
  kamerInGebruik: norm,
  kamerNietInGebruik: norm,
  /** Work beside a clean house; a task that is not here has no norm. */
  taken: z.strictObject({
    was: norm.optional(),
    boodschappen: norm.optional(),
    maaltijden: norm.optional(),
    kinderen: norm.optional(),
    organisatie: norm.optional(),
    advies: norm.optional(),
  }),
})
export type Normenkader = z.infer<typeof normenkader>
