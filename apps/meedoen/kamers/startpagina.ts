import type { Rol, Wie } from '@meedoen/toegang'

const OP_DE_WERKPLEK: readonly Rol[] = ['consulent', 'teamleider', 'backoffice']

/** Where somebody lands after log-in: the portal of their work. */
export function startpagina(wie: Wie): string {
  if (wie.soort === 'aanbieder') return '/aanbieder'
  if (wie.soort !== 'medewerker') return '/mijn'
  if (wie.rollen.some((rol) => OP_DE_WERKPLEK.includes(rol))) return '/werkplek'
  if (wie.rollen.includes('financieel')) return '/werkplek/declaraties'
  return wie.rollen.includes('beleidsmedewerker') ? '/beleid' : '/beheer'
}
