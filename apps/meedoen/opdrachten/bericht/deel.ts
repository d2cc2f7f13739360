import { open } from 'node:fs/promises'
import type { Bevinding } from '@meedoen/iwmo'
import { type Datum, datumOp, isDatum } from '@meedoen/kern'
import { type Afloop, type Uitvoer, VerkeerdGebruik } from '../opdracht.ts'

/** One part of `meedoen bericht`: `meedoen bericht NAAM …`. */
export type Berichtdeel = {
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
    // One byte more than it seems to have, to notice the end; a pipe seems to have none.
    let ruimte = Buffer.allocUnsafeSlow(Math.min((await bron.stat()).size, GROOTST) + 1)
    for (let lengte = 0; ; ) {
      const { bytesRead } = await bron.read(ruimte, lengte, ruimte.length - lengte, null)
      lengte += bytesRead
      if (bytesRead === 0 || lengte > GROOTST) return ruimte.subarray(0, lengte)
      if (lengte === ruimte.length) ruimte = Buffer.concat([ruimte], Math.min(2 * lengte + STUK, GROOTST + 1))
    }
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
