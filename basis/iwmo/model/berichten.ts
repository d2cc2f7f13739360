import type { Waarde } from './bouwstenen.ts'
import { WMO301, WMO302 } from './wmo301.ts'
import { WMO305, WMO306 } from './wmo305.ts'
import { WMO307, WMO308 } from './wmo307.ts'
import { WMO315, WMO316 } from './wmo315.ts'
import { WMO317, WMO318 } from './wmo317.ts'
import { WMO319, WMO320 } from './wmo319.ts'
import { WMO323, WMO325 } from './wmo323.ts'

/** Every message of the standard; reader, writer, checks and schemas follow from the descriptions. */
export const BERICHTEN = {
  WMO301,
  WMO302,
  WMO305,
  WMO306,
  WMO307,
  WMO308,
  WMO315,
  WMO316,
  WMO317,
  WMO318,
  WMO319,
  WMO320,
  WMO323,
  WMO325,
}

export type Berichtsoort = keyof typeof BERICHTEN
export type BerichtVan<Soort extends Berichtsoort> = Waarde<(typeof BERICHTEN)[Soort]['wortel']>

export type Wmo301 = BerichtVan<'WMO301'>
export type Wmo302 = BerichtVan<'WMO302'>
export type Wmo305 = BerichtVan<'WMO305'>
export type Wmo306 = BerichtVan<'WMO306'>
export type Wmo307 = BerichtVan<'WMO307'>
export type Wmo308 = BerichtVan<'WMO308'>
export type Wmo315 = BerichtVan<'WMO315'>
export type Wmo316 = BerichtVan<'WMO316'>
export type Wmo317 = BerichtVan<'WMO317'>
export type Wmo318 = BerichtVan<'WMO318'>
export type Wmo319 = BerichtVan<'WMO319'>
export type Wmo320 = BerichtVan<'WMO320'>
export type Wmo323 = BerichtVan<'WMO323'>
export type Wmo325 = BerichtVan<'WMO325'>

/** One message with its kind; `soort` tells the compiler which message it is. */
export type Bericht<Soort extends Berichtsoort = Berichtsoort> = {
  readonly [S in Soort]: { readonly soort: S; readonly bericht: BerichtVan<S> }
}[Soort]

export const isBerichtsoort = (tekst: string): tekst is Berichtsoort => Object.hasOwn(BERICHTEN, tekst)
