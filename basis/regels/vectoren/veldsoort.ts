import { type Datum, datum, type Eurocent, isDatum, leesDatum } from '@meedoen/kern'
import type { Tekst } from '../uitleg.ts'
import type { Veldbeschrijving } from './veld.ts'
import { alsWoord, OngeldigVeld } from './velden.ts'

/** What a field takes, as data. Bounds are included; a `bedrag` is in euros. */
export type Veldsoort =
  | { readonly soort: 'datum'; readonly vanaf: string; readonly tot: string }
  | { readonly soort: 'maand'; readonly vanaf: string; readonly tot: string }
  | { readonly soort: 'bedrag'; readonly min: number; readonly max: number }
  | { readonly soort: 'getal'; readonly heel: boolean; readonly min: number; readonly max: number }
  | { readonly soort: 'ja-nee' }
  | { readonly soort: 'keuze'; readonly woorden: readonly (string | number)[] }
  | { readonly soort: 'keuzes'; readonly woorden: readonly string[] }
  | { readonly soort: 'tekst' }
  | { readonly soort: 'code' }
  | { readonly soort: 'jaar-of-datum' }
  | { readonly soort: 'keuze-per-deel'; readonly delen: readonly Deel[]; readonly woorden: readonly string[] }
  | { readonly soort: 'lijst'; readonly velden: readonly Veldbeschrijving[] }
  | { readonly soort: 'object'; readonly vorm: Tekst; readonly voorbeeld: object }

/** A part of a `keuze-per-deel`, such as one question of a list. */
export type Deel = { readonly naam: string; readonly uitleg: Tekst }

/** A kind of field: what it takes and how it is read. `lees` throws `OngeldigVeld` with the name that it gets. */
export type Soort<Waarde> = { readonly beschrijving: Veldsoort; lees(waarde: unknown, naam: string): Waarde }

const VROEGST = '1850-01-01'
const LAATST = '2199-12-31'
const GROOTST = 1e15

export const datumsoort: Soort<Datum> = {
  beschrijving: { soort: 'datum', vanaf: VROEGST, tot: LAATST },
  lees(waarde, naam) {
    if (typeof waarde === 'string' && isDatum(waarde) && waarde >= VROEGST && waarde <= LAATST) return waarde
    throw new OngeldigVeld(naam, `Vul een datum in bij ${naam}, zoals 2026-12-31.`)
  },
}

/** "JJJJ-MM" outside, the first day of that month inside. */
export const maandsoort = (vanaf = VROEGST.slice(0, 7), tot = LAATST.slice(0, 7)): Soort<Datum> => ({
  beschrijving: { soort: 'maand', vanaf, tot },
  lees(waarde, naam) {
    if (typeof waarde === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(waarde) && waarde >= vanaf && waarde <= tot)
      return datum(`${waarde}-01`)
    throw new OngeldigVeld(naam, `Vul een maand in bij ${naam}, zoals 2026-03, van ${vanaf} tot en met ${tot}.`)
  },
})

function leesGetal(waarde: unknown, naam: string, min: number, max: number): number {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde))
    throw new OngeldigVeld(naam, `Vul een getal in bij ${naam}.`)
  if (waarde >= min && waarde <= max) return waarde
  throw new OngeldigVeld(naam, `Vul bij ${naam} een getal in van ${min} tot en met ${max}.`)
}

type Grenzen = { readonly min?: number; readonly max?: number }

/** Euros with decimals outside, whole eurocents inside. */
export const bedragsoort = ({ min = -GROOTST, max = GROOTST }: Grenzen = {}): Soort<Eurocent> => ({
  beschrijving: { soort: 'bedrag', min, max },
  lees: (waarde, naam) => Math.round(leesGetal(waarde, naam, min, max) * 100),
})

export const getalsoort = ({ min = -GROOTST, max = GROOTST }: Grenzen = {}): Soort<number> => ({
  beschrijving: { soort: 'getal', heel: false, min, max },
  lees: (waarde, naam) => leesGetal(waarde, naam, min, max),
})

