import { open } from 'node:fs/promises'
import type { Bevinding } from '@meedoen/iwmo'
import { type Datum, datumOp, isDatum } from '@meedoen/kern'
import { type Afloop, type Uitvoer, VerkeerdGebruik } from '../opdracht.ts'

/** One part of `meedoen bericht`: `meedoen bericht NAAM …`. */
export type Berichtdeel = {
  readonly naam: string
  /** One line for the list of parts. */
  readonly zin: string
  /** What `meedoen bericht NAAM --help` shows. */
  readonly hulp: string
  readonly voerUit: (argumenten: readonly string[], uitvoer: Uitvoer) => Promise<Afloop>
}

/** Findings for people, one line each. */
export function toon(uitvoer: Uitvoer, bevindingen: readonly Bevinding[]): void {
  for (const { regel, regelnummer, tekst } of bevindingen)
    uitvoer.stderr(`${regelnummer === null ? '' : `regel ${regelnummer}, `}${regel}: ${tekst}`)
}

/** An envelope with the largest message (25 MB in base64, with line ends) stays below this. */
const GROOTST = 40 * 1024 * 1024
const STUK = 1024 * 1024

/** The bytes of a file, at most so many that a reader can say that they are too many; memory stays bounded. */
export async function leesBytes(bestand: string): Promise<Uint8Array> {
  const bron = await open(bestand)
  try {
    const stukken: Uint8Array[] = []
    for (let lengte = 0; lengte <= GROOTST; ) {
      const { bytesRead, buffer } = await bron.read(new Uint8Array(STUK), 0, STUK, null)
      if (bytesRead === 0) break
      stukken.push(buffer.subarray(0, bytesRead))
      lengte += bytesRead
    }
    return Buffer.concat(stukken)
  } finally {
    await bron.close()
  }
}

/** The day that an option names; today when it was left out. */
export function leesDag(optie: string, tekst: string | undefined): Datum {
  if (tekst === undefined) return datumOp(new Date())
  if (isDatum(tekst)) return tekst
  throw new VerkeerdGebruik(`${optie} moet een datum zijn, bijvoorbeeld ${optie} 2026-03-02.`)
}

/** The whole number that an option names; undefined when it was left out. */
export function leesGetal(optie: string, tekst: string | undefined): number | undefined {
  if (tekst === undefined) return undefined
  if (/^[0-9]{1,12}$/.test(tekst)) return Number(tekst)
  throw new VerkeerdGebruik(`${optie} moet een geheel getal zijn, bijvoorbeeld ${optie} 3.`)
}
