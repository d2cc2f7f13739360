import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agbCode, bsn, datum, datumOp, type Gemeentecode, type Uitkomst, vastGelukt } from '@meedoen/kern'
import * as levering from '@meedoen/levering'
import { legAdresVast, registreerPersoon } from '@meedoen/personen'
import { OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { type Stap, zoekWie } from '@meedoen/toegang'
import * as zaken from '@meedoen/zaken'
import { LINDEWAARD } from '../demo/lindewaard/lindewaard.ts'
import { subVan } from '../demo/staf.ts'
import { vulGemeente } from '../demo/vul-gemeente.ts'
import { registreerOverdrachten } from '../overdrachten.ts'

export const GEMEENTE = LINDEWAARD.code
export const DE_LINDE = agbCode('99000001')
export const SAMEN_THUIS = agbCode('99000002')
export const MELDDAG = '2026-11-02'
export const VANDAAG = '2026-11-24'
const inzagesleutel = new Uint8Array(32).fill(3)

const BSNS = [
  '999900006',
  '999900018',
  '999900031',
  '999900043',
  '999900055',
  '999900067',
  '999900079',
  '999900080',
  '999900092',
  '999900304',
  '999900316',
  '999900328',
  '999900341',
  '999900353',
  '999900365',
  '999985012',
  '999985024',
]

const NEE = { antwoord: 'nee', tekst: '' }
const TREDEN = {
  'eigen-kracht': NEE,
  'gebruikelijke-hulp': NEE,
  mantelzorg: NEE,
  'sociaal-netwerk': NEE,
  'algemene-voorziening': NEE,
  maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
}
export const PGB = {
  ...{ besluit: 'pgb', soort: 'hulp-bij-het-huishouden', product: '01A04', volume: '120', helper: 'zelfstandige' },
  ...{ gevraagd: '', bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja', begin: '18-11-2026', eind: '17-11-2027' },
}
export const NATURA = { besluit: 'natura', soort: 'hulp-bij-het-huishouden', product: '01A04', agb: '', volume: '120' }
const ANTWOORDEN: zaken.MeldingAntwoorden = {
  'voor-wie': { voorWie: 'mijzelf' },
  situatie: { leefgebieden: ['huishouden'], verhaal: 'Het lukt niet meer.' },
  spoed: { spoed: 'ja', spoedReden: 'Gevallen.' },
  'hulp-nu': { hulpNu: 'nee' },
  contactpersoon: { contact: 'mijzelf' },
  clientondersteuning: { clientondersteuning: 'ja' },
  gegevens: {
    naam: 'T. Proef',
    geboortedatum: datum('1950-01-01'),
    straat: 'Kievitweg',
    huisnummer: '1',
    postcode: '9999CA',
    plaats: 'Lindewaard',
  },
  bereiken: { telefoon: '0500 123456', email: null, wanneer: [], voorkeur: 'bellen', tolk: null },
}

/** Lindewaard without cases, with everything that lets one room follow on another; and the road of a case up to its decision. */
export async function openOverdrachtweg() {
  const opslag = await proefopslag()
  const map = await mkdtemp(join(tmpdir(), 'meedoen-overdracht-'))
  let volgendBsn = 0
  await opslag.inGemeente(GEMEENTE, (tx) => vulGemeente(tx, LINDEWAARD, datum(VANDAAG)))
  const wie = (publiek: 'medewerker' | 'aanbieder', naam: string) =>
    opslag.inGemeente(GEMEENTE, async (tx) => vastGelukt(await zoekWie(tx, { publiek, sub: subVan(naam) })))
  const sanne = await wie('medewerker', 'Sanne Bouwman')
  const teamleider = await wie('medewerker', 'Annelies Hofstra')
  const anderTeam = await wie('medewerker', 'Youssef Ouali')
  const linde = await wie('aanbieder', 'Carla Steenbergen')
  const samen = await wie('aanbieder', 'Dwight Pinas')
  let dag = VANDAAG
  const omgeving = { klok: () => new Date(`${dag}T11:00:00+01:00`), inzagesleutel }
  levering.registreerBerichttaken(opslag, { ...omgeving, map, sleutelzaad: () => inzagesleutel })
  registreerOverdrachten(opslag, omgeving)

  const alsIn =
    (gemeente: Gemeentecode) =>
    <T>(wie: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>): Promise<T> => {
      const nu = new Date(`${dag}T10:00:00+01:00`)
      return opslag.inGemeente(gemeente, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))
    }
  const als = alsIn(GEMEENTE)
  const lukt = async <T>(wie: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
    vastGelukt(await als(wie, dag, werk))
  const verwerk = (op = VANDAAG) => {
    dag = op
    return opslag.taken.verwerkWachtende()
  }

  /** A new resident whose melding was taken by the consulent. */
  async function meld(): Promise<string> {
    const nummer = bsn(BSNS[volgendBsn++] ?? '')
    await als(sanne, MELDDAG, async ({ tx }) => {
      const naam = { voornamen: 'Truus', voorletters: 'T', achternaam: `Proef${volgendBsn}` }
      const geboren = { geboortedatum: datum('1950-01-01'), geslacht: '2' } as const
      const id = vastGelukt(await registreerPersoon(tx, { bsn: nummer, ...naam, ...geboren }))
      const adres = { straat: 'Kievitweg', huisnummer: volgendBsn, postcode: '9999CA', plaats: 'Lindewaard' }
      vastGelukt(await legAdresVast(tx, id, { ...adres, vanaf: datum('2000-01-01') }))
    })
    return meldOpnieuw()
  }

  /** Another melding of who was met last. */
  async function meldOpnieuw(): Promise<string> {
    const nummer = bsn(BSNS[volgendBsn - 1] ?? '')
    const melding = { kanaal: 'telefoon', taal: 'nl', antwoorden: ANTWOORDEN, bsn: nummer } as const
    const { zaak } = await als(teamleider, MELDDAG, (s) => zaken.ontvangMelding(s, melding))
    await lukt(teamleider, MELDDAG, (s) => zaken.neemZaak(s, zaak))
    return zaak
  }

  async function besluit(zaak: string, voorziening: object): Promise<void> {
    await vraagAan(zaak)
    const inhoud = { voorzieningen: [voorziening], motivering: 'Daarom past deze hulp bij u.' }
    await lukt(teamleider, '2026-11-16', (s) => zaken.stelBeschikkingVast(s, zaak, inhoud))
    await lukt(teamleider, '2026-11-17', (s) => zaken.verzendBeschikking(s, zaak))
  }

  /** From the first talk to the aanvraag. */
  async function vraagAan(zaak: string): Promise<void> {
    const stap = (dag: string, werk: (s: Stap) => Promise<Uitkomst<unknown>>) => lukt(teamleider, dag, werk)
    await stap('2026-11-03', (s) => zaken.planGesprek(s, zaak, { datum: '4-11-2026', tijd: '10:00', plaats: 'thuis' }))
    await stap('2026-11-04', (s) => zaken.legGesprekVast(s, zaak, { op: '4-11-2026' }))
    await stap('2026-11-04', (s) => zaken.stelIdentiteitVast(s, zaak, { bewijs: 'paspoort' }))
    await stap('2026-11-04', (s) => zaken.legPgbUitlegVast(s, zaak))
    const behoefte = {
      leefgebied: 'huishouden',
      omschrijving: 'Een schoon huis',
      treden: TREDEN,
      voorziening: NATURA.soort,
    }
    await stap('2026-11-04', (s) => zaken.beoordeelBehoefte(s, zaak, behoefte))
    await stap('2026-11-05', (s) => zaken.verzendVerslag(s, zaak))
    const bestand = { naam: 'verslag.pdf', mediatype: 'application/pdf', inhoud: Buffer.from('%PDF-1.7') }
    const ondertekend = { op: '9-11-2026', tekst: '', antwoord: 'akkoord', aanvraag: 'ja' }
    await stap('2026-11-09', (s) => zaken.legOndertekendVerslagVast(s, zaak, ondertekend, bestand))
  }

  const zaakVan = async (id: string): Promise<zaken.Zaak> => {
    const zaak = await als(teamleider, VANDAAG, (s) => zaken.vindZaak(s, id))
    if (!zaak) throw new Error('deze zaak hoort er te zijn')
    return zaak
  }
  const toeTeWijzen = async (id: string): Promise<string> => zaken.toeTeWijzen(await zaakVan(id))[0]?.id ?? 'geen'
  const toewijzing = (id: string) => als(teamleider, VANDAAG, (s) => levering.haalToewijzing(s, id))

  return {
    opslag,
    ...{ teamleider, linde, samen, als, lukt, verwerk, meld, meldOpnieuw, vraagAan, besluit },
    ...{ sanne, anderTeam, zaakVan, toeTeWijzen, toewijzing },
    /** In another municipality of the same house. */
    alsElders: alsIn(OEVERSTROOM),
    /** BSN of who was met last. */
    laatsteBsn: () => BSNS[volgendBsn - 1] ?? '',
    ruimOp: () => rm(map, { recursive: true, force: true }),
  }
}
