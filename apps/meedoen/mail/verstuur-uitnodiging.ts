import { vindAanbieder } from '@meedoen/inkoop'
import type { Gemeentecode } from '@meedoen/kern'
import type { Opslag, TaakGegevens } from '@meedoen/opslag'
import { legVerzendingVast, type Stap, UITNODIGING_VERSTUREN, uitnodigingTeVersturen } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { doeAls } from '../kamers/stap.ts'
import type { Klok } from '../klok.ts'
import type { Mailbode } from './mailbode.ts'
import { schrijfUitnodigingsmail, type Uitnodigingsmail } from './uitnodigingsmail.ts'

export type Mailomgeving = {
  readonly klok: Klok
  readonly inzagesleutel: Uint8Array
  readonly bode: Mailbode
  /** Where people find this municipality: the origin of the links in a mail. */
  readonly adresVan: (gemeente: Gemeentecode) => Promise<string>
}

/**
 * The job that mails one invitation. What goes in it is read in one transaction, the mail leaves outside any, and that it left
 * is recorded in another: a crash between the last two sends the same mail again, with the same code. A mail that is refused
 * for good is recorded too, and not tried again: who invited reads it in the list.
 */
export function registreerUitnodigingsmail(opslag: Opslag, omgeving: Mailomgeving): void {
  opslag.taken.registreer(UITNODIGING_VERSTUREN, ({ gemeente, id }) => verstuur(opslag, omgeving, { gemeente, id }))
}

async function verstuur(opslag: Opslag, omgeving: Mailomgeving, { gemeente, id }: TaakGegevens): Promise<void> {
  const alsTaak = <T>(werk: (stap: Stap) => Promise<T>): Promise<T> =>
    doeAls(
      { opslag, nu: omgeving.klok(), inzagesleutel: omgeving.inzagesleutel },
      gemeente,
      { soort: 'systeem', naam: UITNODIGING_VERSTUREN },
      werk,
    )
  const oorsprong = await omgeving.adresVan(gemeente)
  const gelezen = await alsTaak((stap) => leesMail(stap, id, oorsprong))
  if (!gelezen) return
  const uitkomst = await omgeving.bode(schrijfUitnodigingsmail(gelezen.mail))
  await alsTaak((stap) => legVerzendingVast(stap, gelezen.code, uitkomst))
}

/** Null when it was taken, withdrawn, mailed or refused in the meantime. */
async function leesMail(
  stap: Stap,
  id: string,
  oorsprong: string,
): Promise<{ code: string; mail: Uitnodigingsmail } | null> {
  const uitnodiging = await uitnodigingTeVersturen(stap, id)
  if (!uitnodiging) return null
  const { agb, naam, email, laatsteDag, code } = uitnodiging
  const gegevens = await versieOp(stap.tx, 'gemeentegegevens', stap.vandaag)
  if (!gegevens.ok) throw new Error('zonder de gegevens van de gemeente gaat er geen uitnodiging uit')
  const { naam: gemeente, telefoon, openingstijden } = gegevens.waarde.inhoud
  const aanbieder = (await vindAanbieder(stap.tx, agb))?.naam ?? agb
  const link = `${oorsprong}/uitnodiging/${code}`
  const afzender = { naam: gemeente, telefoon, uren: openingstijden.nl }
  return { code, mail: { gemeente: afzender, aanbieder, naam, email, link, totEnMet: laatsteDag } }
}
