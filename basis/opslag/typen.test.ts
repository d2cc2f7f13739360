import { readFile } from 'node:fs/promises'
import { proefopslag } from '@meedoen/proef'
import { describe, expect, it } from 'vitest'
import { schrijfTypen } from './typen.ts'
import { verbindingVan } from './verbinding.ts'

const opslag = await proefopslag()

describe('de typen van de database', () => {
  it('kloppen met de migraties; zo niet, draai `npm run typen`', async () => {
    const bewaard = await readFile(new URL('gegenereerd/database.ts', import.meta.url), 'utf8')
    expect(await schrijfTypen(opslag)).toBe(bewaard)
  })
  it('volgen per kolom wat de tabel belooft', async () => {
    await verbindingVan(opslag).alsEigenaar((tx) =>
      tx.script(`
        create schema atelier;
        create type atelier.verf as enum ('olie', 'water');
        create table atelier.doek (
          gemeente gemeentecode primary key, schilder bsn, dag date not null, verf atelier.verf not null default 'olie',
          volg bigint generated always as identity, maten int[] not null, extra jsonb not null, los jsonb,
          anders jsonb not null default '{}', foto bytea);
        create view atelier.kort with (security_invoker) as select gemeente, dag, schilder, dag + 1 as morgen from atelier.doek;
        create view atelier.naast with (security_invoker) as select d.gemeente, e.dag from atelier.doek d
          left join atelier.doek e on e.dag > d.dag;
        comment on column atelier.naast.gemeente is 'nooit leeg';`),
    )
    const typen = await schrijfTypen(opslag)
    expect(typen).toContain(`  'atelier.doek': {
    gemeente: Gemeentecode
    schilder: Bsn | null
    dag: Datum
    verf: Generated<'olie' | 'water'>
    volg: GeneratedAlways<number>
    maten: number[]
    extra: ColumnType<unknown, string, string>
    los: ColumnType<unknown, string | null | undefined, string | null>
    anders: ColumnType<unknown, string | undefined, string>
    foto: Uint8Array | null
  }
  'atelier.kort': {
    gemeente: Gemeentecode
    dag: Datum
    schilder: Bsn | null
    morgen: Datum | null
  }
  'atelier.naast': {
    gemeente: Gemeentecode
    dag: Datum | null
  }
`)
  })
  it('weigeren een soort kolom die niemand kent', async () => {
    await verbindingVan(opslag).alsEigenaar((tx) => tx.script('create table atelier.punt (plek point not null)'))
    await expect(schrijfTypen(opslag)).rejects.toThrow(/atelier.punt.plek: soort point/)
  })
})
