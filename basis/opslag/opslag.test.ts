import { type Gemeentecode, geweigerd } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { migreer } from './migratie.ts'
import { openOpslag } from './opslag.ts'
import { verbindingVan } from './verbinding.ts'

const opslag = await proefopslag()

beforeAll(async () => {
  await verbindingVan(opslag).alsEigenaar((tx) =>
    tx.script(`
      create schema huis;
      create table huis.kast (gemeente gemeentecode, id text, kleur text not null, primary key (gemeente, id));
      create table huis.la (gemeente gemeentecode, id text, kast text not null, primary key (gemeente, id),
        foreign key (gemeente, kast) references huis.kast (gemeente, id));
      create table huis.dicht (gemeente gemeentecode primary key);
      call platform.beveilig('huis.kast');
      call platform.beveilig('huis.la', 'select, insert');
      create function huis.botst() returns void language plpgsql as $$
        begin raise exception 'botsing' using errcode = '40001'; end $$;
      create table huis.waarden (gemeente gemeentecode primary key, dag date, dagen date[], groot bigint, groten bigint[],
        bedrag numeric, moment timestamptz, inhoud jsonb, bytes bytea, namen text[], nummer bsn);
      call platform.beveilig('huis.waarden');`),
  )
  await voer(LINDEWAARD, sql`insert into huis.kast values (${LINDEWAARD}, 'k1', 'groen')`)
})

type Vraag = ReturnType<typeof sql<Record<string, unknown>>>

const voer = (gemeente: Gemeentecode, vraag: Vraag): Promise<Record<string, unknown>[]> =>
  opslag.inGemeente(gemeente, async ({ db }) => (await vraag.execute(db)).rows)
const kleuren = async (gemeente: Gemeentecode): Promise<unknown[]> =>
  (await voer(gemeente, sql`select kleur from huis.kast order by kleur`)).map((rij) => rij.kleur)

describe('de muur tussen gemeenten', () => {
  it('toont een gemeente haar eigen rijen en geen andere', async () => {
    expect(await kleuren(LINDEWAARD)).toEqual(['groen'])
    expect(await kleuren(OEVERSTROOM)).toEqual([])
  })
  it('laat geen rij toevoegen op naam van een andere gemeente', async () => {
    await expect(voer(OEVERSTROOM, sql`insert into huis.kast values (${LINDEWAARD}, 'k2', 'rood')`)).rejects.toThrow(
      /row-level security/,
    )
  })
  it('laat een rij van een andere gemeente niet wijzigen of wissen', async () => {
    await voer(OEVERSTROOM, sql`update huis.kast set kleur = 'rood'`)
    await voer(OEVERSTROOM, sql`delete from huis.kast`)
    expect(await kleuren(LINDEWAARD)).toEqual(['groen'])
  })
  it('laat een eigen rij niet aan een andere gemeente geven', async () => {
    await expect(voer(LINDEWAARD, sql`update huis.kast set gemeente = ${OEVERSTROOM}`)).rejects.toThrow(
      /row-level security/,
    )
  })
  it('laat niet verwijzen naar een rij van een andere gemeente', async () => {
    await expect(voer(OEVERSTROOM, sql`insert into huis.la values (${OEVERSTROOM}, 'l1', 'k1')`)).rejects.toThrow(
      /foreign key/,
    )
  })
  it('geeft alleen de rechten die de tabel noemt', async () => {
    await expect(voer(LINDEWAARD, sql`delete from huis.la`)).rejects.toThrow(/permission denied/)
    await expect(voer(LINDEWAARD, sql`select * from huis.dicht`)).rejects.toThrow(/permission denied/)
    await expect(voer(LINDEWAARD, sql`select * from platform.sessie`)).rejects.toThrow(/permission denied/)
  })
  it('toont zonder gemeente niets', async () => {
    await expect(
      opslag.opPlatform(async (db) => (await sql`select * from huis.kast`.execute(db)).rows),
    ).rejects.toThrow(/permission denied/)
  })
  it('weigert een tabel te beveiligen die gemeente niet vooraan in de sleutel heeft', async () => {
    const maak = verbindingVan(opslag).alsEigenaar((tx) =>
      tx.script(
        `create table huis.los (id text primary key, gemeente gemeentecode); call platform.beveilig('huis.los')`,
      ),
    )
    await expect(maak).rejects.toThrow(/huis.los heeft gemeente niet als eerste kolom/)
  })
})

