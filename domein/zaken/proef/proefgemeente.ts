import { legAanbiederVast, legContractVast, legProductVast, legTariefVast } from '@meedoen/inkoop'
import { agbCode, bsn, datum, datumOp, type Gemeentecode, vastGelukt } from '@meedoen/kern'
import type { Opslag } from '@meedoen/opslag'
import { legAdresVast, registreerPersoon } from '@meedoen/personen'
import { type Mandaat, registreerMedewerker, type Stap, type Wie } from '@meedoen/toegang'
import { type Onderwerp, stelVersieVast } from '@meedoen/verordening'

/** A small invented municipality for the tests of this room: one team, one provider, two residents. */
export const AGB = agbCode('41410001')
const ADRES = { straat: 'Kerkplein', huisnummer: '1', postcode: '9999CB', plaats: 'Proefstad' }
const INGANG = datum('2024-01-01')

const norm = (urenPerJaar: number) => ({ urenPerJaar, bron: 'onderzoek Proefstad', zekerheid: 'H' })

const INHOUD: Readonly<Partial<Record<Onderwerp, unknown>>> = {
  gemeentegegevens: {
    naam: 'Proefstad',
    postadres: ADRES,
    loket: { naam: { nl: 'Loket', en: 'Desk' }, adres: ADRES },
    telefoon: '14 0500',
    openingstijden: { nl: 'op werkdagen van 9 tot 17 uur', en: 'on weekdays from 9 to 17' },
    email: 'loket@proefstad.example',
    website: 'https://proefstad.example/',
    bezwaaradres: { tav: 'Bezwaar', adres: ADRES },
    clientondersteuning: { naam: 'Naast U', telefoon: '0500 41 40 12', website: 'https://naastu.example/' },
  },
  'eigen-bijdrage': {
    bedragPerMaand: null,
    minima: null,
    vervoerEigenBijdrage: false,
    ouderbijdrageWoningaanpassing: false,
    beginBij: 'start-hulp',
  },
  normenkader: {
    naam: 'Normen Proefstad',
    schoonHuis: norm(108),
    eigenMogelijkheden: norm(23),
    beperkingen: { enig: norm(26), veel: norm(52) },
    samenstelling: norm(26),
    kamerInGebruik: norm(16),
    kamerNietInGebruik: norm(4),
    taken: { was: norm(31) },
  },
  pgb: {
    percentageInstelling: 100,
    percentageZelfstandige: 85,
    netwerkPerUur: 2200,
    netwerkVoor: ['hulp-bij-het-huishouden'],
    budgetplan: true,
  },
  termijnen: {
    eersteContactWerkdagen: 3,
    spoedContactUren: 4,
    bijnaVerstrekenDagen: 7,
    conceptBewaarDagen: 30,
    gesprekWerkdagen: 15,
    verslagReactieDagen: 10,
  },
  mandaatregeling: {
    naam: 'Mandaatregeling',
    nummer: 'P-1',
    vastgesteld: '2023-12-12',
    vindplaats: 'https://proefstad.example/mandaat',
    drempelPerJaar: 1_000_000,
  },
  teams: {
    teams: [
      { naam: 'Noord', postcodes: ['9999A'] },
      { naam: 'Zuid', postcodes: ['9999E'] },
    ],
  },
}

export type Proefgemeente = { truus: string; kees: string; sanne: Wie; youssef: Wie; leider: Wie }

const MANDATEN_ONDER_DREMPEL: Mandaat[] = ['toekennen', 'afwijzen', 'intrekken', 'pgb']

