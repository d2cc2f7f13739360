import { PGlite, type PGliteOptions, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { fromPglite } from 'pg-boss'
import type { Database } from './gegenereerd/database.ts'
import { leesLijst } from './lijst.ts'
import type { EigenaarTransactie, Verbinding } from './verbinding.ts'

const INT8_ARRAY = 1016
const DATE_ARRAY = 1182

/** A promise chain: everybody waits for the one before. PGlite has one connection, and a half-finished statement spoils it for the next. */
function maakRij(): <T>(werk: () => Promise<T>) => Promise<T> {
  let laatste: Promise<unknown> = Promise.resolve()
  return (werk) => {
    const beurt = laatste.then(werk, werk)
    laatste = beurt.catch(() => undefined)
    return beurt
  }
}

const LEZERS = {
  [types.DATE]: (tekst: string) => tekst,
  [types.INT8]: Number,
  [types.NUMERIC]: (tekst: string) => tekst,
  [INT8_ARRAY]: (tekst: string) => leesLijst(tekst).map(Number),
  [DATE_ARRAY]: leesLijst,
}

/** Opens PGlite in a folder, or in memory when `map` is null, from a snapshot when one is given. */
export async function verbindPglite(map: string | null, momentopname?: Blob): Promise<Verbinding> {
  const opties: PGliteOptions = { parsers: LEZERS }
  if (map !== null) opties.dataDir = map
  if (momentopname) opties.loadDataDir = momentopname
  const pglite = await PGlite.create(opties)
  const opBeurt = maakRij()
  const vanBoss = fromPglite(pglite)
  return {
    soort: 'pglite',
    kysely: new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) }),
    opBeurt,
    alsEigenaar: (werk) => opBeurt(() => pglite.transaction((tx) => werk(eigenaar(tx)))),
    boss: {
      backend: 'pglite',
      db: { executeSql: (tekst, waarden) => opBeurt(() => vanBoss.executeSql(tekst, waarden)) },
    },
    ververs: () => opBeurt(() => pglite.refreshArrayTypes()),
    momentopname: () => opBeurt(() => pglite.dumpDataDir('none')),
    sluit: () => opBeurt(() => pglite.close()),
  }
}

type PgliteTransactie = Parameters<Parameters<PGlite['transaction']>[0]>[0]

function eigenaar(tx: PgliteTransactie): EigenaarTransactie {
  return {
    script: async (tekst) => {
      await tx.exec(tekst)
    },
    query: async (tekst, waarden = []) => (await tx.query<Record<string, unknown>>(tekst, [...waarden])).rows,
  }
}
