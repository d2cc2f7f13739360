import { describe, expect, it } from 'vitest'
import { leesZoekvraag } from './zoekvraag.ts'

/** Per term the keys that it accepts; a star means "begins with". */
function sleutels(tekst: string): string[] | string {
  const gelezen = leesZoekvraag(tekst)
  if (!gelezen.ok) return gelezen.code
  return gelezen.waarde.map((term) => term.map((p) => `${p.sleutel}${p.soort === 'begin' ? '*' : ''}`).join(' '))
}

describe('een zoekvraag', () => {
  it.each([
    ['999900006', ['b:999900006']],
    ['9999.00.006', ['b:999900006']],
    ['2-3-1950', ['g:1950-03-02']],
    ['1950-03-02', ['g:1950-03-02']],
    ['1950', ['g:1950-*']],
    ['9001AB 12', ['p:9001AB:12:']],
    ['9001 ab 12', ['p:9001AB:12:']],
    ['9001 AB 12-2', ['p:9001AB:12:']],
    ['9001AB12b', ['p:9001AB:12:']],
    ['9001AB', ['p:9001AB:*']],
    ['18 juni 1948', ['g:1948-06-18']],
    ['3 mrt. 1950', ['g:1950-03-03']],
    ['Lindelaan 14', ['a:lindelaan:14:']],
    ['Van der Goesstraat 3b', ['a:vandergoesstraat:3: a:dergoesstraat:3: a:goesstraat:3:']],
    ['Jansen, Lindelaan 14', ['a:lindelaan:14:', 'n:jansen n:jansen* k:janse']],
    ['Jansen', ['n:jansen n:jansen* k:janse']],
  ])('leest %s', (tekst, verwacht) => {
    expect(sleutels(tekst)).toEqual(verwacht)
  })

  it('leest alles door elkaar', () => {
    expect(sleutels('jansen 1950-03-02')).toEqual(['g:1950-03-02', 'n:jansen n:jansen* k:janse'])
    expect(sleutels('Jansen, 9001AB 12 Bert')).toHaveLength(3)
  })

  it('zet voorop wat de minste mensen hebben', () => {
    expect(sleutels('jan 1950 jansen 9001AB')).toEqual([
      'p:9001AB:*',
      'n:jansen n:jansen* k:janse',
      'n:jan n:jan* k:jan',
      'g:1950-*',
    ])
  })

  it('zoekt een voorvoegsel alleen samen met de naam erna', () => {
    expect(sleutels('van der Meer')).toEqual(['n:meer n:meer* k:mer n:vandermeer n:vandermeer* k:fandermer'])
  })

  it('zoekt een voorvoegsel als naam wanneer er niets anders staat', () => {
    expect(sleutels('Tot')).toEqual(['n:tot n:tot* k:tot'])
  })

  it.each([
    ['', 'geen-zoekvraag'],
    ['  - ', 'geen-zoekvraag'],
    ['j', 'te-kort'],
    ['999900007', 'geen-bsn'],
    ['31-2-1950', 'geen-datum'],
    ['12', 'los-getal'],
    ['31 februari 1950', 'geen-datum'],
  ])('weigert %j met een uitleg', (tekst, code) => {
    expect(sleutels(tekst)).toBe(code)
  })

  it('neemt één letter wel naast iets anders', () => {
    expect(sleutels('j 1950')).toEqual(['n:j n:j* k:j', 'g:1950-*'])
  })
})
