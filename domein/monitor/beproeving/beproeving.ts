import type { Eurocent } from '@meedoen/kern'
import type { Aantal } from '../doorlooptijd/onderdruk.ts'
import type { Huishoudsoort } from './huishouden.ts'

/** What becomes of somebody: an amount that goes down, ends, stays, was and stays nothing, or goes up. */
export const GROEPEN = ['minder', 'niets-meer', 'gelijk', 'blijft-niets', 'meer'] as const
export type Groep = (typeof GROEPEN)[number]

/** A range of the difference per month, in eurocents without sign; `tot` null is without end. */
export type Band = { readonly groep: Groep; readonly van: Eurocent; readonly tot: Eurocent | null }

/** Eurocents a year. */
export type Geld = { readonly was: Eurocent; readonly wordt: Eurocent }

/** One part of the people: how many, and how much more or less (eurocents a year) for all of them together. */
export type Deel<Naam extends string> = {
  readonly naam: Naam
  readonly aantal: Aantal
  readonly verschil: Eurocent | 'te-weinig'
}

/** Why something does not count in the figures. */
export const REDENEN = [
  'zonder-berekening',
  'nu-al-anders',
  'geen-norm',
  'geen-uurprijs',
  'aow-onbekend',
  'ouders-onbekend',
  'niet-meer-hier',
] as const
export type Reden = (typeof REDENEN)[number]

/** More than one kind of support beside each other. */
export const MEER_SOORTEN = 'meer-soorten'

/**
 * What a draft does to the people of today, beside what holds now. Groups, never somebody: what leaves this room is
 * suppressed already, so that nothing made from it can tell more.
 */
export type Beproeving = {
  /** Households for a contribution, persons for the rest. */
  readonly aantal: Aantal
  readonly groepen: Readonly<Record<Groep, Aantal>>
  readonly geld: Geld | 'te-weinig'
  /** Refines the groups, from the greatest decrease to the greatest increase. */
  readonly banden: readonly (Band & { readonly aantal: Aantal })[]
  readonly perHuishouden: readonly Deel<Huishoudsoort>[]
  /** Code of a kind of provision, or `MEER_SOORTEN`; each person in one of them. */
  readonly perSoort: readonly Deel<string>[]
  readonly nietMeegerekend: readonly { readonly reden: Reden; readonly aantal: Aantal }[]
}
