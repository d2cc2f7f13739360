import type { Datum } from '@meedoen/kern'
import type { Feit, Stopreden } from './feiten.ts'

type Start = { readonly begindatum: Datum; readonly stand: 'actueel' | 'gestopt' }
type Stop = { readonly begindatum: Datum; readonly einddatum: Datum; readonly reden: Stopreden }
export type Regie = { readonly starts: readonly Start[]; readonly stops: readonly Stop[] }

/** The starts and stops of an assignment that were reported and not taken back (IV008); a stop belongs to the start of its first day. */
export const regieVan = (feiten: readonly Feit[]): Regie => feiten.reduce(pasToe, { starts: [], stops: [] })

function pasToe({ starts, stops }: Regie, feit: Feit): Regie {
  const opDag = (stand: Start['stand'], dag: Datum): Start[] =>
    starts.map((start) => (start.begindatum === dag ? { ...start, stand } : start))
  switch (feit.soort) {
    case 'startGemeld':
      return { starts: [...starts, { begindatum: feit.gegevens.begindatum, stand: 'actueel' }], stops }
    case 'startVerwijderd':
      return { starts: starts.filter(({ begindatum }) => begindatum !== feit.gegevens.begindatum), stops }
    case 'stopGemeld':
      return { starts: opDag('gestopt', feit.gegevens.begindatum), stops: [...stops, feit.gegevens] }
    case 'stopVerwijderd': {
      const { begindatum, einddatum, reden } = feit.gegevens
      const over = stops.filter((s) => s.begindatum !== begindatum || s.einddatum !== einddatum || s.reden !== reden)
      const nogGestopt = over.some((s) => s.begindatum === begindatum)
      return { starts: nogGestopt ? starts : opDag('actueel', begindatum), stops: over }
    }
    default:
      return { starts, stops }
  }
}
