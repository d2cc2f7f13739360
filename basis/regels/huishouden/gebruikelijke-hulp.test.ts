import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { GANGBARE_LEEFTIJDEN, gebruikelijkeHulp, type Huisgenoot, type Leeftijdsgroepen } from './gebruikelijke-hulp.ts'

const op = d('2026-03-02')
const iemand = (leeftijd: number, belemmering: Huisgenoot['belemmering'] = 'geen'): Huisgenoot => ({
  leeftijd,
  belemmering,
})
const eigen: Leeftijdsgroepen = {
  bron: 'beleidsregel Lindewaard 2026',
  zekerheid: 'H',
  groepen: [
    { vanafLeeftijd: 0, aandeel: 'geen' },
    { vanafLeeftijd: 21, aandeel: 'volledig' },
  ],
}
const hulp = (huisgenoten: Huisgenoot[], leeftijden = GANGBARE_LEEFTIJDEN) =>
  gebruikelijkeHulp({ op, huisgenoten, leeftijden })

describe('gebruikelijke hulp van huisgenoten', () => {
  it.each([
    [4, 'geen'],
    [5, 'lichte-taken'],
    [12, 'lichte-taken'],
    [13, 'eigen-kamer-en-taken'],
    [17, 'eigen-kamer-en-taken'],
    [18, 'als-eenpersoonshuishouden'],
    [22, 'als-eenpersoonshuishouden'],
    [23, 'volledig'],
    [91, 'volledig'],
  ])('is bij %i jaar: %s', (leeftijd, aandeel) => {
    expect(vastGelukt(hulp([iemand(leeftijd)])).uitkomst.aandelen).toEqual([aandeel])
  })
  it('zegt dat de gangbare leeftijden geen bron hebben', () => {
    const { uitkomst, uitleg } = vastGelukt(hulp([iemand(40)]))
    expect(uitkomst.zeker).toBe(false)
    expect((uitleg.stappen ?? []).at(-1)).toMatchObject({ zekerheid: 'unverified' })
    expect((uitleg.stappen ?? []).at(-1)?.tekst.nl).toContain('Niet zeker')
  })
  it('is zeker met de leeftijden van de gemeente zelf', () => {
    const { uitkomst, uitleg } = vastGelukt(hulp([iemand(20), iemand(21)], eigen))
    expect(uitkomst).toEqual({ aandelen: ['geen', 'volledig'], volledigMogelijk: true, zeker: true })
    expect(JSON.stringify(uitleg)).not.toContain('Niet zeker')
  })
  it('vraagt niets van wie het zelf niet kan of te zwaar belast is', () => {
    const { uitkomst } = vastGelukt(hulp([iemand(45, 'beperking'), iemand(45, 'overbelast')]))
    expect(uitkomst).toMatchObject({ aandelen: ['geen', 'geen'], volledigMogelijk: false })
  })
  it('is er niet als iemand alleen woont', () => {
    expect(vastGelukt(hulp([])).uitkomst).toMatchObject({ aandelen: [], volledigMogelijk: false })
  })
  it('weigert een leeftijd die niet kan', () => {
    for (const leeftijd of [-1, 12.5, 131])
      expect(hulp([iemand(leeftijd)])).toMatchObject({ ok: false, code: 'ongeldige-leeftijd' })
  })
  it('weigert leeftijdsgroepen met een gat of in de verkeerde volgorde', () => {
    const los = (...leeftijden: number[]): Leeftijdsgroepen => ({
      ...eigen,
      groepen: leeftijden.map((vanafLeeftijd) => ({ vanafLeeftijd, aandeel: 'geen' as const })),
    })
    for (const groepen of [los(), los(5), los(0, 18, 18), los(0, 23, 18)])
      expect(hulp([iemand(40)], groepen)).toMatchObject({ code: 'ongeldige-leeftijdsgroepen' })
  })
})
