import { type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { leesFeitrij, type Vastgelegd } from '../feitrij.ts'

/** What happened to a message beside the exchange itself. */
const nieuwPostfeit = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('berichtVastgelopen'), gegevens: z.strictObject({ code: z.string() }) }),
  z.strictObject({ soort: z.literal('berichtOpnieuwVerstuurd'), gegevens: z.strictObject({}) }),
  z.strictObject({ soort: z.literal('berichtOpnieuwGelezen'), gegevens: z.strictObject({ goed: z.boolean() }) }),
  z.strictObject({ soort: z.literal('berichtVervangen'), gegevens: z.strictObject({ door: z.uuid() }) }),
  z.strictObject({ soort: z.literal('berichtTerzijdeGelegd'), gegevens: z.strictObject({}) }),
])
type NieuwPostfeit = z.output<typeof nieuwPostfeit>
export type Postfeit = NieuwPostfeit & Vastgelegd

/** Records what happened to a message; gives the number of the fact. */
export async function legPostfeitVast(stap: Stap, bericht: string, feit: NieuwPostfeit): Promise<number> {
  const { gemeente, db } = stap.tx
  const { laatste } = await db
    .selectFrom('levering.postfeit')
    .select((eb) => eb.fn.max('volgnummer').as('laatste'))
    .where('gemeente', '=', gemeente)
    .where('bericht', '=', bericht)
    .executeTakeFirstOrThrow()
  const volgnummer = (laatste ?? 0) + 1
  await db
    .insertInto('levering.postfeit')
    .values({
      gemeente,
      bericht,
      volgnummer,
      soort: feit.soort,
      op: stap.nu,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
      gegevens: JSON.stringify(feit.gegevens),
    })
    .execute()
  return volgnummer
}

/** What happened to a message, oldest first. */
export async function haalPostfeiten({ tx }: Stap, bericht: string): Promise<Postfeit[]> {
  const rijen = await tx.db
    .selectFrom('levering.postfeit')
    .select(['soort', 'gegevens', 'volgnummer', 'op', 'door_soort', 'door_id'])
    .where('gemeente', '=', tx.gemeente)
    .where('bericht', '=', bericht)
    .orderBy('volgnummer')
    .execute()
  return rijen.map((rij) => leesFeitrij(nieuwPostfeit, rij))
}
