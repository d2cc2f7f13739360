import { bsn, datum } from '@meedoen/kern'
import type { Clientbeeld } from '@meedoen/levering'
import { describe, expect, it } from 'vitest'
import { naarClient, schrijfNaam } from './client.server.ts'

const naam: Clientbeeld['Naam'] = {
  Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' },
  Partnernaam: { Achternaam: 'Berg', Voorvoegsel: 'van den' },
  Voorletters: 'GM',
  NaamGebruik: '3',
}

describe('de naam van een cliënt', () => {
  it.each([
    ['1', 'G.M. de Wit'],
    ['2', 'G.M. van den Berg'],
    ['3', 'G.M. van den Berg-de Wit'],
    ['4', 'G.M. de Wit-van den Berg'],
  ] as const)('volgt het naamgebruik %s van het bericht', (NaamGebruik, geschreven) => {
    expect(schrijfNaam({ ...naam, NaamGebruik })).toBe(geschreven)
  })
  it('is de eigen naam als er geen partner in het bericht staat', () => {
    expect(schrijfNaam({ Geslachtsnaam: { Achternaam: 'Bakker' }, NaamGebruik: '3' })).toBe('Bakker')
  })
})

describe('de cliënt', () => {
  it('is wat het bericht zegt: adres, telefoon zoals je die draait, en wie je nog meer kunt bellen', () => {
    const client = naarClient({
      Bsn: bsn('999900006'),
      Geboortedatum: { Datum: datum('1948-04-12') },
      Geslacht: '2',
      Naam: naam,
      Contactgegevens: [
        {
          Soort: '01',
          Adres: {
            Huis: { Huisnummer: 12, Huisletter: 'a', HuisnummerToevoeging: '2' },
            Straatnaam: 'Lindelaan',
            Postcode: '9999AB',
            Plaatsnaam: 'Proefstad',
          },
          Telefoon: {
            Telefoon01: { Telefoonnummer: '0500123456', Landnummer: '31' },
            Telefoon02: { Telefoonnummer: '2071234567', Landnummer: '44' },
          },
        },
      ],
      Relaties: [
        {
          Nummer: '1',
          Soort: '16',
          Naam: { Geslachtsnaam: { Achternaam: 'Wit' }, NaamGebruik: '1' },
          Contact: { Soort: '02', Telefoon: { Telefoon01: { Telefoonnummer: '0600000000', Landnummer: '31' } } },
        },
      ],
    })
    expect(client.bereik[0]).toMatchObject({
      adres: ['Lindelaan 12a-2', '9999 AB Proefstad'],
      telefoon: ['0500123456', '+44 2071234567'],
    })
    expect(client.relaties).toEqual([{ naam: 'Wit', soort: '16', telefoon: ['0600000000'] }])
  })
})
