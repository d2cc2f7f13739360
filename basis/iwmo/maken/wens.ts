import type { Datum } from '@meedoen/kern'
import type { Kop } from '../antwoord/maak-header.ts'
import { Toeval } from './toeval.ts'

/** What is asked of a synthetic message. */
export type Wens = {
  /** How many products, prestaties or rejected prestaties; at least 1. */
  readonly aantal: number
  /** The same seed gives the same bytes. */
  readonly zaad: number
  readonly dagtekening: Datum
}

// Neither exists: no municipality has a code from 9000 on, and the provider is made up.
const GEMEENTE = '9001'
const AANBIEDER = '12345678'

/** A header for this wish, from the municipality to the provider or back. */
export const kopVan = ({ zaad, dagtekening }: Wens, van: 'gemeente' | 'aanbieder'): Kop => ({
  afzender: van === 'gemeente' ? GEMEENTE : AANBIEDER,
  ontvanger: van === 'gemeente' ? AANBIEDER : GEMEENTE,
  identificatie: `G${zaad}`,
  dagtekening,
})

export const toevalVan = ({ zaad }: Wens): Toeval => new Toeval(zaad)

/** One of each place, from 0 on. */
export const rij = <T>(aantal: number, maak: (plaats: number) => T): T[] =>
  Array.from({ length: aantal }, (_, plaats) => maak(plaats))
