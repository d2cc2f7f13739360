import { haalProducten, tarievenVan } from '@meedoen/inkoop'
import {
  type Bekend,
  type BekendePrestatie,
  type BekendeToewijzing,
  type Bericht,
  type Verbruik,
  type Vraag,
  vraagVan,
} from '@meedoen/iwmo'
import { type AgbCode, type Bsn, datum, plusMaanden } from '@meedoen/kern'
import { haalBsns } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { alsBekend } from '../toewijzing/omvang.ts'
import { isGebruikt } from '../verkeer/in/eerder.ts'
import type { Envelop } from '../verkeer/in/envelop.ts'

/** What we know of the assignments in a declaration: for the check, and to book its lines on. */
export type Gedeclareerd = {
  readonly bekend: Bekend
  /** Id of the assignment by its number. */
  readonly toewijzingen: ReadonlyMap<number, string>
}

/**
 * What we know beside a WMO323, for levels 3 and 4: only what its lines touch, in a fixed number of queries, however many lines it
 * has and however much was declared before.
 */
export async function verzamelVoorDeclaratie(
  stap: Stap,
  bericht: Bericht<'WMO323'>,
  envelop: Envelop,
  agb: AgbCode,
): Promise<Gedeclareerd> {
  const vraag = vraagVan(bericht)
  const { toewijzingen, bsnVan } = await toewijzingenOp(stap, agb, vraag.toewijzingNummers)
  const { begin } = periodeVan(bericht)
  return {
    toewijzingen: new Map(toewijzingen.map(({ nummer, id }) => [nummer, id])),
    bekend: {
      vandaag: stap.vandaag,
      identificaties: (await isGebruikt(stap, envelop)) ? [envelop.identificatie] : [],
      toewijzingen: alsBekendeToewijzingen(toewijzingen, bsnVan, await verbruikVan(stap, toewijzingen)),
      starts: [],
      declaraties: await eerdereDeclaraties(stap, agb, vraag.declaratieNummer),
      referentienummers: await gebruikteReferenties(stap, agb, vraag.referentienummers),
      prestaties: await eerderePrestaties(stap, agb, vraag, toewijzingen, bsnVan),
      producten: (await haalProducten(stap.tx)).map(({ categorie, code }) => ({ categorie, code })),
      tarieven: (await tarievenVan(stap.tx, agb, plusMaanden(begin, -36))).map(
        ({ product: code, categorie, eenheid, bedrag, begin, eind }) => ({
          code,
          categorie,
          eenheid,
          tarief: bedrag,
          periode: { begin, eind },
        }),
      ),
    },
  }
}

/** The month that is declared. */
export function periodeVan({ bericht }: Bericht<'WMO323'>) {
  const { Begindatum, Einddatum } = bericht.Declaratie.DeclaratiePeriode
  return { begin: datum(Begindatum), eind: datum(Einddatum) }
}

type Toewijzingrij = Awaited<ReturnType<typeof toewijzingenOp>>['toewijzingen'][number]

/**
 * The assignments of this provider with these numbers; one that was rejected never was (OP286). Held until the end of the transaction:
 * who changes one at the same moment waits and then sees what was granted, or is waited for and the lines are judged by what it became.
 * In the order of their ids, as others that hold more than one. A lock per assignment costs little: booking its lines takes one too (foreign key).
 */
