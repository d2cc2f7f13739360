import { randomUUID } from 'node:crypto'
import { datum, datumOp, type Gemeentecode, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import type { EigenBijdrage } from '@meedoen/verordening'
import { afterEach, describe, expect, it } from 'vitest'
import { beproefEigenBijdrage, type Minimadeel } from '../index.ts'
import { type Proefbewoner, type Proefhulp, voegBewonersToe } from '../proef/bewoners.ts'

const opslag = await proefopslag()
const NU = new Date('2026-11-22T10:00:00+01:00')
const beheerder: Stap['wie'] = {
  soort: 'medewerker',
  id: randomUUID(),
  naam: 'Martin',
  team: 'Staf',
  rollen: ['beheerder'],
  mandaten: [],
}

/** The law in 2026: 21,80 a month. */
const NU_GELDT: EigenBijdrage = {
  bedragPerMaand: null,
  minima: null,
  vervoerEigenBijdrage: false,
  ouderbijdrageWoningaanpassing: false,
  beginBij: 'start-hulp',
}
const OUD = '1940-01-01'
const JONG = '1980-01-01'
const WET_PER_JAAR = 12 * 2180

const beproef = (
  anders: Partial<EigenBijdrage>,
  {
    wie = beheerder,
    was = {},
    deel,
    nu = NU,
  }: { wie?: Stap['wie']; was?: Partial<EigenBijdrage>; deel?: Minimadeel; nu?: Date } = {},
) =>
  opslag.inGemeente(LINDEWAARD, (tx) =>
    beproefEigenBijdrage(
      { tx, wie, nu, vandaag: datumOp(nu), inzagesleutel: new Uint8Array(32) },
      {
        was: { ...NU_GELDT, ...was },
        wordt: { ...NU_GELDT, ...was, ...anders },
        ...(deel ? { minimadeel: deel } : {}),
      },
    ),
  )
const uitkomst = async (...vraag: Parameters<typeof beproef>) => vastGelukt(await beproef(...vraag))

const wonen = (aantal: number, bewoner: Proefbewoner, gemeente: Gemeentecode = LINDEWAARD) =>
  opslag.inGemeente(gemeente, (tx) => voegBewonersToe(tx, aantal, bewoner))
const alleen = (aantal: number, hulp: Proefhulp = {}) => wonen(aantal, { geboren: OUD, hulp: [hulp] })

afterEach(async () => {
  for (const gemeente of [LINDEWAARD, OEVERSTROOM])
    await opslag.inGemeente(gemeente, async (tx) => {
      for (const tabel of ['zaken.voorziening', 'zaken.zaak', 'personen.persoon'] as const)
        await tx.db.deleteFrom(tabel).where('gemeente', '=', gemeente).execute()
    })
})

describe('een lager bedrag', () => {
  it('scheelt ieder huishouden dat betaalt evenveel, per maand en per jaar', async () => {
    await alleen(12)
    expect(await uitkomst({ bedragPerMaand: 1750 })).toMatchObject({
      aantal: 12,
      groepen: { minder: 12, meer: 0, gelijk: 0, 'niets-meer': 0, 'blijft-niets': 0 },
      geld: { was: 12 * WET_PER_JAAR, wordt: 12 * 12 * 1750 },
      perHuishouden: [{ naam: 'alleen-aow', aantal: 12, verschil: -12 * 12 * 430 }],
      perSoort: [{ naam: 'hulp-bij-het-huishouden', aantal: 12 }],
      nietMeegerekend: [],
    })
  })
  it('telt in de band van het verschil per maand', async () => {
    await alleen(12)
    const banden = async (bedragPerMaand: number) =>
      (await uitkomst({ bedragPerMaand })).banden.filter(({ aantal }) => aantal !== 0)
    expect(await banden(1681)).toEqual([{ groep: 'minder', van: 0, tot: 500, aantal: 12 }])
    expect(await banden(1680)).toEqual([{ groep: 'minder', van: 500, tot: 1000, aantal: 12 }])
    expect(await banden(100)).toEqual([{ groep: 'minder', van: 1500, tot: null, aantal: 12 }])
    expect(await banden(0)).toEqual([{ groep: 'niets-meer', van: 0, tot: null, aantal: 12 }])
  })
  it('scheelt wie al niets betaalt niets: een stel met een van beiden onder de AOW-leeftijd', async () => {
    await alleen(12)
    await wonen(11, { geboren: OUD, partnerGeboren: JONG, hulp: [{}] })
    expect(await uitkomst({ bedragPerMaand: 1750 })).toMatchObject({
      groepen: { minder: 12, 'blijft-niets': 11 },
      perHuishouden: [
        { naam: 'alleen-aow', aantal: 12 },
        { naam: 'samen', aantal: 11, verschil: 0 },
      ],
    })
  })
})

describe('wie meetelt', () => {
  it('is een huishouden: twee partners met hulp betalen samen een keer', async () => {
    await wonen(12, { geboren: OUD, partnerGeboren: OUD, hulp: [{}], partnerHulp: [{ soort: 'dagbesteding' }] })
    expect(await uitkomst({ bedragPerMaand: 1750 })).toMatchObject({
      aantal: 12,
      geld: { was: 12 * WET_PER_JAAR },
      perSoort: [{ naam: 'meer-soorten', aantal: 12 }],
    })
  })
  it('heeft hulp die vandaag loopt', async () => {
    await alleen(10, { begin: '2026-11-22', eind: '2026-11-22' })
    await alleen(20, { begin: '2026-11-23' })
    await alleen(20, { begin: '2026-01-01', eind: '2026-11-21' })
    await alleen(20, { stand: 'beeindigd' })
    expect((await uitkomst({})).aantal).toBe(10)
  })
  it('woont in deze gemeente', async () => {
    await alleen(10)
    await wonen(30, { geboren: OUD, hulp: [{}] }, OEVERSTROOM)
    expect((await uitkomst({})).aantal).toBe(10)
  })
  it('leeft nog en is niet verhuisd; de anderen worden apart genoemd', async () => {
    await alleen(10)
    const weg = await alleen(10)
    await opslag.inGemeente(LINDEWAARD, (tx) =>
      tx.db
        .updateTable('personen.persoon')
        .set({ overleden_op: datum('2026-11-01') })
        .where('id', 'in', weg)
        .execute(),
    )
    expect(await uitkomst({})).toMatchObject({
      aantal: 10,
      nietMeegerekend: [{ reden: 'niet-meer-hier', aantal: 10 }],
    })
  })
  it('telt ook mee als er meer hulp is dan in een blok past', async () => {
    await wonen(12, { geboren: OUD, hulp: Array.from({ length: 500 }, () => ({})) })
    expect(await uitkomst({})).toMatchObject({ aantal: 12, geld: { was: 12 * WET_PER_JAAR } })
  })
})

describe('wat de raad nog meer kiest', () => {
  it('vervoer met een eigen bijdrage valt buiten het bedrag per maand', async () => {
    await alleen(12, { soort: 'collectief-vervoer' })
    await wonen(11, { geboren: OUD, hulp: [{ soort: 'collectief-vervoer' }, {}] })
    expect(await uitkomst({ vervoerEigenBijdrage: true })).toMatchObject({
      groepen: { 'niets-meer': 12, gelijk: 11 },
      perSoort: [
        { naam: 'collectief-vervoer', aantal: 12, verschil: -12 * WET_PER_JAAR },
        { naam: 'meer-soorten', aantal: 11, verschil: 0 },
      ],
    })
  })
  it('een rolstoel kost nooit een bijdrage', async () => {
    await alleen(12, { soort: 'rolstoel' })
    expect(await uitkomst({ bedragPerMaand: 100 })).toMatchObject({ groepen: { 'blijft-niets': 12 } })
  })
  it('wie wacht op de start betaalt pas als de bijdrage bij het besluit begint; een pgb wacht nergens op', async () => {
    await alleen(12, { stand: 'toegewezen' })
    await alleen(11, { stand: 'verzonden', vorm: 'pgb' })
    expect(await uitkomst({ beginBij: 'beschikking' })).toMatchObject({ groepen: { meer: 12, gelijk: 11 } })
  })
  it('ouders betalen voor een kind: dat kan niet zonder te weten met wie zij wonen', async () => {
    await wonen(12, { geboren: '2015-01-01', hulp: [{ soort: 'woningaanpassing' }] })
    await wonen(11, { geboren: '2015-01-01', hulp: [{}] })
    expect(await uitkomst({ ouderbijdrageWoningaanpassing: true })).toMatchObject({
      aantal: 11,
      groepen: { 'blijft-niets': 11 },
      nietMeegerekend: [{ reden: 'ouders-onbekend', aantal: 12 }],
    })
  })
})

describe('een inkomensgrens', () => {
  const minima = { ongehuwdOnderAow: 1, ongehuwdAow: 1, gehuwdAow: 1 }
  it('doet zonder aanname niets: de gemeente kent geen inkomens', async () => {
    await alleen(40)
    expect(await uitkomst({ minima })).toMatchObject({ groepen: { gelijk: 40 } })
  })
  it('laat het aangenomen deel niets meer betalen', async () => {
    await alleen(40)
    expect(await uitkomst({ minima }, { deel: { was: 0, wordt: 0.25 } })).toMatchObject({
      groepen: { gelijk: 30, 'niets-meer': 10 },
      geld: { was: 40 * WET_PER_JAAR, wordt: 30 * WET_PER_JAAR },
    })
  })
  it('telt bij een hogere grens alleen wie erbij komt', async () => {
    await alleen(100)
    expect(await uitkomst({}, { was: { minima }, deel: { was: 0.2, wordt: 0.3 } })).toMatchObject({
      groepen: { 'blijft-niets': 20, 'niets-meer': 10, gelijk: 70 },
    })
    expect(await uitkomst({ minima: null }, { was: { minima }, deel: { was: 0.2, wordt: 0.3 } })).toMatchObject({
      groepen: { meer: 20, gelijk: 80 },
    })
  })
})

describe('een schatting', () => {
  it('telt op tot hele mensen', async () => {
    await alleen(101)
    const minima = { ongehuwdOnderAow: 1, ongehuwdAow: 1, gehuwdAow: 1 }
    const { aantal, groepen } = await uitkomst(
      { bedragPerMaand: 1000 },
      { was: { minima }, deel: { was: 0.333, wordt: 0.555 } },
    )
    expect(aantal).toBe(101)
    expect(groepen).toEqual({ minder: 45, 'niets-meer': 22, gelijk: 0, 'blijft-niets': 34, meer: 0 })
  })
})

describe('kleine groepen', () => {
  it('blijven weg, met alle euro’s die iets over hen zeggen', async () => {
    await alleen(40)
    await alleen(3, { soort: 'collectief-vervoer' })
    const gevonden = await uitkomst({ vervoerEigenBijdrage: true })
    expect(gevonden).toMatchObject({
      aantal: 43,
      groepen: { 'niets-meer': 'te-weinig', gelijk: 'te-weinig', minder: 0 },
      geld: 'te-weinig',
    })
    expect(gevonden.perSoort.map(({ aantal, verschil }) => [aantal, verschil])).toEqual([
      ['te-weinig', 'te-weinig'],
      ['te-weinig', 'te-weinig'],
    ])
    expect(gevonden.banden.every(({ aantal }) => aantal === 0 || aantal === 'te-weinig')).toBe(true)
  })
  it('volgen ook niet uit de euro’s van een grote groep naast het aantal van allen', async () => {
    await alleen(40)
    await alleen(12, { soort: 'collectief-vervoer' })
    await wonen(2, { geboren: OUD, hulp: [{ soort: 'collectief-vervoer' }, { soort: 'rolstoel' }] })
    await wonen(12, { geboren: OUD, hulp: [{}, { soort: 'dagbesteding' }] })
    const { groepen, perSoort } = await uitkomst({ vervoerEigenBijdrage: true })
    expect(groepen['niets-meer']).toBe(14)
    expect(perSoort).toEqual([
      { naam: 'hulp-bij-het-huishouden', aantal: 40, verschil: 0 },
      { naam: 'meer-soorten', aantal: 14, verschil: 'te-weinig' },
      { naam: 'collectief-vervoer', aantal: 12, verschil: 'te-weinig' },
    ])
  })
  it('geven geen euro’s prijs als maar een paar huishoudens betalen', async () => {
    await alleen(40, { soort: 'rolstoel' })
    await alleen(3)
    expect(await uitkomst({})).toMatchObject({ aantal: 43, geld: 'te-weinig' })
  })
  it('zijn er ook als er helemaal niemand is', async () => {
    expect(await uitkomst({ bedragPerMaand: 0 })).toMatchObject({ aantal: 0, geld: 'te-weinig', perSoort: [] })
  })
})

describe('een ontwerp beproeven', () => {
  it.each(['beheerder', 'beleidsmedewerker', 'teamleider'] as const)('mag een %s', async (rol) => {
    expect(await beproef({}, { wie: { ...beheerder, rollen: [rol] } })).toMatchObject({ ok: true })
  })
  it.each(['consulent', 'backoffice'] as const)('mag een %s niet', async (rol) => {
    expect(await beproef({}, { wie: { ...beheerder, rollen: [rol] } })).toMatchObject({ ok: false })
  })
  it('mag wie niet is ingelogd niet', async () => {
    expect(await beproef({}, { wie: { soort: 'anoniem' } })).toMatchObject({ ok: false, code: 'niet-voor-u' })
  })
  it('wacht op het bedrag in de wet', async () => {
    const later = { nu: new Date('2027-02-01T10:00:00Z') }
    expect(await beproef({}, later)).toMatchObject({ ok: false, code: 'bedrag-nog-onbekend' })
  })
})
