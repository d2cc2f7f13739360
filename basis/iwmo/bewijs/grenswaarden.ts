// Values at and around every border that a simple type of the standard has.
import { BERICHTEN } from '../model/berichten.ts'
import type { Codelijst, Simpel } from '../model/bouwstenen.ts'
import { CODELIJSTEN } from '../model/lijsten.ts'

/** In characters; the lengths and maxima that the standard has, and beside each one more. */
const LENGTES = [0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 15, 20, 24, 25, 35, 36, 64, 80, 200]
const GETALLEN = [0, 3, 99, 99_999, 99_999_999, 999_999_999, 999_999_999_999]
const TEKENS = [
  'a.b', 'a b', 'À', '×', 'ỳ', 'ỵ', 'Z', '[', '`', '{', '\u00bf', ' ', '\n', 'a\nb', 'a\tb', '\u00a0', '&#13;', '<!-- -->', 'Az09', 'A-1',
] // biome-ignore format: one list to read across
const DATUMS = [
  '2026-01-15', ' 2026-01-15 ', '2026-1-15', '2026-01-15Z', '2026-01-15-05:00', '2025-02-29', '2000-02-29', '1900-02-29', '0000-01-01',
  '12026-01-01', '-0001-01-01',
] // biome-ignore format: one list to read across
const TIJDEN = [
  '10:00:00', '24:00:00', '24:00:01', '10:60:00', '10:00:60', '10:00:00.5', '10:00', '10:00:00Z', '10:00:00+01:00', '10:00:00-01:00',
] // biome-ignore format: one list to read across
const CODES = [
  '1.0.0',
  '0.10.2',
  '01.0.0',
  '1.0',
  '1.0.0.0',
  ' 3',
  '3.0',
  '03',
  '+2',
  '0344',
  '03440',
  'NL',
  'nl',
  '01',
  '1 ',
  '0200',
  '9999',
]

/** For every simple element, whatever its type. */
const VOOR_ALLES = [
  ...LENGTES.flatMap((lengte) => ['a', '1', '😀'].flatMap((teken) => [teken.repeat(lengte), teken.repeat(lengte + 1)])),
  ...GETALLEN.flatMap((getal) => [`${getal}`, `${getal + 1}`, `-${getal}`, `+${getal}`, ` 0${getal} `, `${getal}.0`]),
  ...TEKENS,
  ...DATUMS,
  ...TIJDEN,
  ...CODES,
  ...Object.values(BERICHTEN).map(({ code }) => code),
]

/** Countries only where they belong: NL in another element tells enough. */
const KORTE_LIJSTEN = Object.values(CODELIJSTEN).filter((lijst) => lijst !== CODELIJSTEN.LandCode)
const codesVan = (lijsten: readonly Codelijst[]): string[] => lijsten.flatMap(({ waarden }) => Object.keys(waarden))

/** What to try in an element of this type; in one with a code list also the codes of that list and of all others. */
export const grenswaarden = (type: Simpel): readonly string[] => [
  ...new Set([...VOOR_ALLES, ...(type.basis === 'keuze' ? codesVan([type.lijst, ...KORTE_LIJSTEN]) : [])]),
]
