import type { Adreszicht, Persoon } from '@meedoen/personen'
import type { Anoniem, Rol, Wie } from '../wie/wie.ts'

const ZONDER_DOSSIERS: readonly Rol[] = ['beheerder', 'beleidsmedewerker', 'contractbeheerder']

/**
 * What this viewer may see of somebody's address, for `adresVoor` of personen. A secret address is for the person and for
 * staff who work with files, always with its mark; never for a provider, carer, representative or cliëntondersteuner.
 */
export function adreszicht(wie: Wie | Anoniem, persoon: Pick<Persoon, 'id' | 'geheim'>): Adreszicht {
  if (!persoon.geheim) return 'tonen'
  if (wie.soort === 'inwoner') return wie.persoon === persoon.id ? 'tonen-met-merk' : 'verbergen'
  const werkt = wie.soort === 'medewerker' && wie.rollen.some((rol) => !ZONDER_DOSSIERS.includes(rol))
  return werkt ? 'tonen-met-merk' : 'verbergen'
}
