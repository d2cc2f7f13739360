import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { verbodenAttributen } from '../lezen/attribuutkeuring.ts'
import { Cursor } from '../lezen/cursor.ts'
import { Naamruimten } from '../lezen/naamruimten.ts'
import { Scanner, Stuk } from '../lezen/scanner.ts'
import { zoekTekenfout } from '../lezen/tekens.ts'
import { leesKop } from '../lezen/zijpaden.ts'

/** One element of a small document: its namespace, local name, own text and children. */
export type Knoop = {
  readonly uri: string
  readonly naam: string
  readonly tekst: string
  /** Whether there is text of its own, other than white space; a CDATA section always counts. */
  readonly heeftTekst: boolean
  readonly kinderen: readonly Knoop[]
}

type Groeiend = { uri: string; naam: string; tekst: string; heeftTekst: boolean; readonly kinderen: Groeiend[] }

/** An envelope has about 25 elements; whoever sends thousands wants something else. */
const MEESTE_ELEMENTEN = 200

/** Reads a small XML document whole. Refuses a DOCTYPE, attributes, another encoding than UTF-8, and many elements. */
export function leesKleineBoom(bytes: Uint8Array): Uitkomst<Knoop, 'geen-xml'> {
  const tekenfout = zoekTekenfout(bytes)
  if (tekenfout !== null) return geweigerd('geen-xml', tekenfout.tekst)
  const cursor = new Cursor(bytes)
  leesKop(cursor)
  const wortel = leesBoom(new Scanner(cursor))
  if (cursor.breuk !== null) return geweigerd('geen-xml', cursor.breuk.tekst)
  return wortel === undefined ? geweigerd('geen-xml', 'Dit bestand is geen XML.') : gelukt(wortel)
}

function leesBoom(scanner: Scanner): Knoop | undefined {
  const naamruimten = new Naamruimten()
  const open: Groeiend[] = []
  let wortel: Groeiend | undefined
  let aantal = 0
  for (let stuk = scanner.volgende(); stuk !== Stuk.EINDE; stuk = scanner.volgende()) {
    const boven = open.at(-1)
    if (stuk === Stuk.SLUIT) {
      open.pop()
      naamruimten.sluit()
    } else if (stuk === Stuk.OPEN) {
      const knoop = openElement(scanner, naamruimten)
      if (++aantal > MEESTE_ELEMENTEN) scanner.cursor.breek('Dit bestand heeft te veel elementen voor een envelop.')
      boven?.kinderen.push(knoop)
      wortel ??= knoop
      open.push(knoop)
    } else if (boven !== undefined) {
      boven.tekst += scanner.tekst()
      boven.heeftTekst ||= stuk === Stuk.CDATA || !scanner.isWit()
    }
  }
  return wortel
}

function openElement(scanner: Scanner, naamruimten: Naamruimten): Groeiend {
  const { cursor, attributen, naamVan, naamTot, dubbelepunt } = scanner
  const fout = naamruimten.open(attributen)
  const uri = naamruimten.van(dubbelepunt < 0 ? '' : cursor.tekst(naamVan, dubbelepunt))
  if (fout !== null) cursor.breek(fout)
  else if (uri === undefined) cursor.breek('Het voorvoegsel van een element is nergens bepaald met xmlns.')
  else
    for (const naam of verbodenAttributen(attributen, naamruimten, null))
      cursor.breek(`Attribuut ${naam} mag niet in een envelop met een XML-bericht staan.`)
  return {
    uri: uri ?? '',
    naam: cursor.tekst(dubbelepunt < 0 ? naamVan : dubbelepunt + 1, naamTot),
    tekst: '',
    heeftTekst: false,
    kinderen: [],
  }
}
