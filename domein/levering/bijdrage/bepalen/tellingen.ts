import { type Datum, plusMaanden } from '@meedoen/kern'
import { z } from 'zod'
import { opMaand, type Persoonuitkomst, type Vorige } from './bepaal-persoon.ts'
import type { Punt } from './gemeld.ts'
import type { Kader } from './persoonbron.ts'

const aantal = z.int()
const tellingenVeld = z.object({
  /** People looked at, and of those who pay something for the month of the run. */
  personen: aantal,
  betalen: aantal,
  /** Eurocents that are expected for that month. */
  bedrag: aantal,
  /** Who pays nothing that month, by reason. */
  vrij: z.record(z.string(), aantal),
  meldingen: z.object({ start: aantal, stop: aantal, wijziging: aantal, correctie: aantal }),
  /** People of whom a month changed that was computed before, and in eurocents what is asked or given back over it. */
  herzien: aantal,
  nabetaling: aantal,
  terugbetaling: aantal,
})
/** What a run came to; can be added up over parts of a run. */
export type Tellingen = z.infer<typeof tellingenVeld>
export const leesTellingen = (ruw: unknown): Tellingen => tellingenVeld.parse(ruw)

export const LEGE_TELLINGEN: Tellingen = {
  personen: 0,
  betalen: 0,
  bedrag: 0,
  vrij: {},
  meldingen: { start: 0, stop: 0, wijziging: 0, correctie: 0 },
  herzien: 0,
  nabetaling: 0,
  terugbetaling: 0,
}

/** Adds one person to the counts of a run. */
export function telMee(tot: Tellingen, vorige: Vorige, uitkomst: Persoonuitkomst, kader: Kader): Tellingen {
  const nu = opMaand(uitkomst.lijn, kader.maand)
  const meldingen = { ...tot.meldingen }
  for (const { soort } of uitkomst.meldingen) meldingen[soort] += 1
  const { nabetaling, terugbetaling } = uitkomst.anders ? herziening(vorige.lijn, uitkomst.lijn, kader) : GEEN
  const reden = nu?.reden ?? null
  return {
    personen: tot.personen + 1,
    betalen: tot.betalen + (nu !== null && nu.bedrag > 0 ? 1 : 0),
    bedrag: tot.bedrag + (nu?.bedrag ?? 0),
    vrij: reden === null ? tot.vrij : { ...tot.vrij, [reden]: (tot.vrij[reden] ?? 0) + 1 },
    meldingen,
    herzien: tot.herzien + (nabetaling + terugbetaling > 0 ? 1 : 0),
    nabetaling: tot.nabetaling + nabetaling,
    terugbetaling: tot.terugbetaling + terugbetaling,
  }
}

const GEEN = { nabetaling: 0, terugbetaling: 0 }

/** The months that a run before told otherwise, with what was and what becomes (UB 3.6). */
export function herzieneMaanden(
  oud: readonly Punt[],
  nieuw: readonly Punt[],
  { vroegste, vorigeMaand }: Pick<Kader, 'vroegste' | 'vorigeMaand'>,
): { maand: Datum; was: number; wordt: number }[] {
  if (vorigeMaand === null) return []
  const begin = [...oud, ...nieuw].map(({ maand }) => maand).toSorted()[0]
  const maanden = []
  for (let maand = begin && begin > vroegste ? begin : vroegste; maand <= vorigeMaand; maand = plusMaanden(maand, 1)) {
    const was = opMaand(oud, maand)?.bedrag ?? 0
    const wordt = opMaand(nieuw, maand)?.bedrag ?? 0
    if (was !== wordt) maanden.push({ maand, was, wordt })
  }
  return maanden
}

function herziening(oud: readonly Punt[], nieuw: readonly Punt[], kader: Kader): typeof GEEN {
  let { nabetaling, terugbetaling } = GEEN
  for (const { was, wordt } of herzieneMaanden(oud, nieuw, kader)) {
    nabetaling += Math.max(0, wordt - was)
    terugbetaling += Math.max(0, was - wordt)
  }
  return { nabetaling, terugbetaling }
}
