import { type Briefsoort, type InhoudPerSoort, type Ontvanger, stelBriefOp } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'
import { bewaarBrief } from '../feiten/rijen.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { briefhoofd } from './hoofd.ts'

/** To whom else than the resident a letter goes, and whether the resident finds it among their own letters. */
type Aan = { readonly ontvanger?: Partial<Ontvanger>; readonly inwonerZiet?: boolean }

/** Composes a letter on this case as it stands today and keeps it; gives the id of the document for the fact that sends it. */
export async function maakBrief<S extends Briefsoort>(
  stap: Stap,
  zaak: Zaak,
  soort: S,
  inhoud: InhoudPerSoort[S],
  { ontvanger = {}, inwonerZiet = true }: Aan = {},
): Promise<string> {
  const gewoon = await briefhoofd(stap, zaak)
  const hoofd = { ...gewoon, ontvanger: { ...gewoon.ontvanger, ...ontvanger } }
  return bewaarBrief(stap, zaak.id, soort, stelBriefOp({ soort, hoofd, inhoud }), inwonerZiet)
}
