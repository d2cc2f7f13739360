import type { Datum, Eurocent, Periode } from '@meedoen/kern'
import type { Omvang } from '../../omvang.ts'

/** Why a voorziening is refused; each ground has its words and its article. */
export const AFWIJZINGSGRONDEN = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'sociaal-netwerk',
  'algemene-voorziening',
  'algemeen-gebruikelijk',
  'niet-noodzakelijk',
  'goedkoper-passend',
  'andere-wet',
  'geen-ingezetene',
  'gegevens-ontbreken',
  'verordening',
] as const
export type Afwijzingsgrond = (typeof AFWIJZINGSGRONDEN)[number]

export type InNatura = {
  readonly soort: 'natura'
  readonly aanbieder: { readonly naam: string; readonly telefoon: string } | null
}
export type Pgb = {
  readonly soort: 'pgb'
  readonly bedrag: Eurocent
  readonly per: Omvang['per']
  /** Quality demands and conditions, in the language of the letter. */
  readonly voorwaarden: readonly string[]
}

/** How a number of hours or a budget came about: the steps as sentences, and what they add up to. */
export type Onderbouwing = {
  readonly stappen: readonly string[]
  readonly slot: string
  readonly artikel: string | null
}

/** With what was granted in place of the norm; null when the decision follows the norm. */
export type Urenonderbouwing = Onderbouwing & { readonly afwijkend: Omvang | null }

export type ToegekendeVoorziening = {
  readonly besluit: 'toegekend'
  /** As in a sentence, with its article: "een rolstoel". */
  readonly naam: string
  /** Without article: "rolstoel". */
  readonly zonderLidwoord: string
  readonly product: string
  /** The result aimed at: "een schoon en leefbaar huis". */
  readonly doel: string
  /** Null with a pgb: there the budget says how much. */
  readonly omvang: Omvang | null
  readonly periode: Periode
  readonly vorm: InNatura | Pgb
  /** Why this and why so much; short paragraphs. */
  readonly waarom: readonly string[]
  /** How the hours came about by the norms; null when they were not computed. */
  readonly uren: Urenonderbouwing | null
  /** How a pgb came about; null without one. */
  readonly budget: Onderbouwing | null
  /** Set when it is less than was asked for, or in another form: a pgb was asked and natura is given (art. 2.3.6 lid 2 and 5). */
  readonly andersDanGevraagd?: {
    readonly over: 'hoeveelheid' | 'pgb'
    readonly gevraagd: string
    readonly waarom: string
  }
}

export type AfgewezenVoorziening = {
  readonly besluit: 'afgewezen'
  /** As in a sentence, with its article: "een rolstoel". */
  readonly naam: string
  /** Without article: "rolstoel". */
  readonly zonderLidwoord: string
  readonly grond: Afwijzingsgrond
  readonly waarom: readonly string[]
  /** What does help, and where to find it. */
  readonly alternatief?: string
}

export type Voorzieningbesluit = ToegekendeVoorziening | AfgewezenVoorziening

/** Reasons why nothing is due (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3, a to h, and the ordinance: lid 2). */
export const REDENEN_GEEN_BIJDRAGE = [
  'andere-bijdrage',
  'opvang',
  'veiligheid-kind',
  'rolstoel',
  'jonger-dan-18',
  'samen-onder-aow',
  'te-weinig-draagkracht',
  'integrale-aanpak',
  'laag-inkomen-verordening',
] as const
export type RedenGeenBijdrage = (typeof REDENEN_GEEN_BIJDRAGE)[number]

/** What the municipality expects; the CAK sets and collects (Wmo art. 2.1.4b). */
export type VerwachteBijdrage =
  | {
      readonly soort: 'per-maand'
      readonly bedrag: Eurocent
      /** First day of the first month that is due (Uitvoeringsbesluit art. 3.5 lid 4). */
      readonly vanaf: Datum
      /** Hulpmiddel or woningaanpassing: never more than its cost in total (art. 2.1.4a lid 6). */
      readonly totKostprijs: boolean
    }
  | { readonly soort: 'geen'; readonly reden: RedenGeenBijdrage }
  /** Beschermd wonen: depends on income, the CAK computes it (Uitvoeringsbesluit art. 3.11). */
  | { readonly soort: 'naar-inkomen' }
  /** No amount is known yet for the month of `vanaf`; `nu` is what it would be this month, null when unknown too. */
  | { readonly soort: 'nog-onbekend'; readonly vanaf: Datum; readonly nu: Eurocent | null }

/** Decision on an aanvraag (Wmo art. 2.3.5). */
export type Beschikking = {
  readonly aanvraagOntvangenOp: Datum
  readonly verslagVan: Datum | null
  readonly persoonlijkPlanBetrokken: boolean
  /** At least one. */
  readonly voorzieningen: readonly [Voorzieningbesluit, ...Voorzieningbesluit[]]
  /** Null when nothing was granted: then the letter does not speak of it. */
  readonly bijdrage: VerwachteBijdrage | null
  /** Art. 2.3.9; null when no moment was chosen. */
  readonly heronderzoekVanaf: Datum | null
  /** Last day of the term for objection, counted from sending (Awb art. 6:7, 6:8). */
  readonly bezwaarUiterlijk: Datum
  /** Articles of the local ordinance, as they must be cited. */
  readonly verordening: readonly string[]
}

/** Temporary voorziening at once, before onderzoek and aanvraag (Wmo art. 2.3.3). */
export type Spoedbesluit = {
  readonly gemeldOp: Datum
  readonly voorziening: ToegekendeVoorziening
  readonly onderzoekUiterlijk: Datum
  readonly bijdrage: VerwachteBijdrage
  readonly bezwaarUiterlijk: Datum
  readonly verordening: readonly string[]
}
