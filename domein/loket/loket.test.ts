import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AanbodItem, aanbodItem, haalAanbodItem, legAanbodVast, verwijderAanbodItem, zoekAanbod } from './index.ts'

const opslag = await proefopslag()

const maatje: AanbodItem = {
  id: 'maatje',
  soort: 'vrijwilligers',
  naam: { nl: 'Een maatje', en: 'A buddy' },
  omschrijving: { nl: 'Elke week bezoek.', en: 'A visit every week.' },
  zoekwoorden: ['eenzaam'],
  leefgebieden: ['sociale-relaties'],
  waar: 'Bij u thuis',
  telefoon: '0500 12 34 56',
  website: null,
  kosten: { nl: 'Gratis', en: 'Free' },
}
const eettafel: AanbodItem = {
  ...maatje,
  id: 'eettafel',
  soort: 'initiatief',
  naam: { nl: 'Eettafel', en: 'Community table' },
  leefgebieden: ['huishouden', 'sociale-relaties'],
  website: 'https://eettafel.example/',
}

beforeAll(() => opslag.inGemeente(LINDEWAARD, (tx) => legAanbodVast(tx, [maatje, eettafel])))

describe('lokaal aanbod', () => {
  it('haalt terug wat is vastgelegd', async () => {
    const item = await opslag.inGemeente(LINDEWAARD, (tx) => haalAanbodItem(tx, 'eettafel'))
    expect(item).toEqual({ ok: true, waarde: eettafel })
  })
  it('zegt wat te doen als een aanbod niet meer bestaat', async () => {
    const item = await opslag.inGemeente(LINDEWAARD, (tx) => haalAanbodItem(tx, 'weg'))
    expect(item).toMatchObject({ ok: false, code: 'aanbod-onbekend' })
  })
  it('zoekt binnen een leefgebied en een soort', async () => {
    const zoek = (filter: Parameters<typeof zoekAanbod>[2]) =>
      opslag.inGemeente(LINDEWAARD, async (tx) => (await zoekAanbod(tx, 'eenzaam', filter)).map(({ id }) => id))
    expect(await zoek({})).toEqual(['maatje', 'eettafel'])
    expect(await zoek({ leefgebied: 'huishouden' })).toEqual(['eettafel'])
    expect(await zoek({ soort: 'vrijwilligers' })).toEqual(['maatje'])
  })
  it('vervangt een aanbod met hetzelfde kenmerk', async () => {
    const nu = await opslag.inGemeente(LINDEWAARD, async (tx) => {
      await legAanbodVast(tx, [{ ...maatje, waar: 'In het wijkhuis' }])
      return zoekAanbod(tx, 'maatje')
    })
    expect(nu.map(({ waar }) => waar)).toEqual(['In het wijkhuis'])
  })
  it('laat een andere gemeente niets zien en niets weghalen', async () => {
    await opslag.inGemeente(OEVERSTROOM, async (tx) => {
      expect(await zoekAanbod(tx, '')).toEqual([])
      expect(await haalAanbodItem(tx, 'maatje')).toMatchObject({ ok: false })
      expect(await verwijderAanbodItem(tx, 'maatje')).toBe(false)
    })
    expect(await opslag.inGemeente(LINDEWAARD, (tx) => haalAanbodItem(tx, 'maatje'))).toMatchObject({ ok: true })
  })
  it('haalt een aanbod weg', async () => {
    await opslag.inGemeente(LINDEWAARD, async (tx) => {
      await legAanbodVast(tx, [{ ...maatje, id: 'tijdelijk' }])
      expect(await verwijderAanbodItem(tx, 'tijdelijk')).toBe(true)
      expect(await haalAanbodItem(tx, 'tijdelijk')).toMatchObject({ ok: false })
    })
  })
  it('weigert een kenmerk dat niet in een adres past', () => {
    expect(aanbodItem.safeParse({ ...maatje, id: 'Een Maatje' }).success).toBe(false)
  })
})
