import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agbCode, bsn, datum, datumOp, type Uitkomst, vastGelukt } from '@meedoen/kern'
import * as levering from '@meedoen/levering'
import { legAdresVast, registreerPersoon } from '@meedoen/personen'
import { proefopslag } from '@meedoen/proef'
import { type Stap, type Wie, zoekWie } from '@meedoen/toegang'
import * as zaken from '@meedoen/zaken'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LINDEWAARD } from './demo/lindewaard/lindewaard.ts'
import { subVan } from './demo/staf.ts'
import { vulGemeente } from './demo/vul-gemeente.ts'
import {
  kenVerzoekToe,
  registreerOverdrachten,
  stelBeschikkingVast,
  wijsToe,
  wijzigToewijzing,
} from './overdrachten.ts'

const GEMEENTE = LINDEWAARD.code
const DE_LINDE = agbCode('99000001')
const SAMEN_THUIS = agbCode('99000002')
const MELDDAG = '2026-11-02'
const VANDAAG = '2026-11-24'
const inzagesleutel = new Uint8Array(32).fill(3)

const opslag = await proefopslag()
const map = await mkdtemp(join(tmpdir(), 'meedoen-overdracht-'))
let sanne: Wie
let teamleider: Wie
let linde: Wie
let samen: Wie
let volgendBsn = 0
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

beforeAll(async () => {
  await opslag.inGemeente(GEMEENTE, (tx) => vulGemeente(tx, LINDEWAARD, datum(VANDAAG)))
  const wie = (publiek: 'medewerker' | 'aanbieder', naam: string) =>
    opslag.inGemeente(GEMEENTE, async (tx) => vastGelukt(await zoekWie(tx, { publiek, sub: subVan(naam) })))
  sanne = await wie('medewerker', 'Sanne Bouwman')
  teamleider = await wie('medewerker', 'Annelies Hofstra')
  linde = await wie('aanbieder', 'Carla Steenbergen')
  samen = await wie('aanbieder', 'Dwight Pinas')
  const omgeving = { klok: () => new Date(`${VANDAAG}T11:00:00+01:00`), inzagesleutel }
  levering.registreerBerichttaken(opslag, { ...omgeving, map })
  registreerOverdrachten(opslag, omgeving)
})
afterAll(() => rm(map, { recursive: true, force: true }))

const als = <T>(wie: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<T>): Promise<T> => {
  const nu = new Date(`${dag}T10:00:00+01:00`)
  return opslag.inGemeente(GEMEENTE, (tx) => werk({ tx, wie, nu, vandaag: datumOp(nu), inzagesleutel }))
}
const lukt = async <T>(wie: Stap['wie'], dag: string, werk: (stap: Stap) => Promise<Uitkomst<T>>): Promise<T> =>
  vastGelukt(await als(wie, dag, werk))
const verwerk = () => opslag.taken.verwerkWachtende()

const NEE = { antwoord: 'nee', tekst: '' }
const TREDEN = {
  'eigen-kracht': NEE,
  'gebruikelijke-hulp': NEE,
  mantelzorg: NEE,
  'sociaal-netwerk': NEE,
  'algemene-voorziening': NEE,
  maatwerkvoorziening: { antwoord: 'ja', tekst: '' },
}
const NATURA = { besluit: 'natura', soort: 'hulp-bij-het-huishouden', product: '01A04', agb: '', volume: '120' }
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
  const melding = { kanaal: 'telefoon', taal: 'nl', antwoorden: ANTWOORDEN, bsn: nummer } as const
  const { zaak } = await als(teamleider, MELDDAG, (s) => zaken.ontvangMelding(s, melding))
  await lukt(teamleider, MELDDAG, (s) => zaken.neemZaak(s, zaak))
  return zaak
}

async function besluit(zaak: string, voorziening: object): Promise<void> {
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
  const inhoud = { voorzieningen: [voorziening], motivering: 'Daarom past deze hulp bij u.' }
  await stap('2026-11-16', (s) => zaken.stelBeschikkingVast(s, zaak, inhoud))
  await stap('2026-11-17', (s) => zaken.verzendBeschikking(s, zaak))
}

