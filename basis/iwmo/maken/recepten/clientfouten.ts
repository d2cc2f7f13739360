// What can be wrong with the client of a message: number, birth date, name, contacts.
import { type Datum, datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { BerichtVan, Wmo301 } from '../../model/berichten.ts'
import type { Recept } from './recept.ts'

const CLIENT = '/Bericht/Client'
/** Nine digits that fail the elfproef. */
export const GEEN_BSN = '123456789'

type MetClient = 'WMO301' | 'WMO305' | 'WMO307' | 'WMO315'
type Persoon = Pick<Wmo301['Client'], 'Bsn' | 'Geboortedatum'>

type Persoonsfout = Omit<Recept<MetClient>, 'maak' | 'ook'> & {
  readonly pad: string
  readonly anders: (dagtekening: Datum) => Partial<Persoon>
}
const PERSOONSFOUTEN: readonly Persoonsfout[] = [
  { regel: 'CS002', fout: 'een bsn dat niet voldoet aan de elfproef', pad: 'Bsn', anders: () => ({ Bsn: GEEN_BSN }) },
  {
    regel: 'CS139',
    fout: 'een geboortedag en -maand die onbekend heten maar er staan',
    pad: 'Geboortedatum/DatumGebruik',
    anders: () => ({ Geboortedatum: { Datum: datum('1950-03-02'), DatumGebruik: '2' } }),
  },
  {
    regel: 'TR002',
    fout: 'een client van 121 jaar',
    pad: 'Geboortedatum/Datum',
    anders: (dagtekening) => ({ Geboortedatum: { Datum: plusMaanden(dagtekening, -12 * 121) } }),
  },
  {
    regel: 'TR134',
    fout: 'een client die na de dagtekening geboren is',
    pad: 'Geboortedatum/Datum',
    anders: (dagtekening) => ({ Geboortedatum: { Datum: plusDagen(dagtekening, 1) } }),
  },
]

/** For each kind of message with one client; `zet` puts the wrong values in. */
export const persoonsrecepten = <Soort extends MetClient>(
  zet: (bericht: BerichtVan<Soort>, anders: Partial<Persoon>) => BerichtVan<Soort>,
): Recept<Soort>[] =>
  PERSOONSFOUTEN.map(({ regel, fout, pad, anders }) => ({
    regel,
    fout,
    ook: [],
    maak: (bericht) => ({
      bericht: zet(bericht, anders(bericht.Header.BerichtIdentificatie.Dagtekening)),
      pad: `${CLIENT}/${pad}`,
    }),
  }))

type Contact = Wmo301['Client']['Contactgegevens'][number]
const HUIS = { Huis: { Huisnummer: 1 } }
const ADRES = { ...HUIS, Postcode: '1234AB', LandCode: 'NL' } as const
const TELEFOON = { Telefoon: { Telefoon01: { Telefoonnummer: '0301234567', Landnummer: '31' } } }

const CONTACTFOUTEN: readonly (readonly [regel: string, fout: string, pad: string, contact: Contact])[] = [
  ['CD005', 'een postcode zonder land', '/Adres/LandCode', { Soort: '01', Adres: { ...HUIS, Postcode: '1234AB' } }],
  [
    'CD009',
    'een BRP-adres met een periode',
    '/Periode',
    { Soort: '01', Adres: ADRES, Periode: { Begindatum: datum('2026-01-01') } },
  ],
  [
    'CD025',
    'een Nederlands adres zonder huis',
    '/Adres/Huis',
    { Soort: '01', Adres: { Postcode: '1234AB', LandCode: 'NL' }, ...TELEFOON },
  ],
  ['CD034', 'een BRP-adres zonder postcode', '/Adres/Postcode', { Soort: '01', Adres: HUIS, ...TELEFOON }],
  [
    'CS089',
    'een postcode met een spatie',
    '/Adres/Postcode',
    { Soort: '01', Adres: { ...ADRES, Postcode: '1234 AB' } },
  ],
  ['TR006', 'een contact zonder telefoon en adres', '', { Soort: '02', Emailadres: 'iemand@voorbeeld.example' }],
]

type Client301fout = readonly [
  regel: string,
  fout: string,
  pad: string,
  anders: (client: Wmo301['Client']) => Partial<Wmo301['Client']>,
]
const CLIENTFOUTEN: readonly Client301fout[] = [
  ...CONTACTFOUTEN.map(
    ([regel, fout, pad, contact]): Client301fout => [
      regel,
      fout,
      `/Contactgegevens/Contact[1]${pad}`,
      () => ({ Contactgegevens: [contact, { Soort: '03', Adres: ADRES }] }),
    ],
  ),
  [
    'TR061',
    'alleen een tijdelijk adres',
    '/Contactgegevens',
    () => ({ Contactgegevens: [{ Soort: '04', Adres: ADRES }] }),
  ],
  [
    'TR101',
    'twee contacten van dezelfde soort',
    '/Contactgegevens/Contact[2]',
    () => ({
      Contactgegevens: [
        { Soort: '01', Adres: ADRES },
        { Soort: '01', Adres: ADRES },
      ],
    }),
  ],
  ['CD007', 'een tolk zonder taal', '/Communicatie/Taal', () => ({ Communicatie: { Vorm: '1' } })],
  [
    'CS050',
    'een naamgebruik dat om een partnernaam vraagt',
    '/Naam/NaamGebruik',
    ({ Naam: { Geslachtsnaam } }) => ({ Naam: { Geslachtsnaam, NaamGebruik: '2' } }),
  ],
  [
    'CS318',
    'een client die geen mens is',
    '/Naam/NaamGebruik',
    ({ Naam: { Geslachtsnaam } }) => ({ Naam: { Geslachtsnaam, NaamGebruik: '6' } }),
  ],
]

export const CLIENTRECEPTEN_301: readonly Recept<'WMO301'>[] = CLIENTFOUTEN.map(([regel, fout, pad, anders]) => ({
  regel,
  fout,
  ook: [],
  maak: (bericht) => ({
    bericht: { ...bericht, Client: { ...bericht.Client, ...anders(bericht.Client) } },
    pad: `${CLIENT}${pad}`,
  }),
}))
