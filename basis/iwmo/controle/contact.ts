// Level 2 rules about contacts and addresses in a 301.
import type { Wmo301 } from '../model/berichten.ts'
import { binnenregel, CLIENT, contactregel } from './delen.ts'
import type { Overtreding } from './regel.ts'

export const CD005 = contactregel(
  'CD005',
  'LandCode is gevuld als Postcode gevuld is, en anders leeg.',
  '/Adres/LandCode',
  ({ Adres }) => {
    if (Adres === undefined || (Adres.Postcode === undefined) === (Adres.LandCode === undefined)) return null
    return Adres.Postcode === undefined
      ? 'Er is een landcode zonder postcode. Vul de postcode in of laat de landcode weg.'
      : 'Er is een postcode zonder landcode. Vul de landcode in, voor Nederland NL.'
  },
)

export const CD009 = contactregel(
  'CD009',
  'Een periode staat alleen bij een tijdelijk verblijfadres.',
  '/Periode',
  ({ Soort, Periode }) =>
    Periode !== undefined && Soort !== '04'
      ? `Een periode mag alleen bij een tijdelijk verblijfadres (soort 04). Dit is soort ${Soort}. Laat de periode weg.`
      : null,
)

export const CD025 = contactregel(
  'CD025',
  'Een adres in Nederland heeft een huisnummer.',
  '/Adres/Huis',
  ({ Adres }) =>
    Adres?.LandCode === 'NL' && Adres.Huis === undefined ? 'Dit adres is in Nederland. Vul het huisnummer in.' : null,
)

export const CD034 = contactregel(
  'CD034',
  'Een BRP-adres en een verblijfadres hebben een postcode.',
  '/Adres/Postcode',
  ({ Soort, Adres }) =>
    (Soort === '01' || Soort === '03') && Adres?.Postcode === undefined
      ? 'Een BRP-adres en een verblijfadres moeten een postcode hebben. Vul de postcode in.'
      : null,
)

export const CS089 = contactregel(
  'CS089',
  'Een postcode in Nederland heeft vier cijfers en twee letters.',
  '/Adres/Postcode',
  ({ Adres }) =>
    Adres?.LandCode === 'NL' && Adres.Postcode !== undefined && !/^[1-9][0-9]{3}[a-zA-Z]{2}$/.test(Adres.Postcode)
      ? 'Dit is geen Nederlandse postcode. Schrijf vier cijfers en twee letters zonder spatie, zoals 3511AB.'
      : null,
)

export const TR006 = contactregel(
  'TR006',
  'Een contact heeft een telefoonnummer, of een huisnummer met postcode.',
  '',
  ({ Telefoon, Adres }) =>
    Telefoon === undefined && (Adres?.Huis === undefined || Adres.Postcode === undefined)
      ? 'Dit contact is niet te bereiken. Vul een telefoonnummer in, of een huisnummer en een postcode.'
      : null,
)

function heeftVastAdres({ Client }: Wmo301): Overtreding[] {
  if (Client.Contactgegevens.some(({ Soort, Adres }) => Soort !== '04' && Adres !== undefined)) return []
  const tekst = 'De client heeft geen BRP-adres, correspondentieadres of verblijfadres. Vul er minstens een in.'
  return [{ pad: `${CLIENT}/Contactgegevens`, tekst }]
}
export const TR061 = binnenregel(
  'TR061',
  'Een client heeft minstens een BRP-adres, correspondentieadres of verblijfadres.',
  { WMO301: heeftVastAdres },
)
