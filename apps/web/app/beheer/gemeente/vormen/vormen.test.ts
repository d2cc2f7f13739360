import { datum } from '@meedoen/kern'
import { type InhoudVan, type Normenkader, ONDERWERPEN as ONDERWERPSCHEMAS, type Onderwerp } from '@meedoen/verordening'
import { describe, expect, it } from 'vitest'
import type { Waarden } from '../../../ui/Formulier.tsx'
import { ONDERWERPEN } from '../onderwerpen.ts'
import { leesInhoud, naarWaarden } from './vormen.server.ts'

const norm = (urenPerJaar: number) => ({ urenPerJaar, bron: 'Onderzoek 2021', zekerheid: 'M' as const })
const adres = { straat: 'Postbus', huisnummer: '100', postcode: '9999CA', plaats: 'Lindewaard' }

const kader: Normenkader = {
  naam: 'Normen Lindewaard',
  schoonHuis: norm(108),
  eigenMogelijkheden: norm(22.5),
  beperkingen: { enig: norm(26), veel: norm(52) },
  samenstelling: norm(26),
  kamerInGebruik: norm(16),
  kamerNietInGebruik: norm(4),
  taken: { was: norm(31) },
}

const INHOUD: { readonly [O in Onderwerp]: InhoudVan<O> } = {
  gemeentegegevens: {
    naam: 'Lindewaard',
    postadres: adres,
    loket: { naam: { nl: 'Loket', en: 'Desk' }, adres },
    telefoon: '14 0500',
    openingstijden: { nl: 'maandag', en: 'Monday' },
    email: 'loket@lindewaard.example',
    website: 'https://lindewaard.example/',
    bezwaaradres: { tav: 'Commissie', adres },
    clientondersteuning: { naam: 'Naast U', telefoon: '0500 41 40 12', website: 'https://naastu.example/' },
    kleuren: { accent: '#7A3E12', accentDonker: '#4F2609', accentZacht: '#F7EADF' },
  },
  teams: {
    teams: [
      { naam: 'Noord', postcodes: ['9999A', '9999B'] },
      { naam: 'Zuid', postcodes: [] },
    ],
  },
  termijnen: {
    eersteContactWerkdagen: 3,
    spoedContactUren: 4,
    bijnaVerstrekenDagen: 7,
    conceptBewaarDagen: 30,
    gesprekWerkdagen: 15,
    verslagReactieDagen: 10,
  },
  mandaatregeling: {
    naam: 'Mandaatregeling',
    nummer: 'LW-1',
    vastgesteld: datum('2023-12-12'),
    vindplaats: 'https://lindewaard.example/mandaat',
    drempelPerJaar: null,
    vierOgenVanaf: 500_000,
  },
  'eigen-bijdrage': {
    bedragPerMaand: 1505,
    minima: { ongehuwdOnderAow: 1_980_000, ongehuwdAow: 2_190_000, gehuwdAow: 2_960_000 },
    vervoerEigenBijdrage: true,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'beschikking',
  },
  pgb: {
    percentageInstelling: 100,
    percentageZelfstandige: 87.5,
    netwerkPerUur: 2240,
    netwerkVoor: ['dagbesteding'],
    budgetplan: true,
  },
  normenkader: kader,
}

/** Sends the form as it was filled, with some fields typed anew. */
function stuur<O extends Onderwerp>(onderwerp: O, getypt: Waarden = {}, taal: 'nl' | 'en' = 'nl') {
  const waarden = Object.entries({ ...naarWaarden(onderwerp, INHOUD[onderwerp], taal), ...getypt }).flatMap(
    ([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde] as const]),
  )
  return leesInhoud(onderwerp, INHOUD[onderwerp], {
    sleutel: '',
    waarden: Object.fromEntries(waarden),
    bestanden: {},
  })
}

describe('een formulier dat ongewijzigd terugkomt', () => {
  it.each(ONDERWERPEN)('laat %s zoals het was, in beide talen', (onderwerp) => {
    for (const taal of ['nl', 'en'] as const)
      expect(stuur(onderwerp, {}, taal)).toEqual({ inhoud: INHOUD[onderwerp], fouten: {} })
  })
})

describe('de eigen bijdrage', () => {
  it('volgt het gekozen antwoord, ook als er nog een bedrag onder staat', () => {
    expect(stuur('eigen-bijdrage', { bedrag: 'wet', minima: 'nee' })).toMatchObject({
      inhoud: { bedragPerMaand: null, minima: null },
      fouten: {},
    })
  })
  it('leest bedragen zoals mensen die typen', () => {
    expect(stuur('eigen-bijdrage', { bedragPerMaand: '€ 12,5', 'minima-ongehuwdAow': '21.900' })).toMatchObject({
      inhoud: { bedragPerMaand: 1250, minima: { ongehuwdAow: 2_190_000 } },
    })
  })
  it('zegt per veld wat er mis is, alles tegelijk', () => {
    const { fouten } = stuur('eigen-bijdrage', { bedragPerMaand: 'weinig', 'minima-gehuwdAow': '', beginBij: 'ooit' })
    expect(fouten).toEqual({ bedragPerMaand: 'geen-bedrag', 'minima-gehuwdAow': 'verplicht', beginBij: 'kies' })
  })
})

