import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'

export type Zaakregel = {
  id: string
  nummer: string
  fase: string
  stand: string
  meldingOp: Datum
  uitkomst: string | null
  persoon: string | null
  team: string
  behandelaar: string | null
}

const regels = (stap: Stap) =>
  stap.tx.db
    .selectFrom('zaken.zaak')
    .select(['id', 'nummer', 'fase', 'stand', 'melding_op as meldingOp', 'uitkomst', 'persoon', 'team', 'behandelaar'])
    .where('gemeente', '=', stap.tx.gemeente)

/** All cases of a person, newest first. */
export const haalZakenVan = (stap: Stap, persoon: string): Promise<Zaakregel[]> =>
  regels(stap).where('persoon', '=', persoon).orderBy('melding_op', 'desc').orderBy('nummer', 'desc').execute()

/** All cases of a list of people in one query, newest first; for search results. */
export async function haalZakenVanMensen(stap: Stap, mensen: readonly string[]): Promise<Zaakregel[]> {
  if (mensen.length === 0) return []
  return regels(stap).where('persoon', 'in', mensen).orderBy('melding_op', 'desc').orderBy('nummer', 'desc').execute()
}

/** A case of somebody else, with what its viewer may see there. */
export type Meekijkzaak = Zaakregel & { rol: string; onderdelen: string[] }

/** Cases in which this person is involved beside the resident: as mantelzorger, vertegenwoordiger or cliëntondersteuner. */
export const haalZakenAlsBetrokkene = async (stap: Stap, persoon: string): Promise<Meekijkzaak[]> => {
  const rijen = await stap.tx.db
    .selectFrom('zaken.betrokkene as b')
    .innerJoin('zaken.zaak as z', (join) => join.onRef('z.gemeente', '=', 'b.gemeente').onRef('z.id', '=', 'b.zaak'))
    .select(['z.id', 'z.nummer', 'z.fase', 'z.stand', 'z.melding_op as meldingOp', 'z.uitkomst', 'z.persoon'])
    .select(['z.team', 'z.behandelaar'])
    .select(['b.rol', 'b.onderdelen'])
    .where('b.gemeente', '=', stap.tx.gemeente)
    .where('b.persoon', '=', persoon)
    .orderBy('z.melding_op', 'desc')
    .orderBy('z.nummer', 'desc')
    .execute()
  // A mantelzorger with whom nothing is shared any more has no way in.
  return rijen.filter(({ rol, onderdelen }) => rol !== 'mantelzorger' || onderdelen.length > 0)
}

/** The case with that number ("2026-00418"), for the search box. */
export const vindZaakOpNummer = (stap: Stap, nummer: string): Promise<Zaakregel | undefined> =>
  regels(stap).where('nummer', '=', nummer.trim()).executeTakeFirst()

/** Meldingen that wait for a consulent to link a checked BSN. */
export const haalOngekoppeldeZaken = (stap: Stap): Promise<Zaakregel[]> =>
  regels(stap).where('persoon', 'is', null).where('fase', '<>', 'afgesloten').orderBy('melding_op').limit(200).execute()

/** Which team has each of these cases, and who; for the lists of later rooms. */
export async function teamsVan(
  { tx }: Stap,
  ids: readonly string[],
): Promise<Map<string, { team: string; behandelaar: string | null }>> {
  if (ids.length === 0) return new Map()
  const rijen = await tx.db
    .selectFrom('zaken.zaak')
    .select(['id', 'team', 'behandelaar'])
    .where('gemeente', '=', tx.gemeente)
    .where('id', 'in', ids)
    .execute()
  return new Map(rijen.map(({ id, ...zaak }) => [id, zaak]))
}
