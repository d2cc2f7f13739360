// Invented people. Their numbers start with 999, as test numbers do, and pass the elfproef.
import { type Datum, isBsn, plusDagen } from '@meedoen/kern'
import type { Wmo301, Wmo305 } from '../model/berichten.ts'
import type { Toeval } from './toeval.ts'
import { rij, toevalVan, type Wens } from './wens.ts'

const EERSTE = 999_000_000
const RUIMTE = 1_000_000

/** Test numbers, each once (about 90,000), from a place that follows from the seed. */
export function* testnummers(zaad: number): Generator<string, undefined> {
  for (let i = 0; i < RUIMTE; i++) {
    const nummer = String(EERSTE + ((zaad * 7919 + i) % RUIMTE))
    if (isBsn(nummer)) yield nummer
  }
  return undefined
}

const achternaam = (toeval: Toeval) => {
  const Achternaam = toeval.kies('Bakker', 'Visser', 'Smit', 'Yılmaz', 'El Idrissi', 'Ong-A-Swie', 'Kowalczyk', 'Groot')
  return toeval.kans(0.2) ? { Achternaam, Voorvoegsel: toeval.kies('de', 'van der') } : { Achternaam }
}
const voornaam = (toeval: Toeval) => ({
  Voornamen: toeval.kies('Anna', 'Bram', 'Fatima', 'Jan Willem', 'Noor', 'Zoë'),
  Voorletters: toeval.kies('A', 'B', 'JW', 'É'),
})

type Client301 = Wmo301['Client']
type Contact = Client301['Contactgegevens'][number]

function volledigeNaam(toeval: Toeval): Client301['Naam'] {
  const Geslachtsnaam = achternaam(toeval)
  if (!toeval.kans(0.3)) return { Geslachtsnaam, ...voornaam(toeval), NaamGebruik: '1' }
  return {
    Geslachtsnaam,
    Partnernaam: achternaam(toeval),
    ...voornaam(toeval),
    NaamGebruik: toeval.kies('1', '2', '3', '4'),
  }
}

/** Ages from 18 to 97. */
const geboortedatum = (toeval: Toeval, dagtekening: Datum) => ({
  Datum: plusDagen(dagtekening, -toeval.geheel(18 * 366, 97 * 365)),
})

const adres = (toeval: Toeval): NonNullable<Contact['Adres']> => ({
  Huis: { Huisnummer: toeval.geheel(1, 400), ...(toeval.kans(0.2) ? { Huisletter: toeval.kies('A', 'B') } : {}) },
  Postcode: `${toeval.geheel(1000, 9999)}${toeval.kies('AB', 'GH', 'XZ')}`,
  Straatnaam: toeval.kies('Dorpsstraat', 'Lindelaan', 'Kade', 'Molenweg'),
  Plaatsnaam: toeval.kies('Lindewaard', 'Oeverstroom'),
  LandCode: 'NL',
})
const telefoon = (toeval: Toeval): NonNullable<Contact['Telefoon']> => ({
  Telefoon01: { Telefoonnummer: `06${toeval.geheel(10_000_000, 99_999_999)}`, Landnummer: '31' },
})
const contact = (toeval: Toeval, Soort: Contact['Soort']): Contact => ({
  Soort,
  Adres: adres(toeval),
  ...(toeval.kans(0.5) ? { Telefoon: telefoon(toeval) } : {}),
  ...(toeval.kans(0.3) ? { Emailadres: 'iemand@voorbeeld.example' } : {}),
})

const relatie = (toeval: Toeval, plaats: number) => ({
  Nummer: String(plaats + 1),
  Volgorde: plaats + 1,
  Soort: toeval.kies('12' as const, '16' as const, '20' as const, '21' as const),
  Naam: volledigeNaam(toeval),
  Contact: contact(toeval, '01'),
})

/** The one client of a message, without what is about products. */
function iemand(wens: Wens, toeval: Toeval) {
  const [Bsn = ''] = testnummers(wens.zaad)
  return {
    Bsn,
    Geboortedatum: geboortedatum(toeval, wens.dagtekening),
    Geslacht: toeval.kies('0' as const, '1' as const, '2' as const),
  }
}

/** As a municipality names the client in a 301. */
export function maakClient(wens: Wens): Omit<Client301, 'ToegewezenProducten'> {
  const toeval = toevalVan(wens)
  return {
    ...iemand(wens, toeval),
    Naam: volledigeNaam(toeval),
    ...(toeval.kans(0.3) ? { Communicatie: { Vorm: '1' as const, Taal: toeval.kies('Turks', 'Tigrinya') } } : {}),
    ...(toeval.kans(0.5) ? { Relaties: rij(toeval.geheel(1, 3), (plaats) => relatie(toeval, plaats)) } : {}),
    Contactgegevens: [contact(toeval, '01'), ...(toeval.kans(0.3) ? [contact(toeval, '02')] : [])],
  }
}

/** As a provider names the client in a 305, 307 and 315. */
export function maakClientKort(wens: Wens): Omit<Wmo305['Client'], 'StartProducten'> {
  const toeval = toevalVan(wens)
  return { ...iemand(wens, toeval), Naam: { Geslachtsnaam: achternaam(toeval), ...voornaam(toeval) } }
}