async function toewijzingenOp({ tx }: Stap, agb: AgbCode, nummers: readonly number[]) {
  const toewijzingen = await tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'nummer', 'persoon', 'categorie', 'product', 'volume', 'eenheid', 'frequentie'])
    .select(['met_budget as metBudget', 'begin', 'eind', 'stand'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where('stand', '<>', 'afgewezen')
    .where(sql<boolean>`nummer = any(${nummers}::integer[])`)
    .orderBy('id')
    .forShare()
    .execute()
  const bsnVan = await haalBsns(
    tx,
    toewijzingen.map(({ persoon }) => persoon),
  )
  return { toewijzingen, bsnVan }
}

const alsBekendeToewijzingen = (
  toewijzingen: readonly Toewijzingrij[],
  bsnVan: ReadonlyMap<string, Bsn>,
  verbruik: ReadonlyMap<string, readonly Verbruik[]>,
): BekendeToewijzing[] =>
  toewijzingen.map((t) => ({
    bsn: bsnVan.get(t.persoon) ?? '',
    toewijzingNummer: t.nummer,
    ingangsdatum: t.begin,
    ...(t.eind === null ? {} : { einddatum: t.eind }),
    ...alsBekend(t),
    verwijderd: t.stand === 'ingetrokken',
    gedeclareerd: verbruik.get(t.id) ?? [],
  }))

async function verbruikVan(
  { tx }: Stap,
  toewijzingen: readonly Toewijzingrij[],
): Promise<Map<string, readonly Verbruik[]>> {
  const rijen = await tx.db
    .selectFrom('levering.verbruik')
    .select(['toewijzing', 'eenheid', 'volume', 'bedrag'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`toewijzing = any(${toewijzingen.map(({ id }) => id)}::uuid[])`)
    .execute()
  return Map.groupBy(rijen, ({ toewijzing }) => toewijzing)
}

/** The declaration with this number, and the latest (TR304, TR318). */
async function eerdereDeclaraties({ tx }: Stap, agb: AgbCode, nummer: string | null) {
  const vanAanbieder = tx.db
    .selectFrom('levering.declaratie')
    .select(['nummer', 'periode_begin', 'periode_eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
  const rijen = [
    ...(await vanAanbieder.where('nummer', '=', nummer ?? '').execute()),
    ...(await vanAanbieder.orderBy('periode_begin', 'desc').limit(1).execute()),
  ]
  return rijen.map((rij) => ({
    declaratieNummer: rij.nummer,
    periode: { begin: rij.periode_begin, eind: rij.periode_eind },
  }))
}

/** Reference numbers of this message that were used before, granted or not (TR314). */
async function gebruikteReferenties({ tx }: Stap, agb: AgbCode, nummers: readonly string[]): Promise<string[]> {
  const rijen = await tx.db
    .selectFrom('levering.prestatie')
    .select('referentie')
    .distinct()
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where(sql<boolean>`referentie = any(${nummers}::text[])`)
    .execute()
  return rijen.map(({ referentie }) => referentie)
}

/**
 * Lines that were granted before and that this message touches: the debits that it takes back with credits on them (TR323, TR390),
 * and what was declared on its assignments in its months (TR389).
 */
async function eerderePrestaties(
  { tx }: Stap,
  agb: AgbCode,
  { vorigeReferentienummers: vorige, maanden }: Vraag,
  toewijzingen: readonly Toewijzingrij[],
  bsnVan: ReadonlyMap<string, Bsn>,
): Promise<BekendePrestatie[]> {
  const [eerste, laatste] = [maanden[0], maanden.at(-1)]
  if (eerste === undefined || laatste === undefined) return []
  const ids = toewijzingen.map(({ id }) => id)
  const rijen = await tx.db
    .selectFrom('levering.prestatie')
    .selectAll()
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where('toegekend', '=', true)
    .where(
      sql<boolean>`(referentie = any(${vorige}::text[]) or vorige_referentie = any(${vorige}::text[])
        or (toewijzing = any(${ids}::uuid[]) and begin >= ${`${eerste}-01`}::date and begin < ${`${laatste}-01`}::date + interval '1 month'))`,
    )
    .execute()
  const persoonVan = new Map(toewijzingen.map(({ id, persoon }) => [id, persoon]))
  return rijen.map((rij) => ({
    bsn: bsnVan.get(persoonVan.get(rij.toewijzing ?? '') ?? '') ?? '',
    referentieNummer: rij.referentie,
    ...(rij.vorige_referentie === null ? {} : { vorigReferentieNummer: rij.vorige_referentie }),
    toewijzingNummer: rij.toewijzing_nummer,
    categorie: rij.categorie,
    code: rij.product,
    periode: { begin: rij.begin, eind: rij.eind },
    volume: rij.volume,
    eenheid: rij.eenheid,
    bedrag: Math.abs(rij.bedrag),
    debetCredit: rij.bedrag < 0 || rij.vorige_referentie !== null ? 'C' : 'D',
  }))
}
