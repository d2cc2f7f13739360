import { randomUUID } from 'node:crypto'
import { type AgbCode, type Datum, gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { alsMensenbeheerder } from '../beheer/als-beheerder.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { wieId } from '../wie/wie.ts'
import { bezwaarTegen, geslotenVoor } from './bezwaar.ts'
import { ONBEKEND, type Uitnodigingrij, vindUitnodiging } from './lees.ts'
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

type Nee = 'invoer' | 'toegang-is-gesloten' | 'al-uitgenodigd' | 'te-veel-uitnodigingen' | BeleidWeigering

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
      const eerder = await vindOpSleutel(stap, invoer.agb, verzending.sleutel)
      if (eerder) return gelukt(uitgenodigd(stap, eerder))
      const bezwaar = await bezwaarTegen(stap, invoer.agb, gelezen.data.email)
      if (bezwaar) return bezwaar
      return gelukt(await maak(stap, { ...invoer, ...gelezen.data }, verzending))
    },
    ({ id }) => `uitnodiging ${id} voor ${invoer.agb}${invoer.beheertMensen ? ', beheert mensen' : ''}`,
  )

async function maak(stap: Stap, invoer: Uitnodiginginvoer, verzending: Verzending): Promise<Uitgenodigd> {
  const { agb, naam, email, beheertMensen } = invoer
  const id = randomUUID()
  const code = nieuweCode(stap, id)
  await stap.tx.db
    .insertInto('toegang.uitnodiging')
    .values({
      gemeente: stap.tx.gemeente,
      id,
      agb,
      naam,
      email,
      beheert_mensen: beheertMensen,
      sleutel: verzending.sleutel,
      ...code,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
    })
    .execute()
  if (verzending.perMail) await zetOpVerzending(stap, id)
  return uitgenodigd(stap, { id, naam, email, ...code })
}

/** Gives an invitation that was not taken a new code and 14 new days; the old code is dead. */
export const stuurUitnodigingOpnieuw = (
  stap: Stap,
  id: string,
  verzending: Verzending,
): Promise<
  Uitkomst<Uitgenodigd, 'uitnodiging-onbekend' | 'uitnodiging-gebruikt' | 'toegang-is-gesloten' | BeleidWeigering>
> =>
  metUitnodiging(
    stap,
    id,
    async (rij) => {
      if (rij.gebruikt_op) return GEBRUIKT
      if (rij.sleutel === verzending.sleutel) return gelukt(uitgenodigd(stap, rij))
      const gesloten = await geslotenVoor(stap, rij.agb, rij.email)
      if (gesloten) return gesloten
      const code = nieuweCode(stap, id)
      await werkBij(stap, id, { ...code, sleutel: verzending.sleutel, ingetrokken_op: null })
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

const uitgenodigd = (
  stap: Stap,
  rij: Pick<Uitnodigingrij, 'id' | 'naam' | 'email' | 'zout' | 'verloopt'>,
): Uitgenodigd => ({
  id: rij.id,
  naam: rij.naam,
  email: rij.email,
  code: codeVan(stap, rij),
  laatsteDag: laatsteDagVan(rij),
})

const zetOpVerzending = ({ tx }: Stap, id: string): Promise<void> =>
  tx.zetTaak(UITNODIGING_VERSTUREN, { gemeente: tx.gemeente, id }, { sleutel: id })

const werkBij = async (
  { tx }: Stap,
  id: string,
  wijziging: Partial<ReturnType<typeof nieuweCode>> & { sleutel?: string; ingetrokken_op?: Date | null },
): Promise<void> => {
  await tx.db
    .updateTable('toegang.uitnodiging')
    .set(wijziging)
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
}

const vindOpSleutel = ({ tx }: Stap, agb: AgbCode, sleutel: string) =>
  tx.db
    .selectFrom('toegang.uitnodiging')
    .select(['id', 'naam', 'email', 'zout', 'verloopt'])
    .where('gemeente', '=', tx.gemeente)
    .where('agb', '=', agb)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
