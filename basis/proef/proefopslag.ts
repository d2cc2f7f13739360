import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Opslag, openOpslag, type Waar } from '@meedoen/opslag'
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

/**
 * Where a new database is that one process after the other can open: a folder with PGlite, or a database on PostgreSQL.
 * `map` is for it and for what the test keeps beside it; the test removes it.
 */
export async function proefplek(map: string): Promise<Waar> {
  const sjabloon = inject('sjabloon')
  if (sjabloon.soort === 'postgres') return kopieVan(sjabloon)
  const database = join(map, 'database')
  await mkdir(database, { recursive: true, mode: 0o700 })
  await promisify(execFile)('tar', ['-xf', sjabloon.bestand, '-C', database])
  return { map }
}

async function openVan(sjabloon: Sjabloon): Promise<Opslag> {
  if (sjabloon.soort === 'postgres') return openOpslag(await kopieVan(sjabloon))
  return openOpslag({ geheugen: true, momentopname: new Blob([await readFile(sjabloon.bestand)]) })
}

async function kopieVan(sjabloon: Extract<Sjabloon, { soort: 'postgres' }>): Promise<{ url: string }> {
  const naam = `proef_${randomUUID().replaceAll('-', '')}`
  const beheer = new pg.Client({ connectionString: `${sjabloon.server}/postgres` })
  await beheer.connect()
  try {
    await beheer.query(`create database ${naam} template ${sjabloon.database}`)
  } finally {
    await beheer.end()
  }
  return { url: `${sjabloon.server}/${naam}` }
}
