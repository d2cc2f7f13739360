import { type Datum, datum, plusDagen, vastGelukt } from '@meedoen/kern'
import { LINDEWAARD, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import { isOngewoon } from '../contracten/ongewoon-tarief.ts'
import {
  bekijkAanbieder,
  legTariefVast,
  sluitContract,
  stelTariefVast,
  verwijderTarief,
  voegAanbiederToe,
  voegProductToe,
} from '../index.ts'
import { AANBIEDER, LINDE, PRODUCT, SAMEN, stapVan, VANDAAG } from '../proef/stap.ts'

const opslag = await proefopslag()
const doe = <T>(werk: (stap: Stap) => Promise<T>, vandaag = VANDAAG) =>
  opslag.inGemeente(LINDEWAARD, (tx) => werk(stapVan(tx, undefined, vandaag)))
const stel = (contract: string, product: string, bedrag: string, meer: { bevestigd?: string; begin?: Datum } = {}) => {
  const { bevestigd = '', begin = VANDAAG } = meer
  return doe((s) => stelTariefVast(s, contract, { product, begin, eind: '', bedrag, bevestigd, wachttijd: null }))
}

beforeAll(() =>
  doe(async (stap) => {
    vastGelukt(await voegAanbiederToe(stap, { agb: LINDE, ...AANBIEDER }))
    vastGelukt(await voegAanbiederToe(stap, { agb: SAMEN, ...AANBIEDER, naam: 'Samen Thuis' }))
    for (const code of ['P1', 'P2', 'P3']) vastGelukt(await voegProductToe(stap, { code, ...PRODUCT }))
    vastGelukt(await voegProductToe(stap, { code: 'U1', ...PRODUCT, eenheid: '04' }))
    for (const [agb, nummer] of [
      [LINDE, 'L1'],
      [SAMEN, 'S1'],
    ] as const)
      vastGelukt(await sluitContract(stap, agb, { nummer, begin: '1-1-2026', eind: '' }))
  }),
)

describe('een ongewoon tarief per minuut', () => {
  it('is drie keer zoveel als de mediaan van anderen, of een derde; zonder anderen boven € 3', () => {
    expect([179, 180].map((bedrag) => isOngewoon(bedrag, [60]))).toEqual([false, true])
    expect([21, 20].map((bedrag) => isOngewoon(bedrag, [60]))).toEqual([false, true])
    expect([179, 180].map((bedrag) => isOngewoon(bedrag, [900, 10, 60]))).toEqual([false, true])
    expect([209, 210].map((bedrag) => isOngewoon(bedrag, [80, 60]))).toEqual([false, true])
    expect([300, 301].map((bedrag) => isOngewoon(bedrag, []))).toEqual([false, true])
  })
  it('wordt pas vastgelegd als precies dat bedrag is bevestigd, en noemt wat het per uur is', async () => {
    const nee = await stel('L1', 'P1', '36,60')
    expect(nee).toMatchObject({ code: 'tarief-ongewoon', veld: 'bevestigd' })
    expect(nee).toMatchObject({ tekst: expect.stringMatching(/2\.196,00 per uur/) })
    expect(await stel('L1', 'P1', '36,60', { bevestigd: '3,66' })).toMatchObject({ code: 'tarief-ongewoon' })
    expect(await stel('L1', 'P1', '36,60', { bevestigd: '36,6' })).toMatchObject({ ok: true })
  })
  it('wordt vergeleken met wat een ander contract vandaag heeft, niet met het eigen of een later', async () => {
    vastGelukt(await stel('L1', 'P2', '0,60'))
    vastGelukt(await stel('L1', 'P2', '2,90', { begin: plusDagen(VANDAAG, 9) }))
    expect(await stel('S1', 'P2', '1,80')).toMatchObject({ code: 'tarief-ongewoon' })
    expect(await stel('S1', 'P2', '1,79')).toMatchObject({ ok: true })
  })
  it('wordt niet gevraagd bij een product dat uren telt', async () => {
    expect(await stel('L1', 'U1', '36,60')).toMatchObject({ ok: true })
  })
})

describe('een tarief dat vandaag begon', () => {
  const weg = (product: string, begin: Datum, vandaag = VANDAAG) =>
    doe((s) => verwijderTarief(s, 'S1', { product, begin }), vandaag)
  const magWeg = async (product: string, vandaag = VANDAAG) =>
    vastGelukt(await doe((s) => bekijkAanbieder(s, SAMEN, vandaag), vandaag)).contracten[0]?.nu.find(
      (tarief) => tarief.product === product,
    )?.magWeg

  it('mag weg op de dag waarop het is vastgelegd, daarna niet meer', async () => {
    vastGelukt(await stel('S1', 'P3', '0,60'))
    const morgen = plusDagen(VANDAAG, 1)
    expect([await magWeg('P3'), await magWeg('P3', morgen)]).toEqual([true, false])
    expect(await weg('P3', VANDAAG, morgen)).toMatchObject({ code: 'tarief-geldt-al' })
    expect(await weg('P3', VANDAAG)).toMatchObject({ ok: true })
  })
  it('blijft als het eerder is vastgelegd, of eerder begon', async () => {
    vastGelukt(await stel('S1', 'P3', '0,60', { begin: datum('2026-03-01') }))
    expect(await magWeg('P3')).toBe(false)
    expect(await weg('P3', datum('2026-03-01'))).toMatchObject({ code: 'tarief-geldt-al' })
    const eerder = { contract: 'S1', product: 'U1', begin: VANDAAG, eind: null, bedrag: 3000, wachttijdWeken: 0 }
    vastGelukt(await doe((s) => legTariefVast(s.tx, eerder)))
    expect(await weg('U1', VANDAAG)).toMatchObject({ code: 'tarief-geldt-al' })
  })
})
