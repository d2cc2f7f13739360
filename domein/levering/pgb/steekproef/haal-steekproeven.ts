import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'

export type Steekproef = {
  readonly id: string
  readonly jaar: number
  readonly zaad: string
  readonly op: Datum
  /** How many budgets could be drawn, how many were, and how many of those wait for a judgement. */
  readonly populatie: number
  readonly getrokken: number
  readonly wacht: number
  readonly nietVerantwoord: Eurocent
}

/** The samples that were drawn, newest first, with what came of them. */
export async function haalSteekproeven(stap: Stap): Promise<Uitkomst<readonly Steekproef[]>> {
  const oordeel = mag(stap.wie, 'pgb-uitvoeren', {})
  if (!oordeel.ok) return oordeel
  const { gemeente, db } = stap.tx
  const proeven = await db
    .selectFrom('levering.pgbsteekproef')
    .select(['id', 'jaar', 'zaad', 'op', 'populatie'])
    .where('gemeente', '=', gemeente)
    .orderBy('op', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  const controles = await db
    .selectFrom('levering.pgbcontrole')
    .select(['steekproef', 'stand', 'bedrag'])
    .where('gemeente', '=', gemeente)
    .execute()
  const per = Map.groupBy(controles, ({ steekproef }) => steekproef)
  return gelukt(
    proeven.map((proef) => {
      const eigen = per.get(proef.id) ?? []
      return {
        ...proef,
        getrokken: eigen.length,
        wacht: eigen.filter(({ stand }) => stand === 'gevraagd').length,
        nietVerantwoord: eigen.reduce((som, { bedrag }) => som + bedrag, 0),
      }
    }),
  )
}
