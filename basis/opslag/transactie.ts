import { AsyncLocalStorage } from 'node:async_hooks'
import type { Gemeentecode } from '@meedoen/kern'
import { sql, type Transaction } from 'kysely'
import { bewaakRol } from './bewaker.ts'
import type { Database } from './gegenereerd/database.ts'
import type { Verbinding } from './verbinding.ts'

type Rol = 'meedoen_app' | 'meedoen_platform'
type Werk<T> = (db: Transaction<Database>) => Promise<T>

const POGINGEN = 5
/** serialization_failure and deadlock_detected: PostgreSQL asks to try again. */
const OPNIEUW = new Set(['40001', '40P01'])

const bezig = new AsyncLocalStorage<true>()

/**
 * Runs `werk` as a role that cannot bypass row-level security, inside one municipality (or none). A throw rolls back.
 * After a deadlock or serialization failure the work is done again, so it may not do anything outside the database.
 */
export async function voerUit<T>(
  verbinding: Verbinding,
  rol: Rol,
  gemeente: Gemeentecode | null,
  werk: Werk<T>,
): Promise<T> {
  if (bezig.getStore()) {
    throw new Error('een transactie binnen een transactie: geef de transactie door in plaats van een nieuwe te openen')
  }
  for (let poging = 1; ; poging += 1) {
    try {
      return await verbinding.opBeurt(() => eenmaal(verbinding, rol, gemeente, werk))
    } catch (fout) {
      if (poging === POGINGEN || !moetOpnieuw(fout)) throw fout
      await new Promise((klaar) => setTimeout(klaar, Math.random() * 20 * 2 ** poging))
    }
  }
}

const eenmaal = <T>(verbinding: Verbinding, rol: Rol, gemeente: Gemeentecode | null, werk: Werk<T>): Promise<T> =>
  verbinding.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('role', ${rol}, true), set_config('meedoen.gemeente', ${gemeente ?? ''}, true)`.execute(
      trx,
    )
    return bezig.run(true, () => werk(trx.withPlugin(bewaakRol)))
  })

const moetOpnieuw = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && typeof fout.code === 'string' && OPNIEUW.has(fout.code)
