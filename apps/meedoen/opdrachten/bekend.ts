import { alsBericht, type Bekend } from '@meedoen/iwmo'
import { type Datum, datum, isDatum } from '@meedoen/kern'
import { z } from 'zod'
import { leesJson, OnjuisteInvoer } from './lees-json.ts'

const dag = z
  .string()
  .refine(isDatum, 'moet een datum zijn (JJJJ-MM-DD)')
  .transform((tekst): Datum => datum(tekst))
const periode = z.strictObject({ begin: dag, eind: dag.nullable() })
const cent = z.int().nonnegative()
const productcode = z.strictObject({ categorie: z.string(), code: z.string() })
const product = z.strictObject({ categorie: z.string(), code: z.exactOptional(z.string()) })
const levering = { bsn: z.string(), toewijzingNummer: z.exactOptional(z.int()), product: z.exactOptional(product) }

const toewijzing = z.strictObject({
  bsn: z.string(),
  toewijzingNummer: z.int(),
  ingangsdatum: dag,
  einddatum: z.exactOptional(dag),
  product: z.exactOptional(product),
  omvang: z.exactOptional(z.strictObject({ volume: z.int(), eenheid: z.string(), frequentie: z.string() })),
  budget: z.exactOptional(cent),
  referentieAanbieder: z.exactOptional(z.string()),
  verwijderd: z.exactOptional(z.boolean()),
  gedeclareerd: z.exactOptional(z.array(z.strictObject({ eenheid: z.string(), volume: z.int(), bedrag: z.int() }))),
})
const verzoek = z.strictObject({
  referentieAanbieder: z.string(),
  bsn: z.string(),
  antwoorden: z.exactOptional(z.array(z.enum(['1', '2']))),
  toegewezen: z.exactOptional(z.boolean()),
})
const prestatie = z.strictObject({
  bsn: z.string(),
  referentieNummer: z.string(),
  vorigReferentieNummer: z.exactOptional(z.string()),
  toewijzingNummer: z.int(),
  categorie: z.string(),
  code: z.string(),
  periode: z.strictObject({ begin: dag, eind: dag }),
  volume: z.int(),
  eenheid: z.string(),
  bedrag: cent,
  debetCredit: z.enum(['D', 'C']),
})
const declaratie = z.unknown().transform((waarde, ctx) => {
  const keuring = alsBericht('WMO323', waarde)
  if (keuring.ok) return keuring.bericht
  ctx.addIssue({ code: 'custom', message: `is geen WMO323: ${keuring.bevindingen[0]?.tekst ?? ''}` })
  return z.NEVER
})

const Schema = z.strictObject({
  vandaag: dag,
  identificaties: z.array(z.string()).default([]),
  toewijzingen: z.array(toewijzing).default([]),
  starts: z.array(z.strictObject({ ...levering, begindatum: dag, stand: z.enum(['actueel', 'gestopt']) })).default([]),
  stops: z.exactOptional(
    z.array(z.strictObject({ ...levering, begindatum: dag, einddatum: dag, redenBeeindiging: z.string() })),
  ),
  verzoeken: z.exactOptional(z.array(verzoek)),
  declaraties: z.exactOptional(z.array(z.strictObject({ declaratieNummer: z.string(), periode }))),
  referentienummers: z.exactOptional(z.array(z.string())),
  prestaties: z.exactOptional(z.array(prestatie)),
  declaratie: z.exactOptional(declaratie),
  taakgericht: z.exactOptional(z.boolean()),
  gemeenten: z.exactOptional(z.array(z.strictObject({ code: z.string(), periode }))),
  aanbieders: z.exactOptional(z.array(z.strictObject({ agb: z.string(), periode }))),
  producten: z.exactOptional(z.array(productcode)),
  tarieven: z.exactOptional(
    z.array(z.strictObject({ categorie: z.string(), code: z.string(), eenheid: z.string(), tarief: cent, periode })),
  ),
})

/** Reads the file of `--bekend`: what the receiver knows beside the message, for levels 3 and 4. */
export async function leesBekend(bestand: string): Promise<Bekend> {
  const gelezen = Schema.safeParse(await leesJson(bestand))
  if (gelezen.success) return gelezen.data
  const fouten = gelezen.error.issues.map((fout) => `${fout.path.join('.') || '(geheel)'}: ${fout.message}`)
  throw new OnjuisteInvoer(`${bestand} klopt niet. ${fouten.join('; ')}`)
}
