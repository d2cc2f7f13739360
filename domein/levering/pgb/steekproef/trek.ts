import { createHash, randomUUID } from 'node:crypto'
import { type Datum, datum, gelukt, geweigerd, plusWeken, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { foutenVan } from '../invoer.ts'
import { legBudgetfeitVast, vindBudgetVoorWijziging } from '../opslaan.ts'

const steekproefInvoer = z.object({
  jaar: z.coerce.number('kies').int('kies').min(2015, 'kies').max(2100, 'kies'),
  omvang: z.coerce.number('geheel-getal').int('geheel-getal').min(1, 'geheel-getal').max(500, 'te-groot'),
  /** Whoever draws writes it down: the same word gives the same sample. */
  zaad: z.string().trim().min(1, 'verplicht').max(60, 'te-lang'),
})

/** Holders have six weeks to send their evidence. */
const WEKEN = 6

export type Getrokken = { readonly steekproef: string; readonly aantal: number; readonly populatie: number }

/**
 * Draws a sample out of the budgets from which something was paid in a year and that were not looked at yet, and asks their holders for
 * evidence. Who is drawn follows from the seed alone; the same seed for the same year a second time is refused.
 */
export async function trekSteekproef(stap: Stap, invoer: unknown): Promise<Uitkomst<Getrokken>> {
  const oordeel = mag(stap.wie, 'pgb-uitvoeren', {})
  if (!oordeel.ok) return oordeel
  const gelezen = steekproefInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const { jaar, omvang, zaad } = gelezen.data
  if (await isGetrokken(stap, jaar, zaad))
    return geweigerd(
      'al-getrokken',
      `Met dit zaad is over ${jaar} al een steekproef getrokken. Kies een ander zaad.`,
      'zaad',
    )
  const populatie = await metBesteding(stap, jaar)
  if (populatie.length === 0)
    return geweigerd(
      'niets-te-trekken',
      `Over ${jaar} is er geen budget met betalingen dat nog niet is bekeken.`,
      'jaar',
    )
  const steekproef = randomUUID()
  await stap.tx.db
    .insertInto('levering.pgbsteekproef')
    .values({
      ...{ gemeente: stap.tx.gemeente, id: steekproef, jaar, zaad, omvang, populatie: populatie.length },
      ...{ op: stap.vandaag, door_id: wieId(stap.wie) },
    })
    .execute()
  const gekozen = kies(populatie, omvang, zaad)
  for (const id of gekozen) await vraagBewijs(stap, id, { steekproef, jaar, uiterlijk: plusWeken(stap.vandaag, WEKEN) })
  return gelukt({ steekproef, aantal: gekozen.length, populatie: populatie.length })
}

/** The budgets with the lowest digest of seed and id: nobody can steer it, and anybody can do it again. */
function kies(ids: readonly string[], omvang: number, zaad: string): string[] {
  const lot = (id: string): string => createHash('sha256').update(`${zaad}:${id}`).digest('hex')
  return ids
    .map((id) => ({ id, lot: lot(id) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, omvang)
    .map(({ id }) => id)
}

async function isGetrokken({ tx }: Stap, jaar: number, zaad: string): Promise<boolean> {
  const rij = await tx.db
    .selectFrom('levering.pgbsteekproef')
    .select('id')
    .where('gemeente', '=', tx.gemeente)
    .where('jaar', '=', jaar)
    .where('zaad', '=', zaad)
    .executeTakeFirst()
  return rij !== undefined
}

async function metBesteding({ tx }: Stap, jaar: number): Promise<string[]> {
  const rijen = await tx.db
    .selectFrom('levering.pgbbesteding as b')
    .select('b.budget')
    .distinct()
    .where('b.gemeente', '=', tx.gemeente)
    .where('b.stand', '=', 'betaald')
    .where('b.maand', '>=', eersteVan(jaar))
    .where('b.maand', '<', eersteVan(jaar + 1))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('levering.pgbcontrole as c')
            .select('c.budget')
            .whereRef('c.gemeente', '=', 'b.gemeente')
            .whereRef('c.budget', '=', 'b.budget')
            .where('c.jaar', '=', jaar),
        ),
      ),
    )
    .execute()
  return rijen.map(({ budget }) => budget)
}

const eersteVan = (jaar: number): Datum => datum(`${jaar}-01-01`)

type Vraag = { readonly steekproef: string; readonly jaar: number; readonly uiterlijk: Datum }

async function vraagBewijs(stap: Stap, id: string, gegevens: Vraag): Promise<void> {
  const budget = await vindBudgetVoorWijziging(stap, id)
  if (!budget) throw new Error('een getrokken budget bestaat')
  await legBudgetfeitVast(stap, budget, { soort: 'bewijsGevraagd', gegevens })
}
