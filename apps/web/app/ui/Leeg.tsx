import type { ReactNode } from 'react'
import { Illustratie } from './Illustratie.tsx'

type Props = { titel: string; tekst?: ReactNode; actie?: ReactNode; niveau?: 2 | 3 }

/** Nothing here yet: what this place is for, and what you can do now. */
export function Leeg({ titel, tekst, actie, niveau = 2 }: Props) {
  const Kop = niveau === 2 ? 'h2' : 'h3'
  return (
    <div className="md-leeg">
      <Illustratie className="md-leeg__beeld" />
      <Kop>{titel}</Kop>
      {tekst && <p>{tekst}</p>}
      {actie}
    </div>
  )
}