describe('de rol van een transactie', () => {
  it('is meedoen_app en kan de muur niet omzeilen', async () => {
    const [rij] = await voer(
      LINDEWAARD,
      sql`select current_user::text as rol, rolbypassrls or rolsuper as omzeilt from pg_roles where rolname = current_user`,
    )
    expect(rij).toEqual({ rol: 'meedoen_app', omzeilt: false })
  })
  it.each([
    'reset role',
    'set role postgres',
    'SET LOCAL ROLE postgres',
    '-- even\nset session authorization default',
    '/* stil */ reset all',
    'select 1; reset role',
    `do $$ begin execute 'reset role'; end $$`,
    'discard all',
    `select set_config('role', 'postgres', true)`,
    `select pg_catalog."set_config" ('meedoen.gemeente', '9001', true)`,
  ])('is niet af te leggen met %j', async (tekst) => {
    await expect(voer(OEVERSTROOM, sql.raw<Record<string, unknown>>(tekst))).rejects.toThrow(/wisselt niemand van rol/)
  })
  it('is ook niet af te leggen met een ingebed stuk SQL of een functie van kysely', async () => {
    await expect(voer(OEVERSTROOM, sql`${sql.raw('reset role')}`)).rejects.toThrow(/wisselt niemand/)
    const verzoek = opslag.inGemeente(OEVERSTROOM, ({ db }) =>
      db.selectNoFrom((eb) => eb.fn('set_config', [eb.val('role'), eb.val('none'), eb.val(true)]).as('x')).execute(),
    )
    await expect(verzoek).rejects.toThrow(/wisselt niemand/)
  })
  it('houdt gewone SQL waarin die woorden voorkomen niet tegen', async () => {
    expect(await voer(LINDEWAARD, sql`select 'reset role' as role, 1 as set`)).toEqual([{ role: 'reset role', set: 1 }])
  })
  it('blijft na afloop niet hangen aan de verbinding', async () => {
    await voer(LINDEWAARD, sql`select 1`)
    const rijen = await verbindingVan(opslag).alsEigenaar((tx) =>
      tx.query(
        `select current_user <> 'meedoen_app' as vrij, coalesce(current_setting('meedoen.gemeente', true), '') as g`,
      ),
    )
    expect(rijen).toEqual([{ vrij: true, g: '' }])
  })
})

describe('een transactie', () => {
  it('draait alles terug als er iets misgaat', async () => {
    const mislukt = opslag.inGemeente(LINDEWAARD, async ({ db }) => {
      await sql`insert into huis.kast values (${LINDEWAARD}, 'k9', 'zwart')`.execute(db)
      throw new Error('stuk')
    })
    await expect(mislukt).rejects.toThrow('stuk')
    expect(await kleuren(LINDEWAARD)).toEqual(['groen'])
  })
  it('draait niets terug bij een weigering die als antwoord terugkomt', async () => {
    const antwoord = await opslag.inGemeente(OEVERSTROOM, async ({ db }) => {
      await sql`insert into huis.kast values (${OEVERSTROOM}, 'k5', 'blauw')`.execute(db)
      return geweigerd('te-laat', 'Dit kan niet meer.')
    })
    expect(antwoord.code).toBe('te-laat')
    expect(await kleuren(OEVERSTROOM)).toEqual(['blauw'])
  })
  it('begint opnieuw na een botsing, en geeft het na vijf keer op', async () => {
    let keren = 0
    const uitkomst = await opslag.inGemeente(LINDEWAARD, async ({ db }) => {
      keren += 1
      if (keren < 3) await sql`select huis.botst()`.execute(db)
      return keren
    })
    expect(uitkomst).toBe(3)
    keren = -99
    await expect(
      opslag.inGemeente(LINDEWAARD, ({ db }) => {
        keren += 1
        return sql`select huis.botst()`.execute(db)
      }),
    ).rejects.toThrow('botsing')
    expect(keren).toBe(-94)
  })
  it('weigert een tweede transactie binnen de eerste, die op PGlite eeuwig zou wachten', async () => {
    const genest = opslag.inGemeente(LINDEWAARD, () => opslag.opPlatform(async () => 1))
    await expect(genest).rejects.toThrow(/transactie binnen een transactie/)
  })
  it('kan naast andere lopen zonder elkaar te raken', async () => {
    const gemeenten = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? LINDEWAARD : OEVERSTROOM))
    const gezien = await Promise.all(
      gemeenten.map((g) => voer(g, sql`select current_setting('meedoen.gemeente') as gemeente`)),
    )
    expect(gezien.map(([rij]) => rij?.gemeente)).toEqual(gemeenten)
  })
})