describe('het pgb', () => {
  it('kent percentages van 0 tot en met 100', () => {
    expect(stuur('pgb', { percentageInstelling: '0' }).fouten).toEqual({})
    for (const percentageInstelling of ['101', '-1', 'alles'])
      expect(stuur('pgb', { percentageInstelling }).fouten).toEqual({ percentageInstelling: 'geen-percentage' })
  })
  it('mag nergens voor naar het eigen netwerk', () => {
    expect(stuur('pgb', { netwerkVoor: [] })).toMatchObject({ inhoud: { netwerkVoor: [] }, fouten: {} })
  })
})

describe('de normen', () => {
  it('krijgen alleen bij andere uren een nieuwe bron', () => {
    const { inhoud } = stuur('normenkader', { 'norm-enig': '30', onderbouwing: 'Onderzoek 2026' })
    expect(inhoud).toMatchObject({
      schoonHuis: norm(108),
      beperkingen: { enig: { urenPerJaar: 30, bron: 'Onderzoek 2026', zekerheid: 'H' }, veel: norm(52) },
    })
  })
  it('wijzigen niet zonder onderbouwing', () => {
    expect(stuur('normenkader', { 'norm-enig': '30' }).fouten).toEqual({ onderbouwing: 'verplicht' })
  })
  it('vervallen voor een taak die leeg is, maar niet voor het huis', () => {
    expect(stuur('normenkader', { 'norm-was': '' })).toMatchObject({
      inhoud: { taken: { was: undefined } },
      fouten: {},
    })
    expect(stuur('normenkader', { 'norm-schoonHuis': '' }).fouten).toEqual({ 'norm-schoonHuis': 'verplicht' })
  })
  it('komen erbij voor een taak die nog geen norm had', () => {
    expect(stuur('normenkader', { 'norm-advies': '18,5', onderbouwing: 'Onderzoek 2026' }).inhoud).toMatchObject({
      taken: { was: norm(31), advies: { urenPerJaar: 18.5 } },
    })
  })
})

describe('de teams', () => {
  it('verdwijnen als hun regel leeg is, en komen erbij in een nieuwe', () => {
    const { inhoud } = stuur('teams', {
      'team-0-naam': '',
      'team-0-postcodes': '',
      'team-2-naam': 'West',
      'team-2-postcodes': '9999 d, 9998',
    })
    expect(inhoud).toEqual({
      teams: [
        { naam: 'Zuid', postcodes: [] },
        { naam: 'West', postcodes: ['9999D', '9998'] },
      ],
    })
  })
  it('hebben een naam en postcodes die kunnen bestaan', () => {
    expect(stuur('teams', { 'team-0-naam': '', 'team-1-postcodes': 'hier, daar' }).fouten).toEqual({
      'team-0-naam': 'verplicht',
      'team-1-postcodes': 'geen-postcodegebied',
    })
  })
  it('kunnen niet allemaal weg', () => {
    const leeg = Object.fromEntries(
      [0, 1].flatMap((i) => [
        [`team-${i}-naam`, ''],
        [`team-${i}-postcodes`, ''],
      ]),
    )
    expect(stuur('teams', leeg).fouten).toEqual({ 'team-0-naam': 'verplicht' })
  })
})

describe('streeftermijnen', () => {
  it('zijn hele getallen van 1 tot en met een jaar', () => {
    const waarden = { eersteContactWerkdagen: '0', gesprekWerkdagen: '366', verslagReactieDagen: '1,5' }
    expect(stuur('termijnen', waarden).fouten).toEqual({
      eersteContactWerkdagen: 'geheel-getal',
      gesprekWerkdagen: 'te-groot',
      verslagReactieDagen: 'geheel-getal',
    })
    expect(stuur('termijnen', { gesprekWerkdagen: '365' }).fouten).toEqual({})
  })
})

describe('de mandaatregeling en de gegevens van de gemeente', () => {
  it('heeft een drempel of geen', () => {
    expect(stuur('mandaatregeling', { drempelPerJaar: '10.000' }).inhoud).toMatchObject({ drempelPerJaar: 1_000_000 })
    expect(stuur('mandaatregeling', { drempelPerJaar: 'geen' }).fouten).toEqual({ drempelPerJaar: 'geen-bedrag' })
    expect(stuur('mandaatregeling', { vastgesteld: '31-2-2026', vindplaats: 'hier' }).fouten).toEqual({
      vastgesteld: 'geen-datum',
      vindplaats: 'geen-webadres',
    })
  })
  it.each(['javascript:alert(1)', 'data:text/html,hallo', 'lindewaard.example'])(
    'nemen als website niet %s',
    (adres) => {
      expect(stuur('mandaatregeling', { vindplaats: adres }).fouten).toEqual({ vindplaats: 'geen-webadres' })
      expect(ONDERWERPSCHEMAS.mandaatregeling.safeParse({ ...INHOUD.mandaatregeling, vindplaats: adres }).success).toBe(
        false,
      )
    },
  )
  it('nemen geen lap tekst als naam', () => {
    expect(stuur('mandaatregeling', { naam: 'x'.repeat(301) }).fouten).toEqual({ naam: 'te-lang' })
  })
  it('lezen een postcode zoals mensen die schrijven', () => {
    expect(stuur('gemeentegegevens', { 'postadres-postcode': '9999 cb' }).inhoud).toMatchObject({
      postadres: { postcode: '9999CB' },
    })
    expect(stuur('gemeentegegevens', { 'postadres-postcode': '9999', email: 'nee' }).fouten).toEqual({
      'postadres-postcode': 'geen-postcode',
      email: 'geen-email',
    })
  })
})
