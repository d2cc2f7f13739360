import { type AgbCode, geweigerd } from '@meedoen/kern'
import type { Stap } from '../stap.ts'
import { standVan } from './uitnodiging.ts'

/** More that nobody took yet are no invitations but a mailing. */
const OPEN_HOOGSTENS = 50

/** Why this address cannot be invited for this provider; null when it can. `zelf` is the invitation that it is about. */
export async function bezwaarTegen(stap: Stap, { agb, email }: { agb: AgbCode; email: string }, zelf: string) {
  const gesloten = await geslotenVoor(stap, agb, email)
  if (gesloten) return gesloten
  const rijen = await stap.tx.db
    .selectFrom('toegang.uitnodiging')
    .select(['email', 'verloopt', 'ingetrokken_op', 'gebruikt_op'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .where('id', '<>', zelf)
    .where('verloopt', '>', stap.nu)
    .execute()
  const open = rijen.filter((rij) => standVan(rij, stap.nu) === 'open')
  if (open.some((rij) => rij.email.toLowerCase() === email.toLowerCase())) {
    return geweigerd('al-uitgenodigd', 'Voor dit e-mailadres is al een uitnodiging open. Stuur die opnieuw.', 'email')
  }
  return open.length < OPEN_HOOGSTENS
    ? null
    : geweigerd(
        'te-veel-uitnodigingen',
        `Er staan al ${OPEN_HOOGSTENS} uitnodigingen open. Trek eerst in wat niet meer nodig is.`,
      )
}

/**
 * A link would only be refused at log-in: an invitation opens no closed access. Who came in with this address is known as long
 * as that invitation is kept; of several the last one counts.
 */
export async function geslotenVoor({ tx }: Stap, agb: AgbCode, email: string) {
  const laatste = await tx.db
    .selectFrom('toegang.uitnodiging as u')
    .innerJoin('toegang.aanbiedermedewerker as m', (j) =>
      j.onRef('m.gemeente', '=', 'u.gemeente').onRef('m.id', '=', 'u.medewerker'),
    )
    .select('m.actief')
    .where('u.gemeente', '=', tx.gemeente)
    .where('u.agb', '=', agb)
    .where((eb) => eb(eb.fn<string>('lower', ['u.email']), '=', email.toLowerCase()))
    .orderBy('u.gebruikt_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return laatste?.actief === false
    ? geweigerd(
        'toegang-is-gesloten',
        'De toegang van wie met dit e-mailadres binnenkwam, is gesloten. Een uitnodiging opent die niet weer. De gemeente kan dat wel.',
        'email',
      )
    : null
}
