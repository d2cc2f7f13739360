import type { Opslag } from '@meedoen/opslag'
import { verbindingVan } from '../opslag/verbinding.ts'

/** Does something to the database as its owner, past row-level security: to play who has the password. Only in tests. */
export const alsEigenaar = (
  opslag: Opslag,
  opdracht: string,
  waarden: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> => verbindingVan(opslag).alsEigenaar((tx) => tx.query(opdracht, waarden))
