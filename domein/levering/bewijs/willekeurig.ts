import { agbCode, bsn, type Datum, datum, gemeentecode, plusDagen } from '@meedoen/kern'
import type { Achternaam, Adres, Persoon } from '@meedoen/personen'
import fc from 'fast-check'
import type { Startmelding } from '../portaal/naar-wmo305.ts'
import type { Contactrelatie } from '../toewijzen/naar-contact.ts'
import type { Toewijzingsbericht } from '../toewijzen/naar-wmo301.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'

/** People, addresses and assignments as our tables can hold them: long, odd, and half filled in. */
const VANDAAG = datum('2026-11-23')
const dag = (van: string, dagen: number): fc.Arbitrary<Datum> =>
  fc.integer({ min: 0, max: dagen }).map((n) => plusDagen(datum(van), n))
const naamdeel = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((t) => `A${t}`)
const misschien = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: null })
const achternaam: fc.Arbitrary<Achternaam> = fc.record({
  voorvoegsel: misschien(fc.constantFrom('van der', "'t", 'op ’t Hof')),
  achternaam: naamdeel,
})

const persoon: fc.Arbitrary<Persoon> = fc
  .record({
    eigen: achternaam,
    partner: misschien(achternaam),
    naamgebruik: fc.constantFrom('1', '2', '3', '4' as const),
    voornamen: fc.string({ unit: 'grapheme', maxLength: 200 }),
    voorletters: fc.constantFrom('', 'J', 'J.Th.M.', 'ABCDEFGHIJ', 'Č.É', '1-2'),
    geboortedatum: dag('1907-01-01', 40_000),
    geslacht: fc.constantFrom('0', '1', '2' as const),
    geheim: fc.boolean(),
    telefoon: misschien(fc.constantFrom('06-12345678', '+31 (0)6 1', '+352 621 123 456', 'onbekend', '14 0500', '')),
    email: misschien(fc.constantFrom('a@b.example', `${'x'.repeat(90)}@b.example`)),
  })
  .map(({ eigen, partner, naamgebruik, ...rest }) => ({
    ...rest,
    ...eigen,
    id: '00000000-0000-4000-8000-000000000001',
    bsn: bsn('999900006'),
    partner,
    naamgebruik: partner === null ? '1' : naamgebruik,
    overledenOp: null,
    vertrokkenOp: null,
    taal: 'nl',
    huishouden: 'eenpersoons',
  }))

const adres = (soort: Adres['soort']): fc.Arbitrary<Adres> =>
  fc.record({
    soort: fc.constant(soort),
    vanaf: dag('2000-01-01', 9000),
    tot: misschien(dag('2026-11-23', 900)),
    straat: naamdeel,
    huisnummer: fc.integer({ min: 0, max: 99_999 }),
    huisletter: misschien(fc.constantFrom('a', 'B', 'bis')),
    toevoeging: misschien(fc.constantFrom('2', 'hs', 'III', '-1 ', 'boven')),
    postcode: fc.constantFrom('1234AB', '9999ZZ'),
    plaats: naamdeel,
  })

const relatie: fc.Arbitrary<Contactrelatie> = fc.record({
  id: fc.uuid(),
  naam: naamdeel,
  telefoon: misschien(fc.constantFrom('0612345678', 'geen')),
  soort: fc.integer({ min: 3, max: 25 }).map((n) => String(n).padStart(2, '0')),
  persoon: misschien(persoon),
})

const toewijzing = (nummer: number): fc.Arbitrary<Toewijzing> =>
  fc
    .record({
      product: fc.constantFrom('01A04', '02A05', '15X01'),
      volume: fc.integer({ min: 1, max: 99_999_999 }),
      eenheid: fc.constantFrom('01', '04', '16'),
      frequentie: fc.constantFrom('2', '4', '6'),
      dagen: fc.integer({ min: 0, max: 300 }),
      minuten: fc.integer({ min: 0, max: 1_000_000 }),
      metBudget: fc.boolean(),
    })
    .map(({ dagen, minuten, product, ...rest }) => {
      // Each in a year of its own: the same product may not overlap.
      const begin = datum(`${2027 + nummer}-01-01`)
      return {
        ...rest,
        ...(rest.metBudget ? { eenheid: '83', frequentie: '6' } : {}),
        product,
        categorie: product.slice(0, 2),
        id: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
        versie: 1,
        nummer,
        zaak: '',
        voorziening: '',
        persoon: '',
        agb: agbCode('41410001'),
        contract: 'C1',
        begin,
        eind: plusDagen(begin, dagen),
        toegewezenOp: new Date(Date.parse('2026-01-01T00:00:00Z') + minuten * 60_000),
        redenWijziging: '05',
        stand: 'opgesteld',
        gestartOp: null,
        gestoptOp: null,
        hulp: [],
        afwijzing: null,
        wijzigingAfgewezen: null,
        startbericht: { datum: begin, uitleg: null, versie: '1' },
        vervangt: null,
        inzet: null,
      }
    })

const GEMEENTE = {
  naam: 'Gemeente met een naam die niet in vijfendertig tekens past',
  straat: 'Burgemeester van Stamplein in het Oude Raadhuis',
  huisnummer: '12 A-boven',
  postcode: '9999CB',
  plaats: 'Proefstad',
  telefoon: '14 0500',
}

/** The addresses that somebody can have on one day: at most one of each kind. */
const adressen = fc
  .tuple(...(['01', '02', '03', '04'] as const).map((soort) => misschien(adres(soort))))
  .map((alle) => alle.filter((een) => een !== null))

export const toewijzingsberichten: fc.Arbitrary<Toewijzingsbericht> = fc.record({
  afzender: fc.constant(gemeentecode('9001')),
  ontvanger: fc.constant(agbCode('41410001')),
  identificatie: fc.constant('M00000000001'),
  dagtekening: fc.constant(VANDAAG),
  persoon,
  adressen,
  relaties: fc.uniqueArray(relatie, { maxLength: 4, selector: ({ id }) => id }),
  gemeente: fc.constant(GEMEENTE),
  toewijzingen: fc
    .integer({ min: 1, max: 5 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => toewijzing(i + 1)))),
  gewijzigd: fc.constantFrom([], ['00000000-0000-4000-8000-000000000001']),
})

export const startmeldingen: fc.Arbitrary<Startmelding> = fc.record({
  gemeente: fc.constant(gemeentecode('9001')),
  identificatie: fc.constant('P00000000001'),
  dagtekening: fc.constant(VANDAAG),
  toewijzing: toewijzing(1),
  persoon,
  begindatum: dag('2026-01-01', 300),
  status: fc.constantFrom('1', '3' as const),
})
