import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'

/** A file that a Dutch spreadsheet opens as it is: semicolons, and a byte order mark in front. */
export const schrijfCsv = (rijen: readonly (readonly string[])[]): string =>
  `\uFEFF${rijen.map((rij) => rij.map(naarCel).join(';')).join('\r\n')}\r\n`

/** Quoted when it must be; a text that a spreadsheet would take for a formula gets a quote in front. */
function naarCel(tekst: string): string {
  const veilig = /^[=+@\t\r]/.test(tekst) ? `'${tekst}` : tekst
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

/** The answer with such a file under a name. */
export const csvAntwoord = (csv: string, naam: string): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${naam}"`,
      'Cache-Control': 'private, no-store',
    },
  })

/** One cell and what ends it; quoted (with doubled quotes inside) or plain. */
const celpatroon = (scheiding: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^"${scheiding}\\r\\n]*))(${scheiding}|\\r\\n|\\n|\\r|$)`, 'y')

/**
 * Reads a file as a spreadsheet saves it: semicolons or commas, whichever the first line has more of. Strict: a quote where none
 * can be is a refusal, not a guess. Empty lines are left out.
 */
export function leesCsv(tekst: string): Uitkomst<string[][], 'csv-onleesbaar'> {
  const kaal = tekst.replace(/^\uFEFF/, '')
  const kop = /^[^\r\n]*/.exec(kaal)?.[0] ?? ''
  const cel = celpatroon(kop.split(';').length >= kop.split(',').length ? ';' : ',')
  const rijen: string[][] = []
  let rij: string[] = []
  while (cel.lastIndex < kaal.length) {
    const gelezen = cel.exec(kaal)
    if (!gelezen)
      return geweigerd(
        'csv-onleesbaar',
        'Dit is geen csv-bestand dat wij kunnen lezen. Bewaar uw rekenblad als csv en probeer het opnieuw.',
        'bestand',
      )
    const [, tussenAanhaling, los, einde] = gelezen
    rij.push((tussenAanhaling?.replaceAll('""', '"') ?? los ?? '').trim())
    if (einde !== ';' && einde !== ',') {
      rijen.push(rij)
      rij = []
    }
  }
  if (rij.length > 0) rijen.push([...rij, ''])
  return gelukt(rijen.filter((cellen) => cellen.some((tekstInCel) => tekstInCel !== '')))
}
