import type { ReactNode } from 'react'
import { Stapel } from '../ui/Indeling.tsx'

/** One group of components on the showcase. */
export function Vak({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <section aria-label={titel}>
      <Stapel>
        <h2>{titel}</h2>
        {children}
      </Stapel>
    </section>
  )
}
