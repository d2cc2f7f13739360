import type { Wie } from '@meedoen/toegang'

/** Where somebody lands after log-in: the portal of their work. */
export function startpagina(wie: Wie): string {
  if (wie.soort === 'aanbieder') return '/aanbieder'
  if (wie.soort !== 'medewerker') return '/mijn'
  if (wie.rollen.some((rol) => rol === 'consulent' || rol === 'teamleider' || rol === 'backoffice')) return '/werkplek'
  return wie.rollen.includes('beleidsmedewerker') ? '/beleid' : '/beheer'
}
