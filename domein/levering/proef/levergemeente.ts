import { legAanbiederVast, legContractVast, legProductVast, legTariefVast } from '@meedoen/inkoop'
import { type AgbCode, agbCode, bsn, datum, datumOp, type Gemeentecode, vastGelukt } from '@meedoen/kern'
import type { Opslag, Transactie } from '@meedoen/opslag'
import { legAdresVast, legRelatieVast, registreerPersoon } from '@meedoen/personen'
import {
  type Mandaat,
  type Rol,
  registreerAanbiedermedewerker,
  registreerMedewerker,
  type Stap,
  type Wie,
} from '@meedoen/toegang'
import { type Onderwerp, stelVersieVast } from '@meedoen/verordening'

/** A small invented municipality for the tests of this room: two providers, two clients of whom one has a secret address. */
export const LINDE = agbCode('41410001')
export const SAMEN = agbCode('41410002')
export const SLEUTEL = new Uint8Array(32).fill(7)
const INGANG = datum('2024-01-01')
const ADRES = { straat: 'Kerkplein', huisnummer: '1 A', postcode: '9999CB', plaats: 'Proefstad' }

const INHOUD: readonly (readonly [Onderwerp, unknown])[] = [
  [
    'gemeentegegevens',
    {
      naam: 'Gemeente Proefstad',
      postadres: ADRES,
      loket: { naam: { nl: 'Loket', en: 'Desk' }, adres: ADRES },
      telefoon: '14 0500',
      openingstijden: { nl: 'op werkdagen', en: 'on weekdays' },
      email: 'loket@proefstad.example',
      website: 'https://proefstad.example/',
      bezwaaradres: { tav: 'Bezwaar', adres: ADRES },
      clientondersteuning: { naam: 'Naast U', telefoon: '0500 41 40 12', website: 'https://naastu.example/' },
      betaalrekening: { iban: 'NL57LIND0009001001', bic: 'LINDNL2A', tenaamstelling: 'Gemeente Proefstad' },
    },
  ],
  [
    'eigen-bijdrage',
    {
      bedragPerMaand: null,
      minima: null,
      vervoerEigenBijdrage: false,
      ouderbijdrageWoningaanpassing: false,
      beginBij: 'start-hulp',
    },
  ],
  [
    'termijnen',
    {
      eersteContactWerkdagen: 3,
      spoedContactUren: 4,
      bijnaVerstrekenDagen: 7,
      conceptBewaarDagen: 30,
      gesprekWerkdagen: 15,
      verslagReactieDagen: 10,
    },
  ],
  [
    'mandaatregeling',
    {
      naam: 'Mandaatregeling',
      nummer: 'P-1',
      vastgesteld: '2023-12-12',
      vindplaats: 'https://proefstad.example/mandaat',
      drempelPerJaar: 1_000_000,
      vierOgenVanaf: 25_000,
    },
  ],
  [
    'pgb',
    {
      percentageInstelling: 100,
      percentageZelfstandige: 85,
      netwerkPerUur: 2200,
      netwerkVoor: ['hulp-bij-het-huishouden'],
      budgetplan: true,
    },
  ],
  ['teams', { teams: [{ naam: 'Noord', postcodes: ['9999'] }] }],
]

export type Levergemeente = {
  readonly truus: string
  /** Has a secret address. */
  readonly noor: string
  readonly sanne: Wie
  readonly backoffice: Wie
  /** Two who may pay, and one who handles money without that mandate. */
  readonly ruud: Wie
  readonly aylin: Wie
  readonly stagiair: Wie
  readonly linde: Wie
  readonly samen: Wie
}

/** Fills a municipality of the test database; answers who lives and works there. */
export const vulLevergemeente = (opslag: Opslag, gemeente: Gemeentecode): Promise<Levergemeente> =>
  opslag.inGemeente(gemeente, async (tx) => {
    for (const [onderwerp, inhoud] of INHOUD) await stelVast(tx, onderwerp, inhoud)
    await legAanbodVast(tx)
    return {
      ...(await legClientenVast(tx)),
      sanne: await medewerker(tx, 'sanne', ['consulent'], ['toekennen', 'intrekken', 'pgb']),
      backoffice: await medewerker(tx, 'bo', ['backoffice']),
      ruud: await medewerker(tx, 'ruud', ['financieel'], ['betalen']),
      aylin: await medewerker(tx, 'aylin', ['financieel'], ['betalen']),
      stagiair: await medewerker(tx, 'stagiair', ['financieel'], []),
      linde: await aanbieder(tx, 'linde', LINDE),
      samen: await aanbieder(tx, 'samen', SAMEN),
    }
  })

