import { type Datum, type Eurocent, plusMaanden } from '@meedoen/kern'
import { abonnementstariefKostprijs, type Berekening, type Kostprijsverloop } from '@meedoen/regels'
import { verordeningOp } from './kader.ts'
import { eersteMaand } from './maanden.ts'
import type { Hulpbron, Kader } from './persoonbron.ts'

export type Kostprijsloop = { readonly hulp: Hulpbron; readonly berekening: Berekening<Kostprijsverloop> }

/**
 * How the cost price of aids and adaptations is paid off, month by month (Wmo 2.1.4a lid 6, UB 3.10b). Of several the oldest
 * counts first and the next goes on where it ends, since a month counts for one of them (our reading of lid 4).
 */
export function loopKostprijzenAf(hulp: readonly Hulpbron[], { verordeningen }: Kader): Kostprijsloop[] {
  const lopen: Kostprijsloop[] = []
  let vrijVanaf: Datum | null = null
  for (const bron of hulp.filter(heeftKostprijs).toSorted((a, b) => (a.begin < b.begin ? -1 : 1))) {
    const eerste = eersteMaand(bron.begin)
    const ingang: Datum = vrijVanaf !== null && vrijVanaf > eerste ? vrijVanaf : eerste
    const berekening = abonnementstariefKostprijs({
      soort: bron.soort,
      kostprijs: bron.kostprijs,
      ingang,
      verordeningBedrag: verordeningOp(verordeningen, ingang).bedragPerMaand,
      onbekendeMaanden: 'laatste-bedrag',
    })
    // Help from before 2020 fell under another regime: no cap of ours then.
    if (!berekening.ok) continue
    lopen.push({ hulp: bron, berekening: berekening.waarde })
    const { laatsteMaand } = berekening.waarde.uitkomst
    vrijVanaf = laatsteMaand === null ? ingang : plusMaanden(laatsteMaand, 1)
  }
  return lopen
}

type MetKostprijs = Hulpbron & { readonly kostprijs: Eurocent }
const heeftKostprijs = (h: Hulpbron): h is MetKostprijs => h.kostprijs !== null

/** Per provision the last month that is paid for; null when its cost price is below one month. */
export const laatsteMaanden = (lopen: readonly Kostprijsloop[]): Map<string, Datum | null> =>
  new Map(lopen.map(({ hulp, berekening }) => [hulp.voorziening, berekening.uitkomst.laatsteMaand]))
