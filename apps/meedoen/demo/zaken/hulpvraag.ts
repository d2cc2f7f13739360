import type { Afwijzingsgrond } from '@meedoen/brieven'
import type { Leefgebiedcode, Voorzieningcode } from '@meedoen/catalogus'

/** A kind of need as people bring it, with the words of a case about it. */
export type Hulpvraag = {
  readonly voorziening: Voorzieningcode
  readonly product: string
  /** Volume from, up to and including, in steps of; in the unit of the product. */
  readonly volume: readonly [van: number, tot: number, stap: number]
  readonly leefgebied: Leefgebiedcode
  readonly leeftijd: readonly [van: number, tot: number]
  /** In the words of residents. */
  readonly verhalen: readonly string[]
  readonly gezien: string
  readonly afspraak: string
  readonly behoefte: string
  readonly motivering: string
  /** How it was solved when nothing had to be asked for. */
  readonly opgelost: string
  readonly afwijzing: { readonly grond: Afwijzingsgrond; readonly waarom: string }
  readonly jaren: number
}
