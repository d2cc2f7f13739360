import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { Bevinding } from '../regel.ts'
import { aantalStap, datumStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { type Opschorting, telStilstand } from './opschorting.ts'
import { berekenTermijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

/** A term that can stand still: no last day while a suspension is open. */
export type OpschortbareTermijn = {
  readonly begin: Datum
  readonly zonderOpschorting: Datum
  readonly opgeschorteDagen: number
} & (
  | { readonly opgeschort: false; readonly zonderTermijnenwet: Datum; readonly laatsteDag: Datum }
  | { readonly opgeschort: true; readonly zonderTermijnenwet: null; readonly laatsteDag: null }
)

type Beslistermijn = { readonly duur: Duur; readonly artikel: string; readonly gebeurtenis: Tekst }

/** A term to decide from the day after `na`, later by the days on which it stood still (Awb 4:15). */
export function berekenOpschortbaar(
  na: Datum,
  opschortingen: readonly Opschorting[],
  { duur, artikel, gebeurtenis }: Beslistermijn,
): Bevinding<OpschortbareTermijn> {
  const zonder = berekenTermijn(na, duur)
  const met = (dagen: number) => berekenTermijn(na, duur, dagen)
  const stilstand = telStilstand(opschortingen, zonder.begin, (dagen) => met(dagen).laatsteDag)
  const begin = [...termijnStappen({ op: na, tekst: gebeurtenis }, duur, artikel), ...stilstand.stappen]
  const vast = { begin: zonder.begin, zonderOpschorting: zonder.laatsteDag, opgeschorteDagen: stilstand.dagen }
  if (stilstand.open)
    return {
      uitkomst: { ...vast, opgeschort: true, zonderTermijnenwet: null, laatsteDag: null },
      uitleg: stap(
        'De termijn staat nu stil. Daarom is er nog geen laatste dag voor het besluit.',
        'The time limit is standing still. So there is no last day for the decision yet.',
        { artikel, stappen: begin },
      ),
    }
  const { zonderTermijnenwet, laatsteDag } = met(stilstand.dagen)
  const stappen = [
    ...begin,
    ...stilstandsom(stilstand.dagen),
    ...verlengingsStappen({ begin: zonder.begin, zonderTermijnenwet, laatsteDag }, duur),
  ]
  return {
    uitkomst: { ...vast, opgeschort: false, zonderTermijnenwet, laatsteDag },
    uitleg: beslisstap(laatsteDag, artikel, stappen),
  }
}

/** The closing step: until when the municipality may decide. */
export const beslisstap = (laatsteDag: Datum, artikel: string, stappen: readonly Uitleg[]): Uitleg =>
  datumStap(
    `De gemeente beslist uiterlijk op ${schrijfDatum(laatsteDag)}.`,
    `The municipality decides no later than ${schrijfDatum(laatsteDag, 'en')}.`,
    laatsteDag,
    { artikel, stappen },
  )

const stilstandsom = (dagen: number): readonly Uitleg[] =>
  dagen === 0
    ? []
    : [
        aantalStap(
          `Samen stond de termijn ${dagen} ${dagen === 1 ? 'dag' : 'dagen'} stil. Zoveel later is de laatste dag.`,
          `In all the time limit stood still for ${dagen} ${dagen === 1 ? 'day' : 'days'}. The last day is that much later.`,
          dagen,
          { artikel: 'Awb art. 4:15' },
        ),
      ]
