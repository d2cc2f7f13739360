import type { Normenkader } from '@meedoen/verordening'

type Uren = {
  readonly naam: string
  /** The invented research or decision on which the norms rest. */
  readonly bron: string
  readonly schoonHuis: number
  readonly eigenMogelijkheden: number
  readonly beperkingen: { readonly enig: number; readonly veel: number }
  readonly samenstelling: number
  readonly kamerInGebruik: number
  readonly kamerNietInGebruik: number
  readonly taken: Readonly<Record<keyof Normenkader['taken'], number>>
}

/** A norm frame from hours a year, all from one source. */
export function demonormen({ naam, bron, beperkingen, taken, ...uren }: Uren): Normenkader {
  const norm = (urenPerJaar: number) => ({ urenPerJaar, bron, zekerheid: 'H' as const })
  return {
    naam,
    schoonHuis: norm(uren.schoonHuis),
    eigenMogelijkheden: norm(uren.eigenMogelijkheden),
    beperkingen: { enig: norm(beperkingen.enig), veel: norm(beperkingen.veel) },
    samenstelling: norm(uren.samenstelling),
    kamerInGebruik: norm(uren.kamerInGebruik),
    kamerNietInGebruik: norm(uren.kamerNietInGebruik),
    taken: {
      was: norm(taken.was),
      boodschappen: norm(taken.boodschappen),
      maaltijden: norm(taken.maaltijden),
      kinderen: norm(taken.kinderen),
      organisatie: norm(taken.organisatie),
      advies: norm(taken.advies),
    },
  }
}
