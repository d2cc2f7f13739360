import type { Alinea, Blok, Feitentabel, Kader, Kop, Lijst, Schrijfruimte, Stuk, Tekst } from './brief.ts'

/** The first sentence that gives the answer of the letter. */
export const kernzin = (tekst: Tekst): Alinea => ({ soort: 'alinea', tekst, stijl: 'kernzin' })
export const alinea = (...stukken: readonly Stuk[]): Alinea => ({ soort: 'alinea', tekst: stukken })
export const kop = (tekst: string): Kop => ({ soort: 'kop', niveau: 2, tekst })
export const tussenkop = (tekst: string): Kop => ({ soort: 'kop', niveau: 3, tekst })
export const lijst = (punten: readonly Tekst[]): Lijst => ({ soort: 'lijst', geordend: false, punten })
export const stappen = (punten: readonly Tekst[]): Lijst => ({ soort: 'lijst', geordend: true, punten })
export const feiten = (kolommen: readonly string[], rijen: readonly (readonly Tekst[])[]): Feitentabel => ({
  soort: 'feitentabel',
  kolommen,
  rijen,
})
export const kader = (toon: Kader['toon'], titel: string, ...blokken: readonly (Alinea | Lijst)[]): Kader => ({
  soort: 'kader',
  toon,
  titel,
  blokken,
})
export const schrijfruimte = (vraag: string, regels: number): Schrijfruimte => ({
  soort: 'schrijfruimte',
  vraag,
  regels,
})
export const vet = (tekst: string): Stuk => ({ vet: tekst })

/** A web address in running text; the address itself is the text, so that it also works on paper. */
export const webadres = (adres: string): Stuk => ({
  link: /^https?:\/\//.test(adres) ? adres : `https://${adres}`,
  tekst: adres.replace(/^https?:\/\//, '').replace(/\/$/, ''),
})

/** The blocks when there is something to say, else none. */
export const indien = <Waarde>(
  waarde: Waarde | null | undefined,
  maak: (waarde: Waarde) => readonly Blok[],
): readonly Blok[] => (waarde === null || waarde === undefined ? [] : maak(waarde))

/** "a, b en c". */
export function somOp(delen: readonly string[], voegwoord: string): string {
  const laatste = delen.at(-1)
  if (laatste === undefined) return ''
  return delen.length === 1 ? laatste : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`
}

/** Starts a sentence with a capital; leaves the rest as it is. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
