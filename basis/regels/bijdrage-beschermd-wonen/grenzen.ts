import type { Eurocent } from '@meedoen/kern'
import { jaartabel } from '../bijdrage/rekenen.ts'

/** Limits per month in eurocents (UB Wmo 2015 art. 3.11 lid 2 and 3.12 lid 3). */
export type Grenzen = { readonly laagMin: Eurocent; readonly laagMax: Eurocent; readonly hoogMax: Eurocent }

const grens = (laagMin: Eurocent, laagMax: Eurocent, hoogMax: Eurocent): Grenzen => ({ laagMin, laagMax, hoogMax })
const tekst = (dag: string) => `UB Wmo 2015 art. 3.11 en 3.12, tekst ${dag}`

/** 2016 and 2023 are missing: not found. The next year is a new row with its Staatscourant. */
export const BESCHERMD_WONEN_GRENZEN = jaartabel<Grenzen>(
  { nl: 'grenzen van de bijdrage voor beschermd wonen', en: 'limits of the contribution for sheltered housing' },
  {
    delen: {
      laagMin: [{ nl: 'lage bijdrage, minstens per maand', en: 'low contribution, least per month' }, 'bedrag'],
      laagMax: [{ nl: 'lage bijdrage, hoogstens per maand', en: 'low contribution, most per month' }, 'bedrag'],
      hoogMax: [{ nl: 'hoge bijdrage, hoogstens per maand', en: 'high contribution, most per month' }, 'bedrag'],
    },
  },
  [
    [2015, 2015, grens(15_860, 83_260, 228_460), 'H', tekst('1-1-2015')],
    [
      2017,
      2017,
      grens(16_060, 84_280, 231_260),
      'M',
      `${tekst('1-1-2017')}; in die druk staan elders bedragen van 2016`,
    ],
    [2018, 2018, grens(16_180, 85_000, 233_260), 'H', tekst('1-1-2018')],
    [2019, 2019, grens(16_420, 86_180, 236_480), 'H', tekst('1-1-2019')],
    [2020, 2020, grens(16_800, 88_160, 241_940), 'H', 'hetcak.nl; Stcrt. 2020, 50558 (oude waarden)'],
    [2021, 2021, grens(17_140, 89_980, 246_920), 'H', tekst('1-1-2021')],
    [2022, 2022, grens(17_400, 91_320, 250_600), 'H', tekst('1-1-2022')],
    [2024, 2024, grens(20_040, 105_220, 288_740), 'H', tekst('1-7-2024')],
    [2025, 2025, grens(20_500, 107_660, 295_440), 'H', tekst('1-1-2025')],
    [2026, 2026, grens(21_260, 111_580, 306_180), 'H', 'Stcrt. 2025, 35082'],
  ],
)

/** The part of the income that is due per year under the low contribution, in thousandths (art. 3.12 lid 1). */
export const LAAG_DEEL = jaartabel<number>(
  { nl: 'deel van het inkomen bij de lage bijdrage', en: 'part of the income under the low contribution' },
  'duizendsten',
  [
    [2015, 2017, 125, 'H', 'UB Wmo 2015 art. 3.12 lid 1, tekst 1-1-2017'],
    [2018, 2026, 100, 'H', 'UB Wmo 2015 art. 3.12 lid 1, teksten 2018-2026'],
  ],
)

/** How many months the low contribution lasts at the start (art. 3.12 lid 1 onder a). */
export const LAAG_MAANDEN = jaartabel<number>(
  { nl: 'aantal maanden lage bijdrage aan het begin', en: 'months of low contribution at the start' },
  'maanden',
  [
    [2015, 2018, 6, 'H', 'UB Wmo 2015 art. 3.12 lid 1 onder a, teksten 2017 en 2018'],
    [2019, 2026, 4, 'H', 'UB Wmo 2015 art. 3.12 lid 1 onder a, teksten 2019-2026'],
  ],
)
