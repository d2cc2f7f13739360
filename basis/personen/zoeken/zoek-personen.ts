import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { AliasedExpression } from 'kysely'
import { naarPersoon, type Persoon, personenRijen } from '../persoon.ts'
import { kaal } from './klank.ts'
import { type Vondst, waaromGevonden } from './waarom-gevonden.ts'
import {
  leesZoekvraag,
  metTikfout,
  naamwoordenIn,
  type Probe,
  type Zoekterm,
  type ZoekvraagWeigering,
} from './zoekvraag.ts'

export type Zoekresultaat = {
  readonly personen: Persoon[]
  /** There were more hits than asked for; the person should type more. */
  readonly meer: boolean
  /** Why somebody is among the hits who bears another name than was typed; others are absent. */
  readonly waarom: ReadonlyMap<string, Vondst>
}

/** With fewer hits than this, names that differ by one slip are looked for too. */
const WEINIG = 5

/** A short name can match tens of thousands; the best of these many are sorted, the rest only counts as "more". */
const KANDIDATEN = 1000

/**
 * Finds people by what somebody typed, best hits first: the name as typed (a surname before a first name), then names that
 * begin so, then names that sound so, and when those are few, names that differ by one slip of the keyboard. Only b-tree
 * lookups on the search keys.
 */
export async function zoekPersonen(
  tx: Transactie,
  zoekvraag: string,
  { maximaal = 50 }: { maximaal?: number } = {},
): Promise<Uitkomst<Zoekresultaat, ZoekvraagWeigering>> {
  const gelezen = leesZoekvraag(zoekvraag)
  if (!gelezen.ok) return gelezen
  const termen = gelezen.waarde
  const precies = await vindKandidaten(tx, termen.map(alleenPrecies))
  // Whoever matches precisely comes first anyway: when those fill the page, the wider search has nothing to add.
  const ruim = precies.size > maximaal ? precies : await vindKandidaten(tx, termen)
  const rangen = ruim.size < WEINIG ? await vindKandidaten(tx, metTikfout(termen)) : ruim
  const personen = await haalOpNaam(tx, [...rangen.keys()])
  const woorden = naamwoordenIn(termen)
  const waarom = waaromGevonden(personen, woorden)
  // Within a rank: a surname as typed, then a first name as typed, then the name of a partner.
  const rang = (persoon: Persoon): number =>
    (rangen.get(persoon.id) ?? 0) -
    (woorden.includes(kaal(persoon.achternaam)) ? 0.5 : 0) +
    (waarom.get(persoon.id)?.startsWith('partner') ? 0.25 : 0)
  // Array sort is stable: within a rank the order by name stays.
  personen.sort((a, b) => rang(a) - rang(b))
  return gelukt({ personen: personen.slice(0, maximaal), meer: personen.length > maximaal, waarom })
}

const alleenPrecies = ([eerste, ...verder]: Zoekterm): Zoekterm => [eerste, ...verder.filter((p) => p.rang === 0)]

/** Persons that meet every term, with the sum of their best rank per term. */
async function vindKandidaten(tx: Transactie, [eerste, ...verder]: readonly Zoekterm[]): Promise<Map<string, number>> {
  if (!eerste) return new Map()
  const samen = isSelectief(eerste) ? metSleutelsVan : metTreffersVan
  const alle = verder.reduce(
    (som, term) => samen(tx, som, term),
    treffers(tx, eerste, verder.length === 0 ? KANDIDATEN : null),
  )
  const rijen = await alle.orderBy('rang').orderBy('persoon').limit(KANDIDATEN).execute()
  return new Map(rijen.map((rij) => [rij.persoon, rij.rang]))
}

/** A BSN, a birth date, a postcode or a street with number leaves so few people that looking at the keys of each is cheapest. */
const isSelectief = ([{ sleutel, soort }]: Zoekterm): boolean =>
  /^[abp]:/.test(sleutel) || (sleutel.startsWith('g:') && soort === 'gelijk')

