import { bsn, type Datum, datum, plusMaanden } from '@meedoen/kern'
import type { Inwoner } from '../bevolking/inwoner.ts'
import { metNaam } from '../bevolking/met-naam.ts'

/** BSNs of the people as whom a visitor can log in. */
export const BSN = {
  truus: bsn('999900006'),
  marleen: bsn('999900018'),
  kees: bsn('999900031'),
  riet: bsn('999900043'),
  grace: bsn('999900055'),
  kofi: bsn('999900067'),
  hassan: bsn('999900079'),
  khadija: bsn('999900080'),
  joris: bsn('999900092'),
  iris: bsn('999900109'),
  bram: bsn('999900110'),
  femke: bsn('999985000'),
} as const

const centrum = (straat: string, huisnummer: number, letter: string) => ({
  wijk: 'Centrum',
  adres: { straat, huisnummer, postcode: `9999C${letter}`, plaats: 'Lindewaard' },
})
const noord = (straat: string, huisnummer: number, letter: string) => ({
  wijk: 'Noord',
  adres: { straat, huisnummer, postcode: `9999A${letter}`, plaats: 'Lindewaard' },
})
const zuid = (straat: string, huisnummer: number, letter: string) => ({
  wijk: 'Zuid',
  adres: { straat, huisnummer, postcode: `9999E${letter}`, plaats: 'Lindewaard' },
})

/** The people with a story: who they are and who stands around them. */
export const lindewaardersMetNaam = (vandaag: Datum): readonly Inwoner[] =>
  [...oudeBuurt(vandaag), ...nieuweBuurt(vandaag)].map((schets) => metNaam(schets, vandaag))

type Schets = Parameters<typeof metNaam>[0]

function oudeBuurt(vandaag: Datum): Schets[] {
  const geleden = (maanden: number) => plusMaanden(vandaag, -maanden)
  return [
    {
      ...centrum('Lindelaan', 14, 'A'),
      sleutel: 'truus',
      bsn: BSN.truus,
      voornamen: 'Truus',
      voorletters: 'T',
      achternaam: 'Hoekstra',
      geslacht: '2',
      leeftijd: 78,
      woontSinds: datum('1978-05-01'),
      rest: { partner: { voorvoegsel: 'de', achternaam: 'Wit' }, naamgebruik: '2', telefoon: '0500 123456' },
      banden: [
        { rol: 'mantelzorger', soort: '16', vanaf: geleden(30), met: 'marleen' },
        { rol: 'contactpersoon', soort: '19', vanaf: geleden(60), naam: 'Sjaak Kuiper', telefoon: '0500 123480' },
      ],
    },
    {
      ...zuid('Componistenlaan', 23, 'B'),
      sleutel: 'marleen',
      bsn: BSN.marleen,
      voornamen: 'Marleen',
      voorletters: 'M',
      voorvoegsel: 'de',
      achternaam: 'Wit',
      geslacht: '2',
      leeftijd: 51,
      woontSinds: datum('2009-09-15'),
      rest: { telefoon: '06 00112233', email: 'marleen.dewit@post.example' },
    },
    {
      ...noord('Reigerlaan', 6, 'H'),
      sleutel: 'kees',
      bsn: BSN.kees,
      voornamen: 'Cornelis Johannes',
      voorletters: 'CJ',
      achternaam: 'Brouwer',
      geslacht: '1',
      leeftijd: 84,
      woontSinds: datum('1991-03-01'),
      rest: { huishouden: 'meerpersoons', telefoon: '0500 234561' },
      banden: [
        { rol: 'partner', soort: '12', vanaf: datum('1967-06-02'), met: 'riet' },
        { rol: 'mantelzorger', soort: '12', vanaf: geleden(40), met: 'riet' },
        { rol: 'clientondersteuner', soort: '21', vanaf: geleden(14), met: 'joris' },
      ],
    },
    {
      ...noord('Reigerlaan', 6, 'H'),
      sleutel: 'riet',
      bsn: BSN.riet,
      voornamen: 'Hendrika',
      voorletters: 'H',
      achternaam: 'Blom',
      geslacht: '2',
      leeftijd: 81,
      woontSinds: datum('1991-03-01'),
      rest: {
        huishouden: 'meerpersoons',
        partner: { voorvoegsel: null, achternaam: 'Brouwer' },
        naamgebruik: '3',
        telefoon: '0500 234561',
      },
      banden: [{ rol: 'partner', soort: '12', vanaf: datum('1967-06-02'), met: 'kees' }],
    },
    {
      ...centrum('Turfkade', 31, 'E'),
      sleutel: 'iris',
      bsn: BSN.iris,
      voornamen: 'Iris',
      voorletters: 'I',
      achternaam: 'Postma',
      geslacht: '2',
      leeftijd: 34,
      woontSinds: geleden(9),
      rest: { geheim: true, telefoon: '06 00445566' },
    },
  ]
}

