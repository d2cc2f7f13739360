import type { Bekend } from '@meedoen/iwmo'
import { type Datum, datum, isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { leesJson, OnjuisteInvoer } from './lees-json.ts'

const dag = z
  .string()
  .refine(isDatum, 'moet een datum zijn (JJJJ-MM-DD)')
  .transform((tekst): Datum => datum(tekst))
const product = z.strictObject({ categorie: z.string(), code: z.string() })

const Schema = z.strictObject({
  vandaag: dag,
  identificaties: z.array(z.string()).default([]),
  toewijzingen: z.array(z.strictObject({ bsn: z.string(), toewijzingNummer: z.int() })).default([]),
  starts: z
    .array(
      z.strictObject({
        bsn: z.string(),
        toewijzingNummer: z.int().optional(),
        product: z.strictObject({ categorie: z.string(), code: z.string().optional() }).optional(),
        begindatum: dag,
        stand: z.enum(['actueel', 'gestopt']),
      }),
    )
    .default([]),
  taakgericht: z.boolean().optional(),
  gemeenten: z
    .array(z.strictObject({ code: z.string(), periode: z.strictObject({ begin: dag, eind: dag.nullable() }) }))
    .optional(),
  producten: z.array(product).optional(),
})

/** Reads the file of `--bekend`: what the receiver knows beside the message, for levels 3 and 4. */
export async function leesBekend(bestand: string): Promise<Bekend> {
  const gelezen = Schema.safeParse(await leesJson(bestand))
  if (!gelezen.success) {
    const fouten = gelezen.error.issues.map((fout) => `${fout.path.join('.') || '(geheel)'}: ${fout.message}`)
    throw new OnjuisteInvoer(`${bestand} klopt niet. ${fouten.join('; ')}`)
  }
  const { starts, taakgericht, gemeenten, producten, ...vast } = gelezen.data
  return {
    ...vast,
    starts: starts.map(({ toewijzingNummer, product: p, ...start }) => ({
      ...start,
      ...(toewijzingNummer === undefined ? {} : { toewijzingNummer }),
      ...(p === undefined
        ? {}
        : { product: { categorie: p.categorie, ...(p.code === undefined ? {} : { code: p.code }) } }),
    })),
    ...(taakgericht === undefined ? {} : { taakgericht }),
    ...(gemeenten === undefined ? {} : { gemeenten }),
    ...(producten === undefined ? {} : { producten }),
  }
}