/** Fills a municipality of the test database; answers who lives and works there. */
export const vulProefgemeente = (opslag: Opslag, gemeente: Gemeentecode): Promise<Proefgemeente> =>
  opslag.inGemeente(gemeente, async (tx) => {
    for (const [onderwerp, inhoud] of Object.entries(INHOUD).filter(isGevuld)) {
      const nieuw = {
        onderwerp,
        ingang: INGANG,
        bron: 'proef',
        inhoud,
        op: new Date('2024-01-01T09:00:00Z'),
        door: 'proef',
      }
      vastGelukt(await stelVersieVast(tx, nieuw, { hoogsteBijdragePerMaand: () => 2180 }))
    }
    await legAanbiederVast(tx, {
      agb: AGB,
      naam: 'De Linde',
      telefoon: '0500 12 34 56',
      email: 'a@linde.example',
      website: 'https://linde.example/',
      omschrijving: { nl: 'Thuiszorg', en: 'Home care' },
    })
    vastGelukt(await legContractVast(tx, { nummer: 'C1', agb: AGB, begin: INGANG, eind: null }))
    await legProductVast(tx, {
      code: '01A04',
      categorie: '01',
      voorziening: 'hulp-bij-het-huishouden',
      naam: { nl: 'Schoon huis', en: 'Clean home' },
      eenheid: '01',
      frequentie: '2',
    })
    vastGelukt(
      await legTariefVast(tx, {
        contract: 'C1',
        product: '01A04',
        begin: INGANG,
        eind: null,
        bedrag: 55,
        wachttijdWeken: 2,
      }),
    )
    const truus = vastGelukt(
      await registreerPersoon(tx, {
        bsn: bsn('999900006'),
        voornamen: 'Truus',
        voorletters: 'T',
        voorvoegsel: 'de',
        achternaam: 'Wit',
        geboortedatum: datum('1948-04-12'),
        geslacht: '2',
      }),
    )
    const kees = vastGelukt(
      await registreerPersoon(tx, {
        bsn: bsn('999900018'),
        voornamen: 'Kees',
        voorletters: 'K',
        achternaam: 'Brouwer',
        geboortedatum: datum('1942-01-02'),
        geslacht: '1',
      }),
    )
    for (const id of [truus, kees])
      vastGelukt(
        await legAdresVast(tx, id, {
          vanaf: datum('1978-01-01'),
          straat: 'Lindelaan',
          huisnummer: id === truus ? 12 : 14,
          postcode: '9999AB',
          plaats: 'Proefstad',
        }),
      )
    const medewerker = async (sub: string, team: string, rollen: ('consulent' | 'teamleider')[]): Promise<Wie> => {
      const gegevens = {
        sub,
        naam: sub,
        telefoon: '0500 1',
        email: `${sub}@proefstad.example`,
        team,
        functie: 'consulent',
        rollen,
        mandaten: MANDATEN_ONDER_DREMPEL,
      }
      return {
        soort: 'medewerker',
        id: vastGelukt(await registreerMedewerker(tx, gegevens)),
        naam: sub,
        team,
        rollen,
        mandaten: gegevens.mandaten,
      }
    }
    return {
      truus,
      kees,
      sanne: await medewerker('sanne', 'Noord', ['consulent']),
      youssef: await medewerker('youssef', 'Zuid', ['consulent']),
      leider: await medewerker('leider', 'Noord', ['consulent', 'teamleider']),
    }
  })

const isGevuld = (paar: [string, unknown]): paar is [Onderwerp, unknown] => paar[1] !== undefined

const SLEUTEL = new Uint8Array(32).fill(7)

/** Does a step as somebody on a day (at ten in the morning). */
export const stapAls = <T>(
  opslag: Opslag,
  gemeente: Gemeentecode,
  wie: Stap['wie'],
  dag: string,
  werk: (stap: Stap) => Promise<T>,
): Promise<T> => {
  const nu = new Date(`${dag}T10:00:00+01:00`)
  return opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel: SLEUTEL }))
}

/** Answers as a form sends them. */
export const MELDING: Record<string, Record<string, string | string[]>> = {
  'voor-wie': { voorWie: 'mijzelf' },
  situatie: { leefgebieden: ['huishouden'], verhaal: 'Ik kan het huis niet meer schoonhouden.' },
  spoed: { spoed: 'nee' },
  'hulp-nu': { hulpNu: 'nee' },
  contactpersoon: { contact: 'mijzelf' },
  clientondersteuning: { clientondersteuning: 'ja' },
  gegevens: {
    naam: 'T. de Wit',
    geboortedatum: '12-4-1948',
    straat: 'Lindelaan',
    huisnummer: '12',
    postcode: '9999 ab',
    plaats: 'Proefstad',
  },
  bereiken: { telefoon: '0500 123456', email: '', wanneer: ['ochtend'], voorkeur: 'bellen', tolk: '' },
}
