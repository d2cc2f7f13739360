import { type Datum, datum } from '@meedoen/kern'
import type { Taal } from './brief.ts'
import type { Briefhoofd } from './hoofd.ts'
import { type Briefgegevens, type Briefsoort, type InhoudPerSoort, OPSTELLERS } from './soorten.ts'
import { voorbeeldBesluit } from './voorbeeld/besluit.ts'
import { voorbeeldEinde } from './voorbeeld/einde.ts'
import { voorbeeldhoofd } from './voorbeeld/hoofd.ts'
import { voorbeeldMelding } from './voorbeeld/melding.ts'
import { voorbeeldVerloop } from './voorbeeld/verloop.ts'

const inhoudIn = (taal: Taal): InhoudPerSoort => ({
  ...voorbeeldMelding(taal),
  ...voorbeeldBesluit(taal),
  ...voorbeeldVerloop(taal),
  ...voorbeeldEinde(taal),
})

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
  'onderzoek-te-laat': datum('2027-01-05'),
  opschorting: datum('2026-12-17'),
  hervatting: datum('2027-01-05'),
  'buiten-behandeling': datum('2027-01-08'),
  'hulp-start': datum('2026-12-22'),
  'intrekking-besluit': datum('2027-05-03'),
  'ontvangst-bezwaar': datum('2027-01-21'),
  'intrekking-melding': datum('2026-11-26'),
  opgelost: datum('2026-12-04'),
  samenvoeging: datum('2026-11-26'),
  verhuizing: datum('2027-03-08'),
  overlijden: datum('2027-02-10'),
}

/**
 * A filled letter about invented people: for the preview of texts by a municipality, for tests and for the benchmark.
 * `anders` replaces parts of the head, so that a municipality sees its own name and colour.
 */
export function voorbeeldbrief<S extends Briefsoort>(
  soort: S,
  taal: Taal,
  anders: Partial<Briefhoofd> = {},
): Briefgegevens<S> {
  const hoofd = { ...voorbeeldhoofd(soort, taal, VERZONDEN[soort]), ...anders }
  return { soort, hoofd, inhoud: inhoudIn(taal)[soort] }
}
