import { type Briefsoort, type InhoudPerSoort, stelBriefOp } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'
import { bewaarBrief } from '../feiten/rijen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { briefhoofd } from './hoofd.ts'

/** Composes a letter on this case as it stands today and keeps it; gives the id of the document for the fact that sends it. */
export async function maakBrief<S extends Briefsoort>(
  stap: Stap,
  zaak: Zaak,
  soort: S,
  inhoud: InhoudPerSoort[S],
): Promise<string> {
  const hoofd = await briefhoofd(stap, zaak)
  return bewaarBrief(stap, zaak.id, soort, stelBriefOp({ soort, hoofd, inhoud }))
}
