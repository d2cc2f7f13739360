import {
  type Datum,
  datum,
  type Eurocent,
  gelukt,
  geweigerd,
  plusDagen,
  plusMaanden,
  type Uitkomst,
} from '@meedoen/kern'
import { haalRij, type Parameter } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, datumStap, stap, type Uitleg } from '../uitleg.ts'
import { DREMPEL_ONBEKEND } from './open-vragen.ts'
import { eersteDagVan, isBedrag, jaartabel } from './rekenen.ts'

const UB = (dag: string) => `UB Wmo 2015 art. 3.9 lid 2, tekst ${dag}`

/** How much lower the income of this year must be, in eurocents (Besluit mo art. 4.2 lid 3; UB Wmo 2015 art. 3.9 lid 2). */
export const DREMPEL_LAGER_INKOMEN = jaartabel<Eurocent>(
  { nl: 'drempel voor een lager inkomen dit jaar', en: 'threshold for a lower income this year' },
  'bedrag',
  [
    [2011, 2011, 181_600, 'H', 'Besluit mo art. 4.2 lid 3, tekst 1-1-2011'],
    [2014, 2014, 250_000, 'H', 'Besluit mo art. 4.2 lid 3, tekst 14-2-2014'],
    [2015, 2015, 254_000, 'H', UB('1-1-2015')],
    [2017, 2017, 257_100, 'M', `${UB('1-1-2017')}; in die druk staan elders bedragen van 2016`],
    [2018, 2018, 259_300, 'H', UB('1-1-2018')],
    [2019, 2019, 260_000, 'H', UB('1-1-2019')],
    [2022, 2022, 269_500, 'H', UB('1-1-2022')],
    [2024, 2024, 310_580, 'H', UB('1-7-2024')],
    [2025, 2025, 317_780, 'H', UB('1-1-2025')],
    [2026, 2026, 329_360, 'H', UB('1-1-2026')],
  ],
)

export type LagerInkomenInvoer = {
  readonly jaar: number
  /** Contribution income over the peiljaar and as expected for this year, with the wealth part, in eurocents. */
  readonly peiljaar: Eurocent
  readonly ditJaar: Eurocent
  readonly aangevraagdOp: Datum
  /** When the contribution was set; null: not yet. */
  readonly vastgesteldOp: Datum | null
}

export type LagerInkomen = {
  readonly mag: boolean
  readonly reden: 'te-klein-verschil' | 'te-laat' | null
  /** The income to compute with, provisionally when `mag`. */
  readonly inkomen: Eurocent
  /** Last day of the request. */
  readonly laatsteDag: Datum
}

type Code = 'waarde-onbekend' | 'waarde-onzeker' | 'ongeldig-bedrag'

/**
 * Whether the income of this year may be used instead of that of the peiljaar, on request: it must be lower by at
 * least the threshold, and asked in time. Afterwards it is set for good with the real income (UB art. 3.9 lid 4).
 */
export const lagerInkomenDitJaar = regel<LagerInkomenInvoer, LagerInkomen, Code>({
  regeling: 'lager-inkomen-dit-jaar',
  naam: { nl: 'Lager inkomen dan twee jaar geleden', en: 'Lower income than two years ago' },
  artikel: 'Besluit mo art. 4.2 lid 3; UB Wmo 2015 art. 3.9 lid 2',
  parameters: [DREMPEL_LAGER_INKOMEN],
  vragen: [DREMPEL_ONBEKEND],
  peildatum: ({ jaar }) => eersteDagVan(jaar),
  lezingen: [
    {
      vanaf: datum('2007-01-01'),
      tot: datum('2014-12-31'),
      uitgave: 1,
      reken: (i) => reken(i, 3, 'Besluit mo art. 4.2'),
    },
    {
      vanaf: datum('2015-01-01'),
      tot: datum('2019-12-31'),
      uitgave: 1,
      reken: (i) => reken(i, 3, 'UB Wmo 2015 art. 3.9'),
    },
    { vanaf: datum('2020-01-01'), tot: null, uitgave: 1, reken: (i) => reken(i, 4, 'UB Wmo 2015 art. 3.9') },
  ],
})

