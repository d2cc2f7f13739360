import type { Kysely } from 'kysely'
import type { ConstructorOptions } from 'pg-boss'
import type { Database } from './gegenereerd/database.ts'

/** One transaction of the owner of the database: for migrations and upkeep, never for a request. */
export type EigenaarTransactie = {
  /** Several statements in one text, without parameters. */
  script(tekst: string): Promise<void>
  query(tekst: string, waarden?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
}

/** What PostgreSQL and PGlite have in common; known inside this package only. */
export type Verbinding = {
  readonly soort: 'pglite' | 'postgres'
  readonly kysely: Kysely<Database>
  /** Waits for its turn where the database has one connection only. */
  opBeurt<T>(werk: () => Promise<T>): Promise<T>
  alsEigenaar<T>(werk: (tx: EigenaarTransactie) => Promise<T>): Promise<T>
  /** How pg-boss reaches the same database. */
  readonly boss: ConstructorOptions
  /** After a migration: learn the types it made. */
  ververs(): Promise<void>
  /** The whole database as one file; PGlite only. */
  momentopname(): Promise<Blob>
  sluit(): Promise<void>
}

const verbindingen = new WeakMap<object, Verbinding>()

/** Keeps the owner's connection out of the type that rooms see. */
export function onthoudVerbinding(opslag: object, verbinding: Verbinding): void {
  verbindingen.set(opslag, verbinding)
}

export function verbindingVan(opslag: object): Verbinding {
  const verbinding = verbindingen.get(opslag)
  if (!verbinding) throw new Error('deze opslag is niet door openOpslag geopend')
  return verbinding
}
