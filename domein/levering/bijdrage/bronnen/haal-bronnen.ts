import { haalVoorziening } from '@meedoen/catalogus'
import type { Transactie } from '@meedoen/opslag'
import { type Huishoudverloop, huishoudverloopVan } from '@meedoen/personen'
import { type NotNull, sql } from 'kysely'
import { leesHulp } from '../../toewijzing/hulp.ts'
import { NIETS_GEMELD, type Vorige } from '../bepalen/bepaal-persoon.ts'
import { leesGemeld, leesLijn } from '../bepalen/gemeld.ts'
import type { Einde, Hulpbron, Partner, Persoonbron, Verordeningversie } from '../bepalen/persoonbron.ts'
import { gebruikVan } from './gebruik.ts'
import { haalPersoonfeiten, type Persoonfeiten, ZONDER_FEITEN } from './persoonfeiten.ts'

/** Everything about one person at once; `ander` names the partner when there is support for them too. */
export type Persoonstuk = { readonly bron: Persoonbron; readonly vorige: Vorige }

/**
 * The sources of many people, one query per source. Partners who have support are read along, because a household pays once.
 * People whom this municipality does not know (any more) are left out.
 */
export async function haalBronnen(
  tx: Transactie,
  ids: readonly string[],
  verordeningen: readonly Verordeningversie[],
): Promise<Map<string, Persoonstuk>> {
  const huishoudens = await huishoudverloopVan(tx, ids)
  const partners = [...huishoudens.values()].flatMap((h) => h.partners.map(({ persoon }) => persoon))
  const allen = [...new Set([...ids, ...partners])]
  const grondslag = Map.groupBy(await haalGrondslag(tx, allen), ({ persoon }) => persoon)
  const bij = partners.filter((id) => grondslag.has(id) && !huishoudens.has(id))
  if (bij.length > 0) for (const [id, gegevens] of await huishoudverloopVan(tx, bij)) huishoudens.set(id, gegevens)
  const leveringen = Map.groupBy(await haalLeveringen(tx, allen), ({ voorziening }) => voorziening)
  const feiten = await haalPersoonfeiten(tx, allen)
  const vorige = await haalVorige(tx, allen)
  const stukken = new Map<string, Persoonstuk>()
  for (const [id, huishouden] of huishoudens) {
    const rijen = (grondslag.get(id) ?? []).map((rij) => ({ rij, leveringen: leveringen.get(rij.id) ?? [] }))
    const bron = maakBron(huishouden, rijen, feiten.get(id) ?? ZONDER_FEITEN, verordeningen)
    stukken.set(id, { bron, vorige: vorige.get(id) ?? NIETS_GEMELD })
  }
  return stukken
}

type Hulprij = {
  readonly rij: Awaited<ReturnType<typeof haalGrondslag>>[number]
  readonly leveringen: Awaited<ReturnType<typeof haalLeveringen>>
}

function maakBron(
  huishouden: Huishoudverloop,
  rijen: readonly Hulprij[],
  feiten: Persoonfeiten,
  verordeningen: readonly Verordeningversie[],
): Persoonbron {
  const einde = eindeVan(huishouden)
  const hulp = rijen.flatMap(({ rij, leveringen }): Hulpbron[] => {
    const { bijdragesoort: soort, kostprijsgrens } = haalVoorziening(rij.soort)
    const kostprijs = kostprijsgrens ? (feiten.kostprijzen.get(rij.id) ?? null) : null
    return gebruikVan(rij, leveringen, einde, verordeningen).map((deel) => ({
      ...{ voorziening: rij.id, soort, kostprijs },
      ...deel,
    }))
  })
  const { persoon, geboortedatum: geboren } = huishouden
  return { persoon, geboren, einde, partners: huishouden.partners.map(naarPartner), hulp, vrij: feiten.vrij }
}

function eindeVan({ overledenOp, vertrokkenOp }: Huishoudverloop): Einde | null {
  if (overledenOp !== null && (vertrokkenOp === null || overledenOp <= vertrokkenOp))
    return { op: overledenOp, reden: 'overleden' }
  return vertrokkenOp === null ? null : { op: vertrokkenOp, reden: 'vertrokken' }
}

/** A partner counts until the relation ends or one of them dies. */
const naarPartner = (p: Huishoudverloop['partners'][number]): Partner => ({
  persoon: p.persoon,
  geboren: p.geboortedatum,
  vanaf: p.vanaf,
  tot: [p.tot, p.overledenOp].flatMap((dag) => dag ?? []).toSorted()[0] ?? null,
})

const haalGrondslag = (tx: Transactie, ids: readonly string[]) =>
  tx.db
    .selectFrom('zaken.bijdragegrondslag')
    .select(['id', 'persoon', 'soort', 'vorm', 'begin', 'eind', 'einde'])
    .$narrowType<{ begin: NotNull }>()
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`persoon = any(${[...ids]}::uuid[])`)
    .orderBy('begin')
    .orderBy('id')
    .execute()

const leveringrijen = (tx: Transactie, ids: readonly string[]) =>
  tx.db
    .selectFrom('levering.toewijzing')
    .select(['voorziening', 'stand', 'begin', 'eind', 'hulp'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`persoon = any(${[...ids]}::uuid[])`)
    .execute()

async function haalLeveringen(tx: Transactie, ids: readonly string[]) {
  const rijen = await leveringrijen(tx, ids)
  return rijen.map(({ hulp, ...rij }) => ({ ...rij, hulp: leesHulp(hulp) }))
}

/** What was kept of each of these people after the last run that changed anything. */
async function haalVorige(tx: Transactie, ids: readonly string[]): Promise<Map<string, Vorige>> {
  const rijen = await tx.db
    .selectFrom('levering.bijdragelijn')
    .distinctOn('persoon')
    .select(['persoon', 'volgnummer', 'gemeld', 'lijn'])
    .where('gemeente', '=', tx.gemeente)
    .where(sql<boolean>`persoon = any(${[...ids]}::uuid[])`)
    .orderBy('persoon')
    .orderBy('volgnummer', 'desc')
    .execute()
  return new Map(
    rijen.map(({ persoon, volgnummer, gemeld, lijn }) => [
      persoon,
      { volgnummer, gemeld: leesGemeld(gemeld), lijn: leesLijn(lijn) },
    ]),
  )
}

/** The next people to look at, in the order of their id: who was granted something, and of whom something was told before. */
export async function volgendePersonen(tx: Transactie, na: string | null, aantal: number): Promise<string[]> {
  const { rows } = await sql<{ persoon: string }>`
    (select distinct persoon from zaken.bijdragegrondslag
      where gemeente = ${tx.gemeente} and persoon > ${na ?? EERSTE}::uuid order by persoon limit ${aantal})
    union
    (select distinct persoon from levering.bijdragelijn
      where gemeente = ${tx.gemeente} and persoon > ${na ?? EERSTE}::uuid order by persoon limit ${aantal})
    order by persoon limit ${aantal}`.execute(tx.db)
  return rows.map(({ persoon }) => persoon)
}

const EERSTE = '00000000-0000-0000-0000-000000000000'
