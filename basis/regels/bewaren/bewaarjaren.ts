import { datum } from '@meedoen/kern'
import type { Tabel } from '../parameter.ts'

/** Who holds the data (Wmo 2015 art. 5.3.4). `bijdrage-instantie`: named in the ordinance by art. 2.1.4b lid 2. */
export type Gegevenshouder =
  | 'college'
  | 'inlichtingenbureau'
  | 'aanbieder'
  | 'pgb-derde'
  | 'bijdrage-instantie'
  | 'toezichthouder'
  | 'veilig-thuis'
  | 'cak'
  | 'svb'

type Jaren = Readonly<Record<Gegevenshouder, number | null>>

const VIJFTIEN: Jaren = {
  college: 15,
  inlichtingenbureau: null,
  aanbieder: 15,
  'pgb-derde': 15,
  'bijdrage-instantie': 15,
  toezichthouder: 15,
  'veilig-thuis': 15,
  cak: 15,
  svb: 15,
}

/**
 * Years by holder, per text of the act; null when that text does not name the holder. A change counts from the first text
 * in which we read it.
 */
export const BEWAARJAREN: Tabel<Jaren> = {
  naam: { nl: 'jaren dat gegevens bewaard worden', en: 'years that data are kept' },
  vorm: {
    delen: {
      college: [{ nl: 'het college', en: 'the college' }, 'jaren'],
      inlichtingenbureau: [{ nl: 'het Inlichtingenbureau', en: 'the Inlichtingenbureau' }, 'jaren'],
      aanbieder: [{ nl: 'een aanbieder', en: 'a provider' }, 'jaren'],
      'pgb-derde': [{ nl: 'wie hulp geeft met een pgb', en: 'who gives support with a budget' }, 'jaren'],
      'bijdrage-instantie': [{ nl: 'de instantie van de bijdrage', en: 'the instance of the contribution' }, 'jaren'],
      toezichthouder: [{ nl: 'de toezichthouder', en: 'the supervisor' }, 'jaren'],
      'veilig-thuis': [{ nl: 'Veilig Thuis', en: 'Veilig Thuis' }, 'jaren'],
      cak: [{ nl: 'het CAK', en: 'CAK' }, 'jaren'],
      svb: [{ nl: 'de SVB', en: 'SVB' }, 'jaren'],
    },
  },
  rijen: [
    {
      vanaf: datum('2015-01-01'),
      tot: datum('2019-12-31'),
      waarde: VIJFTIEN,
      bron: 'Wmo 2015 art. 5.3.4, teksten van 1-1-2015 en 1-7-2019',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2020-01-01'),
      tot: datum('2024-12-31'),
      waarde: { ...VIJFTIEN, 'veilig-thuis': 20 },
      bron: 'Wmo 2015 art. 5.3.4, teksten van 1-1-2020 en 1-7-2022',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2025-01-01'),
      tot: datum('2025-06-30'),
      waarde: { ...VIJFTIEN, inlichtingenbureau: 15, 'veilig-thuis': 20 },
      bron: 'Wmo 2015 art. 5.3.4, tekst van 1-1-2025',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2025-07-01'),
      tot: null,
      waarde: { ...VIJFTIEN, inlichtingenbureau: 15, 'veilig-thuis': 20, cak: 7, svb: 7 },
      bron: 'Wmo 2015 art. 5.3.4, teksten van 1-7-2025 en 1-7-2026',
      zekerheid: 'H',
    },
  ],
}
