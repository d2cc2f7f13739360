import { type Datum, datum, plusDagen, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { inPerioden } from '../contracten/perioden.ts'
import {
  beeindigTarief,
  bekijkIndexering,
  bewaarTarievenlijst,
  indexeer,
  keurTarievenlijst,
  sluitContract,
  stelTariefVast,
  tarievenVan,
  verwijderTarief,
  voegAanbiederToe,
  voegProductToe,
} from '../index.ts'
import { AANBIEDER, LINDE, PRODUCT, stapVan, VANDAAG } from '../proef/stap.ts'
import { geindexeerd } from './indexeer.ts'

const opslag = await proefopslag()
const doe = <T>(werk: (stap: Stap) => Promise<T>) => opslag.inGemeente(LINDEWAARD, (tx) => werk(stapVan(tx)))
const BEGIN = datum('2026-01-01')
const dag = (n: number): Datum => plusDagen(VANDAAG, n)

beforeAll(() =>
  doe(async (stap) => {
    vastGelukt(await voegAanbiederToe(stap, { agb: LINDE, ...AANBIEDER }))
    for (const code of ['P1', 'P2', 'P3']) vastGelukt(await voegProductToe(stap, { code, ...PRODUCT }))
  }),
)

let laatste = 0
async function nieuwContract(): Promise<string> {
  laatste += 1
  const nummer = `C${laatste}`
  vastGelukt(await doe((s) => sluitContract(s, LINDE, { nummer, begin: BEGIN, eind: '2028-12-31' })))
  return nummer
}
const stel = (nummer: string, begin: Datum, bedrag = '10', meer: { eind?: string; product?: string } = {}) =>
  doe((s) =>
    stelTariefVast(s, nummer, { product: 'P1', begin, eind: '', bedrag, bevestigd: bedrag, wachttijd: null, ...meer }),
  )
const perioden = (nummer: string) =>
  doe((s) =>
    s.tx.db
      .selectFrom('inkoop.tariefperiode')
      .select(['product', 'begin', 'eind', 'bedrag'])
      .where('gemeente', '=', s.tx.gemeente)
      .where('contract', '=', nummer)
      .orderBy('product')
      .orderBy('begin')
      .execute(),
  )

describe('een nieuw tarief', () => {
  it('volgt het vorige op, dat de dag ervoor ophoudt', async () => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, BEGIN, '62'))
    vastGelukt(await stel(nummer, dag(30), '64'))
    expect(await perioden(nummer)).toMatchObject([
      { begin: BEGIN, eind: dag(29), bedrag: 6200 },
      { begin: dag(30), eind: null, bedrag: 6400 },
    ])
  })
  it('komt alleen weg zolang het niet geldt; het vorige loopt dan door', async () => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, BEGIN))
    vastGelukt(await stel(nummer, dag(1)))
    const weg = (begin: Datum) => doe((s) => verwijderTarief(s, nummer, { product: 'P1', begin }))
    expect(await weg(BEGIN)).toMatchObject({ code: 'tarief-geldt-al' })
    expect(await weg(dag(1))).toMatchObject({ ok: true })
    expect(await weg(dag(1))).toMatchObject({ code: 'tarief-onbekend' })
    expect(await perioden(nummer)).toMatchObject([{ begin: BEGIN, eind: null }])
  })
  it.each([
    ['niets kost', dag(5), '0', '', 'tarief-nul', 'bedrag'],
    ['eindigt voor het begint', dag(5), '1', dag(4), 'eind-ligt-eerder', 'eind'],
    ['voor het contract ligt', datum('2025-12-31'), '1', '', 'buiten-contract', 'begin'],
    ['na het contract eindigt', dag(5), '1', '2029-01-01', 'buiten-contract', 'eind'],
    ['op dezelfde dag begint', dag(10), '1', '', 'tarief-zelfde-dag', 'begin'],
    ['wijzigt wat al gold', dag(-1), '1', '', 'tarief-al-gebruikt', 'begin'],
    ['in het volgende loopt', dag(5), '1', dag(10), 'tarief-overlapt', 'eind'],
  ])('wordt geweigerd als het %s', async (_, begin, bedrag, eind, code, veld) => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, BEGIN))
    vastGelukt(await stel(nummer, dag(10)))
    expect(await stel(nummer, begin, bedrag, { eind })).toMatchObject({ code, veld })
  })
  it('noemt de laatste dag die wel kan', async () => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, datum('2027-01-01')))
    expect(await stel(nummer, dag(1), '1', { eind: '2027-03-01' })).toMatchObject({
      tekst: expect.stringContaining('31 december 2026'),
    })
  })
  it('mag eerder ingaan als er nog geen was', async () => {
    expect(await stel(await nieuwContract(), BEGIN)).toMatchObject({ ok: true })
  })
  it('houdt zonder opvolger op als de aanbieder het niet meer levert', async () => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, BEGIN))
    const eindig = (eind: Datum) => doe((s) => beeindigTarief(s, nummer, { product: 'P1', begin: BEGIN }, { eind }))
    expect(await eindig(dag(-1))).toMatchObject({ code: 'eind-in-verleden' })
    expect(await eindig(dag(20))).toMatchObject({ ok: true })
    expect(await perioden(nummer)).toMatchObject([{ eind: dag(20) }])
    expect(await eindig(dag(25))).toMatchObject({ code: 'buiten-contract' })
  })
})

