import { NA_VERSLAG } from './na-verslag.server.ts'
import { TOT_VERSLAG } from './tot-verslag.server.ts'
import type { Feitsoort, Gegevens, Woorden, Zin, Zinnen } from './zin.ts'

const ZINNEN: Zinnen = { ...TOT_VERSLAG, ...NA_VERSLAG }

/** The ordinary sentence of a recorded fact. */
export const zinVan = <S extends Feitsoort>(
  feit: { readonly soort: S; readonly gegevens: Gegevens[S] },
  woorden: Woorden,
): Zin => ZINNEN[feit.soort](feit.gegevens, woorden)
