import type { AgbCode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { haalPersonen, schrijfNaam } from '@meedoen/personen'

/** One look at somebody's file, as the person may read it; screens hold the words for `handeling` and `doel`. */
export type GelezenInzage = {
  readonly op: Date
  readonly wie: {
    readonly soort: string
    /** Null for a job, a link without log-in, or who is no longer known. */
    readonly naam: string | null
    readonly functie: string | null
    readonly team: string | null
    /** For who works for a provider: which one. */
    readonly agb?: AgbCode
  }
  /** The person looked at their own file. */
  readonly zelf: boolean
  readonly handeling: string
  /** On which ground (`Grond`), for example `behandelaar` or `noodinzage`. */
  readonly doel: string
  readonly reden: string | null
  readonly zaak: string | null
}

/** Who looked at somebody's file, newest first; `voor` goes on to older ones. */
export async function inzagenVan(
  tx: Transactie,
  persoon: string,
  { maximaal = 100, voor }: { maximaal?: number; voor?: Date } = {},
): Promise<GelezenInzage[]> {
  const alle = tx.db
    .selectFrom('toegang.inzage')
    .select(['op', 'wie_soort', 'wie_id', 'handeling', 'doel', 'reden', 'zaak'])
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .orderBy('op', 'desc')
    .orderBy('volgnummer', 'desc')
    .limit(maximaal)
  const rijen = await (voor === undefined ? alle : alle.where('op', '<', voor)).execute()
  const namen = await namenBij(tx, rijen)
  return rijen.map(({ wie_soort: soort, wie_id: id, ...rij }) => ({
    ...rij,
    wie: { soort, ...(namen.get(`${soort}:${id}`) ?? { naam: null, functie: null, team: null }) },
    zelf: soort === 'inwoner' && id === persoon,
  }))
}

type Kenbaar = { naam: string; functie: string | null; team: string | null; agb?: AgbCode }

async function namenBij(
  tx: Transactie,
  rijen: readonly { wie_soort: string; wie_id: string }[],
): Promise<Map<string, Kenbaar>> {
  const ids = (soort: string): string[] => [
    ...new Set(rijen.filter((rij) => rij.wie_soort === soort).map((rij) => rij.wie_id)),
  ]
  const [medewerkers, aanbieders, inwoners] = [
    await medewerkersMet(tx, ids('medewerker')),
    await aanbiedersMet(tx, ids('aanbieder')),
    await haalPersonen(tx, ids('inwoner')),
  ]
  return new Map<string, Kenbaar>([
    ...medewerkers.map(({ id, ...rest }) => [`medewerker:${id}`, rest] as const),
    ...aanbieders.map(({ id, naam, agb }) => [`aanbieder:${id}`, { naam, functie: null, team: null, agb }] as const),
    ...inwoners.values().map((p) => [`inwoner:${p.id}`, { naam: schrijfNaam(p), functie: null, team: null }] as const),
  ])
}

const medewerkersMet = async (tx: Transactie, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : tx.db
        .selectFrom('toegang.medewerker')
        .select(['id', 'naam', 'functie', 'team'])
        .where('gemeente', '=', tx.gemeente)
        .where('id', 'in', ids)
        .execute()

const aanbiedersMet = async (tx: Transactie, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : tx.db
        .selectFrom('toegang.aanbiedermedewerker')
        .select(['id', 'naam', 'agb'])
        .where('gemeente', '=', tx.gemeente)
        .where('id', 'in', ids)
        .execute()