const daad = fc.oneof(
  fc.record({
    soort: fc.constant('stel' as const),
    begin: fc.integer({ min: -60, max: 400 }),
    duur: fc.option(fc.integer({ min: 0, max: 200 })),
  }),
  fc.record({ soort: fc.constant('weg' as const), begin: fc.integer({ min: -60, max: 400 }), duur: fc.constant(null) }),
  fc.record({ soort: fc.constant('eind' as const), begin: fc.integer({ min: -60, max: 400 }), duur: fc.nat(200) }),
  fc.record({ soort: fc.constant('index' as const), begin: fc.integer({ min: 0, max: 400 }), duur: fc.constant(null) }),
)

describe('na elke reeks wijzigingen', () => {
  it('geldt op elke dag hoogstens één tarief, en blijft staan wat voor vandaag gold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(daad, { maxLength: 12 }), async (daden) => {
        const nummer = await nieuwContract()
        await stel(nummer, dag(-60), '10')
        const gold = (await perioden(nummer)).map(({ begin, bedrag }) => ({ begin, bedrag }))
        for (const { soort, begin, duur } of daden) {
          const eind = duur === null ? '' : dag(begin + duur)
          if (soort === 'stel') await stel(nummer, dag(begin), '12', { eind })
          const welk = (await perioden(nummer)).findLast((p) => p.begin <= dag(begin)) ?? {
            product: 'P1',
            begin: dag(begin),
          }
          if (soort === 'weg') await doe((s) => verwijderTarief(s, nummer, welk))
          if (soort === 'eind') await doe((s) => beeindigTarief(s, nummer, welk, { eind }))
          if (soort === 'index')
            await doe((s) => indexeer(s, nummer, { begin: dag(begin), percentage: '3', afronding: '1' }))
        }
        const alle = await perioden(nummer)
        for (const [i, periode] of alle.entries()) {
          if (periode.eind !== null) expect(periode.begin <= periode.eind).toBe(true)
          const vorige = alle[i - 1]
          if (vorige) expect(vorige.eind !== null && vorige.eind < periode.begin).toBe(true)
        }
        expect(inPerioden(alle)).toEqual(alle)
        expect(alle.filter(({ begin }) => begin < VANDAAG).map(({ begin, bedrag }) => ({ begin, bedrag }))).toEqual(
          gold,
        )
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

describe('indexeren', () => {
  it('rondt af op het veelvoud dat is afgesproken, een halve omhoog', () => {
    expect(geindexeerd(62, 325, 1)).toBe(64)
    expect(geindexeerd(4650, 325, 5)).toBe(4800)
    expect(geindexeerd(50, 100, 1)).toBe(51)
    expect(geindexeerd(1000, -250, 10)).toBe(980)
  })
  it('laat eerst zien wat het wordt, en doet daarna precies dat', async () => {
    const nummer = await nieuwContract()
    vastGelukt(await stel(nummer, BEGIN, '0,62'))
    vastGelukt(await stel(nummer, BEGIN, '1,10', { product: 'P2' }))
    vastGelukt(await stel(nummer, BEGIN, '20', { product: 'P3' }))
    vastGelukt(await stel(nummer, datum('2027-01-01'), '25', { product: 'P3' }))
    const invoer = { begin: '1-1-2027', percentage: '3,25', afronding: '1' }
    const plan = vastGelukt(await doe((s) => bekijkIndexering(s, nummer, invoer)))
    expect(plan.regels).toEqual([
      { product: 'P1', was: 62, wordt: 64, blijft: null },
      { product: 'P2', was: 110, wordt: 114, blijft: null },
      { product: 'P3', was: 2500, wordt: 2581, blijft: 'tarief-zelfde-dag' },
    ])
    expect(await doe((s) => tarievenVan(s.tx, LINDE, datum('2027-01-01')))).not.toContainEqual(
      expect.objectContaining({ product: 'P2', bedrag: 114 }),
    )
    expect(await doe((s) => indexeer(s, nummer, invoer))).toMatchObject({ waarde: 2 })
    expect((await perioden(nummer)).map(({ product, bedrag }) => [product, bedrag])).toEqual([
      ['P1', 62],
      ['P1', 64],
      ['P2', 110],
      ['P2', 114],
      ['P3', 2000],
      ['P3', 2500],
    ])
    expect(await doe((s) => indexeer(s, nummer, invoer))).toMatchObject({ code: 'niets-te-indexeren' })
  })
  it.each(['0', '26', '3,255', 'drie', ''])('leest %o niet als index', async (percentage) => {
    const nummer = await nieuwContract()
    const invoer = { begin: '1-1-2027', percentage, afronding: '1' }
    expect(await doe((s) => bekijkIndexering(s, nummer, invoer))).toMatchObject({ code: 'invoer' })
  })
})

describe('een lijst met tarieven', () => {
  const regel = (contract: string, product: string, begin: string, bedrag = '1,00', eind = '') => ({
    contract,
    product,
    begin,
    eind,
    bedrag,
  })
  it('zegt per regel wat er mis is, en bewaart dan niets', async () => {
    const nummer = await nieuwContract()
    const lijst = [
      regel(nummer, 'P1', '1-1-2027'),
      regel(nummer, 'P1', '1-1-2027'),
      regel(nummer, 'P9', '1-1-2027'),
      regel('weg', 'P1', '1-1-2027'),
      regel(nummer, 'P2', 'straks', 'gratis'),
    ]
    const gekeurd = vastGelukt(await doe((s) => keurTarievenlijst(s, lijst)))
    expect(gekeurd.map(({ regel, bezwaar }) => [regel, bezwaar?.code ?? null])).toEqual([
      [2, null],
      [3, 'tarief-zelfde-dag'],
      [4, 'product-onbekend'],
      [5, 'contract-onbekend'],
      [6, 'invoer'],
    ])
    expect(await doe((s) => bewaarTarievenlijst(s, lijst))).toMatchObject({ code: 'lijst-fout' })
    expect(await perioden(nummer)).toEqual([])
  })
  it('wordt in zijn geheel bewaard, in welke volgorde hij ook staat', async () => {
    const nummer = await nieuwContract()
    const lijst = [
      regel(nummer, 'P1', '1-1-2028', '3'),
      regel(nummer, 'P1', '1-1-2026', '1'),
      regel(nummer, 'P1', '1-1-2027', '2'),
    ]
    expect(await doe((s) => bewaarTarievenlijst(s, lijst))).toMatchObject({ waarde: 3 })
    expect((await perioden(nummer)).map(({ bedrag, eind }) => [bedrag, eind])).toEqual([
      [100, '2026-12-31'],
      [200, '2027-12-31'],
      [300, null],
    ])
    expect(await doe((s) => bewaarTarievenlijst(s, []))).toMatchObject({ code: 'lijst-leeg' })
  })
})
