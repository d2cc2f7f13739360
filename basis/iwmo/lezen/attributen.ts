import type { Cursor } from './cursor.ts'
import { isNaambegin } from './namen.ts'
import { isWit } from './tekens.ts'

export type Attribuut = { readonly naam: string; readonly waarde: string }

/** One colon at most, with a name on both sides. */
function isQNaam(naam: string): boolean {
  const delen = naam.split(':')
  return delen.length <= 2 && delen.every((deel) => isNaambegin(deel.codePointAt(0) ?? 0))
}

/** The standard has no attributes; so many declarations of namespaces only cost time. */
const MEESTE_ATTRIBUTEN = 1000
const AMP = 0x26
const KLEINER = 0x3c

/** Reads a quoted value: references replaced, each white space character a space. */
function leesWaarde(cursor: Cursor): string {
  const aanhaling = cursor.bytes[cursor.plaats]
  if (aanhaling !== 0x22 && aanhaling !== 0x27) {
    cursor.breek('De waarde van een attribuut moet tussen aanhalingstekens staan.')
    return ''
  }
  const van = ++cursor.plaats
  let begin = van
  let waarde = ''
  const stuk = (): string =>
    cursor
      .tekst(begin, cursor.plaats)
      .replaceAll('\r\n', ' ')
      .replace(/[\t\n\r]/g, ' ')
  while (!cursor.opEinde) {
    const byte = cursor.bytes[cursor.plaats]
    if (byte === aanhaling) {
      waarde += stuk()
      cursor.keur(van, cursor.plaats++)
      return waarde
    }
    if (byte === KLEINER) {
      cursor.breek('In de waarde van een attribuut mag geen <-teken staan. Schrijf &lt;.')
      return ''
    }
    if (byte === AMP) {
      waarde += stuk() + cursor.leesVerwijzing()
      begin = cursor.plaats
    } else cursor.plaats++
  }
  cursor.breekAf()
  return ''
}

function leesAttribuut(cursor: Cursor): Attribuut | null {
  const begin = cursor.plaats
  if (!cursor.slaNaamOver()) {
    if (cursor.opEinde) cursor.breekAf()
    else cursor.breek('In een tag mogen na de naam alleen attributen staan.')
    return null
  }
  const naam = cursor.tekst(begin, cursor.plaats)
  if (!isQNaam(naam)) cursor.breek(`${naam} is geen geldige naam voor een attribuut.`, begin)
  cursor.slaWitOver()
  if (cursor.bytes[cursor.plaats] !== 0x3d) {
    if (cursor.opEinde) cursor.breekAf()
    else cursor.breek(`Na attribuut ${naam} hoort een =-teken met een waarde te staan.`)
    return null
  }
  cursor.plaats++
  cursor.slaWitOver()
  return { naam, waarde: leesWaarde(cursor) }
}

/** Reads the attributes of a start tag, up to `>` or `/>`. */
export function leesAttributen(cursor: Cursor): Attribuut[] {
  const attributen: Attribuut[] = []
  const namen = new Set<string>()
  while (cursor.breuk === null) {
    const wit = cursor.slaWitOver()
    const byte = cursor.bytes[cursor.plaats]
    if (byte === 0x3e || byte === 0x2f) break
    if (!wit && !cursor.opEinde && !isWit(byte))
      cursor.breek('Deze tag is niet goed afgesloten: hier hoort > te staan.')
    const attribuut = leesAttribuut(cursor)
    if (attribuut === null) break
    if (namen.has(attribuut.naam)) cursor.breek(`Attribuut ${attribuut.naam} staat twee keer in dezelfde tag.`)
    namen.add(attribuut.naam)
    attributen.push(attribuut)
    if (attributen.length > MEESTE_ATTRIBUTEN) cursor.breek('Deze tag heeft te veel attributen.')
  }
  return attributen
}
