import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { type Verbinding, verbindingVan } from './verbinding.ts'
import { installeerWachtrij } from './wachtrij.ts'

/** The SQL files of one room: `NNNN-name.sql` in `map`, numbered from 0001 without gaps, never changed once released. */
export type Migratiebron = { readonly kamer: string; readonly map: URL }

type Migratie = { kamer: string; nummer: number; naam: string; tekst: string; controlegetal: string }

const VORM = /^(\d{4})-([a-z0-9-]+)\.sql$/

const BOEKHOUDING = `
  create schema if not exists platform;
  create table if not exists platform.migratie (
    kamer text not null, nummer int not null, naam text not null, controlegetal text not null,
    uitgevoerd timestamptz not null default now(), primary key (kamer, nummer));`

/**
 * Brings the database up to date, as its owner, each file in a transaction of its own, rooms in the order given.
 * Throws when a file that was carried out earlier has changed or has gone, and names it.
 */
export async function migreer(opslag: object, bronnen: readonly Migratiebron[]): Promise<{ uitgevoerd: string[] }> {
  const verbinding = verbindingVan(opslag)
  const migraties = (await Promise.all(bronnen.map(leesBron))).flat()
  await verbinding.alsEigenaar((tx) => tx.script(BOEKHOUDING))
  await installeerWachtrij(verbinding)
  await controleerVerdwenen(verbinding, bronnen, migraties)
  const uitgevoerd: string[] = []
  for (const migratie of migraties) {
    if (await voerMigratieUit(verbinding, migratie)) uitgevoerd.push(`${migratie.kamer}/${migratie.naam}`)
  }
  await verbinding.ververs()
  return { uitgevoerd }
}

async function leesBron(bron: Migratiebron): Promise<Migratie[]> {
  if (!existsSync(bron.map)) return []
  const namen = (await readdir(bron.map)).filter((naam) => naam.endsWith('.sql')).sort()
  return Promise.all(
    namen.map(async (naam, plaats) => {
      const nummer = Number(VORM.exec(naam)?.[1])
      if (nummer !== plaats + 1) {
        throw new Error(`Migratie ${bron.kamer}/${naam} heeft niet het volgende nummer; verwacht ${plaats + 1}.`)
      }
      // Git may have turned line ends into CRLF on Windows; that is no change.
      const tekst = (await readFile(new URL(naam, bron.map), 'utf8')).replaceAll('\r\n', '\n')
      const controlegetal = createHash('sha256').update(tekst).digest('hex')
      return { kamer: bron.kamer, nummer, naam, tekst, controlegetal }
    }),
  )
}

async function voerMigratieUit(verbinding: Verbinding, m: Migratie): Promise<boolean> {
  try {
    return await verbinding.alsEigenaar(async (tx) => {
      const [eerder] = await tx.query('select controlegetal from platform.migratie where kamer = $1 and nummer = $2', [
        m.kamer,
        m.nummer,
      ])
      if (eerder) {
        if (eerder.controlegetal === m.controlegetal) return false
        throw new Error('dit bestand is al uitgevoerd en daarna veranderd. Zet het terug en maak een nieuwe migratie.')
      }
      await tx.script(m.tekst)
      await tx.query('insert into platform.migratie (kamer, nummer, naam, controlegetal) values ($1, $2, $3, $4)', [
        m.kamer,
        m.nummer,
        m.naam,
        m.controlegetal,
      ])
      return true
    })
  } catch (fout) {
    throw new Error(`Migratie ${m.kamer}/${m.naam}: ${fout instanceof Error ? fout.message : String(fout)}`, {
      cause: fout,
    })
  }
}

async function controleerVerdwenen(
  verbinding: Verbinding,
  bronnen: readonly Migratiebron[],
  migraties: readonly Migratie[],
): Promise<void> {
  const bekend = new Set(migraties.map((m) => `${m.kamer}/${m.nummer}`))
  const kamers = bronnen.map((bron) => bron.kamer)
  const eerder = await verbinding.alsEigenaar((tx) =>
    tx.query('select kamer, nummer, naam from platform.migratie where kamer = any($1)', [kamers]),
  )
  const weg = eerder.find((rij) => !bekend.has(`${rij.kamer}/${rij.nummer}`))
  if (weg) {
    throw new Error(
      `Migratie ${weg.kamer}/${weg.naam} is uitgevoerd in deze database, maar het bestand ontbreekt. ` +
        'De database is nieuwer dan dit programma: start een nieuwere versie, of zet een reservekopie terug.',
    )
  }
}
