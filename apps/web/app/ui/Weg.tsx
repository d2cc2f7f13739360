import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon, type Icoonnaam } from './Icoon.tsx'

export type Stapstaat = 'gedaan' | 'nu' | 'straks' | 'vervallen'

export type Wegstap = {
  readonly titel: string
  readonly staat: Stapstaat
  /** When, written out: "3 maart 2026", or "uiterlijk 14 april 2026". */
  readonly wanneer?: string
  /** With whom. */
  readonly wie?: string
  /** What happens in this step, or what the reader can do. */
  readonly inhoud?: ReactNode
}

const ICOON: Record<Stapstaat, Icoonnaam> = { gedaan: 'vink', nu: 'handdruk', straks: 'klok', vervallen: 'min' }

/** The road of a case: what is done, what is going on, what comes; each with date and person. */
export function Weg({ stappen, label }: { stappen: readonly Wegstap[]; label: string }) {
  const t = useTekst('ui')
  return (
    <ol className="md-weg" aria-label={label}>
      {stappen.map((stap) => (
        <li
          key={stap.titel}
          className="md-weg__stap"
          data-staat={stap.staat}
          {...(stap.staat === 'nu' ? { 'aria-current': 'step' } : {})}
        >
          <span className="md-weg__paal">
            <Icoon naam={ICOON[stap.staat]} maat={18} />
          </span>
          <div className="md-weg__inhoud">
            <h3 className="md-weg__titel">{stap.titel}</h3>
            <p className="md-weg__bij">
              <Bijschrift delen={[t(`weg.${stap.staat}`), stap.wanneer, stap.wie]} />
            </p>
            {typeof stap.inhoud === 'string' ? <p>{stap.inhoud}</p> : stap.inhoud}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** State, date and person; a line breaks between them, not inside them. */
function Bijschrift({ delen }: { delen: readonly (string | undefined)[] }) {
  return delen
    .filter((deel) => deel !== undefined)
    .map((deel, plaats) => (
      <span key={deel}>
        {plaats > 0 && ' · '}
        <span className="md-weg__deel">{deel}</span>
      </span>
    ))
}
