import type { Datum } from './datum.ts'

/** From `begin` up to and including `eind`; `eind` null is open-ended. */
export type Periode = { readonly begin: Datum; readonly eind: Datum | null }

export const bevat = (p: Periode, dag: Datum): boolean => p.begin <= dag && (p.eind === null || dag <= p.eind)

export const overlapt = (a: Periode, b: Periode): boolean =>
  (b.eind === null || a.begin <= b.eind) && (a.eind === null || b.begin <= a.eind)
