import type { Datum } from '@meedoen/kern'
import type { Melding, Meldperiode, Punt, Vrijpunt } from './gemeld.ts'
import { teltInMaand } from './in-maand.ts'
import { eersteMaand } from './maanden.ts'
import { melding } from './meldingen.ts'
import type { Kader, Reden } from './persoonbron.ts'

/** What the CAK is told: the household and what the college established. Income and who of two pays it knows itself. */
const GEMELD: readonly Reden[] = [
  'meerpersoonshuishouden-niet-AOW',
  'veiligheid-minderjarige',
  'betalingscapaciteit',
  'integrale-aanpak',
  'opvang-twee-nachten',
  'bijdrage-bw-of-wlz',
]

/** The reasons in the line of a person, for the months of one period that may still be changed. */
function vrijIn(lijn: readonly Punt[], { start, stop }: Meldperiode, { vroegste }: Kader): Vrijpunt[] {
  const eerste = eersteMaand(start)
  const punten: Vrijpunt[] = []
  for (const maand of [eerste < vroegste ? vroegste : eerste, ...lijn.map((punt) => punt.maand)]) {
    if (maand < vroegste || !teltInMaand({ begin: start, eind: stop }, maand)) continue
    const reden = lijn.findLast((punt) => punt.maand <= maand)?.reden ?? null
    const nu = reden !== null && GEMELD.includes(reden) ? reden : null
    if ((punten.at(-1)?.reden ?? null) !== nu) punten.push({ vanaf: maand, reden: nu })
  }
  return punten
}

/**
 * Adds to the records what changed in the months without contribution. They go along with a start; of a running period they are a
 * record of their own: a correction when a month is touched that was reported before.
 */
export function meldVrijstellingen(
  { meldingen, gemeld }: { readonly meldingen: readonly Melding[]; readonly gemeld: readonly Meldperiode[] },
  lijn: readonly Punt[],
  kader: Kader,
): { meldingen: Melding[]; gemeld: Meldperiode[] } {
  const nieuw = [...meldingen]
  const bijgewerkt = gemeld.map((periode) => {
    const vrij = periode.stop !== null && periode.stop < kader.vroegste ? periode.vrij : vrijIn(lijn, periode, kader)
    const vanafMaand = eersteVerschil(periode.vrij, vrij, kader)
    if (vanafMaand === null) return periode
    const na = { ...periode, vrij }
    const plaats = nieuw.findIndex(({ soort, startnummer }) => soort === 'start' && startnummer === periode.startnummer)
    const start = nieuw[plaats]
    const vrijstellingen = vrij.filter(({ vanaf }) => vanaf >= vanafMaand)
    if (start) nieuw[plaats] = { ...start, gegevens: { ...start.gegevens, vrijstellingen } }
    else {
      const soort = kader.vorigeMaand !== null && vanafMaand <= kader.vorigeMaand ? 'correctie' : 'wijziging'
      const deel = { betreft: 'vrijstelling', vanafMaand, vrijstellingen, voor: periode, na } as const
      nieuw.push(melding(soort, periode.startnummer, deel))
    }
    return na
  })
  return { meldingen: nieuw, gemeld: bijgewerkt }
}

/** The first month in which the two say something else; null when they say the same as far as it can still be corrected. */
function eersteVerschil(oud: readonly Vrijpunt[], nieuw: readonly Vrijpunt[], { vroegste }: Kader): Datum | null {
  const maanden = [...new Set([vroegste, ...oud.map((p) => p.vanaf), ...nieuw.map((p) => p.vanaf)])].toSorted()
  return maanden.find((maand) => maand >= vroegste && redenOp(oud, maand) !== redenOp(nieuw, maand)) ?? null
}

const redenOp = (punten: readonly Vrijpunt[], maand: Datum): Reden | null =>
  punten.findLast(({ vanaf }) => vanaf <= maand)?.reden ?? null
