import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'

export type Samenvattingsregel = {
  readonly term: string
  readonly waarde: ReactNode
  /** Address of the page where this answer is changed. */
  readonly wijzig?: string
}

/** Answers or facts with their names. `smal` puts each name above its value, for narrow columns. */
export function Samenvattingslijst({ regels, smal }: { regels: readonly Samenvattingsregel[]; smal?: boolean }) {
  const t = useTekst('ui')
  return (
    <dl className={smal ? 'md-samenvatting' : 'md-samenvatting md-samenvatting--breed'}>
      {regels.map(({ term, waarde, wijzig }) => (
        <div key={term} className="md-samenvatting__rij">
          <dt>{term}</dt>
          <dd>{waarde}</dd>
          {wijzig && (
            <dd className="md-samenvatting__wijzig md-niet-op-papier">
              <Link to={wijzig}>
                {t('wijzig')}
                <span className="md-weggelaten"> {term}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
