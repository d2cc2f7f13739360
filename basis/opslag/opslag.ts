import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gemeentecode } from '@meedoen/kern'
import { sql, type Transaction } from 'kysely'
import type { Database } from './gegenereerd/database.ts'
import { verbindPglite } from './pglite.ts'
import { verbindPostgres } from './postgres.ts'
import { neemSlot } from './slot.ts'
import { maakTaken, type Taken } from './taken.ts'
import { voerUit } from './transactie.ts'
import type { TaakGegevens } from './uitvoering.ts'
import { onthoudVerbinding, type Verbinding, verbindingVan } from './verbinding.ts'

/** Where the data is: a PostgreSQL server, a data folder with PGlite, or memory (optionally from a snapshot). */
export type Waar =
  | { readonly url: string }
  | { readonly map: string }
  | { readonly geheugen: true; readonly momentopname?: Blob }

/** One database transaction inside one municipality. */
export type Transactie = {
  readonly db: Transaction<Database>
  readonly gemeente: Gemeentecode
  /**
   * Puts a job in line in this same transaction: it exists when the transaction commits, and not otherwise.
   * While a job with the same `sleutel` waits, no second one is added; `startNa` then becomes the earlier of the two.
   */
  zetTaak(naam: string, gegevens: TaakGegevens, opties?: { startNa?: Date; sleutel?: string }): Promise<void>
}

export type Opslag = {
  readonly soort: 'pglite' | 'postgres'
  /**
   * Runs `werk` in one transaction that sees and writes the rows of one municipality only. A throw rolls back; a refusal
   * that is returned does not: throw where earlier writes must go.
   * May run again after a deadlock, so it does nothing outside the database.
   */
  inGemeente<T>(gemeente: Gemeentecode, werk: (tx: Transactie) => Promise<T>): Promise<T>
  /** Runs `werk` on the tables of schema `platform` (municipalities, sessions), and on nothing else. */
  opPlatform<T>(werk: (db: Transaction<Database>) => Promise<T>): Promise<T>
  readonly taken: Taken
  /** Stops the jobs, closes the connection and gives the data folder free. */
  sluit(): Promise<void>
}

/** Opens the storage. A data folder is locked for other processes until `sluit`. */
export async function openOpslag(waar: Waar): Promise<Opslag> {
  if ('url' in waar) return maakOpslag(await verbindPostgres(waar.url))
  if ('geheugen' in waar) return maakOpslag(await verbindPglite(null, waar.momentopname))
  await mkdir(waar.map, { recursive: true })
  const slot = await neemSlot(waar.map)
  try {
    return maakOpslag(await verbindPglite(join(waar.map, 'database')), slot.geefVrij)
  } catch (fout) {
    await slot.geefVrij()
    throw fout
  }
}

function maakOpslag(verbinding: Verbinding, naSluiten: () => Promise<void> = async () => undefined): Opslag {
  let gesloten: Promise<void> | undefined
  const { taken, wek } = maakTaken(verbinding, () => opslag)
  const opslag: Opslag = {
    soort: verbinding.soort,
    inGemeente: (gemeente, werk) => inGemeente(verbinding, wek, gemeente, werk),
    opPlatform: (werk) => voerUit(verbinding, 'meedoen_platform', null, werk),
    taken,
    sluit() {
      gesloten ??= taken.stop().then(verbinding.sluit).finally(naSluiten)
      return gesloten
    },
  }
  onthoudVerbinding(opslag, verbinding)
  return opslag
}

async function inGemeente<T>(
  verbinding: Verbinding,
  wek: (namen: Iterable<string>) => void,
  gemeente: Gemeentecode,
  werk: (tx: Transactie) => Promise<T>,
): Promise<T> {
  const gezet = new Set<string>()
  const uitkomst = await voerUit(verbinding, 'meedoen_app', gemeente, (db) =>
    werk({
      db,
      gemeente,
      async zetTaak(naam, gegevens, opties = {}) {
        const inhoud = JSON.stringify({ gemeente: gegevens.gemeente, id: gegevens.id })
        const { startNa = null, sleutel = null } = opties
        await sql`select platform.zet_taak(${naam}, ${inhoud}::jsonb, ${startNa}, ${sleutel})`.execute(db)
        gezet.add(naam)
      },
    }),
  )
  wek(gezet)
  return uitkomst
}

/** The whole database as one file, to start other databases in memory from; PGlite only. */
export const maakMomentopname = (opslag: Opslag): Promise<Blob> => verbindingVan(opslag).momentopname()
