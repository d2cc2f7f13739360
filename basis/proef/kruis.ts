import type { Opslag } from '@meedoen/opslag'
import { alsEigenaar } from './eigenaar.ts'

/**
 * Two pieces of work that cross: `tweede` begins while `eerste` stands still in its transaction, at its call of `tussen`, and has gone as far as
 * it can before the first goes on to commit: done, or waiting for a lock. PGlite has one connection: there the second begins after the first.
 */
export async function kruis<A, B>(
  opslag: Opslag,
  eerste: (tussen: () => Promise<void>) => Promise<A>,
  tweede: () => Promise<B>,
): Promise<[A, B]> {
  const halverwege = Promise.withResolvers<void>()
  const verder = Promise.withResolvers<void>()
  const een = eerste(() => {
    halverwege.resolve()
    return verder.promise
  })
  await Promise.race([halverwege.promise, een])
  const twee = tweede()
  if (opslag.soort === 'postgres') await Promise.race([twee, wachtOpSlot(opslag)])
  verder.resolve()
  return Promise.all([een, twee])
}

/** Until a connection to this database waits for a lock that another one has. */
async function wachtOpSlot(opslag: Opslag): Promise<void> {
  const wachtend = () =>
    alsEigenaar(opslag, "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
  for (let keer = 0; keer < 500; keer += 1) {
    if ((await wachtend()).length > 0) return
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
}
