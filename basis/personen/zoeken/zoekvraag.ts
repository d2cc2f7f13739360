import { gelukt, geweigerd, leesBsn, leesDatum, type Uitkomst } from '@meedoen/kern'
import { klank } from './klank.ts'
import { metEenLetterMinder, postcodesleutel, straatsleutel, woorden } from './zoeksleutels.ts'

/** One way to hit: the key itself, or every key that begins with it. A lower `rang` is a better hit. */
export type Probe = { readonly soort: 'gelijk' | 'begin'; readonly sleutel: string; readonly rang: number }
/** What must all hold; a person meets a term by any of its probes. */
export type Zoekterm = readonly [Probe, ...Probe[]]

export type ZoekvraagWeigering = 'geen-zoekvraag' | 'geen-bsn' | 'geen-datum' | 'los-getal' | 'te-kort'

const POSTCODE =
  /(?<![a-z\d])([1-9]\d{3})\s?([a-z]{2})(?![a-z])(?:\s*(\d{1,5})(?:\s?-\s?[a-z\d]{1,4}|\s?[a-z](?![a-z]))?)?/i
const MAANDEN = ['jan', 'feb', 'maart', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** "18 juni 1948" and "18 jun. 1948". */
const UITGESCHREVEN =
  /(?<!\d)(\d{1,2})\s+(jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s+(\d{4})(?!\d)/i
/** Words and the number behind them, up to a comma: "Lindelaan 14", "Van der Goesstraat 3b". */
const STRAAT = /([a-zà-žĳ'’.\-\s]*[a-zà-žĳ])\.?\s+(\d{1,5})(?:\s?-\s?[a-z\d]{1,4}|\s?[a-z](?![a-z]))?(?!\d)/i
const DATUM = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/
const BSN = /(?<!\d)\d{4}[.\s]?\d{2}[.\s]?\d{2,3}(?!\d)/
const JAAR = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/
const GETAL = /\d/
const VOORVOEGSELS = new Set(
  'aan af al am auf aus bij bin d da dal dalla das de del della den der des di do dos du el en het in l la las le les los ben onder op over s t te ten ter tot uit van vd vom von voor zu zum zur'.split(
    ' ',
  ),
)

/**
 * Reads what somebody typed in the search box: any mix of BSN, birth date or year, postcode with or without number, street
 * with number, and names ("jansen 1950-03-02"). All that was typed must hold; of the words before a house number only the last
 * ones have to be the street. The term that the fewest people meet comes first.
 */
export function leesZoekvraag(tekst: string): Uitkomst<Zoekterm[], ZoekvraagWeigering> {
  const rest = { tekst: tekst.slice(0, 200) }
  const termen: Zoekterm[] = []
  for (const neem of [neemUitgeschreven, neemDatum, neemBsn, neemPostcode]) {
    const term = neem(rest)
    if (term === null) continue
    if (!term.ok) return term
    termen.push(term.waarde)
  }
  const jaar = neemJaar(rest)
  termen.push(...neemStraat(rest))
  if (GETAL.test(rest.tekst)) {
    return geweigerd(
      'los-getal',
      'Dit getal kennen we niet. Zoek op bsn (9 cijfers), geboortedatum (18-6-1948), postcode met huisnummer (1234 AB 12) of straat met huisnummer.',
    )
  }
  const namen = naamtermen(woorden(rest.tekst))
  const alle = [...termen, ...namen.toSorted(langsteEerst), ...jaar]
  if (alle.length === 0) {
    return geweigerd('geen-zoekvraag', 'Typ een naam, een bsn, een geboortedatum, of een postcode met huisnummer.')
  }
  if (alle.length === namen.length && namen.every(([eerste]) => eerste.sleutel.length < 4)) {
    return geweigerd('te-kort', 'Typ ten minste twee letters van de naam.')
  }
  return gelukt(alle)
}

type Rest = { tekst: string }
type Gevonden = Uitkomst<Zoekterm, ZoekvraagWeigering> | null

function neem(rest: Rest, vorm: RegExp): RegExpExecArray | null {
  const gevonden = vorm.exec(rest.tekst)
  if (gevonden) {
    const na = gevonden.index + gevonden[0].length
    rest.tekst = `${rest.tekst.slice(0, gevonden.index)} ${rest.tekst.slice(na)}`
  }
  return gevonden
}

const gelijk = (sleutel: string): Gevonden => gelukt<Zoekterm>([{ soort: 'gelijk', sleutel, rang: 0 }])
const begin = (sleutel: string): Gevonden => gelukt<Zoekterm>([{ soort: 'begin', sleutel, rang: 0 }])

function neemUitgeschreven(rest: Rest): Gevonden {
  const gevonden = neem(rest, UITGESCHREVEN)
  if (!gevonden) return null
  const [, dag, maand = '', jaar] = gevonden
  const nummer = MAANDEN.indexOf(maand.toLowerCase().replace('mrt', 'maart')) + 1
  const gelezen = leesDatum(`${dag}-${nummer}-${jaar}`)
  return gelezen.ok ? gelijk(`g:${gelezen.waarde}`) : gelezen
}

function neemDatum(rest: Rest): Gevonden {
  const gevonden = neem(rest, DATUM)
  if (!gevonden) return null
  const dag = leesDatum(gevonden[0])
  return dag.ok ? gelijk(`g:${dag.waarde}`) : dag
}

function neemBsn(rest: Rest): Gevonden {
  const gevonden = neem(rest, BSN)
  if (!gevonden) return null
  const nummer = leesBsn(gevonden[0])
  return nummer.ok ? gelijk(`b:${nummer.waarde}`) : nummer
}

function neemPostcode(rest: Rest): Gevonden {
  const gevonden = neem(rest, POSTCODE)
  if (!gevonden) return null
  const postcode = `${gevonden[1]}${gevonden[2]?.toUpperCase()}`
  const nummer = gevonden[3]
  return nummer === undefined ? begin(postcodesleutel(postcode)) : gelijk(postcodesleutel(postcode, Number(nummer)))
}

/** The street may be all words before the number or only the last of them: "lange voorhout 14", "jansen lindelaan 14". */
function neemStraat(rest: Rest): Zoekterm[] {
  const gevonden = neem(rest, STRAAT)
  if (!gevonden) return []
  const delen = woorden(gevonden[1] ?? '')
  const [eerste, ...verder] = delen.map(
    (_, plaats): Probe => ({
      soort: 'gelijk',
      sleutel: straatsleutel(delen.slice(plaats).join(''), Number(gevonden[2])),
      rang: 0,
    }),
  )
  return eerste ? [[eerste, ...verder]] : []
}

function neemJaar(rest: Rest): Zoekterm[] {
  const gevonden = neem(rest, JAAR)
  return gevonden ? [[{ soort: 'begin', sleutel: `g:${gevonden[0]}-`, rang: 0 }]] : []
}

/** A long name is borne by fewer people than a short one. */
const langsteEerst = ([een]: Zoekterm, [ander]: Zoekterm): number => ander.sleutel.length - een.sleutel.length

/** "ter horst" must find "Terhorst" too, so a name is also tried together with the prefixes before it. */
function naamtermen(alle: readonly string[]): Zoekterm[] {
  const termen: Zoekterm[] = []
  let voor = ''
  for (const woord of alle) {
    if (VOORVOEGSELS.has(woord)) {
      voor += woord
      continue
    }
    termen.push([...naamprobes(woord), ...(voor === '' ? [] : naamprobes(`${voor}${woord}`))])
    voor = ''
  }
  // Only prefixes: then it is somebody's name after all.
  return termen.length === 0 && voor !== '' ? [naamprobes(voor)] : termen
}

/** The words of the names that were typed. */
export const naamwoordenIn = (termen: readonly Zoekterm[]): string[] =>
  termen.flatMap(([{ sleutel }]) => (sleutel.startsWith('n:') ? [sleutel.slice(2)] : []))

/** The same question, where a name may differ by one slip: a letter too few or too many, another letter, two turned around. */
export const metTikfout = (termen: readonly Zoekterm[]): Zoekterm[] =>
  termen.map(([eerste, ...verder]): Zoekterm => {
    const woord = eerste.sleutel.startsWith('n:') ? eerste.sleutel.slice(2) : ''
    const korter = metEenLetterMinder(woord)
    if (korter.length === 0) return [eerste, ...verder]
    const sleutels = [`d:${woord}`, ...korter.flatMap((deel) => [`n:${deel}`, `d:${deel}`])]
    return [eerste, ...verder, ...sleutels.map((sleutel): Probe => ({ soort: 'gelijk', sleutel, rang: 3 }))]
  })

const naamprobes = (woord: string): [Probe, ...Probe[]] => [
  { soort: 'gelijk', sleutel: `n:${woord}`, rang: 0 },
  { soort: 'begin', sleutel: `n:${woord}`, rang: 1 },
  { soort: 'gelijk', sleutel: `k:${klank(woord)}`, rang: 2 },
]
