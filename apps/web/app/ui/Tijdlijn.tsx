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

/** History in sentences, one heading per day, in the order given. */
export function Tijdlijn({ feiten }: { feiten: readonly Feitregel[] }) {
  const taal = useTaal()
  const dagen = Map.groupBy(feiten, (feit) => feit.datum)
  return (
    <ol className="md-tijdlijn">
      {[...dagen].map(([dag, vandaag]) => (
        <li key={dag} className="md-tijdlijn__dag">
          <h3>{schrijfDatum(dag, taal)}</h3>
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
