import { randomUUID } from 'node:crypto'
import { type AgbCode, type Datum, gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { alsMensenbeheerder } from '../beheer/als-beheerder.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { wieId } from '../wie/wie.ts'
import { bezwaarTegen } from './bezwaar.ts'
import type { Uitnodigingrij } from './lees.ts'
import { codeVan, laatsteDagVan, nieuweCode } from './uitnodiging.ts'

/** The job that mails an invitation; its id is that of the invitation. */
export const UITNODIGING_VERSTUREN = 'uitnodiging-versturen'

const gegevens = z.object({
  naam: z.string().trim().min(1, 'verplicht').max(200, 'te-lang'),
  email: z.string().trim().min(1, 'verplicht').max(254, 'te-lang').pipe(z.email('geen-email')),
})

export type Uitnodiginginvoer = {
  readonly agb: AgbCode
  readonly naam: string
  readonly email: string
  readonly beheertMensen: boolean
}

/** The one sending of a form, and whether we mail the link ourselves. */
export type Verzending = { readonly sleutel: string; readonly perMail: boolean }

/** `code` opens the invitation: for the one answer to who made it, never for a list or a log. */
export type Uitgenodigd = {
  readonly id: string
  readonly naam: string
  readonly email: string
  readonly code: string
  /** The last day on which the code works. */
  readonly laatsteDag: Datum
}

type Nee =
  | 'invoer'
  | 'toegang-is-gesloten'
  | 'al-uitgenodigd'
  | 'te-veel-uitnodigingen'
  | 'formulier-al-verstuurd'
  | BeleidWeigering

/**
 * Asks somebody to work in the portal of this provider; the code is good for 14 days after this one and for one log-in. The same form sent
 * twice is one invitation. That the provider exists was checked by the caller.
 */
export const nodigUit = (
  stap: Stap,
  invoer: Uitnodiginginvoer,
  verzending: Verzending,
): Promise<Uitkomst<Uitgenodigd, Nee>> =>
  alsMensenbeheerder(
    stap,
    invoer.agb,
    async () => {
      const gelezen = gegevens.safeParse(invoer)
      if (!gelezen.success)
        return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [i.path.join('.'), i.message])))
      return maakEenmaal(stap, { ...invoer, ...gelezen.data }, verzending)
    },
    ({ id }) => `uitnodiging ${id} voor ${invoer.agb}${invoer.beheertMensen ? ', beheert mensen' : ''}`,
  )

/** The key is held from the start, so a double click waits for the first click. What is refused leaves nothing: mended it may come again. */
async function maakEenmaal(stap: Stap, invoer: Uitnodiginginvoer, { sleutel, perMail }: Verzending) {
  const gemaakt = await maak(stap, invoer, sleutel)
  if (!gemaakt) {
    const eerder = await vindOpSleutel(stap, sleutel)
    return eerder && isZelfde(eerder, invoer) ? gelukt(uitgenodigd(stap, eerder)) : AL_VERSTUURD
  }
  const bezwaar = await bezwaarTegen(stap, invoer, gemaakt.id)
  if (bezwaar) {
    await wis(stap, gemaakt.id)
    return bezwaar
  }
  if (perMail) await zetOpVerzending(stap, gemaakt.id)
  return gelukt(gemaakt)
}

/** A form that was gone back to and filled in for somebody else is another invitation, whatever key it still holds. */
const isZelfde = (
  eerder: { readonly agb: string; readonly naam: string; readonly email: string },
  { agb, naam, email }: Uitnodiginginvoer,
): boolean => eerder.agb === agb && eerder.naam === naam && eerder.email === email

/** Null when a form with this key was there before. */
async function maak(stap: Stap, invoer: Uitnodiginginvoer, sleutel: string): Promise<Uitgenodigd | null> {
  const { agb, naam, email, beheertMensen } = invoer
  const id = randomUUID()
  const code = nieuweCode(stap, id)
  const rij = await stap.tx.db
    .insertInto('toegang.uitnodiging')
    .values({
      gemeente: stap.tx.gemeente,
      id,
      agb,
      naam,
      email,
      beheert_mensen: beheertMensen,
      sleutel,
      ...code,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
    })
    .onConflict((botsing) => botsing.columns(['gemeente', 'sleutel']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return rij ? uitgenodigd(stap, { id, naam, email, ...code }) : null
}

export const AL_VERSTUURD = geweigerd(
  'formulier-al-verstuurd',
  'Dit formulier is al verstuurd, voor een andere uitnodiging. Kijk in de lijst of die klopt, en verstuur het anders nog een keer.',
)

/** What who made the code in force is told. */
export const uitgenodigd = (
  stap: Stap,
  rij: Pick<Uitnodigingrij, 'id' | 'naam' | 'email' | 'zout' | 'verloopt'>,
): Uitgenodigd => ({
  id: rij.id,
  naam: rij.naam,
  email: rij.email,
  code: codeVan(stap, rij),
  laatsteDag: laatsteDagVan(rij),
})

/** Puts the mail in line. */
export const zetOpVerzending = ({ tx }: Stap, id: string): Promise<void> =>
  tx.zetTaak(UITNODIGING_VERSTUREN, { gemeente: tx.gemeente, id }, { sleutel: id })

const wis = async ({ tx }: Stap, id: string): Promise<void> => {
  await tx.db.deleteFrom('toegang.uitnodiging').where('gemeente', '=', tx.gemeente).where('id', '=', id).execute()
}

/** The invitation whose code in force was made by the form with this key. */
export const vindOpSleutel = ({ tx }: Stap, sleutel: string) =>
  tx.db
    .selectFrom('toegang.uitnodiging')
    .select(['id', 'agb', 'naam', 'email', 'zout', 'verloopt'])
    .where('gemeente', '=', tx.gemeente)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
