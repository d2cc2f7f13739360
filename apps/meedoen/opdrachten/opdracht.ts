import { parseArgs } from 'node:util'
import { OnjuisteInvoer } from './lees-json.ts'

/** 0: fine; 1: something is wrong in the input; 2: the command was used wrongly. */
export type Afloop = 0 | 1 | 2

/** Where a command reads and writes; tests give their own. */
export type Uitvoer = {
  readonly env: Record<string, string | undefined>
  /** One JSON array or object, or raw XML. */
  readonly stdout: (tekst: string) => void
  /** Messages for people. */
  readonly stderr: (regel: string) => void
  /** Resolves when the program is asked to stop. */
  readonly stop: () => Promise<void>
}

/** A command, or a part of one, that is not loaded yet. */
export type Ingang<Wat> = {
  readonly naam: string
  /** One line for the list. */
  readonly zin: string
  readonly laad: () => Promise<Wat>
}

export type Opdracht = {
  /** What --help shows. */
  readonly hulp: string
  /** Parts with help of their own: `meedoen OPDRACHT DEEL --help`. */
  readonly delen?: readonly Ingang<{ readonly hulp: string }>[]
  readonly voerUit: (argumenten: readonly string[], uitvoer: Uitvoer) => Promise<Afloop>
}

/** Wrong use of a command; the text says how it goes. Leads to exit code 2. */
export class VerkeerdGebruik extends Error {
  override readonly name = 'VerkeerdGebruik'
}

type Optie = { readonly type: 'string' | 'boolean'; readonly short?: string }

/** Reads arguments by node:util parseArgs; unknown or incomplete options become `VerkeerdGebruik`. */
export function leesArgumenten<const Opties extends Record<string, Optie>>(
  argumenten: readonly string[],
  options: Opties,
) {
  try {
    return parseArgs({ args: [...argumenten], options, allowPositionals: true, strict: true })
  } catch (fout) {
    throw new VerkeerdGebruik(vertaal(fout))
  }
}

function vertaal(fout: unknown): string {
  const tekst = fout instanceof Error ? fout.message : String(fout)
  const optie = /'(-[^' ]+)[^']*'/.exec(tekst)?.[1] ?? 'Een optie'
  if (tekst.startsWith('Unknown option')) return `${optie} is geen optie van deze opdracht.`
  if (tekst.includes('argument missing')) return `${optie} heeft een waarde nodig.`
  if (tekst.includes('does not take an argument')) return `${optie} heeft geen waarde.`
  return `${optie} klopt niet.`
}

/** The one file or name that a command works on. */
export function eenPlaats(plaatsen: readonly string[], wat: string): string {
  const [plaats, teveel] = plaatsen
  if (plaats === undefined) throw new VerkeerdGebruik(`Noem ${wat}.`)
  if (teveel !== undefined) throw new VerkeerdGebruik(`Noem maar één keer ${wat}; "${teveel}" is te veel.`)
  return plaats
}

export const schrijfJson = (uitvoer: Uitvoer, waarde: unknown): void =>
  uitvoer.stdout(`${JSON.stringify(waarde, null, 2)}\n`)

const codeVan = (fout: unknown): unknown => (fout instanceof Error && 'code' in fout ? fout.code : undefined)

/** Errors that the user can mend, as text; undefined for a defect of ours. */
export function verwachteFout(fout: unknown): { afloop: Afloop; tekst: string } | undefined {
  if (!(fout instanceof Error)) return undefined
  // By name: the class stands beside the settings of the server, which most commands do without.
  if (fout instanceof VerkeerdGebruik || fout.name === 'OnjuisteInstelling') return { afloop: 2, tekst: fout.message }
  if (fout instanceof OnjuisteInvoer) return { afloop: 1, tekst: fout.message }
  // The storage says in Dutch what to do when the server does not answer, with the network error as cause.
  if (isNetwerkfout(codeVan(fout.cause))) return { afloop: 2, tekst: fout.message }
  switch (codeVan(fout)) {
    case 'map-in-gebruik':
      return { afloop: 1, tekst: fout.message }
    case 'ENOENT':
      return { afloop: 2, tekst: `Dit bestand is er niet: ${'path' in fout ? String(fout.path) : 'onbekend'}.` }
    case 'EISDIR':
      return { afloop: 2, tekst: 'Dit is een map; noem een bestand.' }
    case 'EACCES':
      return { afloop: 2, tekst: `Meedoen mag dit niet openen (${fout.message}).` }
    case 'EADDRINUSE':
      return {
        afloop: 2,
        tekst: 'Deze poort is al in gebruik. Kies een andere met --poort, bijvoorbeeld --poort 3100.',
      }
    case '28P01':
    case '28000':
    case '3D000':
      return {
        afloop: 2,
        tekst: `PostgreSQL laat ons niet binnen (${fout.message}). Controleer DATABASE_URL of --database.`,
      }
    default:
      return undefined
  }
}

const isNetwerkfout = (code: unknown): boolean => code === 'ECONNREFUSED' || code === 'ENOTFOUND'
