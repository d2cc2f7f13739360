import { type Datum, type Eurocent, geweigerdeInvoer, isAgbCode, leesDatum, leesEuro } from '@meedoen/kern'
import { z } from 'zod'
import { leesHoeveelheid } from '../declareren/portaal/hoeveelheid.ts'
import { EENHEDEN, HELPERS } from './feiten.ts'

/** Fields as people type them. Messages are codes; screens hold the words. */
const leeg = (tekst: string): boolean => tekst.trim() === ''

export const tekstInvoer = (lengte: number) => z.string().trim().min(1, 'verplicht').max(lengte, 'te-lang')

export const euroInvoer = z.string().transform((tekst, ctx): Eurocent => {
  const gelezen = leesEuro(tekst)
  if (gelezen.ok && gelezen.waarde > 0) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: leeg(tekst) ? 'verplicht' : 'geen-bedrag' })
  return z.NEVER
})

const datumInvoer = z.string().transform((tekst, ctx): Datum => {
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: leeg(tekst) ? 'verplicht' : 'geen-datum' })
  return z.NEVER
})
const datumOfLeeg = z.string().transform((tekst, ctx): Datum | null => {
  if (leeg(tekst)) return null
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: 'geen-datum' })
  return z.NEVER
})

/** "12:30", "12,5" or "12" of something, in sixtieths; null when nothing was filled in. */
export const hoeveelheidInvoer = z
  .string()
  .default('')
  .transform((tekst, ctx): number | null => {
    if (leeg(tekst)) return null
    const gelezen = leesHoeveelheid(tekst, '01')
    if (gelezen.ok && gelezen.waarde > 0) return gelezen.waarde
    ctx.addIssue({ code: 'custom', message: 'geen-uren' })
    return z.NEVER
  })

const agbInvoer = z
  .string()
  .default('')
  .transform((tekst, ctx) => {
    const kaal = tekst.trim()
    if (kaal === '') return null
    if (isAgbCode(kaal)) return kaal
    ctx.addIssue({ code: 'custom', message: 'ongeldig' })
    return z.NEVER
  })
const kvkInvoer = z
  .string()
  .trim()
  .regex(/^(\d{8})?$/, 'ongeldig')
  .default('')
  .transform((tekst) => tekst || null)

/** Which help, from whom, and what that costs. */
export const hulpInvoer = z.object({
  hulp: tekstInvoer(200),
  wie: tekstInvoer(120),
  helper: z.enum(HELPERS, 'kies'),
  eenheid: z.enum(EENHEDEN, 'kies'),
  tarief: euroInvoer,
  perWeek: hoeveelheidInvoer,
})
export const overeenkomstInvoer = hulpInvoer.extend({
  agb: agbInvoer,
  kvk: kvkInvoer,
  begin: datumInvoer,
  eind: datumOfLeeg,
})

/** A judgement: yes, or no with why. */
export const oordeelInvoer = z
  .object({ akkoord: z.enum(['ja', 'nee'], 'kies'), reden: z.string().trim().max(1000, 'te-lang').default('') })
  .refine(({ akkoord, reden }) => akkoord === 'ja' || reden !== '', { path: ['reden'], message: 'verplicht' })

/** The refusal of a form, per field; `voor` stands before the names. */
export const foutenVan = (fout: z.ZodError, voor = '') =>
  geweigerdeInvoer(Object.fromEntries(fout.issues.toReversed().map((i) => [voor + i.path.join('.'), i.message])))