export const heelGetal = (min: number, max: number): Soort<number> => ({
  beschrijving: { soort: 'getal', heel: true, min, max },
  lees(waarde, naam) {
    const getal = leesGetal(waarde, naam, min, max)
    if (Number.isInteger(getal)) return getal
    throw new OngeldigVeld(naam, `Vul een heel getal in bij ${naam}.`)
  },
})

/** A calendar year of four digits. */
export const jaarsoort = heelGetal(1000, 9999)

export const jaNee: Soort<boolean> = {
  beschrijving: { soort: 'ja-nee' },
  lees(waarde, naam) {
    if (typeof waarde === 'boolean') return waarde
    throw new OngeldigVeld(naam, `Vul true of false in bij ${naam}.`)
  },
}

/** One of these words, found without regard for capitals and spaces; numbers only as they are. */
export const keuzesoort = <const Woord extends string | number>(woorden: readonly Woord[]): Soort<Woord> => ({
  beschrijving: { soort: 'keuze', woorden },
  lees: (waarde, naam) => vindWoord(waarde, naam, woorden),
})

function vindWoord<Woord extends string | number>(waarde: unknown, naam: string, woorden: readonly Woord[]): Woord {
  const gezocht = typeof waarde === 'string' ? alsWoord(waarde) : waarde
  const gevonden = woorden.find((woord) => (typeof woord === 'string' ? alsWoord(woord) : woord) === gezocht)
  if (gevonden !== undefined) return gevonden
  throw new OngeldigVeld(naam, `Kies bij ${naam} uit: ${woorden.join(', ')}.`)
}

/** A list with any number of these words. */
export const keuzessoort = <const Woord extends string>(woorden: readonly Woord[]): Soort<readonly Woord[]> => ({
  beschrijving: { soort: 'keuzes', woorden },
  lees(waarde, naam) {
    if (Array.isArray(waarde)) return waarde.map((woord) => vindWoord(woord, naam, woorden))
    throw new OngeldigVeld(naam, `Vul bij ${naam} een lijst in met woorden uit: ${woorden.join(', ')}.`)
  },
})

export const tekstsoort: Soort<string> = {
  beschrijving: { soort: 'tekst' },
  lees(waarde, naam) {
    if (typeof waarde === 'string') return waarde
    throw new OngeldigVeld(naam, `Vul tekst in bij ${naam}.`)
  },
}

/** Text, or a number as text: a code is written both ways. */
export const codesoort: Soort<string> = {
  beschrijving: { soort: 'code' },
  lees: (waarde, naam) =>
    typeof waarde === 'number' && Number.isFinite(waarde) ? String(waarde) : tekstsoort.lees(waarde, naam),
}

/** A day, or a year as its last day. */
export const jaarOfDatum: Soort<Datum> = {
  beschrijving: { soort: 'jaar-of-datum' },
  lees(waarde, naam) {
    const gevraagd = codesoort.lees(waarde, naam)
    const dag = leesDatum(/^\d{4}$/.test(gevraagd) ? `${gevraagd}-12-31` : gevraagd)
    if (dag.ok) return dag.waarde
    throw new OngeldigVeld(naam, `Vul bij ${naam} een jaar of een datum in.`)
  },
}

/** For each part one of these words; a part may be left out. */
export const keuzePerDeel = <const Woord extends string>(
  delen: readonly Deel[],
  woorden: readonly Woord[],
): Soort<Readonly<Record<string, Woord>>> => ({
  beschrijving: { soort: 'keuze-per-deel', delen, woorden },
  lees(waarde, naam) {
    if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
      throw new OngeldigVeld(naam, `Bij ${naam} horen velden: ${delen.map((deel) => deel.naam).join(', ')}.`)
    const paren = Object.entries(waarde).map(([deel, woord]): [string, Woord] => {
      if (!delen.some((bekend) => bekend.naam === deel))
        throw new OngeldigVeld(naam, `Het veld ${deel} kennen wij niet bij ${naam}.`)
      return [deel, vindWoord(woord, `${naam}.${deel}`, woorden)]
    })
    return Object.fromEntries(paren)
  },
})
