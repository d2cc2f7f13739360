import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { alsMensenbeheerder } from '../beheer/als-beheerder.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { wieId } from '../wie/wie.ts'
import { geslotenVoor } from './bezwaar.ts'
import { ONBEKEND, type Uitnodigingrij, vindUitnodiging } from './lees.ts'
import {
  AL_VERSTUURD,
  type Uitgenodigd,
  uitgenodigd,
  type Verzending,
  vindOpSleutel,
  zetOpVerzending,
} from './nodig-uit.ts'
import { nieuweCode } from './uitnodiging.ts'

/** Gives an invitation that was not taken a new code and 14 new days, from who does this; the old code is dead. */
export const stuurUitnodigingOpnieuw = (
  stap: Stap,
  id: string,
  verzending: Verzending,
): Promise<
  Uitkomst<
    Uitgenodigd,
    'uitnodiging-onbekend' | 'uitnodiging-gebruikt' | 'toegang-is-gesloten' | 'formulier-al-verstuurd' | BeleidWeigering
  >
> =>
  metUitnodiging(
    stap,
    id,
    async (rij) => {
      if (rij.gebruikt_op) return GEBRUIKT
      if (rij.sleutel === verzending.sleutel) return gelukt(uitgenodigd(stap, rij))
      if (await vindOpSleutel(stap, verzending.sleutel)) return AL_VERSTUURD
      const gesloten = await geslotenVoor(stap, rij.agb, rij.email)
      if (gesloten) return gesloten
      const code = nieuweCode(stap, id)
      const door = { door_soort: stap.wie.soort, door_id: wieId(stap.wie) }
      await werkBij(stap, id, { ...code, ...door, sleutel: verzending.sleutel, ingetrokken_op: null })
      if (verzending.perMail) await zetOpVerzending(stap, id)
      return gelukt(uitgenodigd(stap, { ...rij, ...code }))
    },
    'opnieuw',
  )

/** Takes an invitation back that nobody took; its link says so from now on. */
export const trekUitnodigingIn = (
  stap: Stap,
  id: string,
): Promise<Uitkomst<undefined, 'uitnodiging-onbekend' | 'uitnodiging-gebruikt' | BeleidWeigering>> =>
  metUitnodiging(
    stap,
    id,
    async (rij) => {
      if (rij.gebruikt_op) return GEBRUIKT
      if (!rij.ingetrokken_op) await werkBij(stap, id, { ingetrokken_op: stap.nu })
      return gelukt()
    },
    'ingetrokken',
  )

/**
 * Takes back what is open of the invitations by this person of a provider: who may no longer manage people comes in by none
 * of them, under another log-in. Answers how many.
 */
export async function trekUitnodigingenInVan({ tx, nu }: Stap, door: string): Promise<number> {
  const { numUpdatedRows } = await tx.db
    .updateTable('toegang.uitnodiging')
    .set({ ingetrokken_op: nu })
    .where('gemeente', '=', tx.gemeente)
    .where('door_soort', '=', 'aanbieder')
    .where('door_id', '=', door)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt', '>', nu)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

const GEBRUIKT = geweigerd(
  'uitnodiging-gebruikt',
  'Deze uitnodiging is al gebruikt. Sluit de toegang van deze persoon als dat niet klopt.',
)

/** Who may not manage the people of that provider learns nothing of its invitations. */
async function metUitnodiging<Waarde, Code extends string>(
  stap: Stap,
  id: string,
  werk: (rij: Uitnodigingrij) => Promise<Uitkomst<Waarde, Code>>,
  wat: string,
): Promise<Uitkomst<Waarde, Code | 'uitnodiging-onbekend' | BeleidWeigering>> {
  const rij = await vindUitnodiging(stap, { id })
  if (!rij) return ONBEKEND
  return alsMensenbeheerder(
    stap,
    rij.agb,
    () => werk(rij),
    () => `uitnodiging ${id} voor ${rij.agb} ${wat}`,
  )
}

const werkBij = async (
  { tx }: Stap,
  id: string,
  wijziging: Partial<ReturnType<typeof nieuweCode>> & {
    sleutel?: string
    door_soort?: string
    door_id?: string
    ingetrokken_op?: Date | null
  },
): Promise<void> => {
  await tx.db
    .updateTable('toegang.uitnodiging')
    .set(wijziging)
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
}