describe('waarden', () => {
  it('komen op beide databases in dezelfde vorm terug', async () => {
    const rijen = await opslag.inGemeente(LINDEWAARD, async ({ db }) => {
      await sql`insert into huis.waarden values (${LINDEWAARD}, ${'2026-03-29'}, ${['2026-01-01', '2026-12-31']}, ${9007199254740991},
        ${[1, 2]}, ${'12.30'}, ${new Date('2026-03-29T01:30:00Z')}, ${JSON.stringify([{ a: 1 }])}, ${new Uint8Array([0, 255])},
        ${['één', 'twee, drie']}, ${'999900006'})`.execute(db)
      return (await sql<Record<string, unknown>>`select * from huis.waarden`.execute(db)).rows
    })
    const bytes = rijen[0]?.bytes
    expect(bytes instanceof Uint8Array && [...bytes]).toEqual([0, 255])
    expect(rijen[0]).toMatchObject({
      dag: '2026-03-29',
      dagen: ['2026-01-01', '2026-12-31'],
      groot: 9007199254740991,
      groten: [1, 2],
      bedrag: '12.30',
      moment: new Date('2026-03-29T01:30:00Z'),
      inhoud: [{ a: 1 }],
      namen: ['één', 'twee, drie'],
      nummer: '999900006',
    })
  })
  it.each([
    ['bsn', '999900007'],
    ['bsn', '000000000'],
    ['bsn', 'abcdefghi'],
    ['bsn', '12345678'],
    ['agbcode', '1234567'],
    ['gemeentecode', '90011'],
  ])('weigert als %s: %s', async (soort, waarde) => {
    const vraag = sql<Record<string, unknown>>`select cast(${waarde}::text as ${sql.raw(soort)}) as waarde`
    await expect(voer(LINDEWAARD, vraag)).rejects.toThrow(/violates check constraint/)
  })
  it('neemt een geldig bsn en een leeg veld aan', async () => {
    expect(await voer(LINDEWAARD, sql`select '123456782'::bsn as a, null::bsn as b`)).toEqual([
      { a: '123456782', b: null },
    ])
  })
})

describe('openen', () => {
  it('zegt wat te doen als er geen server antwoordt', async () => {
    await expect(openOpslag({ url: 'postgres://iemand@127.0.0.1:1/niets' })).rejects.toThrow(/Draait die, en klopt/)
  })
  it('werkt ook voor een eigenaar die geen superuser is', async () => {
    const eigen = await openOpslag({ geheugen: true })
    await verbindingVan(eigen).alsEigenaar((tx) =>
      tx.script(`create role eigenaar login createrole; grant create on database postgres to eigenaar;
        grant create on schema public to eigenaar; set session authorization eigenaar;`),
    )
    await migreer(eigen, [{ kamer: 'opslag', map: new URL('migraties/', import.meta.url) }])
    await eigen.inGemeente(LINDEWAARD, (tx) => tx.zetTaak('groeten', { gemeente: LINDEWAARD, id: '1' }))
    eigen.taken.registreer('groeten', async () => undefined)
    expect(await eigen.taken.verwerkWachtende()).toEqual({ gedaan: 1, mislukt: 0 })
    await eigen.sluit()
    await eigen.sluit()
  })
})
