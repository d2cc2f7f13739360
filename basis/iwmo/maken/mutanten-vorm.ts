// Mutants of level 1, made from the description: whatever a schema forbids, done once to each element that there is.
import type { Bericht } from '../model/berichten.ts'
import type { Simpel } from '../model/bouwstenen.ts'
import { lengteregel, maximumregel } from '../waarden/ontleed.ts'
import { alsElementen, type Element, schrijfElementen, vervang } from './elementen.ts'
import type { Mutant } from './mutant.ts'

/** One fault: what it does to the tree, and the finding that must follow. */
type Fout = Omit<Mutant, 'bytes' | 'niveau' | 'ook'> & { readonly boom: () => Element }

/** A wrong text for a simple type, with the rule that says so. */
type FouteWaarde = { readonly regel: string; readonly waarde: string; readonly fout: string }

/** Every mutant of level 1 of this message, one at a time. */
export function* mutantenVanVorm({ soort, bericht }: Bericht): Generator<Mutant> {
  const wortel = alsElementen(soort, bericht)
  yield* vanBestand(schrijfElementen(soort, wortel))
  for (const { boom, ...mutant } of fouten(wortel))
    yield { ...mutant, niveau: 1, ook: [], bytes: schrijfElementen(soort, boom()) }
}

const DOCTYPE = '\r\n<!DOCTYPE Bericht>'

function* vanBestand(bytes: Uint8Array): Generator<Mutant> {
  const basis = { regel: 'OP192', niveau: 1, pad: '/', ook: [] } as const
  yield { ...basis, fout: 'byte-order-mark vooraan', bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]) }
  const kop = bytes.indexOf(0x0d)
  const metDoctype = [bytes.subarray(0, kop), Buffer.from(DOCTYPE), bytes.subarray(kop)]
  yield { ...basis, fout: 'DOCTYPE na de eerste regel', bytes: Buffer.concat(metDoctype) }
  const isLatijn = new TextDecoder().decode(bytes).replace('UTF-8', 'ISO-8859-1')
  yield { ...basis, fout: 'een andere codering genoemd', bytes: new TextEncoder().encode(isLatijn) }
}

function* fouten(wortel: Element): Generator<Fout> {
  const gezien = new Set<string>()
  for (const element of alle(wortel)) {
    // Of a list the first item stands for all, so the number of mutants follows from the description, not the size.
    const plaats = element.pad.replace(/\[\d+\]/g, '')
    if (gezien.has(plaats)) continue
    gezien.add(plaats)
    yield* foutenIn(wortel, element)
  }
}

function* alle(element: Element): Generator<Element> {
  if (typeof element.inhoud === 'string') return
  for (const kind of element.inhoud) {
    yield kind
    yield* alle(kind)
  }
}

const naamVan = ({ tag }: Element): string => tag.slice(tag.indexOf(':') + 1)
const isItem = ({ pad }: Element): boolean => pad.endsWith(']')
const zonderNummer = (pad: string): string => pad.replace(/\[\d+\]$/, '')

function* foutenIn(wortel: Element, element: Element): Generator<Fout> {
  const { pad } = element
  const naam = naamVan(element)
  const doe = (door: (gevonden: Element) => readonly Element[]) => () => vervang(wortel, pad, door)
  if (element.verplicht) yield { regel: 'XSD', pad: zonderNummer(pad), fout: `${naam} weggelaten`, boom: doe(() => []) }
  if (!isItem(element)) {
    yield { regel: 'XSD', pad, fout: `${naam} verdubbeld`, boom: doe((zelf) => [zelf, zelf]) }
    yield* verwisseld(wortel, element)
  }
  yield {
    regel: 'XSD',
    pad,
    fout: `attribuut bij ${naam}`,
    boom: doe((zelf) => [{ ...zelf, attribuut: ' nummer="1"' }]),
  }
  const { inhoud, type } = element
  if (typeof inhoud !== 'string') {
    const vreemd = onbekendElement(element, inhoud)
    yield {
      regel: 'XSD',
      pad: vreemd.pad,
      fout: `onbekend element in ${naam}`,
      boom: doe((zelf) => [{ ...zelf, inhoud: [...inhoud, vreemd] }]),
    }
  } else if (type !== null && type.basis !== 'klasse' && type.basis !== 'lijst')
    for (const { waarde, regel, fout } of fouteWaarden(type))
      yield { regel, pad, fout: `${naam}: ${fout}`, boom: doe((zelf) => [{ ...zelf, inhoud: waarde }]) }
}

function onbekendElement({ pad, tag }: Element, inhoud: readonly Element[]): Element {
  const prefix = (inhoud[0]?.tag ?? tag).split(':')[0]
  return { tag: `${prefix}:Onbekend`, pad: `${pad}/Onbekend`, type: null, verplicht: false, inhoud: '1' }
}

/** The element moved behind its next neighbour; it is the one that then stands in the wrong place. */
function* verwisseld(wortel: Element, element: Element): Generator<Fout> {
  const boven = ouder(wortel, element.pad)
  if (boven === undefined || typeof boven.inhoud === 'string') return
  const volgende = boven.inhoud[boven.inhoud.indexOf(element) + 1]
  if (volgende === undefined) return
  const zonder = () => vervang(wortel, element.pad, () => [])
  const boom = () => vervang(zonder(), volgende.pad, (zelf) => [zelf, element])
  yield { regel: 'XSD', pad: element.pad, fout: `${naamVan(element)} na ${naamVan(volgende)} gezet`, boom }
}

function ouder(wortel: Element, pad: string): Element | undefined {
  const boven = pad.slice(0, pad.lastIndexOf('/'))
  if (wortel.pad === boven) return wortel
  for (const kandidaat of alle(wortel)) if (kandidaat.pad === boven) return kandidaat
  return undefined
}

const GETAL_FOUT: FouteWaarde = { regel: 'XSD', waarde: 'acht', fout: 'letters in een getal' }
const MET_ZONE = 'met een tijdzone'

function fouteWaarden(type: Simpel): FouteWaarde[] {
  switch (type.basis) {
    case 'tekst':
      return [
        ...(type.maximum === undefined
          ? []
          : [{ regel: lengteregel(type.maximum), waarde: '1'.repeat(type.maximum + 1), fout: 'een teken te lang' }]),
        { regel: type.vorm.regel, waarde: '', fout: 'leeg' },
        ...(type.vorm.expressie.test('?') ? [] : [{ regel: type.vorm.regel, waarde: '?', fout: 'verkeerde vorm' }]),
      ]
    case 'keuze':
      return [{ regel: 'XSD', waarde: '??', fout: `code niet in lijst ${type.lijst.nummer}` }]
    case 'getal':
      return [
        GETAL_FOUT,
        { regel: 'RS001', waarde: '-1', fout: 'kleiner dan 0' },
        { regel: maximumregel(type.maximum), waarde: String(type.maximum + 1), fout: 'te groot' },
      ]
    case 'datum':
      return [
        { regel: 'XSD', waarde: '2026-02-30', fout: 'een dag die niet bestaat' },
        { regel: 'RS032', waarde: '2026-02-01Z', fout: MET_ZONE },
      ]
    case 'tijd':
      return [
        { regel: 'XSD', waarde: '25:00:00', fout: 'een tijd die niet bestaat' },
        { regel: 'RS034', waarde: '10:00:00Z', fout: MET_ZONE },
      ]
    case 'vast':
      return [{ regel: type.regel, waarde: '99', fout: `niet ${type.waarde}` }]
  }
}
