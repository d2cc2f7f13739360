import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { AFWEGINGSKADER, type Afwegingskader, type Antwoord, pgbAfweging } from './afwegingskader.ts'

const allesJa: Record<string, Antwoord> = Object.fromEntries(AFWEGINGSKADER.vragen.map(({ code }) => [code, 'ja']))
const weeg = (antwoorden: Record<string, Antwoord>, kader: Afwegingskader = AFWEGINGSKADER) =>
  pgbAfweging({ op: d('2026-03-02'), kader, antwoorden })

describe('past een pgb', () => {
  it('past als op elke vraag ja komt', () => {
    expect(vastGelukt(weeg(allesJa)).uitkomst).toEqual({
      voorwaarden: { bekwaam: 'voldoet', gemotiveerd: 'voldoet', kwaliteit: 'voldoet' },
      advies: 'past',
      openVragen: [],
    })
  })
  it.each([
    ['administratie', 'bekwaam'],
    ['reden', 'gemotiveerd'],
    ['veilig', 'kwaliteit'],
  ])('een nee op %s maakt alleen de voorwaarde %s onzeker', (code, voorwaarde) => {
    const { uitkomst, uitleg } = vastGelukt(weeg({ ...allesJa, [code]: 'nee' }))
    expect(uitkomst.advies).toBe('past-niet')
    expect(Object.entries(uitkomst.voorwaarden).filter(([, v]) => v !== 'voldoet')).toEqual([
      [voorwaarde, 'voldoet-niet'],
    ])
    expect(uitleg.tekst.nl).toContain('De gemeente weegt dit af')
  })
  it('is nog niet te zeggen zolang er vragen openstaan', () => {
    const { doel: _, ...zonderDoel } = allesJa
    expect(vastGelukt(weeg(zonderDoel)).uitkomst).toMatchObject({ advies: 'nog-vragen', openVragen: ['doel'] })
    expect(vastGelukt(weeg({})).uitkomst.openVragen).toHaveLength(AFWEGINGSKADER.vragen.length)
  })
  it('volgt de vragen van de gemeente zelf', () => {
    const eigen: Afwegingskader = {
      naam: 'Lindewaard',
      vragen: AFWEGINGSKADER.vragen.filter(({ code }) => ['kiezen', 'reden', 'veilig'].includes(code)),
    }
    expect(vastGelukt(weeg({ kiezen: 'ja', reden: 'ja', veilig: 'ja' }, eigen)).uitkomst.advies).toBe('past')
  })
  it('weigert een kader zonder vraag bij een voorwaarde, en een antwoord zonder vraag', () => {
    const half = { naam: 'half', vragen: AFWEGINGSKADER.vragen.filter(({ voorwaarde }) => voorwaarde !== 'kwaliteit') }
    expect(weeg({}, half)).toMatchObject({ ok: false, code: 'kader-onvolledig' })
    expect(weeg({ strijkplank: 'ja' })).toMatchObject({ ok: false, code: 'onbekende-vraag' })
  })
  it('noemt het artikel van elke voorwaarde', () => {
    const artikelen = (vastGelukt(weeg(allesJa)).uitleg.stappen ?? []).map(({ artikel }) => artikel)
    expect(artikelen).toEqual(['a', 'b', 'c'].map((letter) => `Wmo 2015 art. 2.3.6 lid 2 onder ${letter}`))
  })
})
