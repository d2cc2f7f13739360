import type { ReactNode } from 'react'
import { type Keuze, Keuzerondjes } from '../../ui/Keuzes.tsx'

type Props = { naam: string; titel: ReactNode; keuzes: readonly Keuze[] }

/** The question that is the title of the page already: its legend is there for who cannot see that. */
export function EenVraag({ naam, titel, keuzes }: Props) {
  return <Keuzerondjes naam={naam} label={<span className="md-weggelaten">{titel}</span>} keuzes={keuzes} />
}
