import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { z } from 'zod'
import { datumVeld, leegIsNiets, lees, naamdeel } from '../gegevens.ts'
import { ROLLEN } from './relatie.ts'

/** COD472, iWmo 3.2: 03 Curator up to and including 25 Wijkcoach. */
const SOORTRELATIE = /^(?:0[3-9]|1\d|2[0-5])$/

const relatiegegevens = z.object({
  ander: z.uuid('geen-persoon').nullable().default(null),
  naam: naamdeel,
  telefoon: z.string().max(20, 'te-lang').nullable().default(null).transform(leegIsNiets),
  rol: z.enum(ROLLEN),
  soort: z.string().regex(SOORTRELATIE, 'geen-soort-relatie'),
  vanaf: datumVeld,
})

export type RelatieInvoer = z.input<typeof relatiegegevens>
export type Relatiegegevens = z.output<typeof relatiegegevens>

export const leesRelatiegegevens = (invoer: RelatieInvoer): Uitkomst<Relatiegegevens, 'relatiegegevens'> =>
  lees(relatiegegevens, invoer, 'relatiegegevens', 'Deze gegevens kloppen niet. Kijk ze na')

/**
 * Records that somebody stands around this person; answers the id of the relation. Data of a mantelzorger only as given by
 * the mantelzorger or the person (Wmo 2015 art. 5.1.1 lid 2). Recording the same again answers the relation that is there.
 */
export async function legRelatieVast(
  tx: Transactie,
  persoon: string,
  invoer: RelatieInvoer,
): Promise<Uitkomst<string, 'relatiegegevens' | 'relatie-met-zichzelf'>> {
  const gelezen = leesRelatiegegevens(invoer)
  if (!gelezen.ok) return gelezen
  const relatie = gelezen.waarde
  if (relatie.ander === persoon) {
    return geweigerd('relatie-met-zichzelf', 'Iemand kan geen relatie met zichzelf hebben. Kies een ander.', 'ander')
  }
  await houdPersoonVast(tx, persoon)
  const bestaand = await vindLopende(tx, persoon, relatie)
  if (bestaand) return gelukt(bestaand.id)
  const { id } = await tx.db
    .insertInto('personen.relatie')
    .values({ gemeente: tx.gemeente, persoon, tot: null, ...relatie })
    .returning('id')
    .executeTakeFirstOrThrow()
  return gelukt(id)
}

/** Ends a relation; `tot` is the last day on which it counts. Ending it again moves that day. */
export async function beeindigRelatie(
  tx: Transactie,
  id: string,
  tot: Datum,
): Promise<Uitkomst<undefined, 'relatie-onbekend' | 'einde-voor-begin'>> {
  const relatie = await tx.db
    .selectFrom('personen.relatie')
    .select('vanaf')
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!relatie) return geweigerd('relatie-onbekend', 'Deze relatie is er niet meer. Ververs de pagina.')
  if (tot < relatie.vanaf) {
    return geweigerd('einde-voor-begin', `De relatie begon op ${relatie.vanaf}. Kies die dag of een latere.`, 'tot')
  }
  await tx.db
    .updateTable('personen.relatie')
    .set({ tot })
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
  return gelukt()
}

/** Two clicks at once would both find nothing: whoever comes second waits for the first. */
const houdPersoonVast = (tx: Transactie, persoon: string) =>
  tx.db
    .selectFrom('personen.persoon')
    .select('id')
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', persoon)
    .forUpdate()
    .executeTakeFirstOrThrow()

const vindLopende = (tx: Transactie, persoon: string, relatie: Relatiegegevens) =>
  tx.db
    .selectFrom('personen.relatie')
    .select('id')
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('rol', '=', relatie.rol)
    .where('tot', 'is', null)
    .where((eb) =>
      relatie.ander === null
        ? eb.and([eb('ander', 'is', null), eb('naam', '=', relatie.naam)])
        : eb('ander', '=', relatie.ander),
    )
    .executeTakeFirst()
