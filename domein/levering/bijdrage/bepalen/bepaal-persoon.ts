import type { Datum } from '@meedoen/kern'
import type { Melding, Meldperiode, Punt } from './gemeld.ts'
import { maakPersoonbeeld, type Persoonbeeld } from './in-maand.ts'
import { bepaalLijn, GESTOPT, isGelijk } from './lijn.ts'
import { bepaalMeldingen } from './meldingen.ts'
import type { Kader, Persoonbron } from './persoonbron.ts'
import { meldVrijstellingen } from './vrijstelling.ts'

/** What was kept of a person after the run before. */
export type Vorige = {
  readonly volgnummer: number
  readonly gemeld: readonly Meldperiode[]
  readonly lijn: readonly Punt[]
}
export const NIETS_GEMELD: Vorige = { volgnummer: 0, gemeld: [], lijn: [] }

export type Persoonuitkomst = {
  readonly gemeld: readonly Meldperiode[]
  readonly lijn: readonly Punt[]
  readonly meldingen: readonly Melding[]
  /** Something is other than after the run before, so that it must be kept. */
  readonly anders: boolean
}

type Ander = { readonly bron: Persoonbron; readonly vorige: Vorige }

/** All that a run decides about one person. `ander` is the partner, when there is support for them as well. */
export function bepaalPersoon(
  bron: Persoonbron,
  vorige: Vorige,
  ander: Ander | null,
  kader: Kader,
  geefNummer: () => number,
): Persoonuitkomst {
  const starts = bepaalMeldingen(bron, vorige.gemeld, kader, geefNummer)
  const beeld = maakPersoonbeeld(bron, starts.gemeld, kader)
  const nieuw = bepaalLijn(beeld, ander === null ? null : beeldVan(ander, kader))
  const lijn = metWatVastligt(vorige.lijn, nieuw, kader.vroegste)
  const { meldingen, gemeld } = meldVrijstellingen(starts, lijn, kader)
  const anders = meldingen.length > 0 || JSON.stringify([gemeld, lijn]) !== JSON.stringify([vorige.gemeld, vorige.lijn])
  return { gemeld, lijn, meldingen, anders }
}

/** The partner as they are after this run, whether the run came by them already or not: the outcome is the same. */
function beeldVan({ bron, vorige }: Ander, kader: Kader): Persoonbeeld {
  const { gemeld } = bepaalMeldingen(bron, vorige.gemeld, kader, () => 1)
  return maakPersoonbeeld(bron, gemeld, kader)
}

/** Months further back than may be corrected stay as they were (UB 3.6). */
function metWatVastligt(oud: readonly Punt[], nieuw: readonly Punt[], vroegste: Datum): Punt[] {
  const vast = oud.filter(({ maand }) => maand < vroegste)
  const laatste = vast.at(-1)
  if (!laatste) return [...nieuw]
  const [eerste, ...rest] = nieuw[0]?.maand === vroegste ? nieuw : [{ maand: vroegste, ...GESTOPT }, ...nieuw]
  return eerste && !isGelijk(laatste, eerste) ? [...vast, eerste, ...rest] : [...vast, ...rest]
}

/** What the line says of a month; null before it begins. */
export const opMaand = (lijn: readonly Punt[], maand: Datum): Punt | null =>
  lijn.findLast((punt) => punt.maand <= maand) ?? null
