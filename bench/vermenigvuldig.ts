import { Client } from 'pg'

/**
 * Multiplies the demo municipality in place, by SQL as the owner of the database: every person, case, fact and search key
 * comes back under new ids and new test BSNs that pass the elfproef. Texts are shared; the copies read them through the same ids.
 */
export async function vermenigvuldig(
  url: string,
  gemeente: string,
  keer: number,
): Promise<{ zaken: number; personen: number }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(
      `create temp table nieuw_persoon as
       select p.id as oud, k, md5(p.id::text || k)::uuid as id, row_number() over (order by k, p.id) as rij
       from personen.persoon p cross join generate_series(1, $2::integer) k where p.gemeente = $1`,
      [gemeente, keer - 1],
    )
    await client.query(
      `create temp table nieuw_bsn as
       select row_number() over () as rij, bsn from (
         select lpad(n::text, 9, '0') as bsn from generate_series(100000000, 100000000 + 12 * (select count(*)::integer from nieuw_persoon)) n
         where (9*(n/100000000%10) + 8*(n/10000000%10) + 7*(n/1000000%10) + 6*(n/100000%10) + 5*(n/10000%10)
           + 4*(n/1000%10) + 3*(n/100%10) + 2*(n/10%10) - (n%10)) % 11 = 0) geldig`,
    )
    await client.query('create index on nieuw_persoon (oud, k); analyze nieuw_persoon; analyze nieuw_bsn')
    for (const opdracht of OPDRACHTEN)
      await client.query(opdracht, opdracht.includes('$2') ? [gemeente, keer - 1] : [gemeente])
    // As autovacuum leaves a database that has been in use: with statistics, and knowing which pages everybody may see.
    await client.query('vacuum analyze')
    const tel = async (tabel: string): Promise<number> =>
      Number((await client.query(`select count(*) as n from ${tabel} where gemeente = $1`, [gemeente])).rows[0]?.n)
    return { zaken: await tel('zaken.zaak'), personen: await tel('personen.persoon') }
  } finally {
    await client.end()
  }
}

/** Copies a table row by row with a few columns replaced; `jsonb_populate_record` keeps this independent of its columns. */
const kopieer = (tabel: string, bron: string, anders: string): string =>
  `insert into ${tabel} select (jsonb_populate_record(null::${tabel}, to_jsonb(t) || jsonb_build_object(${anders}))).* from ${bron}`

const VAN_PERSOON = (tabel: string) => `${tabel} t join nieuw_persoon n on n.oud = t.persoon where t.gemeente = $1`
const OPDRACHTEN = [
  kopieer(
    'personen.persoon',
    'personen.persoon t join nieuw_persoon n on n.oud = t.id join nieuw_bsn b using (rij) where t.gemeente = $1',
    `'id', n.id, 'bsn', b.bsn`,
  ),
  kopieer('personen.adres', VAN_PERSOON('personen.adres'), `'persoon', n.id`),
  `insert into personen.zoeksleutel
   select t.gemeente, case when t.sleutel like 'b:%' then 'b:' || b.bsn else t.sleutel end, n.id
   from personen.zoeksleutel t join nieuw_persoon n on n.oud = t.persoon join nieuw_bsn b using (rij) where t.gemeente = $1`,
  kopieer(
    'zaken.zaak',
    `zaken.zaak t cross join generate_series(1, $2::integer) as s(k) left join nieuw_persoon n on n.oud = t.persoon and n.k = s.k where t.gemeente = $1`,
    `'id', md5(t.id::text || s.k)::uuid, 'nummer', t.nummer || '-' || s.k, 'persoon', n.id`,
  ),
  `insert into zaken.feit
   select t.gemeente, md5(t.zaak::text || k)::uuid, t.volgnummer, t.soort, t.op, t.door_soort, t.door_id, t.mandaat,
     case when t.soort = 'persoonGekoppeld'
       then jsonb_set(t.gegevens, '{persoon}', to_jsonb(md5((t.gegevens ->> 'persoon') || k)::uuid)) else t.gegevens end
   from zaken.feit t cross join generate_series(1, $2::integer) k where t.gemeente = $1`,
]