function nieuweBuurt(vandaag: Datum): Schets[] {
  const geleden = (maanden: number) => plusMaanden(vandaag, -maanden)
  return [
    {
      ...zuid('Esdoornstraat', 102, 'H'),
      sleutel: 'grace',
      bsn: BSN.grace,
      voornamen: 'Grace Abena',
      voorletters: 'GA',
      achternaam: 'Mensah',
      geslacht: '2',
      leeftijd: 42,
      woontSinds: geleden(74),
      rest: { taal: 'en', telefoon: '06 00778899', email: 'grace.mensah@post.example' },
      banden: [
        { rol: 'huisgenoot', soort: '16', vanaf: geleden(74), met: 'kofi' },
        { rol: 'clientondersteuner', soort: '21', vanaf: geleden(2), met: 'joris' },
      ],
    },
    {
      ...zuid('Esdoornstraat', 102, 'H'),
      sleutel: 'kofi',
      bsn: BSN.kofi,
      voornamen: 'Kofi',
      voorletters: 'K',
      achternaam: 'Mensah',
      geslacht: '1',
      leeftijd: 9,
      woontSinds: geleden(74),
    },
    {
      ...zuid('Zonnehof', 8, 'E'),
      sleutel: 'hassan',
      bsn: BSN.hassan,
      voornamen: 'Hassan',
      voorletters: 'H',
      achternaam: 'El Amrani',
      geslacht: '1',
      leeftijd: 71,
      woontSinds: datum('1999-10-01'),
      rest: { huishouden: 'meerpersoons', telefoon: '06 00335577' },
      banden: [
        { rol: 'partner', soort: '12', vanaf: datum('1982-07-20'), met: 'khadija' },
        { rol: 'mantelzorger', soort: '12', vanaf: geleden(26), met: 'khadija' },
        { rol: 'contactpersoon', soort: '16', vanaf: geleden(26), naam: 'Nabil El Amrani', telefoon: '06 00335588' },
      ],
    },
    {
      ...zuid('Zonnehof', 8, 'E'),
      sleutel: 'khadija',
      bsn: BSN.khadija,
      voornamen: 'Khadija',
      voorletters: 'K',
      achternaam: 'Bouzid',
      geslacht: '2',
      leeftijd: 68,
      woontSinds: datum('1999-10-01'),
      rest: { huishouden: 'meerpersoons', telefoon: '06 00335566' },
      banden: [{ rol: 'partner', soort: '12', vanaf: datum('1982-07-20'), met: 'hassan' }],
    },
    {
      ...centrum('Bleekveld', 42, 'K'),
      sleutel: 'femke',
      bsn: BSN.femke,
      voornamen: 'Femke',
      voorletters: 'F',
      achternaam: 'Dijkstra',
      geslacht: '2',
      leeftijd: 47,
      woontSinds: geleden(96),
      rest: { telefoon: '06 00556677', email: 'femke.dijkstra@post.example' },
    },
    {
      ...noord('Kievitweg', 57, 'A'),
      sleutel: 'joris',
      bsn: BSN.joris,
      voornamen: 'Joris',
      voorletters: 'J',
      achternaam: 'Verhoeven',
      geslacht: '1',
      leeftijd: 45,
      woontSinds: datum('2014-02-01'),
      rest: { telefoon: '0500 414012', email: 'joris@naastu.example' },
    },
    {
      ...centrum('Bleekveld', 19, 'K'),
      sleutel: 'bram',
      bsn: BSN.bram,
      voornamen: 'Abraham',
      voorletters: 'A',
      voorvoegsel: 'van',
      achternaam: 'Loon',
      geslacht: '1',
      leeftijd: 58,
      woontSinds: geleden(130),
      rest: { telefoon: '06 00990011' },
      banden: [
        {
          rol: 'vertegenwoordiger',
          soort: '15',
          vanaf: geleden(50),
          naam: 'Mentorschap Waardland',
          telefoon: '0500 414455',
        },
      ],
    },
  ]
}
