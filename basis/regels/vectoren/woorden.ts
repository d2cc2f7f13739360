import type { Tekst } from '../uitleg.ts'
import type { Uitkomstsoort } from './uitkomstveld.ts'
import type { Json, Veldbeschrijving } from './veld.ts'
import type { Veldsoort } from './veldsoort.ts'
import { schrijfVoorwaarden } from './voorwaarde.ts'

/** One input field in words. `naam` tells where it stands: a field of a list is `huisgenoten[].leeftijd`. */
export type Veldregel = {
  readonly naam: string
  readonly ookGenoemd: readonly string[]
  readonly soort: Tekst
  readonly verplicht: Tekst
  readonly standaard: Json
  readonly uitleg: Tekst
}

const tekst = (nl: string, en: string): Tekst => ({ nl, en })

/** Bounds beyond which nobody looks; they are there so that a computation ends. */
const RUIM = 1e9

const grenzen = (min: number, max: number): Tekst => {
  if (min === max) return tekst(`, altijd ${min}`, `, always ${min}`)
  if (min <= -RUIM && max >= RUIM) return tekst('', '')
  if (max >= RUIM) return tekst(`, ${min} of meer`, `, ${min} or more`)
  return tekst(`, ${min} tot en met ${max}`, `, ${min} up to and including ${max}`)
}

/** What a field takes, in words. */
function schrijfVeldsoort(soort: Veldsoort): Tekst {
  switch (soort.soort) {
    case 'datum':
      return tekst('datum, zoals 2026-12-31', 'date, such as 2026-12-31')
    case 'maand':
      return tekst('maand, zoals 2026-03', 'month, such as 2026-03')
    case 'bedrag': {
      const { nl, en } = grenzen(soort.min, soort.max)
      return tekst(`bedrag in euro${nl}`, `amount in euros${en}`)
    }
    case 'getal': {
      const { nl, en } = grenzen(soort.min, soort.max)
      return soort.heel ? tekst(`heel getal${nl}`, `whole number${en}`) : tekst(`getal${nl}`, `number${en}`)
    }
    case 'ja-nee':
      return tekst('true of false', 'true or false')
    case 'keuze':
      return tekst(`een van: ${soort.woorden.join(', ')}`, `one of: ${soort.woorden.join(', ')}`)
    case 'keuzes':
      return tekst(
        `lijst met woorden uit: ${soort.woorden.join(', ')}`,
        `list of words from: ${soort.woorden.join(', ')}`,
      )
    case 'tekst':
      return tekst('tekst', 'text')
    case 'code':
      return tekst('code: tekst of getal', 'code: text or number')
    case 'jaar-of-datum':
      return tekst('jaar of datum', 'year or date')
    case 'keuze-per-deel':
      return tekst(`velden met een van: ${soort.woorden.join(', ')}`, `fields with one of: ${soort.woorden.join(', ')}`)
    case 'lijst':
      return tekst('lijst met in elke rij de velden hieronder', 'list with in each row the fields below')
    case 'object':
      return soort.vorm
  }
}

const UITKOMSTSOORTEN: Readonly<Record<Uitkomstsoort, Tekst>> = {
  datum: tekst('datum', 'date'),
  maand: tekst('maand', 'month'),
  weekdag: tekst('dag van de week', 'day of the week'),
  bedrag: tekst('bedrag in euro', 'amount in euros'),
  getal: tekst('getal', 'number'),
  'ja-nee': tekst('true of false', 'true or false'),
  woord: tekst('woord', 'word'),
  woorden: tekst('lijst met woorden', 'list of words'),
  'getal-per-maand': tekst('per maand een getal', 'a number per month'),
  'bedrag-per-deel': tekst('per deel een bedrag in euro', 'an amount in euros per part'),
  'woord-per-deel': tekst('per deel een woord', 'a word per part'),
  lijst: tekst('lijst met gemeente en bedrag', 'list of municipality and amount'),
}
export const schrijfUitkomstsoort = (soort: Uitkomstsoort): Tekst => UITKOMSTSOORTEN[soort]

/** The input fields in words, those inside a list or a set of questions below it. */
export const veldregels = (velden: readonly Veldbeschrijving[], plaats = ''): readonly Veldregel[] =>
  velden.flatMap((veld) => {
    const naam = `${plaats}${veld.naam}`
    return [
      {
        naam,
        ookGenoemd: veld.ookGenoemd,
        soort: schrijfVeldsoort(veld.soort),
        verplicht: schrijfVerplicht(veld),
        standaard: veld.standaard,
        uitleg: veld.uitleg,
      },
      ...binnenin(veld.soort, naam),
    ]
  })

function binnenin(soort: Veldsoort, naam: string): readonly Veldregel[] {
  if (soort.soort === 'lijst') return veldregels(soort.velden, `${naam}[].`)
  if (soort.soort !== 'keuze-per-deel') return []
  const soortTekst = tekst(`een van: ${soort.woorden.join(', ')}`, `one of: ${soort.woorden.join(', ')}`)
  return soort.delen.map((deel) => ({
    naam: `${naam}.${deel.naam}`,
    ookGenoemd: [],
    soort: soortTekst,
    verplicht: NEE,
    standaard: null,
    uitleg: deel.uitleg,
  }))
}

const NEE = tekst('nee', 'no')

function schrijfVerplicht({ verplicht, geldtAls }: Veldbeschrijving): Tekst {
  if (verplicht === true) return tekst('ja', 'yes')
  if (verplicht !== false) {
    const { nl, en } = schrijfVoorwaarden(verplicht)
    return tekst(`ja, ${nl}`, `yes, ${en}`)
  }
  if (geldtAls.length === 0) return NEE
  const { nl, en } = schrijfVoorwaarden(geldtAls)
  return tekst(`nee, en telt alleen ${nl}`, `no, and counts only ${en}`)
}