function reken(invoer: LagerInkomenInvoer, maanden: number, artikel: string): Uitkomst<Bevinding<LagerInkomen>, Code> {
  const { peiljaar, ditJaar, aangevraagdOp } = invoer
  if (!isBedrag(peiljaar) || !isBedrag(ditJaar))
    return geweigerd('ongeldig-bedrag', 'Vul een inkomen in van hele centen, niet te groot.')
  const drempel = haalRij(DREMPEL_LAGER_INKOMEN, eersteDagVan(invoer.jaar))
  if (!drempel.ok) return drempel
  const laatsteDag = laatsteAanvraagdag(invoer, maanden)
  const reden =
    peiljaar - ditJaar < drempel.waarde.waarde ? 'te-klein-verschil' : aangevraagdOp > laatsteDag ? 'te-laat' : null
  const uitkomst: LagerInkomen = {
    mag: reden === null,
    reden,
    inkomen: reden === null ? ditJaar : peiljaar,
    laatsteDag,
  }
  return gelukt({ uitkomst, uitleg: legUit(invoer, uitkomst, drempel.waarde, artikel) })
}

/** The later of: so many months after the year, or after the day on which the contribution was set. */
function laatsteAanvraagdag({ jaar, vastgesteldOp }: LagerInkomenInvoer, maanden: number): Datum {
  const naHetJaar = plusDagen(plusMaanden(eersteDagVan(jaar), 12 + maanden), -1)
  if (vastgesteldOp === null || jaar < 2015) return naHetJaar
  return [naHetJaar, plusMaanden(vastgesteldOp, maanden)].toSorted().at(-1) ?? naHetJaar
}

function legUit(
  { peiljaar, ditJaar }: LagerInkomenInvoer,
  { mag, reden, inkomen, laatsteDag }: LagerInkomen,
  { waarde, bron, zekerheid }: Parameter<Eurocent>,
  artikel: string,
): Uitleg {
  const lid = artikel.startsWith('UB') ? ['lid 2', 'lid 3', 'lid 4'] : ['lid 3', 'lid 5', 'lid 4']
  return bedragStap(
    mag ? 'Wij rekenen met uw inkomen van dit jaar.' : 'Wij rekenen met uw inkomen van twee jaar geleden.',
    mag ? 'We compute with your income of this year.' : 'We compute with your income of two years ago.',
    inkomen,
    {
      artikel: `${artikel} ${lid[0]}`,
      stappen: [
        bedragStap(
          'Zo veel lager is uw inkomen dit jaar.',
          'Your income this year is this much lower.',
          peiljaar - ditJaar,
          {
            artikel: `${artikel} ${lid[0]}`,
          },
        ),
        bedragStap(
          reden === 'te-klein-verschil'
            ? 'Het moet ten minste dit lager zijn. Dat is het niet.'
            : 'Het moet ten minste dit lager zijn.',
          reden === 'te-klein-verschil'
            ? 'It must be at least this much lower. It is not.'
            : 'It must be at least this much lower.',
          waarde,
          { artikel: `${artikel} ${lid[0]}`, bron, zekerheid },
        ),
        datumStap(
          reden === 'te-laat'
            ? 'U kon dit vragen tot en met deze dag. U was te laat.'
            : 'U kunt dit vragen tot en met deze dag.',
          reden === 'te-laat'
            ? 'You could ask this up to and including this day. You were late.'
            : 'You can ask this up to and including this day.',
          laatsteDag,
          { artikel: `${artikel} ${lid[1]}` },
        ),
        ...(mag
          ? [
              stap(
                'Het CAK kijkt na afloop van het jaar of uw inkomen echt zo veel lager was.',
                'After the year CAK checks whether your income really was that much lower.',
                { artikel: `${artikel} ${lid[2]}` },
              ),
            ]
          : []),
      ],
    },
  )
}
