import { type AgbCode, type Datum, datumOp, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { type BeleidWeigering, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { alsContractbeheerder } from './als-contractbeheerder.ts'

const SOORTEN = [
  'aanbieder',
  'contract',
  'product',
  'tarief',
  'tarief-weg',
  'tarief-eind',
  'capaciteit',
  'beschikbaarheid',
] as const
type Wijzigingsoort = (typeof SOORTEN)[number]

const stand = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
/** Field by field, as far as it was recorded: dates and texts as text, amounts in eurocents. */
type Stand = z.infer<typeof stand>

type Nieuw = {
  readonly soort: Wijzigingsoort
  readonly agb?: AgbCode
  readonly contract?: string
  readonly product?: string
  /** Absent for something new. */
  readonly was?: Stand
  /** Absent for something that was taken away. */
  readonly wordt?: Stand
}

/** Records who changed what. Append-only: nobody can change or remove it later. */
export async function legWijzigingVast(stap: Stap, { soort, was, wordt, ...waar }: Nieuw): Promise<void> {
  const anders = was && wordt ? verschil(was, wordt) : { was, wordt }
  await stap.tx.db
    .insertInto('inkoop.wijziging')
    .values({
      gemeente: stap.tx.gemeente,
      soort,
      ...waar,
      was: anders.was ? JSON.stringify(anders.was) : null,
      wordt: anders.wordt ? JSON.stringify(anders.wordt) : null,
      op: stap.nu,
      door: wieId(stap.wie),
    })
    .execute()
}

/** Only the fields that differ. */
function verschil(was: Stand, wordt: Stand): { was: Stand; wordt: Stand } {
  const velden = Object.keys(wordt).filter((veld) => was[veld] !== wordt[veld])
  const kies = (uit: Stand): Stand => Object.fromEntries(velden.map((veld) => [veld, uit[veld] ?? null]))
  return { was: kies(was), wordt: kies(wordt) }
}

export type Wijziging = {
  readonly id: string
  readonly soort: Wijzigingsoort
  readonly contract: string | null
  readonly product: string | null
  readonly was: Stand | null
  readonly wordt: Stand | null
  readonly op: Date
  /** Id of an employee of the municipality or of the provider. */
  readonly door: string
}

const PER_BLAD = 50

export type Wijzigingen = { readonly regels: readonly Wijziging[]; readonly blad: number; readonly bladen: number }

/** What was changed about a provider, its contracts and tariffs, newest first; fifty a page, of which the first is 1. */
export async function haalWijzigingen(
  stap: Stap,
  agb: AgbCode,
  gevraagd: number,
): Promise<Uitkomst<Wijzigingen, BeleidWeigering>> {
  const wie = alsContractbeheerder(stap)
  if (!wie.ok) return wie
  const alle = stap.tx.db.selectFrom('inkoop.wijziging').where('gemeente', '=', stap.tx.gemeente).where('agb', '=', agb)
  const { aantal } = await alle.select((eb) => eb.fn.countAll<string>().as('aantal')).executeTakeFirstOrThrow()
  const bladen = Math.max(1, Math.ceil(Number(aantal) / PER_BLAD))
  const blad = Math.min(Math.max(1, gevraagd), bladen)
  const rijen = await alle
    .select(['id', 'soort', 'contract', 'product', 'was', 'wordt', 'op', 'door'])
    .orderBy('op', 'desc')
    .orderBy('id')
    .limit(PER_BLAD)
    .offset((blad - 1) * PER_BLAD)
    .execute()
  const regels = rijen.map((rij) => ({
    ...rij,
    soort: z.enum(SOORTEN).parse(rij.soort),
    was: stand.nullable().parse(rij.was),
    wordt: stand.nullable().parse(rij.wordt),
  }))
  return gelukt({ regels, blad, bladen })
}

type Waar = { readonly agb: AgbCode; readonly contract: string; readonly product: string }

/** From which day the tariffs of a product under a contract were to hold, and on which day that was recorded; newest first. */
export async function haalVastgelegd(
  { db, gemeente }: Transactie,
  { agb, contract, product }: Waar,
): Promise<readonly { readonly begin: string; readonly op: Datum }[]> {
  const rijen = await db
    .selectFrom('inkoop.wijziging')
    .select(['wordt', 'op'])
    .where('gemeente', '=', gemeente)
    .where('agb', '=', agb)
    .where('contract', '=', contract)
    .where('product', '=', product)
    .where('soort', '=', 'tarief')
    .orderBy('op', 'desc')
    .execute()
  return rijen.map(({ wordt, op }) => ({ begin: String(stand.parse(wordt).begin), op: datumOp(op) }))
}
