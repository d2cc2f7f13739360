import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Opslag, openOpslag } from '@meedoen/opslag'
import pg from 'pg'
import { inject } from 'vitest'
import type { Sjabloon } from './sjabloon.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sjabloon: Sjabloon
  }
}

const geopend = new Set<Opslag>()

/**
 * A new database with all tables of all rooms and the municipalities Lindewaard (9001) and Oeverstroom (9002): PGlite in
 * memory, or PostgreSQL when MEEDOEN_PROEF=postgres. It is closed after the test file.
 */
export async function proefopslag(): Promise<Opslag> {
  const opslag = await openVan(inject('sjabloon'))
  geopend.add(opslag)
  return opslag
}

export async function sluitProefopslagen(): Promise<void> {
  await Promise.all([...geopend].map((opslag) => opslag.sluit()))
  geopend.clear()
}

async function openVan(sjabloon: Sjabloon): Promise<Opslag> {
  if (sjabloon.soort === 'pglite') {
    return openOpslag({ geheugen: true, momentopname: new Blob([await readFile(sjabloon.bestand)]) })
  }
  const naam = `proef_${randomUUID().replaceAll('-', '')}`
  const beheer = new pg.Client({ connectionString: `${sjabloon.server}/postgres` })
  await beheer.connect()
  try {
    await beheer.query(`create database ${naam} template ${sjabloon.database}`)
  } finally {
    await beheer.end()
  }
  return openOpslag({ url: `${sjabloon.server}/${naam}` })
}
