import { datum } from '@meedoen/kern'
import type { Demogemeente } from '../gemeente.ts'
import { demonormen } from '../normenkader.ts'

const GEMEENTEHUIS = { straat: 'Pontplein', huisnummer: '2', postcode: '9998BH', plaats: 'Oeverstroom' }

/** Other choices than Lindewaard, so that one can see that they are data: a lower contribution, no minima, stricter targets. */
export const OEVERSTROOMSE_VERORDENING: Demogemeente['verordening'] = {
  gemeentegegevens: {
    naam: 'Oeverstroom',
    postadres: GEMEENTEHUIS,
    loket: { naam: { nl: 'Loket Oeverstroom', en: 'Oeverstroom help desk' }, adres: GEMEENTEHUIS },
    telefoon: '0500 50 10 00',
    openingstijden: {
      nl: 'maandag tot en met vrijdag van 9.00 tot 16.00 uur',
      en: 'Monday to Friday from 9.00 to 16.00',
    },
    email: 'loket@oeverstroom.example',
    website: 'https://oeverstroom.example/',
    bezwaaradres: { tav: 'Juridische zaken', adres: GEMEENTEHUIS },
    clientondersteuning: { naam: 'Naast U', telefoon: '0500 41 40 12', website: 'https://naastu.example/' },
    kleuren: { accent: '#7A3E12', accentDonker: '#4F2609', accentZacht: '#F7EADF' },
  },
  'eigen-bijdrage': {
    bedragPerMaand: 1500,
    minima: null,
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
  },
  pgb: {
    percentageInstelling: 100,
    percentageZelfstandige: 80,
    netwerkPerUur: 2100,
    netwerkVoor: ['begeleiding-individueel'],
    budgetplan: true,
  },
  normenkader: demonormen({
    naam: 'Urennormen huishouden Oeverstroom',
    bron: 'Urenonderzoek huishouden Oeverstroom 2022 (verzonnen)',
    schoonHuis: 104,
    eigenMogelijkheden: 20,
    beperkingen: { enig: 24, veel: 48 },
    samenstelling: 24,
    kamerInGebruik: 15,
    kamerNietInGebruik: 4,
    taken: { was: 28, boodschappen: 40, maaltijden: 84, kinderen: 96, organisatie: 24, advies: 16 },
  }),
  termijnen: {
    eersteContactWerkdagen: 2,
    spoedContactUren: 3,
    bijnaVerstrekenDagen: 5,
    conceptBewaarDagen: 14,
    gesprekWerkdagen: 10,
    verslagReactieDagen: 7,
  },
  mandaatregeling: {
    naam: 'Mandaatbesluit Wmo Oeverstroom',
    nummer: 'OS-2023-004',
    vastgesteld: datum('2023-10-03'),
    vindplaats: 'https://oeverstroom.example/mandaat',
    drempelPerJaar: 750_000,
    vierOgenVanaf: null,
  },
  teams: { teams: [{ naam: 'Oeverstroom', postcodes: ['9998'] }] },
}
