import { type Datum, datum } from '@meedoen/kern'
import type { Taal } from './brief.ts'
import { type Briefgegevens, type Briefsoort, type InhoudPerSoort, OPSTELLERS } from './soorten.ts'
import { voorbeeldBesluit } from './voorbeeld/besluit.ts'
import { voorbeeldhoofd } from './voorbeeld/hoofd.ts'
import { voorbeeldMelding } from './voorbeeld/melding.ts'

const inhoudIn = (taal: Taal): InhoudPerSoort => ({ ...voorbeeldMelding(taal), ...voorbeeldBesluit(taal) })

/** Every kind of letter, in the order of the walk of a case. */
export const BRIEFSOORTEN: readonly Briefsoort[] = Object.keys(OPSTELLERS).filter(isBriefsoort)

/** Whether a text from outside names a kind of letter. */
export function isBriefsoort(soort: string): soort is Briefsoort {
  return Object.hasOwn(OPSTELLERS, soort)
}

const VERZONDEN: Readonly<Record<Briefsoort, Datum>> = {
  'ontvangst-melding': datum('2026-11-23'),
  'ontvangst-melding-namens': datum('2026-11-23'),
  'uitnodiging-gesprek': datum('2026-11-24'),
  verslag: datum('2026-12-08'),
  beschikking: datum('2026-12-21'),
  spoedbesluit: datum('2026-11-23'),
}

/** A filled letter about invented people: for the preview of texts by a municipality, for tests and for the benchmark. */
export function voorbeeldbrief<S extends Briefsoort>(
  soort: S,
  taal: Taal,
): { soort: S; hoofd: Briefgegevens['hoofd']; inhoud: InhoudPerSoort[S] } {
  return { soort, hoofd: voorbeeldhoofd(taal, VERZONDEN[soort]), inhoud: inhoudIn(taal)[soort] }
}
