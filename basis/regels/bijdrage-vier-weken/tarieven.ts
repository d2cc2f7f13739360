import type { Eurocent } from '@meedoen/kern'
import type { Huishoudstand } from '../bijdrage/invoer.ts'
import { jaartabel } from '../bijdrage/rekenen.ts'
import type { Tabel } from '../parameter.ts'

/** The four households of Besluit mo art. 4.1 lid 1 and UB Wmo 2015 art. 3.8 lid 1 (texts before 2019). */
export type Categorie = 'alleenOnderAow' | 'alleenAow' | 'samenOnderAow' | 'samenAow'

/** "Under AOW" for two means: at least one of both is. */
export const categorieVan = (huishouden: Huishoudstand): Categorie =>
  huishouden.soort === 'eenpersoons'
    ? huishouden.aow
      ? 'alleenAow'
      : 'alleenOnderAow'
    : huishouden.metAow === 2
      ? 'samenAow'
      : 'samenOnderAow'

const BMO11 = 'Besluit mo art. 4.1, tekst 1-1-2011'
const BMO14 = 'Besluit mo art. 4.1, tekst 14-2-2014'
const UB15 = 'UB Wmo 2015 art. 3.8, tekst 1-1-2015'
const UB16 = 'UB Wmo 2015 art. 3.8, bedragen 2016; ovoeindhoven.nl'
const UB17 = 'gemeentelijke publicaties 2017 (ovoeindhoven.nl; isdbollenstreek.nl)'
const UB18 = 'UB Wmo 2015 art. 3.8, tekst 1-1-2018'
const UB19 = 'UB Wmo 2015 art. 3.8 lid 1, tekst 1-1-2019'
const ZONDER = 'geen bron gevonden'

const naam = (nl: string, en: string) => ({ nl, en })
const WIE = {
  alleen: naam('alleen', 'alone'),
  alleenOnderAow: naam('alleen, onder de AOW-leeftijd', 'alone, under the state pension age'),
  alleenAow: naam('alleen, met AOW', 'alone, with state pension'),
  samenOnderAow: naam('samen, niet beiden met AOW', 'together, not both with state pension'),
  samenAow: naam('samen, beiden met AOW', 'together, both with state pension'),
}
const basis = (wie: keyof typeof WIE) =>
  naam(`vast bedrag per vier weken: ${WIE[wie].nl}`, `fixed amount per four weeks: ${WIE[wie].en}`)
const grens = (wie: keyof typeof WIE) =>
  naam(`inkomensgrens per jaar: ${WIE[wie].nl}`, `income limit per year: ${WIE[wie].en}`)

const ALLEEN = jaartabel<Eurocent>(basis('alleen'), 'bedrag', [
  [2007, 2010, 1660, 'unverified', ZONDER],
  [2011, 2011, 1780, 'H', BMO11],
  [2012, 2012, 1800, 'unverified', ZONDER],
  [2013, 2013, 1860, 'unverified', ZONDER],
  [2014, 2014, 1900, 'H', BMO14],
  [2015, 2015, 1940, 'H', UB15],
  [2016, 2016, 1940, 'H', UB16],
  [2017, 2017, 1750, 'H', UB17],
  [2018, 2018, 1760, 'H', UB18],
  [2019, 2019, 1750, 'H', UB19],
])

const samen = (wie: 'samenOnderAow' | 'samenAow', in2017: Eurocent, in2018: Eurocent, in2019: Eurocent) =>
  jaartabel<Eurocent>(basis(wie), 'bedrag', [
    [2007, 2010, 2380, 'unverified', ZONDER],
    [2011, 2011, 2540, 'H', BMO11],
    [2012, 2012, 2580, 'unverified', ZONDER],
    [2013, 2013, 2660, 'unverified', ZONDER],
    [2014, 2014, 2720, 'H', BMO14],
    [2015, 2015, 2760, 'H', UB15],
    [2016, 2016, 2780, 'H', UB16],
    [2017, 2017, in2017, 'H', UB17],
    [2018, 2018, in2018, 'H', UB18],
    [2019, 2019, in2019, 'H', UB19],
  ])

/** The fixed amount per four weeks in eurocents. In 2019 nothing else was due (UB Wmo 2015 art. 3.8, text 2019). */
export const BASISBEDRAG: Readonly<Record<Categorie, Tabel<Eurocent>>> = {
  alleenOnderAow: ALLEEN,
  alleenAow: ALLEEN,
  samenOnderAow: samen('samenOnderAow', 0, 0, 0),
  samenAow: samen('samenAow', 1750, 1760, 1750),
}

