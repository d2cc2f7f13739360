import type { Datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { Briefhoofd } from '../hoofd.ts'

/** An invented municipality and an invented resident. */
export const voorbeeldhoofd = (taal: Taal, datum: Datum): Briefhoofd => ({
  taal,
  gemeente: {
    naam: 'Meierdal',
    adres: ['Postbus 100', '5000 AA Meierdal'],
    telefoon: '14 0000',
    uren: taal === 'nl' ? 'maandag tot en met vrijdag van 8.30 tot 17.00 uur' : 'Monday to Friday from 8.30 to 17.00',
    website: 'meierdal.example',
    clientondersteuning: { naam: 'Naast U Meierdal', telefoon: '0800 0000' },
  },
  ontvanger: {
    naam: 'Mevrouw T. de Wit',
    aanspreking: taal === 'nl' ? 'mevrouw De Wit' : 'Ms De Wit',
    adresregels: ['Lindelaan 12', '5000 AB MEIERDAL'],
  },
  kenmerk: 'WMO-2026-00418',
  datum,
  contact: {
    naam: 'Samira el Idrissi',
    telefoon: '14 0000',
    functie: taal === 'nl' ? 'consulent Wmo' : 'Wmo consultant',
  },
})
