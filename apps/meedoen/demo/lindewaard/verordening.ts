import { datum } from '@meedoen/kern'
import type { Pgb } from '@meedoen/verordening'
import type { Demogemeente, Demovoorstel } from '../gemeente.ts'
import { demonormen } from '../normenkader.ts'

const STADHUIS = { straat: 'Kerkplein', huisnummer: '1', postcode: '9999CB', plaats: 'Lindewaard' }

const PGB: Pgb = {
  percentageInstelling: 100,
  percentageZelfstandige: 85,
  netwerkPerUur: 2240,
  netwerkVoor: ['hulp-bij-het-huishouden', 'begeleiding-individueel'],
  budgetplan: true,
}

const NORMEN = {
  naam: 'Normen voor hulp bij het huishouden Lindewaard',
  bron: 'Onderzoek schoon en leefbaar huis Lindewaard 2023 (verzonnen)',
  schoonHuis: 108,
  eigenMogelijkheden: 23,
  beperkingen: { enig: 26, veel: 52 },
  samenstelling: 26,
  kamerInGebruik: 16,
  kamerNietInGebruik: 4,
  taken: { was: 31, boodschappen: 44, maaltijden: 91, kinderen: 104, organisatie: 26, advies: 18 },
}

/** What the council talks about: a lower contribution and higher income limits, transport apart, a lower pgb, fewer hours. */
export const lindewaardsVoorstel = (jaar: number): Demovoorstel => ({
  naam: `Voorstel verordening ${jaar}`,
  inhoud: {
    'eigen-bijdrage': {
      bedragPerMaand: 1750,
      minima: { ongehuwdOnderAow: 2_100_000, ongehuwdAow: 2_310_000, gehuwdAow: 3_080_000 },
      vervoerEigenBijdrage: true,
      ouderbijdrageWoningaanpassing: false,
      beginBij: 'start-hulp',
    },
    pgb: { ...PGB, percentageInstelling: 97, percentageZelfstandige: 82, netwerkPerUur: 2150 },
    normenkader: demonormen({
      ...NORMEN,
      bron: `Heronderzoek schoon en leefbaar huis Lindewaard ${jaar - 1} (verzonnen)`,
      schoonHuis: 104,
      taken: { ...NORMEN.taken, was: 34 },
    }),
  },
})

export const LINDEWAARDSE_VERORDENING: Demogemeente['verordening'] = {
  gemeentegegevens: {
    naam: 'Lindewaard',
    postadres: { straat: 'Postbus', huisnummer: '100', postcode: '9999CA', plaats: 'Lindewaard' },
    loket: { naam: { nl: 'Lokaal loket Lindewaard', en: 'Lindewaard help desk' }, adres: STADHUIS },
    telefoon: '14 0500',
    openingstijden: {
      nl: 'maandag tot en met vrijdag van 8.30 tot 17.00 uur, donderdag tot 20.00 uur',
      en: 'Monday to Friday from 8.30 to 17.00, Thursday until 20.00',
    },
    email: 'loket@lindewaard.example',
    website: 'https://lindewaard.example/',
    bezwaaradres: {
      tav: 'Commissie bezwaarschriften',
      adres: { straat: 'Postbus', huisnummer: '110', postcode: '9999CA', plaats: 'Lindewaard' },
    },
    clientondersteuning: { naam: 'Naast U', telefoon: '0500 41 40 12', website: 'https://naastu.example/' },
    // Numbers that no bank gave out: bank code LIND does not exist.
    betaalrekening: { iban: 'NL57LIND0009001001', bic: 'LINDNL2A', tenaamstelling: 'Gemeente Lindewaard' },
  },
  'eigen-bijdrage': {
    bedragPerMaand: null,
    minima: { ongehuwdOnderAow: 1_980_000, ongehuwdAow: 2_190_000, gehuwdAow: 2_960_000 },
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
  },
  pgb: PGB,
  normenkader: demonormen(NORMEN),
  termijnen: {
    eersteContactWerkdagen: 3,
    spoedContactUren: 4,
    bijnaVerstrekenDagen: 7,
    conceptBewaarDagen: 30,
    gesprekWerkdagen: 15,
    verslagReactieDagen: 10,
  },
  mandaatregeling: {
    naam: 'Mandaatregeling maatschappelijke ondersteuning Lindewaard',
    nummer: 'LW-2024-017',
    vastgesteld: datum('2023-12-12'),
    vindplaats: 'https://lindewaard.example/mandaatregeling',
    drempelPerJaar: 1_000_000,
    vierOgenVanaf: 500_000,
  },
  teams: {
    teams: [
      { naam: 'Noord', postcodes: ['9999A', '9999B'] },
      { naam: 'Centrum', postcodes: ['9999C'] },
      { naam: 'Zuid', postcodes: ['9999E'] },
    ],
  },
}
