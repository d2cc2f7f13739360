import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { termijnAlgemeen } from './algemeen.ts'
import { termijnRetour, termijnStartbericht } from './berichten.ts'
import { klokstand } from './klok.ts'

describe('klokstand', () => {
  const vandaag = d('2026-11-23')
  it.each([
    ['2026-11-22', 'te-laat', -1],
    ['2026-11-23', 'vandaag', 0],
    ['2026-11-24', 'binnenkort', 1],
    ['2026-11-30', 'binnenkort', 7],
    ['2026-12-01', 'op-tijd', 8],
  ] as const)('op %s is %s', (laatste, staat, dagen) => {
    expect(klokstand(d(laatste), vandaag)).toEqual({ staat, dagen })
  })
  it('zegt opgeschort, ook als er eerder een dag bekend was', () => {
    expect(klokstand(d('2026-11-01'), vandaag, true)).toEqual({ staat: 'opgeschort', dagen: null })
  })
  it('zegt geen als er geen laatste dag is', () => {
    expect(klokstand(null, vandaag)).toEqual({ staat: 'geen', dagen: null })
  })
  it('laat zelf kiezen wat binnenkort is', () => {
    expect(klokstand(d('2026-11-30'), vandaag, false, 3).staat).toBe('op-tijd')
  })
})

describe('berichten', () => {
  it('vraagt een retourbericht binnen drie werkdagen na ontvangst', () => {
    expect(vastGelukt(termijnRetour({ ontvangenOp: d('2026-11-20') })).uitkomst.laatsteDag).toBe('2026-11-25')
  })
  it('vraagt een startbericht binnen vijf werkdagen na de start', () => {
    const start = { gestartOp: d('2026-11-20'), toewijzingOntvangenOp: d('2026-11-10') }
    expect(vastGelukt(termijnStartbericht(start)).uitkomst.laatsteDag).toBe('2026-11-27')
  })
  it('telt vanaf de ontvangst als de toewijzing na de start kwam', () => {
    const start = { gestartOp: d('2026-11-02'), toewijzingOntvangenOp: d('2026-11-20') }
    expect(vastGelukt(termijnStartbericht(start)).uitkomst.laatsteDag).toBe('2026-11-27')
  })
  it('kent de regels van voor iWmo 3.2 niet', () => {
    expect(termijnRetour({ ontvangenOp: d('2023-04-02') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})

describe('een termijn uit de wet', () => {
  it('eindigt op dezelfde weekdag na hele weken', () => {
    const { uitkomst } = vastGelukt(termijnAlgemeen({ na: d('2026-03-04'), duur: { aantal: 6, eenheid: 'weken' } }))
    expect(uitkomst.laatsteDag).toBe('2026-04-15')
  })
  it('weigert een termijn van nul dagen', () => {
    expect(termijnAlgemeen({ na: d('2026-03-04'), duur: { aantal: 0, eenheid: 'dagen' } })).toMatchObject({
      code: 'ongeldige-duur',
    })
  })
})
