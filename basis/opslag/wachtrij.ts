import { PgBoss } from 'pg-boss'
import type { Verbinding } from './verbinding.ts'

/** Starts pg-boss; `achtergrond` turns on its upkeep and its clock. No LISTEN: PGlite has one connection. */
export async function startBoss(verbinding: Verbinding, achtergrond: boolean): Promise<PgBoss> {
  const boss = new PgBoss({ ...verbinding.boss, schema: 'pgboss', supervise: achtergrond, schedule: achtergrond })
  // pg-boss tries a failed look again by itself; this is the line a person can read.
  boss.on('error', (fout) => console.error(`taken: ${fout.message}`))
  return boss.start()
}

/** Creates or upgrades the schema of pg-boss. */
export async function installeerWachtrij(verbinding: Verbinding): Promise<void> {
  const boss = await startBoss(verbinding, false)
  await boss.stop({ graceful: false })
}

/** Queues exist before anybody works on them. */
export async function maakWachtrijen(verbinding: Verbinding, namen: Iterable<string>): Promise<void> {
  await verbinding.alsEigenaar((tx) =>
    tx.query('select platform.maak_wachtrij(naam) from unnest($1::text[]) as naam', [[...namen]]),
  )
}

/** The clocks are exactly these: one that is no longer planned stops. A time missed while the program was down is made up once. */
export async function zetKlokken(boss: PgBoss, plannen: ReadonlyMap<string, string>): Promise<void> {
  for (const oud of await boss.getSchedules()) {
    if (!plannen.has(oud.name)) await boss.unschedule(oud.name)
  }
  for (const [naam, cron] of plannen) {
    await boss.schedule(naam, cron, null, { tz: 'Europe/Amsterdam', missed: 'once' })
  }
}
