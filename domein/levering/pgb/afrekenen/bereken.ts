import { type Eurocent, schrijfEuro } from '@meedoen/kern'
import { bedragStap, type Uitleg } from '@meedoen/regels'
import type { Afrekenvelden } from '../feiten.ts'

type Stand = {
  readonly jaar: number
  readonly toegekend: Eurocent
  readonly betaald: Eurocent
  /** What a sample found not to be accounted for. */
  readonly nietVerantwoord: Eurocent
}

/**
 * The settlement of one year: what was not used stays with the municipality. What was paid above the budget, or not accounted for, may be
 * asked back; the same euro never twice. Whether it is asked back is a decision of its own (2.3.10, 2.4.1).
 */
export function berekenAfrekening({ jaar, toegekend, betaald, nietVerantwoord }: Stand): Afrekenvelden {
  const teVeel = Math.max(0, betaald - toegekend)
  const terug = Math.min(betaald, teVeel + nietVerantwoord)
  const vast = {
    jaar,
    toegekend,
    betaald,
    nietBesteed: Math.max(0, toegekend - betaald),
    nietVerantwoord,
    teVeel,
    terug,
  }
  return { ...vast, uitleg: legUit(vast) }
}

function legUit(a: Omit<Afrekenvelden, 'uitleg'>): Uitleg {
  const stap = (nl: string, en: string, bedrag: Eurocent, artikel?: string) =>
    bedragStap(
      `${nl}: ${schrijfEuro(bedrag)}.`,
      `${en}: ${schrijfEuro(bedrag, 'en')}.`,
      bedrag,
      artikel ? { artikel } : {},
    )
  return bedragStap(
    `Over ${a.jaar} is ${schrijfEuro(a.nietBesteed)} niet gebruikt. Mogelijk terug te betalen: ${schrijfEuro(a.terug)}.`,
    `Of ${a.jaar} ${schrijfEuro(a.nietBesteed, 'en')} was not used. Possibly to be paid back: ${schrijfEuro(a.terug, 'en')}.`,
    a.terug,
    {
      artikel: 'Wmo 2015 art. 2.3.10 en 2.4.1',
      stappen: [
        stap('U mocht uitgeven', 'You could spend', a.toegekend, 'Wmo 2015 art. 2.3.6'),
        stap('Er is betaald', 'Paid was', a.betaald, 'Wmo 2015 art. 2.6.2'),
        stap('Niet gebruikt, dat blijft bij de gemeente', 'Not used, stays with the municipality', a.nietBesteed),
        ...(a.teVeel > 0 ? [stap('Meer betaald dan er was', 'Paid above what there was', a.teVeel)] : []),
        ...(a.nietVerantwoord > 0
          ? [stap('Niet duidelijk waarvoor het was', 'Not clear what it was for', a.nietVerantwoord)]
          : []),
      ],
    },
  )
}
