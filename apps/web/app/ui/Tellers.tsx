import { Link } from 'react-router'
import { Icoon, type Icoonnaam } from './Icoon.tsx'
import type { Toon } from './Melding.tsx'

export type Teller = {
  readonly label: string
  readonly aantal: number
  readonly naar: string
  readonly gekozen?: boolean
  readonly icoon?: Icoonnaam
  readonly toon?: Toon
}

/** Counters that are filters: what there is, how many, and a click shows only those. */
export function Tellers({ label, tellers }: { label: string; tellers: readonly Teller[] }) {
  return (
    <nav aria-label={label}>
      <ul className="md-tellers">
        {tellers.map((teller) => (
          <li key={teller.naar}>
            <Link
              to={teller.naar}
              className={teller.toon ? `md-toon--${teller.toon}` : undefined}
              {...(teller.gekozen ? { 'aria-current': true } : {})}
            >
              {teller.icoon && <Icoon naam={teller.icoon} maat={16} />}
              {teller.label} <b>{teller.aantal}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type Tab = {
  readonly label: string
  readonly naar: string
  readonly gekozen?: boolean
  readonly aantal?: number
}

/** Parts of one subject as links; every part has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="md-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.naar}>
            <Link to={tab.naar} {...(tab.gekozen ? { 'aria-current': 'page' } : {})}>
              {tab.label}
              {tab.aantal !== undefined && <span className="md-zacht"> {tab.aantal}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
