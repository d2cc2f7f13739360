import { haalAanbieders } from '@meedoen/inkoop'
import {
  type AgbCode,
  type Datum,
  eersteVanMaand,
  gelukt,
  laatsteVanMaand,
  plusMaanden,
  type Uitkomst,
} from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { mag, type Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { laatsteHerinneringen } from './herinneringen.ts'

/** How many assignments of a provider wait for production data. */
export type Achterstand = {
  /** Help should have begun, and nobody said that it did. */
  readonly starts: number
  /** Help runs, and nothing was declared over the month. */
  readonly declaraties: number
}

/** An assignment that waits, by its number: the provider knows whose it is. */
export type Wachtende = {
  readonly toewijzing: string
  readonly nummer: number
  readonly mist: 'start' | 'declaratie'
  /** First day of the assignment, or the day on which help began. */
  readonly sinds: Datum
}

export type AanbiederMetAchterstand = Achterstand & {
  readonly agb: AgbCode
  readonly naam: string
  readonly wachtend: readonly Wachtende[]
  readonly herinnerdOp: Date | null
}

/** The month over which declarations should be in: the one before that of today. */
export const declaratiemaand = (vandaag: Datum): Datum => plusMaanden(eersteVanMaand(vandaag), -1)

const GETOOND = 5

/** Providers whose production data are missing or late, the one with most first (so that nobody pays wrongly for it). */
export async function haalAchterstand(stap: Stap): Promise<Uitkomst<readonly AanbiederMetAchterstand[]>> {
  const oordeel = mag(stap.wie, 'bijdrage-aanleveren', {})
  if (!oordeel.ok) return oordeel
  const perAanbieder = Map.groupBy(await haalWachtenden(stap.tx, stap.vandaag, null), ({ agb }) => agb)
  const aanbieders = await haalAanbieders(stap.tx, [...perAanbieder.keys()])
  const namen = new Map(aanbieders.map(({ agb, naam }) => [agb, naam]))
  const herinnerd = await laatsteHerinneringen(stap.tx)
  const lijst = [...perAanbieder].map(([agb, rijen]) => ({
    agb,
    naam: namen.get(agb) ?? agb,
    ...tel(rijen),
    wachtend: rijen.slice(0, GETOOND),
    herinnerdOp: herinnerd.get(agb)?.op ?? null,
  }))
  return gelukt(lijst.toSorted((a, b) => b.starts + b.declaraties - a.starts - a.declaraties))
}

/** Of one provider. */
export const telAchterstand = async (tx: Transactie, vandaag: Datum, agb: AgbCode): Promise<Achterstand> =>
  tel(await haalWachtenden(tx, vandaag, agb))

const tel = (rijen: readonly Wachtende[]): Achterstand => {
  const starts = rijen.filter(({ mist }) => mist === 'start').length
  return { starts, declaraties: rijen.length - starts }
}

async function haalWachtenden(
  tx: Transactie,
  vandaag: Datum,
  agb: AgbCode | null,
): Promise<(Wachtende & { agb: AgbCode })[]> {
  const maand = declaratiemaand(vandaag)
  const { rows } = await sql<Wachtende & { agb: AgbCode }>`
    select t.agb, t.id as toewijzing, t.nummer, 'start' as mist, t.begin as sinds
      from levering.toewijzing t
      where t.gemeente = ${tx.gemeente} and t.stand in ('verzonden', 'aanvaard') and t.gestart_op is null
        and t.start_uiterlijk < ${vandaag} and t.agb = coalesce(${agb}, t.agb)
    union all
    select t.agb, t.id, t.nummer, 'declaratie', t.gestart_op
      from levering.toewijzing t
      where t.gemeente = ${tx.gemeente} and t.stand in ('gestart', 'beeindigd')
        and t.gestart_op <= ${laatsteVanMaand(maand)} and (t.eind is null or t.eind >= ${maand})
        and t.agb = coalesce(${agb}, t.agb)
        and not exists (select from levering.prestatie p
          where p.gemeente = t.gemeente and p.toewijzing = t.id and p.toegekend
            and p.begin <= ${laatsteVanMaand(maand)} and p.eind >= ${maand})
    order by 1, 5, 3`.execute(tx.db)
  return rows
}
