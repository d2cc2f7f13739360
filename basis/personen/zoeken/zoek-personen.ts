import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { naarPersoon, type Persoon, personenRijen } from '../persoon.ts'
import { leesZoekvraag, type Probe, type Zoekterm, type ZoekvraagWeigering } from './zoekvraag.ts'

/** `meer`: there were more hits than asked for; the person should type more. */
export type Zoekresultaat = { readonly personen: Persoon[]; readonly meer: boolean }

/** A short name can match tens of thousands; the best of these many are sorted, the rest only counts as "more". */
const KANDIDATEN = 1000

/**
 * Finds people by what somebody typed, best hits first: the name as typed, then names that begin so, then names that sound
 * so. Only b-tree lookups on the search keys, in one query for the candidates and one for the people.
 */
export async function zoekPersonen(
  tx: Transactie,
  zoekvraag: string,
  { maximaal = 50 }: { maximaal?: number } = {},
): Promise<Uitkomst<Zoekresultaat, ZoekvraagWeigering>> {
  const gelezen = leesZoekvraag(zoekvraag)
  if (!gelezen.ok) return gelezen
  const rangen = await vindKandidaten(tx, gelezen.waarde)
  const personen = await haalOpNaam(tx, [...rangen.keys()])
  const rang = (persoon: Persoon): number => rangen.get(persoon.id) ?? 0
  // Array sort is stable: within a rank the order by name stays.
  personen.sort((a, b) => rang(a) - rang(b))
  return gelukt({ personen: personen.slice(0, maximaal), meer: personen.length > maximaal })
}

/** Persons that meet every term, with the sum of their best rank per term. */
async function vindKandidaten(tx: Transactie, termen: readonly Zoekterm[]): Promise<Map<string, number>> {
  const [eerste, ...verder] = termen.map((term) => treffers(tx, term))
  if (!eerste) return new Map()
  const alle = verder.reduce(
    (som, term) =>
      tx.db
        .selectFrom(som.as('een'))
        .innerJoin(term.as('ander'), 'een.persoon', 'ander.persoon')
        .select((eb) => ['een.persoon', eb('een.rang', '+', eb.ref('ander.rang')).as('rang')]),
    eerste,
  )
  const rijen = await alle.orderBy('rang').orderBy('persoon').limit(KANDIDATEN).execute()
  return new Map(rijen.map((rij) => [rij.persoon, rij.rang]))
}

/** Everybody who meets one term, by its best probe. */
function treffers(tx: Transactie, [eerste, ...verder]: Zoekterm) {
  const alle = verder.reduce((som, probe) => som.unionAll(opProbe(tx, probe)), opProbe(tx, eerste))
  return tx.db
    .selectFrom(alle.as('treffer'))
    .select((eb) => ['treffer.persoon', eb.fn.min('treffer.rang').as('rang')])
    .groupBy('treffer.persoon')
}

function opProbe(tx: Transactie, probe: Probe) {
  const vraag = tx.db
    .selectFrom('personen.zoeksleutel')
    .select((eb) => ['persoon', eb.lit(probe.rang).as('rang')])
    .where('gemeente', '=', tx.gemeente)
  if (probe.soort === 'gelijk') return vraag.where('sleutel', '=', probe.sleutel)
  return vraag.where('sleutel', '>=', probe.sleutel).where('sleutel', '<', volgendeNa(probe.sleutel))
}

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
