import { type Datum, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Tekst, Zekerheid } from './uitleg.ts'
import type { Vorm } from './vorm.ts'

/** One row of a parameter table: a value from `vanaf` up to and including `tot` (null = until further notice). */
export type Parameter<Waarde> = {
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly waarde: Waarde
  readonly bron: string
  readonly zekerheid: Zekerheid
}

/** A dated parameter table. Rows stand in order of date and do not overlap. */
export type Tabel<Waarde> = {
  readonly naam: Tekst
  /** How a value is read by people. */
  readonly vorm: Vorm
  readonly rijen: readonly Parameter<Waarde>[]
}

/** The row that holds on a day, whatever its certainty; undefined when the table is silent. */
export const vindRij = <Waarde>(tabel: Tabel<Waarde>, dag: Datum): Parameter<Waarde> | undefined =>
  tabel.rijen.find((rij) => rij.vanaf <= dag && (rij.tot === null || dag <= rij.tot))

/**
 * The row that holds on a day and may be used in a computation.
 * A number without a source ('unverified') is refused, never used as if it were certain.
 */
export function haalRij<Waarde>(
  tabel: Tabel<Waarde>,
  dag: Datum,
): Uitkomst<Parameter<Waarde>, 'waarde-onbekend' | 'waarde-onzeker'> {
  const rij = vindRij(tabel, dag)
  if (!rij) return geweigerd('waarde-onbekend', `Voor ${dag} kennen wij geen waarde van: ${tabel.naam.nl}.`)
  if (rij.zekerheid === 'unverified')
    return geweigerd('waarde-onzeker', `Voor ${dag} hebben wij geen bron gevonden van: ${tabel.naam.nl}.`)
  return { ok: true, waarde: rij }
}
