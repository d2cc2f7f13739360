import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { proefopslag } from '@meedoen/proef'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migratiebronnen } from '../../apps/meedoen/migratiebronnen.ts'
import { type Migratiebron, migreer } from './migratie.ts'
import type { Opslag } from './opslag.ts'
import { verbindingVan } from './verbinding.ts'

let opslag: Opslag
let map: string
let bron: Migratiebron

beforeEach(async () => {
  opslag = await proefopslag()
  map = await mkdtemp(join(tmpdir(), 'meedoen-migratie-'))
  bron = { kamer: 'schuur', map: pathToFileURL(`${map}/`) }
})
afterEach(() => rm(map, { recursive: true, force: true }))

const schrijf = (naam: string, tekst: string): Promise<void> => writeFile(join(map, naam), tekst)

describe('migreren', () => {
  it('voert elk bestand één keer uit, op volgorde', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;\ncreate table schuur.fiets (id text);')
    expect(await migreer(opslag, [bron])).toEqual({ uitgevoerd: ['schuur/0001-schuur.sql'] })
    await schrijf('0002-bel.sql', 'alter table schuur.fiets add bel boolean;')
    expect(await migreer(opslag, [bron])).toEqual({ uitgevoerd: ['schuur/0002-bel.sql'] })
    expect(await migreer(opslag, [bron])).toEqual({ uitgevoerd: [] })
  })
  it('noemt een uitgevoerd bestand dat is veranderd, en doet niets', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;')
    await migreer(opslag, [bron])
    await schrijf('0001-schuur.sql', 'create schema schuur; ')
    await schrijf('0002-fiets.sql', 'create table schuur.fiets (id text);')
    await expect(migreer(opslag, [bron])).rejects.toThrow(/schuur\/0001-schuur.sql.*al uitgevoerd en daarna veranderd/)
  })
  it('ziet andere regeleinden niet als verandering', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;\n')
    await migreer(opslag, [bron])
    await schrijf('0001-schuur.sql', 'create schema schuur;\r\n')
    expect(await migreer(opslag, [bron])).toEqual({ uitgevoerd: [] })
  })
  it('noemt een uitgevoerd bestand dat ontbreekt', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;')
    await migreer(opslag, [bron])
    await rm(join(map, '0001-schuur.sql'))
    await expect(migreer(opslag, [bron])).rejects.toThrow(/schuur\/0001-schuur.sql .* nieuwer dan dit programma/)
  })
  it('weigert een gat in de nummers en een naam zonder nummer', async () => {
    await schrijf('0002-schuur.sql', 'create schema schuur;')
    await expect(migreer(opslag, [bron])).rejects.toThrow(/0002-schuur.sql heeft niet het volgende nummer; verwacht 1/)
    await rm(join(map, '0002-schuur.sql'))
    await schrijf('schuur.sql', 'create schema schuur;')
    await expect(migreer(opslag, [bron])).rejects.toThrow(/schuur.sql heeft niet het volgende nummer/)
  })
  it('draait een bestand dat halverwege misgaat helemaal terug, en noemt het', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;\ncreate table nergens.fiets (id text);')
    await expect(migreer(opslag, [bron])).rejects.toThrow(/Migratie schuur\/0001-schuur.sql: .*nergens/)
    const schemas = await verbindingVan(opslag).alsEigenaar((tx) =>
      tx.query(`select nspname from pg_namespace where nspname = 'schuur'`),
    )
    expect(schemas).toEqual([])
  })
  it('slaat een kamer zonder migraties over', async () => {
    await rm(map, { recursive: true })
    expect(await migreer(opslag, [bron])).toEqual({ uitgevoerd: [] })
  })
  it('kan op twee plaatsen tegelijk beginnen', async () => {
    await schrijf('0001-schuur.sql', 'create schema schuur;')
    const [een, twee] = await Promise.all([migreer(opslag, [bron]), migreer(opslag, [bron])])
    expect([...een.uitgevoerd, ...twee.uitgevoerd]).toEqual(['schuur/0001-schuur.sql'])
  })
  it('is in elke proefdatabase al gedaan', async () => {
    expect(await migreer(opslag, migratiebronnen)).toEqual({ uitgevoerd: [] })
  })
})
