import type { Wmo301 } from '@meedoen/iwmo'
import type { Adres, Persoon } from '@meedoen/personen'
import { losseNaam, naarVolledigeNaam } from './naar-naam.ts'
import { kort, soortRelatieVeld } from './velden.ts'

type Contact = Wmo301['Client']['Contactgegevens'][number]
type Relatie = NonNullable<Wmo301['Client']['Relaties']>[number]
type Telefoon = NonNullable<Contact['Telefoon']>

/** Whom the provider may call about the client. `persoon` when the municipality knows them as a person too. */
export type Contactrelatie = {
  readonly id: string
  readonly naam: string
  readonly telefoon: string | null
  /** Kind of relation, COD472. */
  readonly soort: string
  readonly persoon: Persoon | null
}

/** Where and by which number the municipality can be reached for a client. */
export type Gemeentecontact = {
  readonly naam: string
  readonly straat: string
  readonly huisnummer: string
  readonly postcode: string
  readonly plaats: string
  readonly telefoon: string
}

type Bron = {
  readonly persoon: Persoon
  readonly adressen: readonly Adres[]
  readonly gemeente: Gemeentecontact | null
}

/** Whether the municipality must stand in as the address: the address is secret, or there is none of the kinds TR061 asks. */
export const gemeenteNodig = ({ persoon, adressen }: Pick<Bron, 'persoon' | 'adressen'>): boolean =>
  persoon.geheim || !adressen.some(({ soort }) => soort !== '04')

/**
 * Addresses by which the provider reaches the client. Of somebody with a secret address nothing goes out that leads there:
 * no address, no telephone number, no e-mail; the municipality stands in (docs/besluiten/0010-geheim-adres-in-toewijzing.md).
 */
export function naarContactgegevens(bron: Bron): Contact[] {
  const gemeente = gemeenteNodig(bron) ? [naarGemeentecontact(bron.gemeente)] : []
  if (bron.persoon.geheim) return gemeente
  const bereik = bereikbaarheid(bron.persoon)
  const eigen = [...bron.adressen]
    .sort((a, b) => (a.soort < b.soort ? -1 : 1))
    .map((adres, i) => ({ ...naarContact(adres), ...(i === 0 ? bereik : {}) }))
  return [...eigen, ...gemeente]
}

/** Relations without a telephone number are left out: a relation must be reachable (OP130), and we send no other address. */
export const naarRelaties = (relaties: readonly Contactrelatie[]): Relatie[] =>
  relaties.flatMap((relatie): Relatie[] => {
    const Telefoon = naarTelefoon(relatie.telefoon ?? relatie.persoon?.telefoon ?? null)
    if (Telefoon === undefined || relatie.persoon?.geheim) return []
    return [
      {
        Nummer: relatienummer(relatie.id),
        Soort: soortRelatieVeld.parse(relatie.soort),
        Naam: relatie.persoon ? naarVolledigeNaam(relatie.persoon) : losseNaam(relatie.naam),
        Contact: { Soort: '02', Telefoon },
      },
    ]
  })

/** The number must stay the same for ever and has at most 20 characters (OP071): the first 20 of the id. */
const relatienummer = (id: string): string => id.replaceAll('-', '').slice(0, 20)

function naarGemeentecontact(gemeente: Gemeentecontact | null): Contact {
  if (!gemeente) throw new Error('zonder adres van de client moet het adres van de gemeente bekend zijn')
  const [, nummer = '0', rest = ''] = /^\s*(\d{1,5})\s*(.*)$/u.exec(gemeente.huisnummer) ?? []
  const Organisatie = kort(gemeente.naam, 35)
  const Telefoon = naarTelefoon(gemeente.telefoon)
  return {
    Soort: '02',
    Adres: naarAdres({ ...gemeente, huisnummer: Number(nummer), huisletter: null, toevoeging: rest }),
    ...(Organisatie ? { Organisatie } : {}),
    ...(Telefoon ? { Telefoon } : {}),
  }
}

function naarContact(adres: Adres): Contact {
  const Periode = { Begindatum: adres.vanaf, ...(adres.tot === null ? {} : { Einddatum: adres.tot }) }
  return { Soort: adres.soort, Adres: naarAdres(adres), ...(adres.soort === '04' ? { Periode } : {}) }
}

/** Postcode and number lead to the door; the name of the street is cut at 24 characters (LDT_Straatnaam). */
function naarAdres(adres: Omit<Adres, 'soort' | 'vanaf' | 'tot'>): NonNullable<Contact['Adres']> {
  const letter = kort(adres.huisletter, 4)
  const Huisletter = letter?.length === 1 ? letter : undefined
  const HuisnummerToevoeging = kort(`${Huisletter ? '' : (letter ?? '')}${adres.toevoeging ?? ''}`, 4)
  const Straatnaam = kort(adres.straat, 24)
  const Plaatsnaam = kort(adres.plaats, 80)
  return {
    Huis: {
      Huisnummer: adres.huisnummer,
      ...(Huisletter ? { Huisletter } : {}),
      ...(HuisnummerToevoeging ? { HuisnummerToevoeging } : {}),
    },
    Postcode: adres.postcode,
    ...(Straatnaam ? { Straatnaam } : {}),
    ...(Plaatsnaam ? { Plaatsnaam } : {}),
    LandCode: 'NL',
  }
}

function bereikbaarheid({ telefoon, email }: Persoon): Pick<Contact, 'Telefoon' | 'Emailadres'> {
  const Telefoon = naarTelefoon(telefoon)
  const Emailadres = email !== null && email.length <= 80 ? email : undefined
  return { ...(Telefoon ? { Telefoon } : {}), ...(Emailadres ? { Emailadres } : {}) }
}

const LANDNUMMER = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/u

/** Digits only; a Dutch number as dialled here, with country 31. Undefined when nothing is left to call. */
export function naarTelefoon(getypt: string | null): Telefoon | undefined {
  const kaal = (getypt ?? '')
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^00/u, '+')
  if (!kaal.startsWith('+')) return nummer(kaal.replaceAll('+', ''), '31')
  const cijfers = kaal.replaceAll('+', '')
  const land = LANDNUMMER.exec(cijfers)?.[0] ?? ''
  const rest = cijfers.slice(land.length)
  return nummer(land === '31' ? `0${rest}` : rest, land)
}

const nummer = (Telefoonnummer: string, Landnummer: string): Telefoon | undefined =>
  Landnummer === '' || !/^[0-9]{2,15}$/u.test(Telefoonnummer)
    ? undefined
    : { Telefoon01: { Telefoonnummer, Landnummer } }
