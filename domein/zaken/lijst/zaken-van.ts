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

/** Cases in which this person is involved beside the resident: as mantelzorger, vertegenwoordiger or cliëntondersteuner. */
export const haalZakenAlsBetrokkene = (stap: Stap, persoon: string): Promise<Zaakregel[]> =>
  regels(stap)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('zaken.betrokkene')
        .select('zaak')
        .where('gemeente', '=', stap.tx.gemeente)
        .where('persoon', '=', persoon),
    )
    .orderBy('melding_op', 'desc')
    .execute()

/** The case with that number ("2026-00418"), for the search box. */
export const vindZaakOpNummer = (stap: Stap, nummer: string): Promise<Zaakregel | undefined> =>
  regels(stap).where('nummer', '=', nummer.trim()).executeTakeFirst()

/** Meldingen that wait for a consulent to link a checked BSN. */
export const haalOngekoppeldeZaken = (stap: Stap): Promise<Zaakregel[]> =>
  regels(stap).where('persoon', 'is', null).where('fase', '<>', 'afgesloten').orderBy('melding_op').limit(200).execute()
