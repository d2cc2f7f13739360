// Small right messages for the tests; people and numbers are invented.
import { datum } from '@meedoen/kern'
import { maakHeader } from '../antwoord/maak-header.ts'
import type { Bericht, Wmo301, Wmo305 } from '../model/berichten.ts'
import type { Bekend, BekendeToewijzing } from './bekend.ts'
import type { Contact, ToegewezenProduct } from './delen.ts'

type Client = Wmo301['Client']
type Start = Wmo305['Client']['StartProducten'][number]

export const CONTACT: Contact = {
  Soort: '01',
  Adres: { Huis: { Huisnummer: 1 }, Postcode: '3511AB', LandCode: 'NL' },
}
/** A product line without product, volume, budget or end date. */
export const KAAL: ToegewezenProduct = {
  ToewijzingNummer: 1,
  Toewijzingsdatum: datum('2026-01-15'),
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: datum('2026-02-01'),
}
export const PRODUCT: ToegewezenProduct = {
  ...KAAL,
  Product: { Categorie: '01', Code: '01A04' },
  Einddatum: datum('2027-01-31'),
  Omvang: { Volume: 180, Eenheid: '01', Frequentie: '2' },
}
export const NAAM: Client['Naam'] = { Geslachtsnaam: { Achternaam: 'Jansen' }, NaamGebruik: '1' }

/** A right 301, with other values for some elements of the client. */
export const maak301 = (anders: Partial<Client> = {}): Bericht<'WMO301'> => ({
  soort: 'WMO301',
  bericht: {
    Header: maakHeader.WMO301({
      afzender: '0344',
      ontvanger: '12345678',
      identificatie: 'T1',
      dagtekening: datum('2026-01-15'),
    }),
    Client: {
      Bsn: '999900006',
      Geboortedatum: { Datum: datum('1950-03-02') },
      Geslacht: '2',
      Naam: NAAM,
      Contactgegevens: [CONTACT],
      ToegewezenProducten: [PRODUCT],
      ...anders,
    },
  },
})
export const metProduct = (...producten: ToegewezenProduct[]): Bericht<'WMO301'> =>
  maak301({ ToegewezenProducten: producten })
export const metContact = (contact: Contact): Bericht<'WMO301'> =>
  maak301({ Contactgegevens: [contact, { ...CONTACT, Soort: contact.Soort === '02' ? '03' : '02' }] })
export const metRelatie = (anders: Partial<NonNullable<Client['Relaties']>[number]>): Bericht<'WMO301'> =>
  maak301({ Relaties: [{ Nummer: '1', Soort: '12', Naam: NAAM, Contact: CONTACT, ...anders }] })

export const START: Start = { ToewijzingNummer: 1, Begindatum: datum('2026-02-02'), StatusAanlevering: '1' }

export const maak305 = (
  starts: readonly Start[] = [START],
  anders: Partial<Wmo305['Client']> = {},
): Bericht<'WMO305'> => ({
  soort: 'WMO305',
  bericht: {
    Header: maakHeader.WMO305({
      afzender: '12345678',
      ontvanger: '0344',
      identificatie: 'S1',
      dagtekening: datum('2026-02-03'),
    }),
    Client: {
      Bsn: '999900006',
      Geboortedatum: { Datum: datum('1950-03-02') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Jansen' } },
      StartProducten: starts,
      ...anders,
    },
  },
})

/** `PRODUCT` as it is known once sent. */
export const TOEGEWEZEN: BekendeToewijzing = {
  bsn: '999900006',
  toewijzingNummer: 1,
  product: { categorie: '01', code: '01A04' },
  ingangsdatum: datum('2026-02-01'),
  einddatum: datum('2027-01-31'),
  omvang: { volume: 180, eenheid: '01', frequentie: '2' },
}

/** What a municipality knows that assigned number 1 and received nothing yet. */
export const BEKEND: Bekend = {
  vandaag: datum('2026-02-04'),
  identificaties: [],
  toewijzingen: [TOEGEWEZEN],
  starts: [],
}
