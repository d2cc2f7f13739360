import { readFile } from 'node:fs/promises'

/** The content of a file is wrong; leads to exit code 1. */
export class OnjuisteInvoer extends Error {
  override readonly name = 'OnjuisteInvoer'
}

/** Reads a JSON file; what is in it is for the caller to check. */
export async function leesJson(bestand: string): Promise<unknown> {
  const tekst = await readFile(bestand, 'utf8')
  try {
    return JSON.parse(tekst)
  } catch (fout) {
    const waar = fout instanceof Error ? ` (${fout.message})` : ''
    throw new OnjuisteInvoer(`${bestand} is geen geldige JSON${waar}.`)
  }
}