const zaakVan = async (id: string): Promise<zaken.Zaak> => {
  const zaak = await als(teamleider, VANDAAG, (s) => zaken.vindZaak(s, id))
  if (!zaak) throw new Error('deze zaak hoort er te zijn')
  return zaak
}
const toeTeWijzen = async (id: string): Promise<string> => zaken.toeTeWijzen(await zaakVan(id))[0]?.id ?? 'geen'
const toewijzing = (id: string) => als(teamleider, VANDAAG, (s) => levering.haalToewijzing(s, id))

describe('van beschikking naar hulp', () => {
  it('gaat over een 301, een 302 en een 305 naar "hulp is gestart"', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    expect((await zaakVan(zaak)).stand).toBe('wacht-op-start')
    await verwerk()
    await lukt(linde, '2026-11-19', (s) => levering.antwoordMet302(s, id, { akkoord: true }))
    await lukt(linde, '2026-11-20', (s) => levering.meldStart(s, id, '20-11-2026'))
    expect((await zaakVan(zaak)).stand).toBe('wacht-op-start')
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'hulp-gestart', voorzieningen: [{ gestartOp: '2026-11-20' }] })
  })

  it('gaat terug naar "wacht op start" als de aanbieder de start terugneemt, en daarna gewoon verder', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-20', (s) => levering.meldStart(s, id, '20-11-2026'))
    await verwerk()
    await lukt(linde, '2026-11-21', (s) => levering.verwijderStart(s, id))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'wacht-op-start', voorzieningen: [{ gestartOp: null }] })
    await lukt(linde, '2026-11-22', (s) => levering.meldStart(s, id, '22-11-2026'))
    await verwerk()
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'hulp-gestart', voorzieningen: [{ gestartOp: '2026-11-22' }] })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort.startsWith('hulp')).sort()).toEqual([
      'hulpGestart',
      'hulpGestart',
      'hulpstartVervallen',
    ])
  })

  it('staat stil als de aanbieder dat meldt, gaat verder na een nieuwe start, en houdt op na een stop voor altijd', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-18', (s) => levering.meldStart(s, id, '18-11-2026'))
    await verwerk()
    const stand = async () => (await zaakVan(zaak)).voorzieningen[0]
    await lukt(linde, '2026-11-20', (s) => levering.meldStop(s, id, { einddatum: '19-11-2026', reden: '20' }))
    await verwerk()
    expect(await stand()).toMatchObject({ stand: 'onderbroken', gestoptOp: '2026-11-19' })
    await lukt(linde, '2026-11-21', (s) => levering.meldStart(s, id, '21-11-2026'))
    await verwerk()
    expect(await stand()).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-21', gestoptOp: null })
    await lukt(linde, '2026-11-22', (s) => levering.meldStop(s, id, { einddatum: '22-11-2026', reden: '21' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await stand()).toMatchObject({ stand: 'gestopt', gestoptOp: '2026-11-22' })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten.filter((soort) => soort.startsWith('hulp'))).not.toContain('hulpstartVervallen')
  })

  it('komt na een afkeurend 302 terug op het bureau, en gaat dan naar een ander', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const eerste = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    const reden = { akkoord: false, reden: 'product-past-niet' } as const
    await lukt(linde, '2026-11-19', (s) => levering.antwoordMet302(s, eerste.toewijzing, reden))
    await verwerk()
    expect((await zaakVan(zaak)).voorzieningen[0]?.stand).toBe('teruggelegd')
    const tweede = await lukt(teamleider, '2026-11-19', (s) => wijsToe(s, zaak, voorziening, SAMEN_THUIS))
    expect((await toewijzing(tweede.toewijzing)).nummer).toBeGreaterThan((await toewijzing(eerste.toewijzing)).nummer)
    // A job may run twice; the late one finds that the consulent has gone on.
    await als({ soort: 'systeem', naam: 'proef' }, VANDAAG, (s) =>
      s.tx.zetTaak(levering.OVERDRACHT_TERUGLEG, { gemeente: GEMEENTE, id: eerste.toewijzing }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect((await zaakVan(zaak)).voorzieningen[0]?.stand).toBe('toegewezen')
    await lukt(samen, '2026-11-20', (s) => levering.antwoordMet302(s, tweede.toewijzing, { akkoord: true }))
  })

  it('laat niets achter als de aanbieder het niet kan leveren', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const nee = await als(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, agbCode('99000005')))
    expect(nee).toMatchObject({ ok: false, code: 'geen-contract' })
    expect(await toeTeWijzen(zaak)).toBe(voorziening)
    expect(await als(teamleider, VANDAAG, (s) => levering.toewijzingenInZaak(s, zaak))).toEqual([])
  })

  it('kan alleen wie de zaak behandelt', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    for (const wie of [linde, { soort: 'anoniem' } as const])
      expect(await als(wie, VANDAAG, (s) => wijsToe(s, zaak, voorziening, DE_LINDE))).toMatchObject({ ok: false })
  })
})

