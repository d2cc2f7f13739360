import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { beoordeel } from '../controle/controleer.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { type Genereerwens, genereerBericht } from './genereer.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }): Berichtsoort => soort)
const bytesVan = (soort: Berichtsoort, wens?: Genereerwens): Uint8Array =>
  Buffer.concat([...vastGelukt(genereerBericht(soort, wens))])
const tel = (bytes: Uint8Array, tag: string): number => new TextDecoder().decode(bytes).split(`${tag}>`).length >> 1

describe.each(SOORTEN)('een verzonnen %s', (soort) => {
  it('klopt op niveau 1 en 2, met elk zaad en elk aantal', () => {
    for (let zaad = 0; zaad < 40; zaad++) {
      const oordeel = beoordeel(bytesVan(soort, { zaad, aantal: 1 + ((zaad * 7) % 60) }))
      expect(oordeel.bevindingen).toEqual([])
      expect(oordeel.soort).toBe(soort)
    }
  })

  it('is met hetzelfde zaad gelijk tot op de byte, en met een ander zaad niet', () => {
    const een = bytesVan(soort, { zaad: 7, aantal: 5 })
    expect(Buffer.compare(een, bytesVan(soort, { zaad: 7, aantal: 5 }))).toBe(0)
    expect(Buffer.compare(een, bytesVan(soort, { zaad: 8, aantal: 5 }))).not.toBe(0)
  })
})

describe('de omvang van een verzonnen bericht', () => {
  it.each([
    ['WMO301', 'wmo301:ToegewezenProduct'],
    ['WMO302', 'wmo302:ToegewezenProduct'],
    ['WMO305', 'wmo305:StartProduct'],
    ['WMO307', 'wmo307:StopProduct'],
    ['WMO315', 'wmo315:AangevraagdProduct'],
    ['WMO323', 'wmo323:Prestatie'],
    ['WMO325', 'wmo325:Prestatie'],
  ] as const)('is bij een %s het gevraagde aantal', (soort, tag) => {
    expect(tel(bytesVan(soort, { aantal: 1 }), tag)).toBe(1)
    expect(tel(bytesVan(soort, { aantal: 1234 }), tag)).toBe(1234)
  })

  it('verandert niets aan het begin: een grote declaratie komt in stukken en is toch één bericht', () => {
    const stukken = [...vastGelukt(genereerBericht('WMO323', { aantal: 3000 }))]
    expect(stukken.length).toBeGreaterThan(5)
    expect(Math.max(...stukken.map((stuk) => stuk.length))).toBeLessThan(1_000_000)
    const gelezen = leesBericht(Buffer.concat(stukken))
    if (!gelezen.ok || gelezen.soort !== 'WMO323') throw new Error('niet te lezen als WMO323')
    const nummers = gelezen.bericht.Declaratie.Clienten.map(({ Bsn }) => Bsn)
    expect(new Set(nummers).size).toBe(nummers.length)
    expect(nummers.every((nummer) => nummer.startsWith('999'))).toBe(true)
  })

  it('past bij 25.500 prestaties net in 25 MB', () => {
    let lengte = 0
    for (const stuk of vastGelukt(genereerBericht('WMO323', { aantal: 25_500 }))) lengte += stuk.length
    expect(lengte).toBeGreaterThan(24 * 1024 * 1024)
    expect(lengte).toBeLessThan(25 * 1024 * 1024)
  })

  it.each([0, -1, 1.5, Number.NaN, 100_001])('weigert een aantal van %s', (aantal) => {
    expect(genereerBericht('WMO323', { aantal })).toMatchObject({ ok: false, code: 'aantal' })
  })

  it('weigert een zaad buiten zijn bereik', () => {
    expect(genereerBericht('WMO301', { zaad: -1 })).toMatchObject({ ok: false, code: 'zaad' })
    expect(genereerBericht('WMO301', { zaad: 2 ** 32 })).toMatchObject({ ok: false, code: 'zaad' })
  })
})
