import { leesBericht, type Wmo301 } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { termijnVeld, type VastgelegdeTermijn } from '../toewijzing/feiten.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

export type Toewijzingsbericht = {
  readonly id: string
  readonly bericht: Wmo301
  readonly open: boolean
  /** Last day for its retour, as it was recorded when the message was made (iWmo OP090). */
  readonly termijn: VastgelegdeTermijn | null
}

/** The WMO301s that hold this assignment, oldest first; `open` while their retour has not come. */
export async function toewijzingsberichtenMet(
  stap: Stap,
  { id }: Pick<Toewijzing, 'id'>,
): Promise<Toewijzingsbericht[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.bericht as b')
    .innerJoin('levering.berichtregel as r', (j) =>
      j.onRef('r.gemeente', '=', 'b.gemeente').onRef('r.bericht', '=', 'b.id'),
    )
    .select(['b.id', 'b.inhoud', 'b.stand', 'b.termijn'])
    .where('b.gemeente', '=', stap.tx.gemeente)
    .where('b.soort', '=', 'WMO301')
    .where('r.toewijzing', '=', id)
    .orderBy('b.aangemaakt')
    .orderBy('b.identificatie')
    .execute()
  return rijen.map((rij) => ({
    id: rij.id,
    bericht: lees301(rij.inhoud),
    open: rij.stand === 'klaar' || rij.stand === 'verzonden',
    termijn: termijnVeld.nullable().parse(rij.termijn),
  }))
}

/** What we wrote ourselves can be read; anything else is a defect. */
function lees301(inhoud: Uint8Array): Wmo301 {
  const gelezen = leesBericht(inhoud)
  if (!gelezen.ok || gelezen.soort !== 'WMO301') throw new Error('een eigen WMO301 is niet te lezen')
  return gelezen.bericht
}
