import { resolve } from 'node:path'
import type { Waar } from '@meedoen/opslag'
import type { Omgeving } from '../omgeving.ts'
import { VerkeerdGebruik } from './opdracht.ts'

export const WAAR_OPTIES = { database: { type: 'string' }, map: { type: 'string' } } as const

/** For --help of each command that opens the data. */
export const WAAR_HULP = `  --database URL   PostgreSQL, bijvoorbeeld postgresql://naam:wachtwoord@server:5432/meedoen
                   (anders DATABASE_URL)
  --map MAP        map met de gegevens (anders MEEDOEN_DATA, anders ./.meedoen)`

/** Where the data is: an option goes before the environment, and a database before a folder. */
export function kiesWaar(
  opties: { database?: string | undefined; map?: string | undefined },
  omgeving: Omgeving,
): Waar {
  if (opties.database !== undefined && opties.map !== undefined) {
    throw new VerkeerdGebruik('Kies --database of --map, niet allebei.')
  }
  if (opties.map !== undefined) return { map: resolve(opties.map) }
  const url = opties.database ?? omgeving.databaseUrl
  return url === undefined ? { map: resolve(omgeving.dataMap) } : { url }
}

/** The data folder, also when the data itself is in PostgreSQL: keys and messages are there. */
export const dataMap = (opties: { map?: string | undefined }, omgeving: Omgeving): string =>
  resolve(opties.map ?? omgeving.dataMap)
