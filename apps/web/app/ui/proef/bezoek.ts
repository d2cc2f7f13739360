import { datum } from '@meedoen/kern'
import type { Bezoek } from '../../bezoek.ts'

/** A visit for tests: nobody logged in, Dutch, an invented municipality. */
export const PROEFBEZOEK: Omit<Bezoek, 'sleutel'> = {
  taal: 'nl',
  gemeente: {
    code: '9999',
    naam: 'Waterrijk',
    telefoon: '14 0000',
    uren: { nl: 'Op werkdagen van 8.30 tot 17.00 uur.', en: 'On working days from 8.30 to 17.00.' },
  },
  wie: null,
  csrf: 'proefbewijs',
  vandaag: datum('2026-11-22'),
  demo: true,
}
