import type { Taal } from './brief.ts'
import { beschikkingEn, spoedbesluitEn } from './brieven/beschikking/en.ts'
import type { Beschikking, Spoedbesluit } from './brieven/beschikking/gegevens.ts'
import { beschikkingNl, spoedbesluitNl } from './brieven/beschikking/nl.ts'
import { type BuitenBehandeling, buitenBehandelingEn, buitenBehandelingNl } from './brieven/buiten-behandeling/tekst.ts'
import { type Hervatting, hervattingEn, hervattingNl } from './brieven/hervatting/tekst.ts'
import { type HulpStart, hulpStartEn, hulpStartNl } from './brieven/hulp-start/tekst.ts'
import { intrekkingBesluitEn } from './brieven/intrekking-besluit/en.ts'
import type { IntrekkingBesluit } from './brieven/intrekking-besluit/gegevens.ts'
import { intrekkingBesluitNl } from './brieven/intrekking-besluit/nl.ts'
import { type IntrekkingMelding, intrekkingMeldingEn, intrekkingMeldingNl } from './brieven/intrekking-melding/tekst.ts'
import { type OnderzoekTeLaat, onderzoekTeLaatEn, onderzoekTeLaatNl } from './brieven/onderzoek-te-laat/tekst.ts'
import { type OntvangstBezwaar, ontvangstBezwaarEn, ontvangstBezwaarNl } from './brieven/ontvangst-bezwaar/tekst.ts'
import * as ontvangstEn from './brieven/ontvangst-melding/en.ts'
import type { OntvangstMelding, OntvangstMeldingNamens } from './brieven/ontvangst-melding/gegevens.ts'
import * as ontvangstNl from './brieven/ontvangst-melding/nl.ts'
import { type Opgelost, opgelostEn, opgelostNl } from './brieven/opgelost/tekst.ts'
import { type Opschorting, opschortingEn, opschortingNl } from './brieven/opschorting/tekst.ts'
import { type Overlijden, overlijdenEn, overlijdenNl } from './brieven/overlijden/tekst.ts'
import { type Samenvoeging, samenvoegingEn, samenvoegingNl } from './brieven/samenvoeging/tekst.ts'
import { type UitnodigingGesprek, uitnodigingEn, uitnodigingNl } from './brieven/uitnodiging-gesprek/tekst.ts'
import { type Verhuizing, verhuizingEn, verhuizingNl } from './brieven/verhuizing/tekst.ts'
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
  readonly 'onderzoek-te-laat': OnderzoekTeLaat
  readonly opschorting: Opschorting
  readonly hervatting: Hervatting
  readonly 'buiten-behandeling': BuitenBehandeling
  readonly 'hulp-start': HulpStart
  readonly 'intrekking-besluit': IntrekkingBesluit
  readonly 'ontvangst-bezwaar': OntvangstBezwaar
  readonly 'intrekking-melding': IntrekkingMelding
  readonly opgelost: Opgelost
  readonly samenvoeging: Samenvoeging
  readonly verhuizing: Verhuizing
  readonly overlijden: Overlijden
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
  'onderzoek-te-laat': { nl: onderzoekTeLaatNl, en: onderzoekTeLaatEn },
  opschorting: { nl: opschortingNl, en: opschortingEn },
  hervatting: { nl: hervattingNl, en: hervattingEn },
  'buiten-behandeling': { nl: buitenBehandelingNl, en: buitenBehandelingEn },
  'hulp-start': { nl: hulpStartNl, en: hulpStartEn },
  'intrekking-besluit': { nl: intrekkingBesluitNl, en: intrekkingBesluitEn },
  'ontvangst-bezwaar': { nl: ontvangstBezwaarNl, en: ontvangstBezwaarEn },
  'intrekking-melding': { nl: intrekkingMeldingNl, en: intrekkingMeldingEn },
  opgelost: { nl: opgelostNl, en: opgelostEn },
  samenvoeging: { nl: samenvoegingNl, en: samenvoegingEn },
  verhuizing: { nl: verhuizingNl, en: verhuizingEn },
  overlijden: { nl: overlijdenNl, en: overlijdenEn },
}
