import type { Keuze, Simpel, Tekst } from '../model/bouwstenen.ts'
import { bestaatDag } from './kalender.ts'

/** What a lexical value means, or why it does not fit its type. `tekst` completes "Element X …". */
export type Ontleed =
  | { readonly ok: true; readonly waarde: string | number }
  | { readonly ok: false; readonly regel: string; readonly niveau: 1 | 2; readonly tekst: string }

const goed = (waarde: string | number): Ontleed => ({ ok: true, waarde })
const fout = (regel: string, tekst: string, niveau: 1 | 2 = 1): Ontleed => ({ ok: false, regel, niveau, tekst })

const LENGTEREGEL = new Map([
  [1, 'RS008'],
  [4, 'RS011'],
  [5, 'RS012'],
  [6, 'RS013'],
  [8, 'RS014'],
  [10, 'RS016'],
  [12, 'RS017'],
  [15, 'RS018'],
  [20, 'RS019'],
  [24, 'RS020'],
  [25, 'RS021'],
  [35, 'RS023'],
  [36, 'RS024'],
  [64, 'RS025'],
  [80, 'RS026'],
  [200, 'RS028'],
])
const MAXIMUMREGEL = new Map([
  [99, 'RS002'],
  [99_999, 'RS004'],
  [99_999_999, 'RS005'],
  [999_999_999, 'RS006'],
  [999_999_999_999, 'RS040'],
])
/** The restriction that limits texts to this many characters. */
export const lengteregel = (maximum: number): string => LENGTEREGEL.get(maximum) ?? 'XSD'
/** The restriction that limits numbers to this value. */
export const maximumregel = (maximum: number): string => MAXIMUMREGEL.get(maximum) ?? 'XSD'

/** Length in characters as XSD counts them: code points. Stops counting past `genoeg`. */
function lengte(tekst: string, genoeg: number): number {
  if (tekst.length <= genoeg) return tekst.length
  let aantal = 0
  for (const _ of tekst) if (++aantal > genoeg) break
  return aantal
}

const toon = (tekst: string): string => (tekst.length > 40 ? `"${tekst.slice(0, 40)}…"` : `"${tekst}"`)

function ontleedTekst(type: Tekst, tekst: string): Ontleed {
  if (type.maximum !== undefined && lengte(tekst, type.maximum) > type.maximum)
    return fout(lengteregel(type.maximum), `mag hoogstens ${type.maximum} tekens lang zijn`)
  return type.vorm.expressie.test(tekst) ? goed(tekst) : fout(type.vorm.regel, type.vorm.uitleg)
}

const MEESTE_KEUS = 30

/** The codes to choose from, in order; nothing for a long list, which nobody reads and is costly to sort. */
function keus({ lijst }: Keuze): string {
  const codes = Object.entries(lijst.waarden)
  if (codes.length > MEESTE_KEUS) return ''
  codes.sort(([a], [b]) => (a < b ? -1 : 1))
  return `. Kies uit: ${codes.map(([code, naam]) => `${code} (${naam})`).join(', ')}`
}

function ontleedKeuze(type: Keuze, tekst: string): Ontleed {
  if (Object.hasOwn(type.lijst.waarden, tekst)) return goed(tekst)
  return fout('XSD', `heeft de code ${toon(tekst)}, maar die staat niet in codelijst ${type.lijst.nummer}${keus(type)}`)
}

const isWit = (tekst: string, plaats: number): boolean => ' \t\n\r'.includes(tekst.charAt(plaats))

/** White space at both ends does not count for dates, times and numbers (whiteSpace collapse). */
function kaal(tekst: string): string {
  let [van, tot] = [0, tekst.length]
  while (van < tot && isWit(tekst, van)) van++
  while (tot > van && isWit(tekst, tot - 1)) tot--
  return tekst.slice(van, tot)
}

function ontleedGetal(tekst: string, maximum: number): Ontleed {
  const cijfers = kaal(tekst)
  if (!/^[+-]?[0-9]+$/.test(cijfers)) return fout('XSD', `is ${toon(tekst)}, maar moet een heel getal zijn`)
  const getal = Number(cijfers)
  if (getal < 0) return fout('RS001', 'mag niet kleiner zijn dan 0')
  if (getal > maximum) return fout(maximumregel(maximum), `mag niet groter zijn dan ${maximum}`)
  return goed(getal === 0 ? 0 : getal)
}

const DATUM = /^(-?)([0-9]{4}|[1-9][0-9]{4,9})-([0-9]{2})-([0-9]{2})(.*)$/
/** Years beyond this are no dates to the reference validator either. */
const GROOTSTE_JAAR = 2 ** 31 - 1
const TIJDZONE = /^(Z|[+-][0-9]{2}:[0-9]{2})$/

function ontleedDatum(tekst: string): Ontleed {
  const datum = kaal(tekst)
  const geen = fout('XSD', `is ${toon(tekst)}, maar moet een bestaande datum zijn, zoals 2026-12-31`)
  const [, min, jaartal, maandtal, dagtal, rest] = DATUM.exec(datum) ?? []
  const [jaar, maand, dag] = [Number(jaartal), Number(maandtal), Number(dagtal)]
  if (!bestaatDag(jaar, maand, dag) || jaar > GROOTSTE_JAAR) return geen
  if (rest !== '') return TIJDZONE.test(rest ?? '') ? fout('RS032', 'mag geen tijdzone bevatten') : geen
  return min !== '' || jaar > 9999
    ? fout('OP047', `is ${datum}. Het schema staat dit jaartal toe, maar zo'n datum kan niet kloppen`, 2)
    : goed(datum)
}

const TIJD = /^([0-9]{2}):([0-9]{2}):([0-9]{2}(?:\.[0-9]+)?)(.*)$/

function ontleedTijd(tekst: string): Ontleed {
  const tijd = kaal(tekst)
  const geen = fout('XSD', `is ${toon(tekst)}, maar moet een tijd zijn, zoals 14:30:00`)
  const [, uren, minuten, seconden, rest] = TIJD.exec(tijd) ?? []
  const [uur, minuut, seconde] = [Number(uren), Number(minuten), Number(seconden)]
  const middernacht = uur === 24 && minuut === 0 && seconde === 0
  if (Number.isNaN(uur) || (!middernacht && (uur > 23 || minuut > 59 || seconde >= 60))) return geen
  if (rest !== '') return TIJDZONE.test(rest ?? '') ? fout('RS034', 'mag geen tijdzone bevatten') : geen
  return goed(tijd)
}

function ontleedVast(waarde: string | number, regel: string, tekst: string): Ontleed {
  const gelezen = typeof waarde === 'number' ? kaal(tekst) : tekst
  return gelezen === String(waarde) ? goed(waarde) : fout(regel, `is ${toon(tekst)}, maar moet ${waarde} zijn`)
}

/** Reads the text of an element as its simple type; the verdict is that of the XSD (level 1). */
export function ontleed(type: Simpel, tekst: string): Ontleed {
  switch (type.basis) {
    case 'tekst':
      return ontleedTekst(type, tekst)
    case 'keuze':
      return ontleedKeuze(type, tekst)
    case 'getal':
      return ontleedGetal(tekst, type.maximum)
    case 'datum':
      return ontleedDatum(tekst)
    case 'tijd':
      return ontleedTijd(tekst)
    case 'vast':
      return ontleedVast(type.waarde, type.regel, tekst)
  }
}
