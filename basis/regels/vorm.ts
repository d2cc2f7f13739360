import { isDatum, schrijfDatum, schrijfEuro } from '@meedoen/kern'
import type { Tekst } from './uitleg.ts'

/** How the value of a table is read by people: its unit, or what its parts are called. Plain data. */
export type Vorm =
  | 'bedrag'
  | 'procent'
  | 'duizendsten'
  | 'jaren'
  | 'maanden'
  | 'uren'
  | 'leeftijd'
  | 'duur'
  | 'datum'
  | 'tekst'
  /** The value is a sentence in two languages itself. */
  | 'naam'
  /** An object: only the parts that are named here are shown, in this order; a part without a name is part of its whole. */
  | { readonly delen: Readonly<Record<string, readonly [naam: Tekst | null, vorm: Vorm]>> }
  /** A list, or every part of an object; with `namen` each element has its own name. */
  | { readonly elk: Vorm; readonly namen?: readonly Tekst[] }

/** One line of a value: what it is called (null when it is the whole) and how it is written. */
export type Waarderegel = { readonly naam: Tekst | null; readonly waarde: Tekst }

/** A value of a table as readable lines. */
export function schrijfWaarde(waarde: unknown, vorm: Vorm): readonly Waarderegel[] {
  if (typeof vorm === 'string') return [{ naam: null, waarde: schrijfLos(waarde, vorm) }]
  const delen = new Map(typeof waarde === 'object' && waarde !== null ? Object.entries(waarde) : [])
  if ('elk' in vorm) return schrijfLijst([...delen.values()], vorm)
  return Object.entries(vorm.delen).flatMap(([sleutel, [naam, deelvorm]]) =>
    onder(naam, schrijfWaarde(delen.get(sleutel) ?? null, deelvorm)),
  )
}

function schrijfLijst(lijst: readonly unknown[], { elk, namen }: { elk: Vorm; namen?: readonly Tekst[] }) {
  if (lijst.length === 0) return [{ naam: null, waarde: { nl: 'niet gevonden', en: 'not found' } }]
  if (namen) return lijst.flatMap((deel, i) => onder(namen[i] ?? null, schrijfWaarde(deel, elk)))
  const regels = lijst.map((deel) => ({ naam: null, waarde: voegSamen(schrijfWaarde(deel, elk)) }))
  return typeof elk === 'string' ? [{ naam: null, waarde: voegSamen(regels) }] : regels
}

/** Lines below a name: one line when they have no names of their own. */
function onder(naam: Tekst | null, regels: readonly Waarderegel[]): readonly Waarderegel[] {
  if (naam === null) return regels
  if (regels.every((regel) => regel.naam === null)) return [{ naam, waarde: voegSamen(regels) }]
  return regels.map((regel) => ({
    naam: { nl: `${naam.nl}, ${regel.naam?.nl ?? ''}`, en: `${naam.en}, ${regel.naam?.en ?? ''}` },
    waarde: regel.waarde,
  }))
}

const voegSamen = (regels: readonly Waarderegel[]): Tekst => ({
  nl: regels.map((regel) => metNaam(regel, 'nl')).join(', '),
  en: regels.map((regel) => metNaam(regel, 'en')).join(', '),
})

const metNaam = ({ naam, waarde }: Waarderegel, taal: 'nl' | 'en'): string =>
  naam === null ? waarde[taal] : `${naam[taal]} ${waarde[taal]}`

const GETAL = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') }
const getal = (waarde: number, nl: string, en: string): Tekst => ({
  nl: `${GETAL.nl.format(waarde)} ${nl}`.trim(),
  en: `${GETAL.en.format(waarde)} ${en}`.trim(),
})

const NIET_GENOEMD: Tekst = { nl: 'niet genoemd', en: 'not named' }

function schrijfLos(waarde: unknown, vorm: Extract<Vorm, string>): Tekst {
  if (vorm === 'leeftijd' || vorm === 'duur') return schrijfDuurwaarde(waarde)
  if (vorm === 'naam') return leesNaam(waarde)
  if (typeof waarde === 'number') return schrijfGetal(waarde, vorm)
  if (typeof waarde === 'string')
    return vorm === 'datum' && isDatum(waarde)
      ? { nl: schrijfDatum(waarde), en: schrijfDatum(waarde, 'en') }
      : { nl: waarde, en: waarde }
  return NIET_GENOEMD
}

function leesNaam(waarde: unknown): Tekst {
  const isTekst = typeof waarde === 'object' && waarde !== null && 'nl' in waarde && 'en' in waarde
  return isTekst ? { nl: String(waarde.nl), en: String(waarde.en) } : NIET_GENOEMD
}

function schrijfGetal(waarde: number, vorm: Extract<Vorm, string>): Tekst {
  switch (vorm) {
    case 'bedrag':
      return { nl: schrijfEuro(waarde), en: schrijfEuro(waarde, 'en') }
    case 'procent':
      return getal(waarde, 'procent', 'percent')
    case 'duizendsten':
      return getal(waarde / 10, 'procent', 'percent')
    case 'jaren':
      return getal(waarde, 'jaar', 'years')
    case 'maanden':
      return getal(waarde, 'maanden', 'months')
    case 'uren':
      return getal(waarde, 'uur', 'hours')
    default:
      return getal(waarde, '', '')
  }
}

const EENHEDEN: Readonly<Record<string, Tekst>> = {
  dagen: { nl: 'dagen', en: 'days' },
  weken: { nl: 'weken', en: 'weeks' },
  maanden: { nl: 'maanden', en: 'months' },
  jaren: { nl: 'jaar', en: 'years' },
}

/** An age `{jaren, maanden}` or a duration `{aantal, eenheid}`; nothing means for good. */
function schrijfDuurwaarde(waarde: unknown): Tekst {
  if (typeof waarde !== 'object' || waarde === null) return { nl: 'voor altijd', en: 'for good' }
  if ('jaren' in waarde && 'maanden' in waarde) {
    const maanden = waarde.maanden === 0 ? null : waarde.maanden
    return {
      nl: maanden === null ? `${waarde.jaren} jaar` : `${waarde.jaren} jaar en ${maanden} maanden`,
      en: maanden === null ? `${waarde.jaren} years` : `${waarde.jaren} years and ${maanden} months`,
    }
  }
  if (!('aantal' in waarde && 'eenheid' in waarde)) return NIET_GENOEMD
  const eenheid = EENHEDEN[String(waarde.eenheid)]
  return { nl: `${waarde.aantal} ${eenheid?.nl ?? ''}`, en: `${waarde.aantal} ${eenheid?.en ?? ''}` }
}
