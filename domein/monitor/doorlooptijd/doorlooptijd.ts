import { type Datum, eersteVanMaand, plusMaanden } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { sql } from 'kysely'
import { aandeel, onderdruk } from './onderdruk.ts'

/** One month; null where a number is too small to show, or a share cannot be told. */
export type Maandcijfer = {
  /** First day of the month. */
  maand: Datum
  meldingen: number | null
  /** Share (percent) of meldingen of that month whose onderzoek was done in its six weeks; null while most still run. */
  onderzoekOpTijd: number | null
  /** Share (percent) of aanvragen of that month decided within their term. */
  besluitOpTijd: number | null
}

export type Wachtenden = { stap: 'onderzoek' | 'beslissing'; opTijd: number | null; teLaat: number | null }
export type Doorlooptijd = { maanden: Maandcijfer[]; wachtend: Wachtenden[] }

/** Meldingen per month over the past year, how many were in time, and who waits now (Wmo 2.3.2 lid 1, 2.3.5 lid 2). */
export async function haalDoorlooptijd(stap: Stap, aantalMaanden = 13): Promise<Doorlooptijd> {
  const vanaf = plusMaanden(eersteVanMaand(stap.vandaag), 1 - aantalMaanden)
  const meldingen = await perMeldingmaand(stap, vanaf)
  const besluiten = await perAanvraagmaand(stap, vanaf)
  const maanden = Array.from({ length: aantalMaanden }, (_, i) => plusMaanden(vanaf, i)).map((maand) => {
    const m = meldingen.get(maand) ?? { totaal: 0, afgelopen: 0, opTijd: 0 }
    const b = besluiten.get(maand) ?? { totaal: 0, afgelopen: 0, opTijd: 0 }
    return {
      maand,
      meldingen: onderdruk(m.totaal),
      onderzoekOpTijd: aandeel(m.opTijd, m.afgelopen),
      besluitOpTijd: aandeel(b.opTijd, b.afgelopen),
    }
  })
  return { maanden, wachtend: await haalWachtenden(stap) }
}

type Telling = { totaal: number; afgelopen: number; opTijd: number }

const bron = (stap: Stap) => stap.tx.db.selectFrom('zaken.doorlooptijd').where('gemeente', '=', stap.tx.gemeente)

/** Meldingen that ended before their term had to be met (withdrawn, solved) count as met: nobody waited too long. */
async function perMeldingmaand(stap: Stap, vanaf: Datum): Promise<Map<Datum, Telling>> {
  const klaar = sql<boolean>`(verslag_op is not null or aanvraag_op is not null or fase = 'afgesloten')`
  const afgelopen = sql<boolean>`(${klaar} or onderzoek_uiterlijk < ${stap.vandaag})`
  const opTijd = sql<boolean>`(${klaar} and coalesce(verslag_op, aanvraag_op, onderzoek_uiterlijk) <= onderzoek_uiterlijk)`
  return telPerMaand(bron(stap).where('melding_op', '>=', vanaf), 'melding_op', afgelopen, opTijd)
}

async function perAanvraagmaand(stap: Stap, vanaf: Datum): Promise<Map<Datum, Telling>> {
  const afgelopen = sql<boolean>`(besluit_op is not null or beslissen_uiterlijk < ${stap.vandaag})`
  const opTijd = sql<boolean>`(besluit_op <= beslissen_uiterlijk)`
  return telPerMaand(bron(stap).where('aanvraag_op', '>=', vanaf), 'aanvraag_op', afgelopen, opTijd)
}

async function telPerMaand(
  vraag: ReturnType<typeof bron>,
  kolom: 'melding_op' | 'aanvraag_op',
  afgelopen: ReturnType<typeof sql<boolean>>,
  opTijd: ReturnType<typeof sql<boolean>>,
): Promise<Map<Datum, Telling>> {
  const maand = sql<Datum>`date_trunc('month', ${sql.ref(kolom)})::date`
  const rijen = await vraag
    .select([
      maand.as('maand'),
      sql<number>`count(*)::integer`.as('totaal'),
      sql<number>`(count(*) filter (where ${afgelopen}))::integer`.as('afgelopen'),
      sql<number>`(count(*) filter (where ${opTijd}))::integer`.as('opTijd'),
    ])
    .groupBy(maand)
    .execute()
  return new Map(rijen.map(({ maand: dag, ...telling }) => [dag, telling]))
}

async function haalWachtenden(stap: Stap): Promise<Wachtenden[]> {
  const rijen = await bron(stap)
    .where('klok_soort', 'in', ['onderzoek', 'spoed', 'beslissing'])
    .where('fase', '<>', 'afgesloten')
    .select([
      sql<'onderzoek' | 'beslissing'>`case when fase = 'aanvraag' then 'beslissing' else 'onderzoek' end`.as('stap'),
      sql<boolean>`coalesce(case when fase = 'aanvraag' then beslissen_uiterlijk else onderzoek_uiterlijk end < ${stap.vandaag}, false)`.as(
        'laat',
      ),
      sql<number>`count(*)::integer`.as('n'),
    ])
    .groupBy([sql`1`, sql`2`])
    .execute()
  const tel = (soort: string, laat: boolean) => rijen.find((r) => r.stap === soort && r.laat === laat)?.n ?? 0
  return (['onderzoek', 'beslissing'] as const).map((soort) => ({
    stap: soort,
    opTijd: onderdruk(tel(soort, false)),
    teLaat: onderdruk(tel(soort, true)),
  }))
}
