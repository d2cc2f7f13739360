import { randomUUID } from 'node:crypto'
import { vindAanbieder } from '@meedoen/inkoop'
import { type AgbCode, type Datum, gelukt, geweigerd, geweigerdeInvoer, isAgbCode, type Uitkomst } from '@meedoen/kern'
import { alsBeheerder, type BeleidWeigering, mag, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { agbVeld } from '../toewijzing/feiten.ts'
import { datumTekst } from '../wijzigen/wens.ts'
import { leesPubliekeSleutel } from './publieke-sleutel.ts'

/** A public key of somebody who may hand in and fetch messages by HTTP. */
export type Afzendersleutel = {
  readonly id: string
  readonly uitgever: string
  readonly kid: string
  readonly agbs: readonly AgbCode[]
  readonly geldigTot: Datum
  readonly ingetrokken: Date | null
}

/** All keys, newest first. */
export async function haalAfzendersleutels(stap: Stap): Promise<Uitkomst<readonly Afzendersleutel[], BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beheer', {})
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('levering.afzendersleutel')
    .select(['id', 'uitgever', 'kid', 'agbs', 'geldig_tot', 'ingetrokken'])
    .where('gemeente', '=', stap.tx.gemeente)
    .orderBy('toegevoegd', 'desc')
    .orderBy('id')
    .execute()
  return gelukt(
    rijen.map(({ agbs, geldig_tot: geldigTot, ...rij }) => ({ ...rij, geldigTot, agbs: agbs.filter(isAgbCode) })),
  )
}

const sleutelVeld = z.object({
  uitgever: z.string().trim().min(1, 'verplicht').max(200, 'te-lang'),
  agbs: z.array(agbVeld, 'kies').min(1, 'kies'),
  publiek: z.string().trim().min(1, 'verplicht').max(5000, 'te-lang'),
  geldigTot: datumTekst,
})

/** An administrator lets a program hand in and fetch messages of these providers. To renew a key: add the new one, then end the old one. */
export const voegSleutelToe = (stap: Stap, invoer: unknown): Promise<Uitkomst<{ readonly id: string }>> =>
  alsBeheerder(
    stap,
    async () => {
      const gelezen = sleutelVeld.safeParse(invoer)
      if (!gelezen.success)
        return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [String(i.path[0]), i.message])))
      const { uitgever, agbs, geldigTot } = gelezen.data
      for (const agb of agbs) if (!(await vindAanbieder(stap.tx, agb))) return geweigerdeInvoer({ agbs: 'kies' })
      const sleutel = await leesPubliekeSleutel(gelezen.data.publiek)
      if (!sleutel.ok) return sleutel
      const id = randomUUID()
      const rij = await stap.tx.db
        .insertInto('levering.afzendersleutel')
        .values({
          gemeente: stap.tx.gemeente,
          id,
          uitgever,
          kid: sleutel.waarde.kid,
          agbs: [...agbs],
          jwk: JSON.stringify(sleutel.waarde.jwk),
          geldig_tot: geldigTot,
          ingetrokken: null,
          toegevoegd: stap.nu,
          door_id: wieId(stap.wie),
        })
        .onConflict((botsing) => botsing.columns(['gemeente', 'uitgever', 'kid']).doNothing())
        .returning('id')
        .executeTakeFirst()
      return rij
        ? gelukt({ id })
        : geweigerd('sleutel-bekend', 'Deze sleutel is al bekend. Vraag de aanbieder om een nieuwe.', 'publiek')
    },
    ({ id }) => `sleutel ${id} van een aanbieder toegevoegd`,
  )

/** From now on nothing that this key signed is taken in. */
export const trekSleutelIn = (stap: Stap, id: string): Promise<Uitkomst<undefined>> =>
  alsBeheerder(
    stap,
    async () => {
      if (!z.uuid().safeParse(id).success) return geweigerd('onbekend', 'Deze sleutel staat niet in de lijst.')
      await stap.tx.db
        .updateTable('levering.afzendersleutel')
        .set({ ingetrokken: stap.nu })
        .where('gemeente', '=', stap.tx.gemeente)
        .where('id', '=', id)
        .where('ingetrokken', 'is', null)
        .execute()
      return gelukt()
    },
    () => `sleutel ${id} van een aanbieder ingetrokken`,
  )
