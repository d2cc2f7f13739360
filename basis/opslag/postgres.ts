import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './gegenereerd/database.ts'
import { leesLijst } from './lijst.ts'
import type { EigenaarTransactie, Verbinding } from './verbinding.ts'

const { INT8, DATE, NUMERIC } = pg.types.builtins
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182

/** The same values as PGlite gives: a date is text, a count is a number, an amount with decimals stays text. */
function lezers(): pg.TypeOverrides {
  const zelfde = (tekst: string): string => tekst
  const soorten = new pg.TypeOverrides()
  soorten.setTypeParser(DATE, zelfde)
  soorten.setTypeParser(NUMERIC, zelfde)
  soorten.setTypeParser(INT8, Number)
  soorten.setTypeParser(DATE_ARRAY, leesLijst)
  soorten.setTypeParser(INT8_ARRAY, (tekst: string) => leesLijst(tekst).map(Number))
  return soorten
}

export async function verbindPostgres(url: string): Promise<Verbinding> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: lezers(), application_name: 'meedoen' })
  // An idle connection that breaks is replaced by the pool; without a listener Node would stop the program.
  pool.on('error', () => undefined)
  await controleerVersie(pool)
  return {
    soort: 'postgres',
    kysely: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    opBeurt: (werk) => werk(),
    alsEigenaar: (werk) => inTransactie(pool, werk),
    boss: { backend: 'postgres', connectionString: url, max: 4, application_name: 'meedoen-taken' },
    ververs: async () => undefined,
    momentopname: () => Promise.reject(new Error('een momentopname bestaat alleen bij PGlite; gebruik pg_dump')),
    sluit: () => pool.end(),
  }
}

async function controleerVersie(pool: pg.Pool): Promise<void> {
  try {
    const { rows } = await pool.query<{ versie: number }>(`select current_setting('server_version_num')::int as versie`)
    const versie = rows[0]?.versie ?? 0
    if (versie < 150_000) throw new Error(`Meedoen heeft PostgreSQL 15 of nieuwer nodig; deze server is ${versie}.`)
  } catch (fout) {
    await pool.end()
    throw isOnbereikbaar(fout) ? onbereikbaar(fout) : fout
  }
}

const isOnbereikbaar = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && (fout.code === 'ECONNREFUSED' || fout.code === 'ENOTFOUND')

const onbereikbaar = (fout: unknown): Error =>
  new Error('Er antwoordt geen PostgreSQL-server. Draait die, en klopt het adres in DATABASE_URL of --database?', {
    cause: fout,
  })

async function inTransactie<T>(pool: pg.Pool, werk: (tx: EigenaarTransactie) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let stuk = false
  try {
    await client.query('begin')
    // Two programs that start together migrate one after the other.
    await client.query(`select pg_advisory_xact_lock(hashtext('meedoen.eigenaar'))`)
    const uitkomst = await werk({
      script: async (tekst) => {
        await client.query(tekst)
      },
      query: async (tekst, waarden = []) => (await client.query<Record<string, unknown>>(tekst, [...waarden])).rows,
    })
    await client.query('commit')
    return uitkomst
  } catch (fout) {
    await client.query('rollback').catch(() => {
      stuk = true
    })
    throw fout
  } finally {
    client.release(stuk)
  }
}
