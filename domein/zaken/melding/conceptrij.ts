import { eindVan, plusDagen } from '@meedoen/kern'
import { type Stap, wieId } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { hashVan } from './token.ts'

/**
 * The row that a resume link opens. Who was logged in when it began also comes back by its id, from the list of their own:
 * that opens nothing for anybody else.
 */
export function rijVan(stap: Stap, token: string) {
  if (stap.wie.soort === 'inwoner' && isConceptId(token)) return eigenRijen(stap).where('id', '=', token)
  return rijen(stap).where('hervat_hash', '=', hashVan(token))
}

/** An address that opens for its owner only, after log-in; a link for who did not log in looks different. */
export const isConceptId = (token: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token)

const rijen = (stap: Stap) => stap.tx.db.selectFrom('zaken.concept').where('gemeente', '=', stap.tx.gemeente)

const eigenRijen = (stap: Stap) =>
  rijen(stap).where('eigenaar_soort', '=', 'persoon').where('eigenaar_id', '=', wieId(stap.wie))

/** A melding that somebody began and did not send; `id` opens it for who is logged in as the same person. */
export type EigenConcept = { readonly id: string; readonly gewijzigd: Date; readonly verloopt: Date }

/** The unsent meldingen of who is logged in, as far as something was answered; the last one first. */
export async function haalEigenConcepten(stap: Stap): Promise<EigenConcept[]> {
  if (stap.wie.soort !== 'inwoner') return []
  const alle = await eigenRijen(stap)
    .select(['id', 'gewijzigd', 'verloopt', 'antwoorden'])
    .where('zaak', 'is', null)
    .where('verloopt', '>=', stap.nu)
    .orderBy('gewijzigd', 'desc')
    .limit(HOOGSTENS)
    .execute()
  return alle
    .filter(({ antwoorden }) => Object.keys(Object(antwoorden)).length > 0)
    .map(({ id, gewijzigd, verloopt }) => ({ id, gewijzigd, verloopt }))
}
const HOOGSTENS = 10

/** How long a double click or a resend of a melding gets the answer of the first time. */
export const HERZENDEN_MS = 30 * 60_000

/** Whether this concept was sent longer ago than a resend can come: then its link opens nothing any more. */
export async function isLangVerstuurd(stap: Stap, token: string): Promise<boolean> {
  const rij = await verstuurdeRij(stap, token)
  return rij !== undefined && rij.gewijzigd.getTime() < stap.nu.getTime() - HERZENDEN_MS
}

/** The case that this concept became; the rest of its link stays closed. */
export const verstuurdeRij = (stap: Stap, token: string) =>
  rijVan(stap, token).select(['zaak', 'gewijzigd', 'eigenaar_soort']).where('zaak', 'is not', null).executeTakeFirst()

/** Until when something unsent that was saved now is kept: through the last day that people read. */
export async function verlooptOp(stap: Stap): Promise<Date> {
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  const dagen = termijnen.ok ? termijnen.waarde.inhoud.conceptBewaarDagen : 14
  return eindVan(plusDagen(stap.vandaag, dagen))
}
