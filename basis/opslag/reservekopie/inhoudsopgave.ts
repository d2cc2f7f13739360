/** The last file of an archive; without it the archive is not whole. */
export const INHOUDSOPGAVE = 'reservekopie.json'

/** `bestanden` maps the path of each file to the SHA-256 of its bytes. */
export type Inhoudsopgave = { readonly versie: 1; readonly bestanden: Record<string, string> }

/** Null when the text is no table of contents. */
export function leesInhoudsopgave(tekst: string): Inhoudsopgave | null {
  const gelezen: unknown = JSON.parse(tekst)
  if (typeof gelezen !== 'object' || gelezen === null) return null
  if (!('versie' in gelezen) || gelezen.versie !== 1 || !('bestanden' in gelezen)) return null
  if (typeof gelezen.bestanden !== 'object' || gelezen.bestanden === null) return null
  const paren = Object.entries(gelezen.bestanden).map(([pad, hash]) => [pad, String(hash)])
  return { versie: 1, bestanden: Object.fromEntries(paren) }
}
