import { type Datum, datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { boekjaren } from './boekjaar.ts'
import type { Budget } from './budget.ts'
import type { Pgbfeit } from './feiten.ts'

/** Writes the row that lists read; it can be rebuilt from the facts. */
export async function schrijfBudgetrij(stap: Stap, budget: Budget): Promise<void> {
  const { id, nummer, zaak, voorziening, persoon, soort, product, bedrag, begin } = budget
  const rij = wisselend(budget)
  await stap.tx.db
    .insertInto('levering.pgbbudget')
    .values({
      ...{ gemeente: stap.tx.gemeente, id, nummer, zaak, voorziening, persoon, soort, product, bedrag, begin },
      ...rij,
    })
    .onConflict((c) => c.columns(['gemeente', 'id']).doUpdateSet(rij))
    .execute()
}

/** What of a budget changes, as columns. */
function wisselend(budget: Budget) {
  const { eind, stand, plan, overeenkomsten, bestedingen, controles, versie } = budget
  const wacht = bestedingen.flatMap((b) => (b.stand === 'gedeclareerd' ? [b.termijn.datum] : []))
  return {
    ...{ eind, stand, versie },
    te_beoordelen: plan?.stand === 'ingediend' || overeenkomsten.some((o) => o.stand === 'voorgelegd'),
    betaal_uiterlijk: wacht.toSorted()[0] ?? null,
    controle_open: controles.some((c) => c.stand === 'gevraagd'),
    afrekenen_na: eindeEersteOpenJaar(budget),
  }
}

/** A budget without a last day goes on year after year; one that was settled to its end has none that is open. */
function eindeEersteOpenJaar(budget: Budget): Datum | null {
  const vast = new Set(budget.afrekeningen.flatMap(({ jaar, stand }) => (stand === 'vastgesteld' ? [jaar] : [])))
  const verste = Math.max(Number(budget.begin.slice(0, 4)), ...[...vast].map((jaar) => jaar + 1))
  return boekjaren(budget, datum(`${verste}-12-31`)).find(({ jaar }) => !vast.has(jaar))?.eind ?? null
}

/** Writes what the fact changed of what was spent and of what was asked about it, each in a row of its own. */
export async function schrijfDelen(stap: Stap, budget: Budget, { gegevens }: Pgbfeit): Promise<void> {
  const { gemeente, db } = stap.tx
  const besteding = 'besteding' in gegevens ? budget.bestedingen.filter((b) => b.id === gegevens.besteding) : []
  for (const { id, nummer, overeenkomst, maand, bedrag, stand, termijn, betaaldOp } of besteding)
    await db
      .insertInto('levering.pgbbesteding')
      .values({
        ...{ gemeente, id, budget: budget.id, nummer, overeenkomst, maand, bedrag, stand },
        ...{ uiterlijk: termijn.datum, betaald_op: betaaldOp },
      })
      .onConflict((c) => c.columns(['gemeente', 'id']).doUpdateSet({ stand, betaald_op: betaaldOp }))
      .execute()
  const controle = 'steekproef' in gegevens ? budget.controles.filter((c) => c.steekproef === gegevens.steekproef) : []
  for (const { steekproef, jaar, stand, uiterlijk, bedrag } of controle)
    await db
      .insertInto('levering.pgbcontrole')
      .values({ gemeente, steekproef, budget: budget.id, jaar, stand, uiterlijk, bedrag })
      .onConflict((c) => c.columns(['gemeente', 'steekproef', 'budget']).doUpdateSet({ stand, bedrag }))
      .execute()
}
