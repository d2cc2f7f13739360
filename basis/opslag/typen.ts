import type { Opslag } from './opslag.ts'
import { verbindingVan } from './verbinding.ts'

type Kolom = {
  tabel: string
  naam: string
  soort: string
  lijst: boolean
  standaard: boolean
  altijd: boolean
  verplicht: boolean
  waarden: string[] | null
}

/**
 * Columns of all rooms. PostgreSQL does not know whether a column of a view can be empty. It cannot when a table beneath
 * the view has a required column of that name and nothing is outer-joined, or when its comment says "nooit leeg".
 */
const KOLOMMEN = `
  select n.nspname || '.' || c.relname as tabel, a.attname as naam,
    coalesce(e.typname, t.typname) as soort, e.oid is not null as lijst,
    a.atthasdef or a.attidentity <> '' as standaard,
    a.attgenerated <> '' or a.attidentity = 'a' as altijd,
    a.attnotnull or (c.relkind = 'v' and (
      col_description(c.oid, a.attnum) = 'nooit leeg'
      or (pg_get_viewdef(c.oid) !~* '(left|right|full) join' and exists (
        select from information_schema.view_column_usage u
        join pg_attribute b on b.attrelid = format('%I.%I', u.table_schema, u.table_name)::regclass
          and b.attname = u.column_name
        where u.view_schema = n.nspname and u.view_name = c.relname and u.column_name = a.attname
          and b.attnotnull and b.atttypid = a.atttypid)))) as verplicht,
    (select array_agg(w.enumlabel::text order by w.enumsortorder)
      from pg_enum w where w.enumtypid = coalesce(e.oid, t.oid)) as waarden
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  where a.attnum > 0 and not a.attisdropped
    and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public')
  order by n.nspname collate "C", c.relname collate "C", a.attnum`

const SOORTEN: Readonly<Record<string, string>> = {
  agbcode: 'AgbCode',
  bool: 'boolean',
  bpchar: 'string',
  bsn: 'Bsn',
  bytea: 'Uint8Array',
  date: 'Datum',
  float8: 'number',
  gemeentecode: 'Gemeentecode',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'string',
  text: 'string',
  time: 'string',
  timestamptz: 'Date',
  uuid: 'string',
  varchar: 'string',
}

/** The text of `gegenereerd/database.ts` for a database that has been migrated. */
export async function schrijfTypen(opslag: Opslag): Promise<string> {
  const rijen = await verbindingVan(opslag).alsEigenaar((tx) => tx.query(KOLOMMEN))
  const tabellen = Map.groupBy(rijen.map(leesKolom), (kolom) => kolom.tabel)
  const blokken = [...tabellen].map(
    ([tabel, kolommen]) => `  '${tabel}': {\n${kolommen.map((k) => `    ${k.naam}: ${typeVan(k)}\n`).join('')}  }\n`,
  )
  const inhoud = `export interface Database {\n${blokken.join('')}}\n`
  const merken = ['AgbCode', 'Bsn', 'Datum', 'Gemeentecode'].filter((naam) => new RegExp(`\\b${naam}\\b`).test(inhoud))
  const hulp = ['ColumnType', 'Generated', 'GeneratedAlways'].filter((naam) => inhoud.includes(`${naam}<`))
  return (
    '// Written by `npm run typen` from the migrated database. Do not edit.\n' +
    `import type { ${merken.join(', ')} } from '@meedoen/kern'\n` +
    `import type { ${hulp.join(', ')} } from 'kysely'\n\n${inhoud}`
  )
}

function typeVan(k: Kolom): string {
  if (k.soort === 'json' || k.soort === 'jsonb') return jsonType(k)
  const kaal = k.waarden ? k.waarden.map((waarde) => `'${waarde}'`).join(' | ') : SOORTEN[k.soort]
  if (kaal === undefined) throw new Error(`${k.tabel}.${k.naam}: soort ${k.soort} heeft nog geen TypeScript-type`)
  const lijst = k.lijst ? (k.waarden ? `(${kaal})[]` : `${kaal}[]`) : kaal
  const waarde = k.verplicht ? lijst : `${lijst} | null`
  if (k.altijd) return `GeneratedAlways<${waarde}>`
  return k.standaard ? `Generated<${waarde}>` : waarde
}

/** Read as unknown, for a schema to check; written as text, so that both drivers store the same. */
function jsonType(k: Kolom): string {
  if (k.verplicht) return `ColumnType<unknown, string${k.standaard ? ' | undefined' : ''}, string>`
  return 'ColumnType<unknown, string | null | undefined, string | null>'
}

function leesKolom(rij: Record<string, unknown>): Kolom {
  const waarden = rij.waarden
  return {
    tabel: String(rij.tabel),
    naam: String(rij.naam),
    soort: String(rij.soort),
    lijst: rij.lijst === true,
    standaard: rij.standaard === true,
    altijd: rij.altijd === true,
    verplicht: rij.verplicht === true,
    waarden: Array.isArray(waarden) ? waarden.map(String) : null,
  }
}