describe('een toewijzing die verandert', () => {
  async function loopt(): Promise<{ zaak: string; id: string; voorziening: string }> {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(linde, '2026-11-18', (s) => levering.meldStart(s, id, '18-11-2026'))
    await verwerk()
    return { zaak, id, voorziening }
  }
  const laatste = async (zaak: string): Promise<levering.Toewijzing> => {
    const alle = await als(teamleider, VANDAAG, (s) => levering.toewijzingenInZaak(s, zaak))
    const [gevonden] = alle.slice(-1)
    if (!gevonden) throw new Error('geen toewijzing')
    return gevonden
  }
  const hulp = async (zaak: string) => (await zaakVan(zaak)).voorzieningen[0]

  it('laat bij minder hulp dezelfde aanbieder doorgaan: de zaak ziet geen tweede begin', async () => {
    const { zaak, id } = await loopt()
    const minder = { wat: 'omvang', vanaf: '23-11-2026', product: '01A04', volume: '90', reden: '05', akkoord: 'ja' }
    await lukt(teamleider, '2026-11-20', (s) => wijzigToewijzing(s, id, minder))
    const nieuw = await laatste(zaak)
    expect(nieuw).toMatchObject({ volume: 90, vervangt: id })
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-18', volume: 120 })
    await lukt(linde, '2026-11-23', (s) => levering.meldStart(s, nieuw.id, '23-11-2026'))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-18' })
    await lukt(linde, VANDAAG, (s) => levering.meldStop(s, nieuw.id, { einddatum: '24-11-2026', reden: '19' }))
    await verwerk()
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestopt', gestoptOp: '2026-11-24' })
  })

  it('gaat naar een andere aanbieder, die nog moet beginnen; wijst die af, dan ligt de keuze weer open', async () => {
    const { zaak, id } = await loopt()
    const wissel = { wat: 'aanbieder', vanaf: '23-11-2026', agb: SAMEN_THUIS, akkoord: 'ja' }
    await lukt(teamleider, '2026-11-20', (s) => wijzigToewijzing(s, id, wissel))
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '09' })
    expect(await hulp(zaak)).toMatchObject({ stand: 'toegewezen', agb: SAMEN_THUIS })
    const nieuw = await laatste(zaak)
    await lukt(samen, '2026-11-23', (s) => levering.meldStart(s, nieuw.id, '23-11-2026'))
    await verwerk()
    expect(await hulp(zaak)).toMatchObject({ stand: 'gestart' })
    const soorten = (await als(teamleider, VANDAAG, (s) => zaken.haalTijdlijn(s, zaak))).map(({ soort }) => soort)
    expect(soorten).not.toContain('hulpstartVervallen')
    const terug = { ...wissel, vanaf: '24-11-2026', agb: DE_LINDE }
    await lukt(teamleider, VANDAAG, (s) => wijzigToewijzing(s, nieuw.id, terug))
    const derde = await laatste(zaak)
    const nee = { akkoord: false, reden: 'product-past-niet' } as const
    await lukt(linde, VANDAAG, (s) => levering.antwoordMet302(s, derde.id, nee))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await hulp(zaak)).toMatchObject({ stand: 'teruggelegd' })
  })

  it('wacht na intrekken weer op een aanbieder', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(teamleider, '2026-11-18', (s) => wijzigToewijzing(s, id, { wat: 'intrekken' }))
    expect(await toeTeWijzen(zaak)).toBe(voorziening)
    await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, SAMEN_THUIS))
  })

  it('kan niet naast een pgb voor dezelfde hulp (OP043)', async () => {
    const { zaak } = await loopt()
    const pgb = { besluit: 'pgb', product: '01A04', begin: '1-12-2026', eind: '30-11-2027' }
    const natura = { ...NATURA, begin: '1-12-2026', eind: '30-11-2027' }
    const besluiten = { voorzieningen: [natura, pgb], motivering: 'Daarom.' }
    const nee = await als(teamleider, VANDAAG, (s) => stelBeschikkingVast(s, zaak, besluiten))
    expect(nee).toMatchObject({ ok: false, code: 'natura-loopt', veld: 'voorzieningen.1.begin' })
    const later = { voorzieningen: [{ ...pgb, begin: '18-11-2027', eind: '30-11-2027' }], motivering: 'Daarom.' }
    expect(await als(teamleider, VANDAAG, (s) => stelBeschikkingVast(s, zaak, later))).not.toMatchObject({
      code: 'natura-loopt',
    })
  })
})