/** Everybody who meets one term, by its best probe; of each probe at most `grens` hits, the first by key. */
function treffers(tx: Transactie, [eerste, ...verder]: Zoekterm, grens: number | null) {
  const alle = verder.reduce((som, probe) => som.unionAll(opProbe(tx, probe, grens)), opProbe(tx, eerste, grens))
  const besten = tx.db
    .selectFrom(alle.as('hit'))
    .select((eb) => ['hit.persoon', eb.fn.min('hit.rang').as('rang')])
    .groupBy('hit.persoon')
  return alsTreffer(tx, besten)
}

/** The same rows under one name, so that each term can go on from the one before. */
const alsTreffer = (
  tx: Transactie,
  rijen: { as(naam: 'treffer'): AliasedExpression<{ persoon: string; rang: number }, 'treffer'> },
) => tx.db.selectFrom(rijen.as('treffer')).select(['treffer.persoon', 'treffer.rang'])

function opProbe(tx: Transactie, probe: Probe, grens: number | null) {
  const vraag = tx.db
    .selectFrom('personen.zoeksleutel')
    .select(['persoon', 'sleutel'])
    .where('gemeente', '=', tx.gemeente)
    .where('sleutel', '>=', probe.sleutel)
    .where('sleutel', probe.soort === 'gelijk' ? '<=' : '<', totEnMet(probe))
  const begrensd = grens === null ? vraag : vraag.orderBy('sleutel').orderBy('persoon').limit(grens)
  return tx.db.selectFrom(begrensd.as('sleutels')).select((eb) => ['sleutels.persoon', eb.lit(probe.rang).as('rang')])
}

/** Of these few persons the ones who meet this term too, by looking at the keys of each. */
const metSleutelsVan = (
  tx: Transactie,
  som: ReturnType<typeof treffers>,
  term: Zoekterm,
): ReturnType<typeof treffers> =>
  alsTreffer(
    tx,
    tx.db
      .selectFrom(som.as('een'))
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('personen.zoeksleutel')
            .select((s) => {
              const per = term.map((probe) =>
                s
                  .case()
                  .when(
                    s.and([
                      s('sleutel', '>=', probe.sleutel),
                      s('sleutel', probe.soort === 'gelijk' ? '<=' : '<', totEnMet(probe)),
                    ]),
                  )
                  .then(s.lit(probe.rang))
                  .end(),
              )
              return s.fn.min(s.fn<number | null>('least', per)).as('rang')
            })
            .where('gemeente', '=', tx.gemeente)
            .whereRef('persoon', '=', 'een.persoon')
            .as('ander'),
        (join) => join.on('ander.rang', 'is not', null),
      )
      .select((eb) => ['een.persoon', eb('een.rang', '+', eb.ref('ander.rang')).as('rang')]),
  )

/** Of these many persons the ones who meet this term too, by comparing both lists. */
const metTreffersVan: typeof metSleutelsVan = (tx, som, term) =>
  alsTreffer(
    tx,
    tx.db
      .selectFrom(som.as('een'))
      .innerJoin(treffers(tx, term, null).as('ander'), 'een.persoon', 'ander.persoon')
      .select((eb) => ['een.persoon', eb('een.rang', '+', eb.ref('ander.rang')).as('rang')]),
  )

const totEnMet = (probe: Probe): string => (probe.soort === 'gelijk' ? probe.sleutel : volgendeNa(probe.sleutel))

/** First text after everything that begins with `begin`; the keys are compared byte by byte (collation "C"). */
const volgendeNa = (begin: string): string =>
  `${begin.slice(0, -1)}${String.fromCodePoint((begin.codePointAt(begin.length - 1) ?? 0) + 1)}`

async function haalOpNaam(tx: Transactie, ids: readonly string[]): Promise<Persoon[]> {
  if (ids.length === 0) return []
  const rijen = await personenRijen(tx)
    .where('id', 'in', ids)
    .orderBy('achternaam')
    .orderBy('voornamen')
    .orderBy('geboortedatum')
    .orderBy('id')
    .execute()
  return rijen.map(naarPersoon)
}
