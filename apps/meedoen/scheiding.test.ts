import { datum, type Gemeentecode } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { vulDemo } from './demo/vul-demo.ts'

const opslag = await proefopslag()
await vulDemo(opslag, datum('2026-11-20'), new Uint8Array(32), 0)

type Tabel = { naam: string; soort: string }

const rijen = <T>(gemeente: Gemeentecode, vraag: ReturnType<typeof sql<T>>): Promise<T[]> =>
  opslag.inGemeente(gemeente, async (tx) => (await vraag.execute(tx.db)).rows)

const tabellen = await rijen(
  LINDEWAARD,
  sql<Tabel>`
    select t.oid::regclass::text as naam, t.relkind as soort
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'v') and n.nspname not in ('platform', 'pgboss', 'public', 'information_schema') and n.nspname not like 'pg\\_%'
    order by 1`,
)

const tel = async (tabel: string, alsWie: Gemeentecode, vanWie: Gemeentecode): Promise<number> => {
  const [rij] = await rijen(
    alsWie,
    sql<{ n: number }>`select count(*)::integer as n from ${sql.table(tabel)} where gemeente = ${vanWie}`,
  )
  return rij?.n ?? 0
}

describe('twee gemeenten in één huis', () => {
  it('hebben allebei iets te verbergen in bijna elke tabel', async () => {
    const gevuld = []
    for (const { naam } of tabellen) if ((await tel(naam, OEVERSTROOM, OEVERSTROOM)) > 0) gevuld.push(naam)
    expect(gevuld).toEqual(
      expect.arrayContaining([
        'personen.persoon',
        'zaken.zaak',
        'zaken.feit',
        'zaken.tekst',
        'zaken.document',
        'zaken.voorziening',
        'zaken.doorlooptijd',
        'levering.toewijzing',
        'inkoop.contract',
        'loket.aanbod',
        'toegang.medewerker',
        'verordening.versie',
      ]),
    )
  })

  for (const { naam } of tabellen)
    it(`zien elkaar niet in ${naam}`, async () => {
      expect(await tel(naam, LINDEWAARD, OEVERSTROOM)).toBe(0)
      expect(await tel(naam, OEVERSTROOM, LINDEWAARD)).toBe(0)
    })

  for (const { naam } of tabellen.filter((t) => t.soort === 'r'))
    it(`veranderen elkaar niet in ${naam}`, async () => {
      const voor = await tel(naam, OEVERSTROOM, OEVERSTROOM)
      const probeer = async (opdracht: ReturnType<typeof sql>): Promise<number> => {
        try {
          return await opslag.inGemeente(LINDEWAARD, async (tx) =>
            Number((await opdracht.execute(tx.db)).numAffectedRows ?? 0),
          )
        } catch (fout) {
          expect(String(fout)).toMatch(/permission denied|row-level security/)
          return 0
        }
      }
      expect(await probeer(sql`delete from ${sql.table(naam)} where gemeente = ${OEVERSTROOM}`)).toBe(0)
      expect(
        await probeer(sql`update ${sql.table(naam)} set gemeente = ${LINDEWAARD} where gemeente = ${OEVERSTROOM}`),
      ).toBe(0)
      expect(await tel(naam, OEVERSTROOM, OEVERSTROOM)).toBe(voor)
    })

  it('kunnen geen rij van zichzelf aan de ander geven', async () => {
    const geef = opslag.inGemeente(LINDEWAARD, (tx) =>
      sql`update loket.aanbod set gemeente = ${OEVERSTROOM}`.execute(tx.db),
    )
    await expect(geef).rejects.toThrow(/row-level security/)
  })
})
