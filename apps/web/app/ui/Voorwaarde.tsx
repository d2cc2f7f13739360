import type { ReactNode } from 'react'
import { Veldgroep } from './Veldgroep.tsx'

type Props = {
  /** The choice; the answer that asks for more has `vervolg`. */
  keuze: ReactNode
  /** "Alleen als u ja koos". */
  titel: ReactNode
  children: ReactNode
}

/**
 * A choice with fields that count for one of its answers. Styles alone hide them until that answer is chosen; what was
 * typed stays and is sent along, also when another answer is chosen later.
 */
export function Voorwaarde({ keuze, titel, children }: Props) {
  return (
    <div className="md-voorwaarde">
      {keuze}
      <div className="md-voorwaarde__vervolg">
        <Veldgroep titel={titel}>{children}</Veldgroep>
      </div>
    </div>
  )
}
