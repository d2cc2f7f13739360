import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { verbindingVan } from './verbinding.ts'

const opslag = await proefopslag()
await verbindingVan(opslag).alsEigenaar((tx) =>
  tx.script(`
    create schema huis;
    create table huis.kast (gemeente gemeentecode, id text, kleur text not null, primary key (gemeente, id));
    create table huis.la (gemeente gemeentecode, id text, kast text not null, primary key (gemeente, id),
      foreign key (gemeente, kast) references huis.kast (gemeente, id));
    call platform.beveilig('huis.kast');
    call platform.beveilig('huis.la', 'select, insert');
  `),
)
await opslag.inGemeente(LINDEWAARD, ({ db }) =>
  sql`insert into huis.kast values (${LINDEWAARD}, 'k1', 'groen')`.execute(db),
)
const kleuren = (gemeente: typeof LINDEWAARD) =>
  opslag.inGemeente(
    gemeente,
    async ({ db }) => (await sql<{ kleur: string }>`select kleur from huis.kast`.execute(db)).rows,
  )

describe('de muur tussen gemeenten', () => {
  it('laat een gemeente haar eigen rijen zien en die van een ander niet', async () => {
    expect(await kleuren(LINDEWAARD)).toEqual([{ kleur: 'groen' }])
    expect(await kleuren(OEVERSTROOM)).toEqual([])
  })
})
