import { type AgbCode, type Bsn, type Datum, isAgbCode, isDatum, leesBsn, leesDatum } from '@meedoen/kern'
import { z } from 'zod'

/** A calendar date as stored: `JJJJ-MM-DD`. */
export const datumVeld = z.custom<Datum>((v) => typeof v === 'string' && isDatum(v), 'geen-datum')
export const agbVeld = z.custom<AgbCode>((v) => typeof v === 'string' && isAgbCode(v), 'geen-agb')

/** A date as people type it in a form. */
export const datumInvoer = z.string().transform((tekst, ctx): Datum => {
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: tekst.trim() ? 'geen-datum' : 'verplicht' })
  return z.NEVER
})

/** A BSN as people type it in a form. */
export const bsnInvoer = z.string().transform((tekst, ctx): Bsn => {
  const gelezen = leesBsn(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: tekst.trim() ? 'geen-bsn' : 'verplicht' })
  return z.NEVER
})

/** A text that must be there, up to a length. Messages are codes; screens hold the words. */
export const tekstVerplicht = (lengte: number) => z.string().trim().min(1, 'verplicht').max(lengte, 'te-lang')
/** The reasons of a decision, which the resident reads: never a single word (Awb 3:46). */
export const motiveringVeld = (lengte: number) =>
  z.string().trim().min(1, 'verplicht').min(20, 'te-kort').max(lengte, 'te-lang')
/** A text that may stay empty; empty becomes null. */
export const tekstVrij = (lengte: number) =>
  z
    .string()
    .trim()
    .max(lengte, 'te-lang')
    .transform((tekst) => tekst || null)
    .nullable()
    .default(null)
export const keuze = <const Waarden extends readonly [string, ...string[]]>(waarden: Waarden) => z.enum(waarden, 'kies')
