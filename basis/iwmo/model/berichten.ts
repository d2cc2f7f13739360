import type { Waarde } from './bouwstenen.ts'
import { WMO301, WMO302 } from './wmo301.ts'
import { WMO305, WMO306 } from './wmo305.ts'

/** Every message that this package reads and writes. A new message is one more description here. */
export const BERICHTEN = { WMO301, WMO302, WMO305, WMO306 }

export type Berichtsoort = keyof typeof BERICHTEN
export type BerichtVan<Soort extends Berichtsoort> = Waarde<(typeof BERICHTEN)[Soort]['wortel']>

export type Wmo301 = BerichtVan<'WMO301'>
export type Wmo302 = BerichtVan<'WMO302'>
export type Wmo305 = BerichtVan<'WMO305'>
export type Wmo306 = BerichtVan<'WMO306'>

/** One message with its kind; `soort` tells the compiler which message it is. */
export type Bericht<Soort extends Berichtsoort = Berichtsoort> = {
  readonly [S in Soort]: { readonly soort: S; readonly bericht: BerichtVan<S> }
}[Soort]

export const isBerichtsoort = (tekst: string): tekst is Berichtsoort => Object.hasOwn(BERICHTEN, tekst)
