import type { Datum } from '@meedoen/kern'
import type { Taal } from '../brief.ts'
import type { Briefhoofd, Ontvanger } from '../hoofd.ts'
import type { Briefsoort } from '../soorten.ts'

const inwoner = (nl: boolean): Ontvanger => ({
  naam: 'Mevrouw T. de Wit',
  aanspreking: nl ? 'mevrouw De Wit' : 'Ms De Wit',
  adresregels: ['Lindelaan 12', '5000 AB MEIERDAL'],
})

/** To whom the letter goes when it is not the resident. */
const ANDERE_ONTVANGER: Partial<Record<Briefsoort, (nl: boolean) => Ontvanger>> = {
  'ontvangst-melding-namens': (nl) => ({
    naam: 'Mevrouw A. de Wit',
    aanspreking: nl ? 'mevrouw De Wit' : 'Ms De Wit',
    adresregels: ['Kade 3', '6000 CD OOSTERVEEN'],
  }),
  overlijden: (nl) => ({
    naam: nl ? 'Aan de nabestaanden van mevrouw De Wit' : 'To the relatives of Ms De Wit',
    aanspreking: nl ? 'familie' : 'family',
    adresregels: ['Lindelaan 12', '5000 AB MEIERDAL'],
  }),
}

/** An invented municipality and an invented resident. */
export const voorbeeldhoofd = (soort: Briefsoort, taal: Taal, datum: Datum): Briefhoofd => ({
  taal,
  gemeente: {
    naam: 'Meierdal',
    adres: ['Postbus 100', '5000 AA Meierdal'],
    bezwaaradres:
      'college van burgemeester en wethouders van Meierdal, Juridische zaken, Postbus 101, 5000 AA Meierdal',
    telefoon: '14 0000',
    uren: taal === 'nl' ? 'maandag tot en met vrijdag van 8.30 tot 17.00 uur' : 'Monday to Friday from 8.30 to 17.00',
    website: 'meierdal.example',
    clientondersteuning: { naam: 'Naast U Meierdal', telefoon: '0800 0000' },
  },
  ontvanger: (ANDERE_ONTVANGER[soort] ?? inwoner)(taal === 'nl'),
  kenmerk: 'WMO-2026-00418',
  datum,
  contact: {
    naam: 'Samira el Idrissi',
    telefoon: '14 0000',
    functie: taal === 'nl' ? 'consulent Wmo' : 'Wmo consultant',
  },
})
