import type { Datum, Eurocent } from '@meedoen/kern'
import type { Onderbouwing } from '../beschikking/gegevens.ts'

/** The order of the law (Wmo art. 2.3.2 lid 4 and 2.3.5 lid 3): a maatwerkvoorziening comes last. */
export const STAPPEN_VAN_DE_WET = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'sociaal-netwerk',
  'algemene-voorziening',
  'maatwerkvoorziening',
] as const
export type StapVanDeWet = (typeof STAPPEN_VAN_DE_WET)[number]

export type Leefgebied = {
  readonly naam: string
  /** In the words of the resident. This and the next two are empty when nothing was recorded. */
  readonly uZei: string
  readonly wijZagen: string
  /** The needs that were found, one each. */
  readonly nodig: readonly string[]
  /** In any order; the letter puts them in the order of the law. */
  readonly mogelijkheden: readonly { readonly stap: StapVanDeWet; readonly bevinding: string }[]
  readonly afspraak: string
}

/** Written record of the onderzoek (Wmo art. 2.3.2 lid 8). No decision yet. */
export type Verslag = {
  readonly gemeldOp: Datum
  readonly gesprekken: readonly { readonly op: Datum; readonly waar: string; readonly aanwezig: readonly string[] }[]
  /** Art. 2.3.4; null when it was not yet seen. */
  readonly identiteitGezienOp: Datum | null
  /** Art. 2.3.2 lid 5: null when none was handed in. */
  readonly persoonlijkPlan: { readonly ontvangenOp: Datum; readonly watWeErmeeDeden: string } | null
  readonly leefgebieden: readonly Leefgebied[]
  /** Art. 2.3.2 lid 4 d: what the carer needs; null when nobody cares for the resident. */
  readonly mantelzorger: string | null
  /** Art. 2.3.2 lid 6; a wish is null as long as it was not recorded. */
  readonly pgb: { readonly uitgelegdOp: Datum; readonly wens: 'natura' | 'pgb' | null }
  /** Own contribution to expect per month, art. 2.3.2 lid 4 g; null when there is none to expect. */
  readonly bijdragePerMaand: Eurocent | 'onbekend' | null
  /** How much household help fits by the norms of the municipality; null when that was not computed. */
  readonly hulpBijHuishouden: Onderbouwing | null
  /** What may be applied for; empty when no maatwerkvoorziening is needed. */
  readonly teVragen: readonly string[]
  /** Day on which we would like to have the answer. Not a term of law. */
  readonly graagTerugUiterlijk: Datum
}
