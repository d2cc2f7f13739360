import { isDatum } from '@meedoen/kern'
import { type Bevinding, MEESTE_BEVINDINGEN } from '../bevinding.ts'
import { isXmlTeken } from '../lezen/tekens.ts'
import { BERICHTEN, type Bericht, type Berichtsoort } from '../model/berichten.ts'
import { type Klasse, type Lijst, type Simpel, type Type, veldtype } from '../model/bouwstenen.ts'
import { ontleed } from './ontleed.ts'

export type Velddata = { readonly [element: string]: unknown }
export const isVelddata = (waarde: unknown): waarde is Velddata =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

export type Keuring<Soort extends Berichtsoort> =
  | ({ readonly ok: true } & Bericht<Soort>)
  | { readonly ok: false; readonly soort: Soort; readonly bevindingen: readonly Bevinding[] }

type Fout = { readonly regel: string; readonly pad: string; readonly tekst: string }

/**
 * Checks a value from outside (JSON, a program) against the description of a message: the same level 1 as for bytes.
 * Optional elements may be left out, never empty.
 */
export function alsBericht<Soort extends Berichtsoort>(soort: Soort, waarde: unknown): Keuring<Soort>
export function alsBericht(
  soort: Berichtsoort,
  waarde: unknown,
):
  | { readonly ok: true; readonly soort: Berichtsoort; readonly bericht: unknown }
  | { readonly ok: false; readonly soort: Berichtsoort; readonly bevindingen: readonly Bevinding[] } {
  const fouten = keur(BERICHTEN[soort].wortel, waarde, '/Bericht').slice(0, MEESTE_BEVINDINGEN)
  if (fouten.length === 0) return { ok: true, soort, bericht: waarde }
  return { ok: false, soort, bevindingen: fouten.map((fout) => ({ ...fout, niveau: 1, regelnummer: null })) }
}

function keur(type: Type, waarde: unknown, pad: string): Fout[] {
  if (type.basis === 'klasse') return keurKlasse(type, waarde, pad)
  return type.basis === 'lijst' ? keurLijst(type, waarde, pad) : keurSimpel(type, waarde, pad)
}

const elementVan = (pad: string): string => pad.slice(pad.lastIndexOf('/') + 1)
const ontbreekt = (pad: string): Fout[] => [
  { regel: 'XSD', pad, tekst: `Element ${elementVan(pad)} ontbreekt. Het is hier verplicht.` },
]
const verkeerdeVorm = (pad: string, verwacht: string): Fout[] => [
  { regel: 'XSD', pad, tekst: `${elementVan(pad)} moet ${verwacht} zijn.` },
]

function keurKlasse(klasse: Klasse, waarde: unknown, pad: string): Fout[] {
  if (!isVelddata(waarde)) return verkeerdeVorm(pad, 'een groep van elementen')
  const bekend = Object.entries(klasse.velden).flatMap(([naam, veld]) => {
    const { type, verplicht } = veldtype(veld)
    if (waarde[naam] !== undefined) return keur(type, waarde[naam], `${pad}/${naam}`)
    return verplicht ? ontbreekt(`${pad}/${naam}`) : []
  })
  const vreemd = Object.keys(waarde).filter((naam) => !Object.hasOwn(klasse.velden, naam))
  return [
    ...bekend,
    ...vreemd.map((naam) => ({ regel: 'XSD', pad: `${pad}/${naam}`, tekst: `Element ${naam} hoort hier niet.` })),
  ]
}

function keurLijst(lijst: Lijst, waarde: unknown, pad: string): Fout[] {
  if (!Array.isArray(waarde)) return verkeerdeVorm(pad, 'een lijst')
  if (waarde.length === 0) return ontbreekt(`${pad}/${lijst.element}`)
  return waarde.flatMap((item: unknown, i) => keur(lijst.item, item, `${pad}/${lijst.element}[${i + 1}]`))
}

function keurSimpel(type: Simpel, waarde: unknown, pad: string): Fout[] {
  const naam = elementVan(pad)
  const isGetal = type.basis === 'getal' || (type.basis === 'vast' && typeof type.waarde === 'number')
  if (typeof waarde !== (isGetal ? 'number' : 'string')) return verkeerdeVorm(pad, isGetal ? 'een getal' : 'een tekst')
  const tekst = String(waarde)
  const uitkomst = ontleed(type, tekst)
  if (!uitkomst.ok) return [{ regel: uitkomst.regel, pad, tekst: `${naam} ${uitkomst.tekst}.` }]
  if (type.basis === 'datum' && !isDatum(tekst)) return verkeerdeVorm(pad, 'een datum zonder spaties')
  if (isSchrijfbaar(tekst)) return []
  return [{ regel: 'OP192', pad, tekst: `In ${naam} staat een teken dat niet in XML mag. Haal het weg.` }]
}

/** Whether XML can carry every character; half of a surrogate pair and control characters cannot. */
function isSchrijfbaar(tekst: string): boolean {
  for (const teken of tekst) if (!isXmlTeken(teken.codePointAt(0) ?? 0)) return false
  return true
}
