import { createHmac } from 'node:crypto'
import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { registreerLeverancier } from '../wie/leveranciers.ts'
import { alsBeheerder } from './als-beheerder.ts'

export type Leverancier = { readonly id: string; readonly naam: string; readonly actief: boolean }

/** The form suppliers that have a token, or had one, by name. */
export async function haalLeveranciers(stap: Stap): Promise<Uitkomst<readonly Leverancier[], BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beheer', {})
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('toegang.leverancier')
    .select(['id', 'naam', 'actief'])
    .where('gemeente', '=', stap.tx.gemeente)
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return gelukt(rijen)
}

const gegevens = z.object({ naam: z.string().trim().min(1, 'verplicht').max(200, 'te-lang') })

/** `token` is told this once: only its hash is kept. */
export type NieuwToken = { readonly naam: string; readonly token: string }

/**
 * An administrator gives a supplier a token with which it posts meldingen. The token follows from our secret and
 * `sleutel`, the key of this one sending of the form: who sends it twice gets the same token again, not a second one.
 */
export const geefLeverancierToken = (
  stap: Stap,
  invoer: { readonly naam: string },
  sleutel: string,
): Promise<Uitkomst<NieuwToken, 'invoer' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    async () => {
      const gelezen = gegevens.safeParse(invoer)
      if (!gelezen.success)
        return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [i.path.join('.'), i.message])))
      const token = tokenVoor(stap, sleutel)
      const { naam } = gelezen.data
      const geregistreerd = await registreerLeverancier(stap.tx, { naam, token })
      if (!geregistreerd.ok && geregistreerd.code !== 'token-bezet') throw new Error('een token van ons is te kort')
      return gelukt({ naam, token })
    },
    () => 'token voor een leverancier gegeven',
  )

/** The prefix keeps it apart from what else is made with this secret. */
function tokenVoor({ inzagesleutel, tx }: Stap, sleutel: string): string {
  if (sleutel === '') throw new Error('zonder sleutel zou ieder token hetzelfde zijn')
  return createHmac('sha256', inzagesleutel).update(`leverancierstoken\n${tx.gemeente}\n${sleutel}`).digest('base64url')
}

/** An administrator ends what a token may do at once, or gives it back. */
export const zetToegangLeverancier = (
  stap: Stap,
  id: string,
  actief: boolean,
): Promise<Uitkomst<undefined, 'onbekend' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    async () => {
      if (!z.uuid().safeParse(id).success) return geweigerd('onbekend', 'Deze leverancier staat niet in de lijst.')
      await stap.tx.db
        .updateTable('toegang.leverancier')
        .set({ actief })
        .where('gemeente', '=', stap.tx.gemeente)
        .where('id', '=', id)
        .execute()
      return gelukt()
    },
    () => `leverancier ${id}: ${actief ? 'actief' : 'niet actief'}`,
  )
