import { type Briefsoort, type InhoudPerSoort, type Ontvanger, stelBriefOp } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'
import { bewaarBrief } from '../feiten/rijen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { briefhoofd } from './hoofd.ts'

/**
 * Composes a letter on this case as it stands today and keeps it; gives the id of the document for the fact that sends it.
 * `aan` names somebody else at the same address.
 */
export async function maakBrief<S extends Briefsoort>(
  stap: Stap,
  zaak: Zaak,
  soort: S,
  inhoud: InhoudPerSoort[S],
  aan: Partial<Ontvanger> = {},
): Promise<string> {
  const gewoon = await briefhoofd(stap, zaak)
  const hoofd = { ...gewoon, ontvanger: { ...gewoon.ontvanger, ...aan } }
  return bewaarBrief(stap, zaak.id, soort, stelBriefOp({ soort, hoofd, inhoud }))
}

/** The same to somebody else than the resident: it lies in the file for who works there, and is no letter of the resident. */
export async function maakBriefAan<S extends Briefsoort>(
  stap: Stap,
  zaak: Zaak,
  ontvanger: Ontvanger,
  soort: S,
  inhoud: InhoudPerSoort[S],
): Promise<string> {
  const hoofd = { ...(await briefhoofd(stap, zaak)), ontvanger }
  return bewaarBrief(stap, zaak.id, soort, stelBriefOp({ soort, hoofd, inhoud }), false)
}
