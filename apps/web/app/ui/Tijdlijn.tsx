import { type Datum, schrijfDatum } from '@meedoen/kern'
import type { ReactNode } from 'react'
import { useTaal } from '../teksten/gebruik.ts'

/** One recorded fact as an ordinary sentence. */
export type Feitregel = {
  readonly id: string
  readonly datum: Datum
  /** `14:05`. */
  readonly tijd?: string
  readonly tekst: ReactNode
  /** Who, under which mandate. */
  readonly bij?: ReactNode
}

/** History in sentences, one heading per day, in the order given; `kopniveau` is the level of those headings. */
export function Tijdlijn({ feiten, kopniveau = 3 }: { feiten: readonly Feitregel[]; kopniveau?: 2 | 3 }) {
  const taal = useTaal()
  const Kop = kopniveau === 2 ? 'h2' : 'h3'
  const dagen = Map.groupBy(feiten, (feit) => feit.datum)
  return (
    <ol className="md-tijdlijn">
      {[...dagen].map(([dag, vandaag]) => (
        <li key={dag} className="md-tijdlijn__dag">
          <Kop className="md-tijdlijn__kop">{schrijfDatum(dag, taal)}</Kop>
          <ul>
            {vandaag.map((feit) => (
              <li key={feit.id} className="md-tijdlijn__feit">
                <span className="md-tijdlijn__tijd">{feit.tijd}</span>
                <span>{feit.tekst}</span>
                {feit.bij && <span className="md-tijdlijn__bij">{feit.bij}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
