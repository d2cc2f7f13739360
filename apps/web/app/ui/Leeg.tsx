import type { ReactNode } from 'react'
import { Illustratie } from './Illustratie.tsx'

/** Nothing here yet: what this place is for, and what you can do now. */
export function Leeg({ titel, tekst, actie }: { titel: string; tekst?: ReactNode; actie?: ReactNode }) {
  return (
    <div className="md-leeg">
      <Illustratie className="md-leeg__beeld" />
      <h2>{titel}</h2>
      {tekst && <p>{tekst}</p>}
      {actie}
    </div>
  )
}
