import { jaartabel } from './rekenen.ts'

/**
 * The part of the wealth that counts as income, in thousandths (UB Wmo 2015 art. 3.2a and 3.9 lid 1; before 2015
 * Besluit mo art. 4.2 lid 1). The year in which it began under the Wmo 2007 is not found.
 */
export const VERMOGENSBIJTELLING = jaartabel<number>(
  { nl: 'deel van het vermogen dat meetelt als inkomen', en: 'part of the wealth that counts as income' },
  'duizendsten',
  [
    [2007, 2010, 0, 'M', 'Besluit mo, tekst 1-1-2011; eerdere teksten niet gelezen'],
    [2011, 2011, 0, 'H', 'Besluit mo, tekst 1-1-2011'],
    [2012, 2012, 0, 'unverified', 'geen bron; het beginjaar 2013 is algemene kennis'],
    [2013, 2013, 80, 'unverified', 'geen bron; het beginjaar 2013 is algemene kennis'],
    [2014, 2014, 80, 'H', 'Besluit mo art. 4.2 lid 1, tekst 14-2-2014'],
    [2015, 2018, 80, 'H', 'UB Wmo 2015 art. 3.9 lid 1, tekst 1-1-2018'],
    [2019, 2025, 40, 'H', 'UB Wmo 2015 art. 3.2a, tekst 1-1-2019'],
    [2026, 2026, 40, 'H', 'UB Wmo 2015 art. 3.2a, tekst 1-1-2026'],
  ],
)
