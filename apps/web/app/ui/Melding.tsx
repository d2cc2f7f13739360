import type { ReactNode } from 'react'
import { useTekst } from '../teksten/gebruik.ts'
import { Icoon, type Icoonnaam } from './Icoon.tsx'

export type Toon = 'info' | 'goed' | 'letop' | 'fout'

const ICOON: Record<Toon, Icoonnaam> = { info: 'info', goed: 'goed', letop: 'letop', fout: 'fout' }

type Props = {
  toon?: Toon
  titel?: string
  /** Set on an answer to what somebody just did: screen readers say it at once. */
  live?: boolean
  children?: ReactNode
}

/** A message that asks for attention; the word for its kind is there for who does not see the colour. */
export function Melding({ toon = 'info', titel, live, children }: Props) {
  const t = useTekst('ui')
  return (
    <div className={`md-melding md-toon--${toon}`} {...(live ? { role: toon === 'fout' ? 'alert' : 'status' } : {})}>
      <Icoon naam={ICOON[toon]} maat={24} />
      <div className="md-melding__inhoud">
        <p className={titel ? 'md-melding__titel' : 'md-weggelaten'}>{titel ?? t(`toon.${toon}`)}</p>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
