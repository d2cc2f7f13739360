import { Knop } from '../ui/Knop.tsx'

type Props = {
  naam: string
  label: string
  knop: string
  waarde: string
  type?: 'search' | 'date'
  /** What else the address keeps. */
  verder?: Readonly<Record<string, string>>
}

/** One question in the address of a page: words to search for, or a day. Nothing here is of a resident. */
export function Zoekregel({ naam, label, knop, waarde, type = 'search', verder = {} }: Props) {
  return (
    <search>
      <form method="get" className="md-zoekvak">
        <div className="md-veld">
          <label className="md-veld__label" htmlFor={naam}>
            {label}
          </label>
          <div className="md-zoekvak__rij">
            <input id={naam} name={naam} type={type} className="md-invoer" defaultValue={waarde} maxLength={100} />
            {Object.entries(verder).map(([sleutel, gehouden]) => (
              <input key={sleutel} type="hidden" name={sleutel} value={gehouden} />
            ))}
            <Knop soort="tweede">{knop}</Knop>
          </div>
        </div>
      </form>
    </search>
  )
}