/** The yearly income above which a part is due, in eurocents. The years that are missing here are not found. */
export const INKOMENSGRENS: Readonly<Record<Categorie, Tabel<Eurocent>>> = {
  alleenOnderAow: jaartabel<Eurocent>(grens('alleenOnderAow'), 'bedrag', [
    [2011, 2011, 2_263_600, 'H', BMO11],
    [2014, 2014, 2_329_500, 'H', BMO14],
    [2015, 2015, 2_233_100, 'H', UB15],
    [2016, 2016, 2_248_600, 'H', UB16],
    [2017, 2017, 2_263_200, 'unverified', ZONDER],
    [2018, 2018, 2_287_300, 'H', UB18],
  ]),
  alleenAow: jaartabel<Eurocent>(grens('alleenAow'), 'bedrag', [
    [2011, 2011, 1_583_800, 'H', BMO11],
    [2014, 2014, 1_645_600, 'H', BMO14],
    [2015, 2015, 1_663_400, 'H', UB15],
    [2016, 2016, 1_688_700, 'H', UB16],
    [2017, 2017, 1_703_300, 'H', UB17],
    [2018, 2018, 1_747_400, 'H', UB18],
  ]),
  samenOnderAow: jaartabel<Eurocent>(grens('samenOnderAow'), 'bedrag', [
    [2011, 2011, 2_790_200, 'H', BMO11],
    [2014, 2014, 2_917_400, 'H', BMO14],
    [2015, 2015, 2_791_700, 'H', UB15],
    [2016, 2016, 2_817_700, 'H', UB16],
    [2017, 2017, 3_500_000, 'H', UB17],
    [2018, 2018, 3_517_500, 'H', UB18],
  ]),
  samenAow: jaartabel<Eurocent>(grens('samenAow'), 'bedrag', [
    [2011, 2011, 2_210_000, 'H', BMO11],
    [2014, 2014, 2_295_700, 'H', BMO14],
    [2015, 2015, 2_304_600, 'H', UB15],
    [2016, 2016, 2_337_400, 'H', UB16],
    [2017, 2017, 2_352_500, 'unverified', ZONDER],
    [2018, 2018, 2_412_800, 'H', UB18],
  ]),
}

/** The part of the income above the limit that is due per year, in thousandths. None in 2019. */
export const OPSLAG = jaartabel<number>(
  naam('deel van het inkomen boven de grens', 'part of the income above the limit'),
  'duizendsten',
  [
    [2007, 2010, 150, 'M', 'invoeringwmo.nl, eigen bijdrage'],
    [2011, 2011, 150, 'H', BMO11],
    [2012, 2013, 150, 'M', 'gelijk in de teksten van 2011 en 2014'],
    [2014, 2014, 150, 'H', BMO14],
    [2015, 2015, 150, 'H', UB15],
    [2016, 2016, 150, 'H', UB16],
    [2017, 2017, 125, 'H', UB17],
    [2018, 2018, 125, 'H', UB18],
  ],
)

/** The discount on the contribution, in percent (Besluit mo art. 4.1 lid 4). Whether it held in 2007-2010 is not found. */
export const KORTING = jaartabel<number>(naam('korting op de bijdrage', 'discount on the contribution'), 'procent', [
  [2011, 2011, 33, 'H', BMO11],
  [2012, 2013, 33, 'M', 'gelijk in de teksten van 2011 en 2014'],
  [2014, 2014, 33, 'H', BMO14],
  [2015, 2019, 0, 'H', 'UB Wmo 2015 art. 3.8: geen korting meer'],
])

/** Relief for the lost ouderentoeslag (UB Wmo 2015 art. 3.9a, text of 2018): part of the wealth, its maximum, the limit. */
export const OUDERENTOESLAG = jaartabel<{ deel: number; hoogstens: Eurocent; grens: Eurocent }>(
  naam('compensatie vervallen ouderentoeslag', 'relief for the lost allowance for older people'),
  {
    delen: {
      deel: [{ nl: 'deel van het inkomen boven de grens', en: 'part of the income above the limit' }, 'duizendsten'],
      hoogstens: [{ nl: 'hoogstens', en: 'at most' }, 'bedrag'],
      grens: [{ nl: 'grens', en: 'limit' }, 'bedrag'],
    },
  },
  [[2018, 2018, { deel: 120, hoogstens: 270_000, grens: 2_007_500 }, 'H', 'UB Wmo 2015 art. 3.9a, tekst 1-1-2018']],
)
