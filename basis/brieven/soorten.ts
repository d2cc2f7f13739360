import type { Taal } from './brief.ts'
import { beschikkingEn, spoedbesluitEn } from './brieven/beschikking/en.ts'
import type { Beschikking, Spoedbesluit } from './brieven/beschikking/gegevens.ts'
import { beschikkingNl, spoedbesluitNl } from './brieven/beschikking/nl.ts'
import * as ontvangstEn from './brieven/ontvangst-melding/en.ts'
import type { OntvangstMelding, OntvangstMeldingNamens } from './brieven/ontvangst-melding/gegevens.ts'
import * as ontvangstNl from './brieven/ontvangst-melding/nl.ts'
import { type UitnodigingGesprek, uitnodigingEn, uitnodigingNl } from './brieven/uitnodiging-gesprek/tekst.ts'
import { verslagEn } from './brieven/verslag/en.ts'
import type { Verslag } from './brieven/verslag/gegevens.ts'
import { verslagNl } from './brieven/verslag/nl.ts'
import type { Briefhoofd } from './hoofd.ts'
import type { Opsteller } from './opsteller.ts'

/** What each kind of letter needs to know. */
export type InhoudPerSoort = {
  readonly 'ontvangst-melding': OntvangstMelding
  readonly 'ontvangst-melding-namens': OntvangstMeldingNamens
  readonly 'uitnodiging-gesprek': UitnodigingGesprek
  readonly verslag: Verslag
  readonly beschikking: Beschikking
  readonly spoedbesluit: Spoedbesluit
}
export type Briefsoort = keyof InhoudPerSoort

/** Head and content of a letter, told apart by `soort`. */
export type Briefgegevens<S extends Briefsoort = Briefsoort> = {
  [K in S]: { readonly soort: K; readonly hoofd: Briefhoofd; readonly inhoud: InhoudPerSoort[K] }
}[S]

/** Every kind in every language; a kind without a writer does not compile. */
export const OPSTELLERS: { readonly [S in Briefsoort]: Readonly<Record<Taal, Opsteller<InhoudPerSoort[S]>>> } = {
  'ontvangst-melding': { nl: ontvangstNl.ontvangstMelding, en: ontvangstEn.ontvangstMelding },
  'ontvangst-melding-namens': { nl: ontvangstNl.ontvangstMeldingNamens, en: ontvangstEn.ontvangstMeldingNamens },
  'uitnodiging-gesprek': { nl: uitnodigingNl, en: uitnodigingEn },
  verslag: { nl: verslagNl, en: verslagEn },
  beschikking: { nl: beschikkingNl, en: beschikkingEn },
  spoedbesluit: { nl: spoedbesluitNl, en: spoedbesluitEn },
}
