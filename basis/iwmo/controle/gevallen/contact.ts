// Cases of the rules about contacts and addresses in a 301.
import { datum } from '@meedoen/kern'
import { CONTACT, maak301, metContact, metRelatie } from '../voorbeelden.ts'
import { faalt, type Geval, slaagt } from './geval.ts'

const C = '/Bericht/Client/Contactgegevens'
const C1 = `${C}/Contact[1]`
const Huis = { Huisnummer: 1 }
const Telefoon = { Telefoon01: { Telefoonnummer: '0301234567', Landnummer: '31' } }
const Buitenland = { Postcode: 'B-1000', LandCode: 'BE' } as const

export const CONTACTGEVALLEN: readonly Geval[] = [
  slaagt(
    'CD005',
    'adres zonder postcode en zonder land',
    metContact({ Soort: '02', Adres: { Plaatsnaam: 'Utrecht' }, Telefoon }),
  ),
  faalt(
    'CD005',
    'postcode zonder land',
    metContact({ Soort: '02', Adres: { Huis, Postcode: '3511AB' } }),
    `${C1}/Adres/LandCode`,
  ),
  faalt(
    'CD005',
    'land zonder postcode',
    metContact({ Soort: '02', Adres: { LandCode: 'BE' }, Telefoon }),
    `${C1}/Adres/LandCode`,
  ),
  slaagt(
    'CD009',
    'tijdelijk verblijfadres met een periode',
    metContact({ ...CONTACT, Soort: '04', Periode: { Begindatum: datum('2026-01-01') } }),
  ),
  faalt(
    'CD009',
    'BRP-adres met een periode',
    metContact({ ...CONTACT, Periode: { Begindatum: datum('2026-01-01') } }),
    `${C1}/Periode`,
  ),
  slaagt('CD025', 'adres in Belgie zonder huisnummer', metContact({ Soort: '01', Adres: Buitenland, Telefoon })),
  faalt(
    'CD025',
    'adres in Nederland zonder huisnummer',
    metContact({ Soort: '01', Adres: { Postcode: '3511AB', LandCode: 'NL' }, Telefoon }),
    `${C1}/Adres/Huis`,
  ),
  slaagt('CD034', 'tijdelijk verblijfadres zonder postcode', metContact({ Soort: '04', Telefoon })),
  faalt('CD034', 'BRP-adres zonder adres', metContact({ Soort: '01', Telefoon }), `${C1}/Adres/Postcode`),
  faalt('CD034', 'verblijfadres zonder adres', metContact({ Soort: '03', Telefoon }), `${C1}/Adres/Postcode`),
  slaagt('CS089', 'postcode in Belgie', metContact({ ...CONTACT, Adres: { Huis, ...Buitenland } })),
  slaagt(
    'CS089',
    'postcode in Nederland met kleine letters',
    metContact({ ...CONTACT, Adres: { ...CONTACT.Adres, Postcode: '3511ab' } }),
  ),
  faalt(
    'CS089',
    'postcode met een spatie',
    metContact({ ...CONTACT, Adres: { ...CONTACT.Adres, Postcode: '3511 AB' } }),
    `${C1}/Adres/Postcode`,
  ),
  faalt(
    'CS089',
    'postcode die met 0 begint',
    metContact({ ...CONTACT, Adres: { ...CONTACT.Adres, Postcode: '0511AB' } }),
    `${C1}/Adres/Postcode`,
  ),
  slaagt('TR006', 'huisnummer en postcode zonder telefoon', metContact({ ...CONTACT, Soort: '02' })),
  slaagt('TR006', 'telefoon zonder adres', metContact({ Soort: '02', Telefoon })),
  faalt('TR006', 'alleen een huisnummer', metContact({ Soort: '02', Adres: { Huis } }), C1),
  faalt(
    'TR006',
    'relatie met alleen een e-mailadres',
    metRelatie({ Contact: { Soort: '02', Emailadres: 'iemand@voorbeeld.nl' } }),
    '/Bericht/Client/Relaties/Relatie[1]/Contact',
  ),
  slaagt('TR061', 'alleen een verblijfadres', maak301({ Contactgegevens: [{ ...CONTACT, Soort: '03' }] })),
  faalt('TR061', 'alleen een tijdelijk verblijfadres', maak301({ Contactgegevens: [{ ...CONTACT, Soort: '04' }] }), C),
  slaagt(
    'CS003',
    'tijdelijk verblijfadres met alleen een einddatum',
    metContact({ ...CONTACT, Soort: '04', Periode: { Einddatum: datum('2026-01-01') } }),
  ),
  faalt(
    'CS003',
    'tijdelijk verblijfadres dat eindigt voor het begint',
    metContact({
      ...CONTACT,
      Soort: '04',
      Periode: { Begindatum: datum('2026-02-01'), Einddatum: datum('2026-01-31') },
    }),
    `${C1}/Periode/Einddatum`,
  ),
]