const stelVast = async (tx: Transactie, onderwerp: Onderwerp, inhoud: unknown): Promise<void> => {
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

async function legAanbodVast(tx: Transactie): Promise<void> {
  for (const [agb, naam] of [
    [LINDE, 'De Linde'],
    [SAMEN, 'Samen Thuis'],
  ] as const)
    await legAanbiederVast(tx, {
      agb,
      naam,
      telefoon: '0500 12 34 56',
      email: 'a@zorg.example',
      website: 'https://zorg.example/',
      omschrijving: { nl: 'Thuiszorg', en: 'Home care' },
    })
  const product = { voorziening: 'hulp-bij-het-huishouden', eenheid: '01', frequentie: '2' } as const
  await legProductVast(tx, {
    ...product,
    code: '01A04',
    categorie: '01',
    naam: { nl: 'Schoon huis', en: 'Clean home' },
  })
  await legProductVast(tx, { ...product, code: '01A05', categorie: '01', naam: { nl: 'Regie', en: 'Organising' } })
  for (const [agb, nummer] of [
    [LINDE, 'L1'],
    [SAMEN, 'S1'],
  ] as const) {
    const begin = agb === LINDE ? INGANG : datum('2026-11-01')
    vastGelukt(await legContractVast(tx, { nummer, agb, begin, eind: null }))
    for (const code of ['01A04', '01A05'])
      vastGelukt(
        await legTariefVast(tx, { contract: nummer, product: code, begin, eind: null, bedrag: 55, wachttijdWeken: 2 }),
      )
  }
}

async function legClientenVast(tx: Transactie): Promise<{ truus: string; noor: string }> {
  const truus = vastGelukt(
    await registreerPersoon(tx, {
      bsn: bsn('999900006'),
      voornamen: 'Geertruida Maria',
      voorletters: 'G.M.',
      voorvoegsel: 'de',
      achternaam: 'Wit',
      partner: { voorvoegsel: 'van den', achternaam: 'Berg' },
      naamgebruik: '3',
      geboortedatum: datum('1948-04-12'),
      geslacht: '2',
      telefoon: '+31 6 12345678',
      email: 'truus@voorbeeld.example',
    }),
  )
  const noor = vastGelukt(
    await registreerPersoon(tx, {
      bsn: bsn('999900018'),
      voornamen: 'Noor',
      voorletters: 'N',
      achternaam: 'Brouwer',
      geboortedatum: datum('1962-01-02'),
      geslacht: '2',
      geheim: true,
      telefoon: '06 87654321',
      email: 'noor@voorbeeld.example',
    }),
  )
  const adres = { vanaf: datum('1978-01-01'), postcode: '9999AB', plaats: 'Proefstad' }
  const lang = 'Burgemeester van der Lindenlaan'
  vastGelukt(
    await legAdresVast(tx, truus, { ...adres, straat: lang, huisnummer: 12, huisletter: 'b', toevoeging: '2' }),
  )
  vastGelukt(await legAdresVast(tx, noor, { ...adres, straat: 'Schuilplaats', huisnummer: 14, postcode: '9999XZ' }))
  const relatie = { vanaf: datum('2020-01-01') }
  vastGelukt(
    await legRelatieVast(tx, truus, {
      ...relatie,
      naam: 'Kees',
      telefoon: '0612341234',
      rol: 'mantelzorger',
      soort: '16',
    }),
  )
  vastGelukt(
    await legRelatieVast(tx, truus, { ...relatie, naam: 'Zonder telefoon', rol: 'contactpersoon', soort: '19' }),
  )
  vastGelukt(
    await legRelatieVast(tx, truus, {
      ...relatie,
      naam: 'Huisgenoot',
      telefoon: '0612341235',
      rol: 'huisgenoot',
      soort: '18',
    }),
  )
  vastGelukt(
    await legRelatieVast(tx, noor, {
      ...relatie,
      naam: 'Zus',
      telefoon: '0612341236',
      rol: 'mantelzorger',
      soort: '17',
    }),
  )
  return { truus, noor }
}

async function medewerker(
  tx: Transactie,
  sub: string,
  rollen: Rol[],
  mandaten: Mandaat[] = ['toekennen', 'intrekken'],
): Promise<Wie> {
  const vast = { sub, naam: sub, team: 'Noord', rollen, mandaten }
  const gegevens = { ...vast, telefoon: '0500 1', email: `${sub}@proefstad.example`, functie: 'consulent' }
  const id = vastGelukt(await registreerMedewerker(tx, gegevens))
  return { soort: 'medewerker', id, naam: sub, team: 'Noord', rollen, mandaten }
}

async function aanbieder(tx: Transactie, sub: string, agb: AgbCode): Promise<Wie> {
  const id = vastGelukt(await registreerAanbiedermedewerker(tx, { sub, naam: sub, agb }))
  return { soort: 'aanbieder', id, naam: sub, agb }
}

/** Does a step as somebody on a day (at ten in the morning, winter time). */
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
