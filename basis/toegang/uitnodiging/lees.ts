import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { aanbiedermedewerkersVan, vindAanbiedermedewerker } from '../wie/aanbiedermedewerkers.ts'
import { tokenHash } from '../wie/leveranciers.ts'
import { codeVan, laatsteDagVan, standVan, type Uitnodiging } from './uitnodiging.ts'

const HOOGSTENS = 200

const UIT = [
  'id',
  'agb',
  'naam',
  'email',
  'beheert_mensen',
  'zout',
  'sleutel',
  'op',
  'verloopt',
  'verstuurd_op',
  'onbestelbaar_op',
  'ingetrokken_op',
  'gebruikt_op',
  'door_soort',
  'door_id',
  'medewerker',
] as const

const uit = ({ tx }: Pick<Stap, 'tx'>) =>
  tx.db.selectFrom('toegang.uitnodiging').select(UIT).where('gemeente', '=', tx.gemeente)

/** An invitation as it stands in the database; locked until the end of the transaction, so that it is taken once. */
export async function vindUitnodiging(stap: Stap, welke: { readonly id: string } | { readonly code: string }) {
  const zoek = uit(stap).forUpdate()
  if ('code' in welke) return zoek.where('code_hash', '=', tokenHash(welke.code)).executeTakeFirst()
  return z.uuid().safeParse(welke.id).success ? zoek.where('id', '=', welke.id).executeTakeFirst() : undefined
}

export type Uitnodigingrij = NonNullable<Awaited<ReturnType<typeof vindUitnodiging>>>

const vormUitnodiging = (rij: Uitnodigingrij, nu: Date): Uitnodiging => ({
  id: rij.id,
  agb: rij.agb,
  naam: rij.naam,
  email: rij.email,
  beheertMensen: rij.beheert_mensen,
  toegangGesloten: false,
  stand: standVan(rij, nu),
  op: rij.op,
  door: rij.door_soort === 'aanbieder' ? rij.door_id : null,
  laatsteDag: laatsteDagVan(rij),
  verstuurdOp: rij.verstuurd_op,
  onbestelbaarOp: rij.onbestelbaar_op,
})

/** The invitations of one provider, or with null of all, newest first; the latest 200. Of a used one what that person may now. */
export async function haalUitnodigingen(
  stap: Stap,
  agb: AgbCode | null = null,
): Promise<Uitkomst<readonly Uitnodiging[], BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'aanbiedermensen-beheren', { agb })
  if (!oordeel.ok) return oordeel
  const lijst = uit(stap).orderBy('op', 'desc').orderBy('id').limit(HOOGSTENS)
  const rijen = await (agb === null ? lijst : lijst.where('agb', '=', agb)).execute()
  const mensen = new Map((await aanbiedermedewerkersVan(stap.tx, agb)).map((mens) => [mens.id, mens]))
  return gelukt(
    rijen.map((rij) => {
      const mens = rij.medewerker === null ? undefined : mensen.get(rij.medewerker)
      const nu = mens && { beheertMensen: mens.beheertMensen, toegangGesloten: !mens.actief }
      return { ...vormUitnodiging(rij, stap.nu), ...nu }
    }),
  )
}

/** What who holds the link may know. `collega` is who invited, when that was somebody of the provider itself. */
export type Uitnodigingbeeld = Pick<Uitnodiging, 'agb' | 'stand' | 'laatsteDag' | 'beheertMensen'> & {
  readonly collega: string | null
}

/** For which provider an invitation is, from whom, whether it can be taken and until when. Not for whom: links get forwarded. */
export async function bekijkUitnodiging(
  stap: Stap,
  code: string,
): Promise<Uitkomst<Uitnodigingbeeld, 'uitnodiging-onbekend'>> {
  const rij = await vindUitnodiging(stap, { code })
  if (!rij) return ONBEKEND
  const { agb, stand, laatsteDag, beheertMensen } = vormUitnodiging(rij, stap.nu)
  const collega = rij.door_soort === 'aanbieder' ? await vindAanbiedermedewerker(stap.tx, rij.door_id) : null
  return gelukt({ agb, stand, laatsteDag, beheertMensen, collega: collega?.naam ?? null })
}

export const ONBEKEND = geweigerd(
  'uitnodiging-onbekend',
  'Deze uitnodiging kennen wij niet. Kijk of u de hele link heeft, of bel de gemeente.',
)

export type TeVersturen = Pick<Uitnodiging, 'agb' | 'naam' | 'email' | 'laatsteDag'> & { readonly code: string }

/** For the job that mails: the invitation with its code, as long as it is open and its mail neither left nor was refused for good. */
export async function uitnodigingTeVersturen(stap: Stap, id: string): Promise<TeVersturen | null> {
  const rij = await vindUitnodiging(stap, { id })
  if (!rij || rij.verstuurd_op || rij.onbestelbaar_op || standVan(rij, stap.nu) !== 'open') return null
  const { agb, naam, email } = rij
  return { agb, naam, email, laatsteDag: laatsteDagVan(rij), code: codeVan(stap, rij) }
}

/** What a mail server made of a mail: taken, or refused in such a way that trying again is of no use. */
export type Verzenduitkomst = 'verstuurd' | 'onbestelbaar'

/** Records what became of the mail with this code; one that was replaced in the meantime still waits for its own. */
export async function legVerzendingVast({ tx, nu }: Stap, code: string, uitkomst: Verzenduitkomst): Promise<void> {
  await tx.db
    .updateTable('toegang.uitnodiging')
    .set(
      uitkomst === 'verstuurd'
        ? { verstuurd_op: nu, onbestelbaar_op: null }
        : { verstuurd_op: null, onbestelbaar_op: nu },
    )
    .where('gemeente', '=', tx.gemeente)
    .where('code_hash', '=', tokenHash(code))
    .execute()
}
