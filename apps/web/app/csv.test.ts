import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesCsv, schrijfCsv } from './csv.ts'

describe('een csv-bestand', () => {
  it('komt terug zoals het is geschreven', () => {
    const cel = fc.string({ maxLength: 8 }).map((tekst) => tekst.trim().replace(/^[=+@\s]+/, ''))
    const rij = fc.tuple(fc.constant('kop'), cel, cel)
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1 }), (rijen) => {
        expect(leesCsv(schrijfCsv([['a', 'b', 'c'], ...rijen]))).toEqual({
          ok: true,
          waarde: [['a', 'b', 'c'], ...rijen],
        })
      }),
    )
  })
  it('mag komma’s hebben, lege regels en elk regeleinde', () => {
    expect(leesCsv('a,b\n"1,5",x\n\n2,y')).toEqual({
      ok: true,
      waarde: [
        ['a', 'b'],
        ['1,5', 'x'],
        ['2', 'y'],
      ],
    })
    expect(leesCsv('a;b\r1;')).toMatchObject({
      waarde: [
        ['a', 'b'],
        ['1', ''],
      ],
    })
  })
  it('met een aanhalingsteken op de verkeerde plaats wordt niet geraden', () => {
    expect(leesCsv('a;b\n1;2"3')).toMatchObject({ code: 'csv-onleesbaar' })
    expect(leesCsv('a;b\n"1;2')).toMatchObject({ code: 'csv-onleesbaar' })
  })
  it('geeft geen formule aan een rekenblad', () => {
    expect(schrijfCsv([['=1+1', '@x']])).toBe("\uFEFF'=1+1;'@x\r\n")
  })
})
