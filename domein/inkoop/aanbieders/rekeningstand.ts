import { type AgbCode, gelukt, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap, wieId } from '@meedoen/toegang'
import { haalRekeningen } from './rekening.ts'

/** Whether a provider can be paid: the last three digits of its account, and whether another one waits for a second person. */
export type Rekeningstand = { readonly eind: string | null; readonly wacht: boolean }

/** For the provider itself, and for who keeps its contracts or handles its declarations; the whole number is not told. */
export async function haalRekeningstand(stap: Stap, agb: AgbCode): Promise<Uitkomst<Rekeningstand>> {
  const oordeel = mag(stap.wie, 'declaraties-inzien', { agb })
  if (!oordeel.ok && !mag(stap.wie, 'contracten-beheren', {}).ok) return oordeel
  const { db, gemeente } = stap.tx
  const aanbieder = await db
    .selectFrom('inkoop.aanbieder')
    .select('iban')
    .where('gemeente', '=', gemeente)
    .where('agb', '=', agb)
    .executeTakeFirst()
  // Older proposals that nobody confirmed no longer count: only the last one can be.
  const laatste = await db
    .selectFrom('inkoop.rekeningwijziging')
    .select('bevestigd_op')
    .where('gemeente', '=', gemeente)
    .where('agb', '=', agb)
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  return gelukt({ eind: aanbieder?.iban?.slice(-3) ?? null, wacht: laatste?.bevestigd_op === null })
}

/** How many accounts wait for this person to confirm them: a colleague proposed them. */
export async function telTeBevestigen(stap: Stap): Promise<number> {
  if (!mag(stap.wie, 'betalen', {}).ok) return 0
  const rekeningen = await haalRekeningen(stap)
  const ik = wieId(stap.wie)
  return rekeningen.ok ? rekeningen.waarde.filter(({ voorstel }) => voorstel && voorstel.door !== ik).length : 0
}
