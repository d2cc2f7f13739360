import type { Datum } from '@meedoen/kern'
import type { Clientbeeld } from '@meedoen/levering'

type Naam = Clientbeeld['Naam']
type Contact = Clientbeeld['Contactgegevens'][number]

export type Bereik = {
  /** Code of the kind of address (COD757). */
  readonly soort: Contact['Soort']
  readonly organisatie: string | null
  readonly adres: readonly string[]
  readonly telefoon: readonly string[]
  readonly email: string | null
}

/** The client as the message of the municipality tells: whom to help, and how to reach them. */
export type Client = {
  readonly naam: string
  readonly bsn: string
  readonly geboren: Datum
  readonly bereik: readonly Bereik[]
  readonly relaties: readonly { readonly naam: string; readonly soort: string; readonly telefoon: readonly string[] }[]
}

export function naarClient({ Bsn, Geboortedatum, Naam, Contactgegevens, Relaties = [] }: Clientbeeld): Client {
  return {
    naam: schrijfNaam(Naam),
    bsn: Bsn,
    geboren: Geboortedatum.Datum,
    bereik: Contactgegevens.map(naarBereik),
    relaties: Relaties.map(({ Naam: naam, Soort, Contact }) => ({
      naam: schrijfNaam(naam),
      soort: Soort,
      telefoon: nummers(Contact.Telefoon),
    })),
  }
}

type Achternaam = Naam['Geslachtsnaam']

const voluit = ({ Voorvoegsel, Achternaam }: Achternaam): string =>
  Voorvoegsel ? `${Voorvoegsel} ${Achternaam}` : Achternaam

/** The name as the client uses it (COD700): own name, that of the partner, or both with a hyphen. */
export function schrijfNaam({ Geslachtsnaam, Partnernaam, Voorletters, NaamGebruik }: Naam): string {
  const eigen = voluit(Geslachtsnaam)
  const partner = Partnernaam && voluit(Partnernaam)
  const achternaam = !partner
    ? eigen
    : NaamGebruik === '2'
      ? partner
      : NaamGebruik === '3'
        ? `${partner}-${eigen}`
        : NaamGebruik === '4'
          ? `${eigen}-${partner}`
          : eigen
  return Voorletters ? `${[...Voorletters].join('.')}. ${achternaam}` : achternaam
}

function naarBereik({ Soort, Organisatie, Adres, Telefoon, Emailadres }: Contact): Bereik {
  return {
    soort: Soort,
    organisatie: Organisatie ?? null,
    adres: Adres ? adresregels(Adres) : [],
    telefoon: nummers(Telefoon),
    email: Emailadres ?? null,
  }
}

function adresregels({ Huis, Straatnaam, Postcode, Plaatsnaam }: NonNullable<Contact['Adres']>): string[] {
  const huis =
    Huis &&
    `${Huis.Huisnummer}${Huis.Huisletter ?? ''}${Huis.HuisnummerToevoeging ? `-${Huis.HuisnummerToevoeging}` : ''}`
  const postcode = Postcode && `${Postcode.slice(0, 4)} ${Postcode.slice(4)}`
  return [
    [Straatnaam, huis],
    [postcode, Plaatsnaam],
  ]
    .map((delen) => delen.filter(Boolean).join(' '))
    .filter((regel) => regel !== '')
}

/** As somebody here dials them. */
function nummers(telefoon: Contact['Telefoon']): string[] {
  if (!telefoon) return []
  return [telefoon.Telefoon01, telefoon.Telefoon02].flatMap((nummer) => {
    if (!nummer) return []
    const { Telefoonnummer, Landnummer } = nummer
    return [Landnummer === '31' ? Telefoonnummer : `+${Landnummer} ${Telefoonnummer}`]
  })
}
