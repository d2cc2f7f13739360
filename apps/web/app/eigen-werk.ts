import type { Wie } from './huis.ts'

const OP_DE_WERKPLEK = ['consulent', 'teamleider', 'backoffice', 'financieel']

/** The portals in which somebody who works has something to do, their own start page first; none for a resident. */
export function eigenPortalen(wie: Pick<Wie, 'soort' | 'rollen'> | null): string[] {
  if (wie?.soort === 'aanbieder') return ['/aanbieder']
  if (wie?.soort !== 'medewerker') return []
  const { rollen } = wie
  return [
    ...(rollen.some((rol) => OP_DE_WERKPLEK.includes(rol)) ? ['/werkplek'] : []),
    ...(rollen.includes('beleidsmedewerker') || rollen.includes('teamleider') ? ['/beleid'] : []),
    ...(rollen.includes('beheerder') || rollen.includes('contractbeheerder') ? ['/beheer'] : []),
  ]
}

const MET_DOSSIERS = ['consulent', 'teamleider', 'backoffice']

/** Who only handles money has no cases: no work list, and nobody to search for. */
export const werktAlleenMetGeld = ({ wie }: { wie: Pick<Wie, 'rollen'> | null }): boolean =>
  wie?.rollen.includes('financieel') === true && !wie.rollen.some((rol) => MET_DOSSIERS.includes(rol))
