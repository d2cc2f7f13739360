import type { ReactNode } from 'react'
import { Illustratie } from '../ui/Illustratie.tsx'

type Props = {
  /** Above the figure: what it is about. */
  kop: string
  /** The figure or the date itself, large. */
  groot: ReactNode
  /** Set for a date or words: a little smaller, so that they stay together. */
  woorden?: boolean
  /** Directly behind it, small: "per maand". */
  achter?: string
  /** In one or two sentences what that means. */
  children?: ReactNode
  feiten?: readonly { readonly term: string; readonly waarde: ReactNode }[]
}

/** The outcome at a glance: one large figure and what goes with it, at the kitchen table. */
export function Uitslagkop({ kop, groot, woorden, achter, children, feiten = [] }: Props) {
  return (
    <section className="md-uitslag">
      <div className="md-uitslag__tekst">
        <h2 className="md-uitslag__kop">{kop}</h2>
        <p className={woorden ? 'md-uitslag__getal md-uitslag__getal--woorden' : 'md-uitslag__getal'}>
          <strong>{groot}</strong>
          {achter && <span> {achter}</span>}
        </p>
        {children}
      </div>
      <Illustratie className="md-uitslag__beeld md-niet-op-papier" />
      {feiten.length > 0 && (
        <dl className="md-uitslag__feiten">
          {feiten.map(({ term, waarde }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