describe('een besluit over een pgb', () => {
  const PGB = {
    ...{ besluit: 'pgb', soort: 'hulp-bij-het-huishouden', product: '01A04', volume: '120', helper: 'zelfstandige' },
    ...{ gevraagd: '', bekwaam: 'ja', gemotiveerd: 'ja', kwaliteit: 'ja', begin: '18-11-2026', eind: '17-11-2027' },
  }
  const budgetten = (zaak: string) => als(teamleider, VANDAAG, (s) => levering.budgettenInZaak(s, zaak))

  it('opent na verzending een budget, één keer, en stopt het na overlijden op die dag', async () => {
    const zaak = await meld()
    await besluit(zaak, PGB)
    expect(await budgetten(zaak)).toEqual([])
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    const [{ pgbBedrag } = { pgbBedrag: null }] = (await zaakVan(zaak)).voorzieningen
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'lopend', bedrag: pgbBedrag, begin: '2026-11-18' }])
    await als({ soort: 'systeem', naam: 'proef' }, VANDAAG, (s) =>
      s.tx.zetTaak(zaken.OVERDRACHT_PGB, { gemeente: GEMEENTE, id: zaak }),
    )
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toHaveLength(1)
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkOverlijden(s, zaak, { overledenOp: '21-11-2026' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'beeindigd', eind: '2026-11-21', eindreden: 'overleden' }])
  })

  it('houdt na intrekken van het besluit vóór de eerste dag niets over', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...PGB, begin: '1-12-2026', eind: '30-11-2027' })
    await verwerk()
    const intrekking = { grond: 'b', per: '1-12-2026', tekst: 'De hulp is niet meer nodig.' }
    await lukt(teamleider, '2026-11-20', (s) => zaken.trekBeschikkingIn(s, zaak, intrekking))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await budgetten(zaak)).toMatchObject([{ stand: 'ingetrokken', eindreden: 'ingetrokken' }])
  })
})

