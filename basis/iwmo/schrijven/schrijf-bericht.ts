import { BASISRUIMTE } from '../model/bericht.ts'
import { BERICHTEN, type Berichtsoort, type BerichtVan } from '../model/berichten.ts'
import { type Klasse, type Lijst, type Type, veldtype } from '../model/bouwstenen.ts'
import { alsBericht, isVelddata } from '../waarden/als-bericht.ts'

const REGELEINDE = '\r\n'
const utf8 = new TextEncoder()

/**
 * Writes a message as bytes that may be sent (OP192): UTF-8 without BOM, CR LF, prefixes `wmo301:` and `iwmo:`, the
 * fixed order, no empty elements. Throws when the message does not fit its description; check data from outside
 * with `alsBericht` first.
 */
export function schrijfBericht<Soort extends Berichtsoort>(soort: Soort, bericht: BerichtVan<Soort>): Uint8Array {
  const { naamruimte, wortel } = BERICHTEN[soort]
  const zonderLeeg = zonderLegen(wortel, bericht)
  const keuring = alsBericht(soort, zonderLeeg)
  if (!keuring.ok) {
    const redenen = keuring.bevindingen.map(({ pad, tekst }) => `${pad}: ${tekst}`)
    throw new Error(`dit bericht past niet in ${soort}: ${redenen.join(' ')}`)
  }
  const prefix = soort.toLowerCase()
  const regels = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${prefix}:Bericht xmlns:${prefix}="${naamruimte}" xmlns:iwmo="${BASISRUIMTE}">`,
  ]
  schrijfKlasse(wortel, zonderLeeg, 1, prefix, regels)
  regels.push(`</${prefix}:Bericht>`, '')
  return utf8.encode(regels.join(REGELEINDE))
}

/** The value without optional parts that hold nothing: an empty array, an object without elements, undefined. */
function zonderLegen(klasse: Klasse, waarde: unknown): unknown {
  if (!isVelddata(waarde)) return waarde
  const vol: { [element: string]: unknown } = {}
  for (const [naam, inhoud] of Object.entries(waarde)) {
    const veld = klasse.velden[naam]
    const kaal = veld === undefined ? inhoud : zonderLegenIn(veldtype(veld).type, inhoud)
    const leeg =
      kaal === undefined ||
      (Array.isArray(kaal) && kaal.length === 0) ||
      (isVelddata(kaal) && Object.keys(kaal).length === 0)
    if (!leeg || veld === undefined || veldtype(veld).verplicht) vol[naam] = kaal
  }
  return vol
}

function zonderLegenIn(type: Type, waarde: unknown): unknown {
  if (type.basis === 'klasse') return zonderLegen(type, waarde)
  if (type.basis !== 'lijst' || !Array.isArray(waarde)) return waarde
  return waarde.map((item: unknown) => zonderLegenIn(type.item, item))
}

function schrijfKlasse(klasse: Klasse, waarde: unknown, diepte: number, prefix: string, regels: string[]): void {
  if (!isVelddata(waarde)) return
  for (const [naam, veld] of Object.entries(klasse.velden)) {
    const element = `${klasse.ruimte === 'basis' ? 'iwmo' : prefix}:${naam}`
    if (waarde[naam] !== undefined) schrijf(element, veldtype(veld).type, waarde[naam], diepte, prefix, regels)
  }
}

function schrijfLijst(lijst: Lijst, waarde: unknown, diepte: number, prefix: string, regels: string[]): void {
  if (!Array.isArray(waarde)) return
  for (const item of waarde) schrijf(`${prefix}:${lijst.element}`, lijst.item, item, diepte, prefix, regels)
}

function schrijf(element: string, type: Type, waarde: unknown, diepte: number, prefix: string, regels: string[]): void {
  const inspringing = '  '.repeat(diepte)
  if (type.basis !== 'klasse' && type.basis !== 'lijst') {
    regels.push(`${inspringing}<${element}>${veilig(String(waarde))}</${element}>`)
    return
  }
  regels.push(`${inspringing}<${element}>`)
  if (type.basis === 'klasse') schrijfKlasse(type, waarde, diepte + 1, prefix, regels)
  else schrijfLijst(type, waarde, diepte + 1, prefix, regels)
  regels.push(`${inspringing}</${element}>`)
}

const BIJZONDER = /[&<>\r\n]/g
const VERVANGING = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A reader turns a bare carriage return into a line feed, so one that must stay is written as a reference.
  ['\r', '&#13;'],
  ['\n', REGELEINDE],
])
const veilig = (tekst: string): string => tekst.replace(BIJZONDER, (teken) => VERVANGING.get(teken) ?? teken)
