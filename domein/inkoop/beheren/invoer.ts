import {
  type AgbCode,
  type Datum,
  type Eurocent,
  gelukt,
  geweigerdeInvoer,
  isAgbCode,
  leesDatum,
  leesEuro,
  type Uitkomst,
} from '@meedoen/kern'
import { z } from 'zod'

/** Checks what came from a form; a refusal names each input with the code of the first thing that is wrong with it. */
export function leesInvoer<Schema extends z.ZodType>(
  schema: Schema,
  invoer: unknown,
): Uitkomst<z.output<Schema>, 'invoer'> {
  const gelezen = schema.safeParse(invoer)
  if (gelezen.success) return gelukt(gelezen.data)
  const fouten = gelezen.error.issues.map(({ path, message }) => [path.join('.'), codeVan(message)] as const)
  return geweigerdeInvoer(Object.fromEntries(fouten.toReversed()))
}

/** Our own messages are codes; any other comes of an input that is not there or of another kind. */
const codeVan = (boodschap: string): string => (/^[a-z-]+$/.test(boodschap) ? boodschap : 'verplicht')

export const tekstInvoer = (lengte: number) => z.string().trim().min(1, 'verplicht').max(lengte, 'te-lang')
/** People copy a code with spaces in it. */
export const agbInvoer = z
  .string()
  .transform((tekst) => tekst.replaceAll(/\s/g, ''))
  .transform((tekst, ctx): AgbCode => {
    if (isAgbCode(tekst)) return tekst
    ctx.addIssue({ code: 'custom', message: tekst ? 'geen-agb' : 'verplicht' })
    return z.NEVER
  })

const HOST = /^[\w-]+(\.[\w-]+)+(?=[/:?#]|$)/
/** A web address; one that begins with its host, such as www.zorg.nl, gets https:// in front of it. */
export const webadresInvoer = z
  .string()
  .trim()
  .transform((tekst) => (HOST.test(tekst) ? `https://${tekst}` : tekst))
  .pipe(z.url({ protocol: /^https?$/, error: 'geen-webadres' }))

/** A date as people type it. */
export const dagInvoer = z.string().transform((tekst, ctx): Datum => {
  const gelezen = leesDatum(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: tekst.trim() ? 'geen-datum' : 'verplicht' })
  return z.NEVER
})
/** An input that may stay empty: empty becomes null. */
export const ofLeeg = <Waarde>(schema: z.ZodType<Waarde, string>) =>
  z.string().transform((tekst, ctx): Waarde | null => {
    if (tekst.trim() === '') return null
    const gelezen = schema.safeParse(tekst)
    if (gelezen.success) return gelezen.data
    ctx.addIssue({ code: 'custom', message: gelezen.error.issues[0]?.message ?? 'ongeldig' })
    return z.NEVER
  })

/** An amount as people type it, in eurocents. */
export const bedragInvoer = z.string().transform((tekst, ctx): Eurocent => {
  const gelezen = leesEuro(tekst)
  if (gelezen.ok) return gelezen.waarde
  ctx.addIssue({ code: 'custom', message: tekst.trim() ? 'geen-bedrag' : 'verplicht' })
  return z.NEVER
})

/** A whole number from 0 up to and including `hoogste`. */
export const aantalInvoer = (hoogste: number) =>
  z
    .string()
    .trim()
    .min(1, 'verplicht')
    .regex(/^\d{1,9}$/, 'geheel-getal-vanaf-nul')
    .transform(Number)
    .refine((getal) => getal <= hoogste, 'te-groot')
