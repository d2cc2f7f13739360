import { type Datum, type Eurocent, weekdag } from '@meedoen/kern'
import type { Tekst } from '../uitleg.ts'
import type { Voorwaarde } from './voorwaarde.ts'

type Los = string | number | boolean | null

/** One outcome field: euros with decimals, ISO dates, words; or a list, or a value per month or per part. */
type Uitkomstwaarde = Los | readonly Los[] | Readonly<Record<string, Los>> | readonly Readonly<Record<string, Los>>[]

/** Outcome fields as the worked examples name them. */
export type Uitkomstvelden = Readonly<Record<string, Uitkomstwaarde>>

export type Uitkomstsoort =
  | 'datum'
  | 'maand'
  | 'weekdag'
  | 'bedrag'
  | 'getal'
  | 'ja-nee'
  | 'woord'
  | 'woorden'
  | 'getal-per-maand'
  | 'bedrag-per-deel'
  | 'woord-per-deel'
  | 'lijst'

export type Uitkomstbeschrijving = {
  readonly naam: string
  readonly soort: Uitkomstsoort
  readonly uitleg: Tekst
  /** The field is there only when all of these hold for the input. */
  readonly alleenAls: readonly Voorwaarde[]
}

/** An outcome field: its description, and how the value of the rule is written outside. */
export type Uit<Waarde> = Omit<Uitkomstbeschrijving, 'naam'> & { schrijf(waarde: Waarde): Uitkomstwaarde }

/** A table of outcome fields for the outcome of a rule. */
export type Uittabel<Uitkomst> = { readonly [Naam in keyof Uitkomst]: Uit<Uitkomst[Naam]> }

const soort =
  <Waarde>(naam: Uitkomstsoort, schrijf: (waarde: Waarde) => Uitkomstwaarde) =>
  (nl: string, en: string): Uit<Waarde> => ({ soort: naam, uitleg: { nl, en }, alleenAls: [], schrijf })

const alsEuro = (bedrag: Eurocent): number => bedrag / 100
const ofNiets =
  <Waarde>(schrijf: (waarde: Waarde) => Los) =>
  (waarde: Waarde | null): Los =>
    waarde === null ? null : schrijf(waarde)

export const alsMaand = (dag: Datum): string => dag.slice(0, 7)
const WEEKDAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

export const datumUit = soort<Datum | null>('datum', (dag) => dag)
export const maandUit = soort<Datum | null>('maand', ofNiets(alsMaand))
export const weekdagUit = soort<Datum | null>(
  'weekdag',
  ofNiets((dag) => WEEKDAGEN[weekdag(dag) - 1] ?? ''),
)
/** Whole eurocents inside, euros outside. */
export const bedragUit = soort<Eurocent | null>('bedrag', ofNiets(alsEuro))
export const getalUit = soort<number | null>('getal', (getal) => getal)
export const jaNeeUit = soort<boolean | null>('ja-nee', (antwoord) => antwoord)
export const woordUit = soort<string | null>('woord', (woord) => woord)
export const woordenUit = soort<readonly string[]>('woorden', (woorden) => woorden)
export const perMaandUit = soort<Readonly<Record<string, number>>>('getal-per-maand', (maanden) => maanden)
export const bedragPerDeelUit = soort<Readonly<Record<string, Eurocent>>>('bedrag-per-deel', (delen) =>
  Object.fromEntries(Object.entries(delen).map(([naam, bedrag]) => [naam, alsEuro(bedrag)])),
)
export const woordPerDeelUit = soort<Readonly<Record<string, string>>>('woord-per-deel', (delen) => delen)
export const gemeentelijstUit = soort<readonly { readonly gemeente: string; readonly bedrag: Eurocent }[]>(
  'lijst',
  (rijen) => rijen.map(({ gemeente, bedrag }) => ({ gemeente, bedrag: alsEuro(bedrag) })),
)

/** The same field, there only under these conditions. */
export const alleenAls = <Waarde>(
  uit: Uit<Waarde>,
  ...voorwaarden: readonly Voorwaarde[]
): Uit<Waarde | undefined> => ({
  soort: uit.soort,
  uitleg: uit.uitleg,
  alleenAls: voorwaarden,
  schrijf: (waarde) => (waarde === undefined ? null : uit.schrijf(waarde)),
})
