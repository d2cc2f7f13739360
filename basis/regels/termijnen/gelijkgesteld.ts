import { type Datum, datum } from '@meedoen/kern'
import type { Tabel } from '../parameter.ts'

const dagen = (...teksten: string[]): readonly Datum[] => teksten.map(datum)

/**
 * Days that the government made equal to a holiday (Algemene termijnenwet art. 3 lid 3), per run of years.
 * For years without a row, or with 'unverified', such days may exist that we do not know of.
 */
export const GELIJKGESTELDE_DAGEN: Tabel<readonly Datum[]> = {
  naam: { nl: 'dagen die gelijkgesteld zijn met een feestdag', en: 'days made equal to a public holiday' },
  vorm: { elk: 'datum' },
  rijen: [
    {
      vanaf: datum('2005-01-01'),
      tot: datum('2009-12-31'),
      waarde: dagen(
        '2005-05-06',
        '2006-05-26',
        '2007-05-18',
        '2007-12-24',
        '2007-12-27',
        '2007-12-28',
        '2007-12-31',
        '2008-05-02',
        '2009-01-02',
        '2009-05-01',
        '2009-05-04',
        '2009-05-22',
      ),
      bron: 'koninklijke besluiten bij art. 3 lid 3 Algemene termijnenwet, 2005-2009',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2010-01-01'),
      tot: datum('2016-12-31'),
      waarde: dagen(
        '2010-05-14',
        '2011-05-06',
        '2011-06-03',
        '2012-05-18',
        '2012-12-24',
        '2012-12-31',
        '2013-04-29',
        '2013-05-10',
        '2013-12-27',
        '2014-05-30',
        '2015-01-02',
        '2015-05-04',
        '2015-05-15',
        '2016-05-06',
      ),
      bron: 'koninklijke besluiten bij art. 3 lid 3 Algemene termijnenwet, 2010-2016',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2017-01-01'),
      tot: datum('2021-12-31'),
      waarde: [],
      bron: 'niet gevonden',
      zekerheid: 'unverified',
    },
    {
      vanaf: datum('2022-01-01'),
      tot: datum('2025-12-31'),
      waarde: dagen('2022-05-27', '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'),
      bron: 'openbare overzichten van gelijkgestelde dagen 2022-2025',
      zekerheid: 'M',
    },
    {
      vanaf: datum('2026-01-01'),
      tot: datum('2028-12-31'),
      waarde: dagen('2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'),
      bron: 'openbare overzichten van gelijkgestelde dagen 2026-2028',
      zekerheid: 'M',
    },
  ],
}
