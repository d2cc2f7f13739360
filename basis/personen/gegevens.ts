import { type Bsn, type Datum, gelukt, geweigerd, isBsn, isDatum, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'

/** A date that was checked; refuses other text when the type was not. */
export const datumVeld = z.custom<Datum>((waarde) => typeof waarde === 'string' && isDatum(waarde), 'geen-datum')
export const naamdeel = z.string().trim().min(1, 'verplicht').max(200, 'te-lang')
export const leegIsNiets = (tekst: string | null): string | null =>
  tekst === null || tekst.trim() === '' ? null : tekst.trim()
const voorvoegsel = z.string().max(10, 'te-lang').nullable().default(null).transform(leegIsNiets)

const velden = {
  voornamen: z.string().trim().max(200, 'te-lang').default(''),
  voorletters: z
    .string()
    .max(20, 'te-lang')
    .default('')
    .transform((tekst) => tekst.replace(/[.\s]/g, '')),
  voorvoegsel,
  achternaam: naamdeel,
  partner: z.object({ voorvoegsel, achternaam: naamdeel }).nullable().default(null),
  naamgebruik: z.enum(['1', '2', '3', '4']).default('1'),
  geslacht: z.enum(['0', '1', '2']).default('0'),
  geheim: z.boolean().default(false),
  taal: z.enum(['nl', 'en']).default('nl'),
  telefoon: z.string().max(20, 'te-lang').nullable().default(null).transform(leegIsNiets),
  email: z
    .union([z.literal(''), z.email('geen-email')])
    .nullable()
    .default(null)
    .transform(leegIsNiets),
  huishouden: z.enum(['eenpersoons', 'meerpersoons']).default('eenpersoons'),
}

const persoonsgegevens = z
  .object({
    bsn: z.custom<Bsn>((waarde) => typeof waarde === 'string' && isBsn(waarde), 'geen-bsn'),
    geboortedatum: datumVeld,
    overledenOp: datumVeld.nullable().default(null),
    vertrokkenOp: datumVeld.nullable().default(null),
    ...velden,
  })
  .refine((p) => p.naamgebruik === '1' || p.partner !== null, { path: ['naamgebruik'], error: 'partnernaam-ontbreekt' })
  .refine((p) => p.overledenOp === null || p.overledenOp >= p.geboortedatum, {
    path: ['overledenOp'],
    error: 'voor-geboorte',
  })

/** What is needed to register somebody, as read by `leesPersoonsgegevens`. */
export type Persoonsgegevens = z.output<typeof persoonsgegevens>
/** The same before reading: what stays away gets its usual value. */
export type PersoonsgegevensInvoer = z.input<typeof persoonsgegevens>

/** Reads personal data from outside (BRP answer, form, file). A partner name is needed for naamgebruik 2, 3 and 4 (iWmo CS050). */
export function leesPersoonsgegevens(invoer: unknown): Uitkomst<Persoonsgegevens, 'persoonsgegevens'> {
  return lees(persoonsgegevens, invoer, 'persoonsgegevens', 'Deze persoonsgegevens kloppen niet. Kijk ze na')
}

/** Reads one schema; the refusal names the first field that is wrong, and every field with its code. */
export function lees<Schema extends z.ZodType, Code extends string>(
  schema: Schema,
  invoer: unknown,
  code: Code,
  tekst: string,
): Uitkomst<z.output<Schema>, Code> {
  const gelezen = schema.safeParse(invoer)
  if (gelezen.success) return gelukt(gelezen.data)
  const fouten = gelezen.error.issues.map((fout) => [fout.path.join('.'), fout.message] as const)
  const veld = fouten[0]?.[0] ?? ''
  return {
    ...geweigerd(code, `${tekst}: ${fouten.map(([naam]) => naam).join(', ')}.`, veld),
    velden: Object.fromEntries(fouten),
  }
}
