import type { Stap } from '../stap.ts'

/** So long after an invitation came to its end its name and address are of use to nobody (days). */
const BEWAAR_DAGEN = 90
const DAG_MS = 86_400_000

/** The job of every night: destroys invitations that were taken, withdrawn or ran out more than 90 days ago; answers how many. */
export async function vernietigOudeUitnodigingen({ tx, nu }: Stap): Promise<number> {
  const grens = new Date(nu.getTime() - BEWAAR_DAGEN * DAG_MS)
  const { numDeletedRows } = await tx.db
    .deleteFrom('toegang.uitnodiging')
    .where('gemeente', '=', tx.gemeente)
    .where((e) => e.or([e('gebruikt_op', '<', grens), e('ingetrokken_op', '<', grens), e('verloopt', '<', grens)]))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}