describe('een verzoek van een aanbieder', () => {
  it('om toewijzing wordt toegekend met een 301 die de referentie draagt (TR379)', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const nummer = BSNS[volgendBsn - 1] ?? ''
    const vraag = { bsn: nummer, product: '01A04', begin: '18-11-2026', eind: '17-11-2027', volume: '120' }
    await lukt(linde, '2026-11-18', (s) => levering.vraagToewijzing(s, vraag))
    const [verzoek] = await lukt(teamleider, '2026-11-18', (s) => levering.haalVerzoeken(s, { zaak }))
    const id = verzoek?.id ?? ''
    const kies = await als(teamleider, '2026-11-18', (s) => kenVerzoekToe(s, id, ''))
    expect(kies).toMatchObject({ velden: { voorziening: 'kies' } })
    await lukt(teamleider, '2026-11-18', (s) => kenVerzoekToe(s, id, voorziening))
    expect(await zaakVan(zaak)).toMatchObject({ stand: 'wacht-op-start', voorzieningen: [{ agb: DE_LINDE }] })
    const [bericht] = await lukt(teamleider, VANDAAG, (s) => levering.haalBerichtenVoor(s, zaak))
    const bestand = await lukt(teamleider, VANDAAG, (s) => levering.openBericht(s, bericht?.id ?? ''))
    expect(Buffer.from(bestand.inhoud).toString()).toContain(`ReferentieAanbieder>${verzoek?.referentie}</`)
    const over = await als(teamleider, VANDAAG, (s) => kenVerzoekToe(s, id, voorziening))
    expect(over).toMatchObject({ code: 'verzoek-beantwoord' })
  })
})

describe('spoed', () => {
  it('eindigt de dag voordat de gewone hulp begint', async () => {
    const zaak = await meld()
    const tijdelijk = { ...NATURA, begin: '2-11-2026', eind: '31-12-2026' }
    const invoer = { voorziening: tijdelijk, motivering: 'De hulp is vandaag al nodig.' }
    await lukt(teamleider, MELDDAG, (s) => zaken.trefSpoedvoorziening(s, zaak, invoer))
    const spoed = await toeTeWijzen(zaak)
    const eerste = await lukt(teamleider, MELDDAG, (s) => wijsToe(s, zaak, spoed, DE_LINDE))
    await besluit(zaak, { ...NATURA, begin: '1-12-2026', eind: '30-11-2027' })
    const gewoon = await toeTeWijzen(zaak)
    await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, gewoon, DE_LINDE))
    expect(await toewijzing(eerste.toewijzing)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-30' })
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
  })
})

describe('het einde van een zaak', () => {
  it('meldt de aanbieder tot wanneer, met de reden', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkOverlijden(s, zaak, { overledenOp: '22-11-2026' }))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '02' })
  })
  it('meldt de aanbieder ook wie verhuist', async () => {
    const zaak = await meld()
    await besluit(zaak, { ...NATURA, begin: '18-11-2026', eind: '17-11-2027' })
    const voorziening = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, '2026-11-18', (s) => wijsToe(s, zaak, voorziening, DE_LINDE))
    const verhuizing = { vertrokkenOp: '22-11-2026', naarGemeente: 'Elders' }
    await lukt(teamleider, '2026-11-23', (s) => zaken.verwerkVerhuizing(s, zaak, verhuizing))
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-22', redenWijziging: '07' })
  })

  it('stopt tijdelijke hulp als het besluit nee is', async () => {
    const zaak = await meld()
    const tijdelijk = { ...NATURA, begin: '2-11-2026', eind: '31-12-2026' }
    const invoer = { voorziening: tijdelijk, motivering: 'De hulp is vandaag al nodig.' }
    await lukt(teamleider, MELDDAG, (s) => zaken.trefSpoedvoorziening(s, zaak, invoer))
    const spoed = await toeTeWijzen(zaak)
    const { toewijzing: id } = await lukt(teamleider, MELDDAG, (s) => wijsToe(s, zaak, spoed, DE_LINDE))
    await besluit(zaak, { besluit: 'afgewezen', soort: NATURA.soort, grond: 'eigen-kracht' })
    expect(await verwerk()).toMatchObject({ mislukt: 0 })
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', eind: '2026-11-17' })
  })
})
