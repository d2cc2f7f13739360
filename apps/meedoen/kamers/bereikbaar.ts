import type { Gemeentecode } from '@meedoen/kern'
import { versieOp } from '@meedoen/verordening'
import type { Bereikbaar, Omstandigheid } from '../aansluiting.ts'
import { doeAls } from './stap.ts'

/** Whom to call, for pages that the server makes itself: nobody meets a dead end for lack of a log-in. */
export async function bereikbaar(omstandigheid: Omstandigheid, gemeente: Gemeentecode): Promise<Bereikbaar | null> {
  const gegevens = await doeAls(omstandigheid, gemeente, { soort: 'anoniem' }, (stap) =>
    versieOp(stap.tx, 'gemeentegegevens', stap.vandaag),
  )
  if (!gegevens.ok) return null
  const { telefoon, openingstijden } = gegevens.waarde.inhoud
  return { telefoon, uren: openingstijden }
}
