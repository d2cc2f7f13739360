import { Link } from 'react-router'
import { useTekst } from '../teksten/gebruik.ts'
import { Samenvattingslijst } from '../ui/Samenvattingslijst.tsx'
import type { Vraagregels } from './antwoordregels.ts'

type Props = Pick<Vraagregels, 'titel' | 'regels'> & {
  /** Address where the answers are changed; without it they can only be read. */
  wijzig?: string
}

/** One question with its answers. What answers the title itself stands under it without a name. */
export function Antwoordkaart({ titel, regels, wijzig }: Props) {
  const t = useTekst('ui')
  const antwoord = regels.find(({ term }) => term === titel)
  const rest = regels.filter(({ term }) => term !== titel)
  return (
    <section className="md-kaart md-kaart--vol">
      <div className="md-kaart__boven">
        <h2 className="md-kaart__kop">{titel}</h2>
        {wijzig && (
          <Link className="md-kaart__wijzig md-niet-op-papier" to={wijzig}>
            {t('wijzig')}
            <span className="md-weggelaten"> {titel}</span>
          </Link>
        )}
      </div>
      {antwoord && <p>{antwoord.waarde}</p>}
      {rest.length > 0 && <Samenvattingslijst regels={rest} />}
    </section>
  )
}
