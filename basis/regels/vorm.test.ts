import { describe, expect, it } from 'vitest'
import { bedragPerDeelUit, bedragUit, getalUit, jaNeeUit, woordUit } from './vectoren/uitkomstveld.ts'
import { beschrijfVelden, optioneel } from './vectoren/veld.ts'
import { bedragsoort, getalsoort, jaNee, tekstsoort } from './vectoren/veldsoort.ts'
import { invoerregels, uitkomstregels } from './voorbeeldregels.ts'
import { schrijfWaarde, type Vorm } from './vorm.ts'

const kaal = (tekst: string) => tekst.replaceAll(/\s/g, ' ')
const lees = (waarde: unknown, vorm: Vorm) =>
  schrijfWaarde(waarde, vorm).map((regel) => [kaal(regel.waarde.nl), kaal(regel.waarde.en)])

describe('een waarde uit een tabel, in twee talen', () => {
  it.each<[unknown, Vorm, string, string]>([
    [2180, 'bedrag', '€ 21,80', '€21.80'],
    [12.5, 'procent', '12,5 procent', '12.5 percent'],
    [125, 'duizendsten', '12,5 procent', '12.5 percent'],
    [15, 'jaren', '15 jaar', '15 years'],
    [4, 'maanden', '4 maanden', '4 months'],
    [108, 'uren', '108 uur', '108 hours'],
    [1234, 'tekst', '1.234', '1,234'],
    ['een woord', 'tekst', 'een woord', 'een woord'],
    ['2026-03-02', 'datum', '2 maart 2026', '2 March 2026'],
    ['2026-03-02', 'tekst', '2026-03-02', '2026-03-02'],
    ['geen dag', 'datum', 'geen dag', 'geen dag'],
    [null, 'bedrag', 'niet genoemd', 'not named'],
    [{ nl: 'naam', en: 'name' }, 'naam', 'naam', 'name'],
    [{ nl: 'naam' }, 'naam', 'niet genoemd', 'not named'],
    [null, 'naam', 'niet genoemd', 'not named'],
    ['naam', 'naam', 'niet genoemd', 'not named'],
    [{ jaren: 65, maanden: 0 }, 'leeftijd', '65 jaar', '65 years'],
    [{ jaren: 65, maanden: 1 }, 'leeftijd', '65 jaar en 1 maand', '65 years and 1 month'],
    [{ jaren: 66, maanden: 4 }, 'leeftijd', '66 jaar en 4 maanden', '66 years and 4 months'],
    [{ aantal: 1, eenheid: 'jaren' }, 'duur', '1 jaar', '1 year'],
    [{ aantal: 42, eenheid: 'dagen' }, 'duur', '42 dagen', '42 days'],
    [{ aantal: 2, eenheid: 'weken' }, 'duur', '2 weken', '2 weeks'],
    [{ aantal: 3, eenheid: 'maanden' }, 'duur', '3 maanden', '3 months'],
    [{ aantal: 3, eenheid: 'eeuwen' }, 'duur', 'niet genoemd', 'not named'],
    [{ aantal: 3 }, 'duur', 'niet genoemd', 'not named'],
    [null, 'duur', 'voor altijd', 'for good'],
  ])('schrijft %o als %s: "%s" en "%s"', (waarde, vorm, nl, en) => {
    expect(lees(waarde, vorm)).toEqual([[nl, en]])
  })
  it('schrijft een lijst achter elkaar, en een lijst van delen onder elkaar', () => {
    expect(lees([1, 2], { elk: 'jaren' })).toEqual([['1 jaar, 2 jaar', '1 years, 2 years']])
    expect(lees([], { elk: 'jaren' })).toEqual([['niet gevonden', 'not found']])
    const delen: Vorm = { delen: { a: [{ nl: 'A', en: 'A' }, 'jaren'], b: [{ nl: 'B', en: 'B' }, 'uren'] } }
    expect(lees([{ a: 1, b: 2 }, { a: 3 }], { elk: delen })).toEqual([
      ['A 1 jaar, B 2 uur', 'A 1 years, B 2 hours'],
      ['A 3 jaar, B niet genoemd', 'A 3 years, B not named'],
    ])
  })
  it('noemt elk deel bij zijn namen, en leest niets in wat geen delen heeft', () => {
    const vorm: Vorm = {
      delen: {
        grens: [{ nl: 'grens', en: 'limit' }, { delen: { samen: [{ nl: 'samen', en: 'together' }, 'bedrag'] } }],
        los: [null, 'procent'],
      },
    }
    expect(schrijfWaarde({ grens: { samen: 100 }, los: 5 }, vorm).map(({ naam }) => naam)).toEqual([
      { nl: 'grens, samen', en: 'limit, together' },
      null,
    ])
    expect(lees('tekst', vorm)).toEqual([
      ['niet genoemd', 'not named'],
      ['niet genoemd', 'not named'],
    ])
  })
})

describe('een voorbeeld in woorden, in twee talen', () => {
  const velden = beschrijfVelden({
    prijs: optioneel(bedragsoort(), 'De prijs.', 'The price.', { ookGenoemd: ['kosten'] }),
    aantal: optioneel(getalsoort(), 'Het aantal.', 'The number.'),
    mag: optioneel(jaNee, 'Of het mag.', 'Whether it may.'),
    naam: optioneel(tekstsoort, 'De naam.', 'The name.'),
  })
  const erin = (invoer: Parameters<typeof invoerregels>[1]) =>
    invoerregels(velden, invoer).map(({ uitleg, waarde }) => [uitleg.nl, kaal(waarde.nl), kaal(waarde.en)])
  it('schrijft elk veld met wat het is', () => {
    expect(erin({ prijs: 1234.5, aantal: 2026, mag: true, naam: '2026-03-02' })).toEqual([
      ['De prijs.', '€ 1.234,50', '€1,234.50'],
      ['Het aantal.', '2026', '2026'],
      ['Of het mag.', 'ja', 'yes'],
      ['De naam.', '2 maart 2026', '2 March 2026'],
    ])
    expect(erin({ kosten: 1, aantal: 12_345, mag: false, naam: null })).toEqual([
      ['De prijs.', '€ 1,00', '€1.00'],
      ['Het aantal.', '12.345', '12,345'],
      ['Of het mag.', 'nee', 'no'],
      ['De naam.', 'leeg', 'empty'],
    ])
    expect(erin({ aantal: 2.5, vreemd: 'x' })).toEqual([
      ['Het aantal.', '2,5', '2.5'],
      ['vreemd', 'x', 'x'],
    ])
  })
  it('schrijft lijsten en delen achter elkaar, met euro’s waar het geld is', () => {
    expect(erin({ naam: ['a', 'b'] })[0]?.[1]).toBe('a; b')
    expect(erin({ naam: [] })[0]).toEqual(['De naam.', 'geen', 'none'])
    expect(erin({ naam: [{ bedrag: 1, kosten2005: 2, uren: 3 }] })[0]?.[1]).toBe(
      'bedrag: € 1,00, kosten2005: € 2,00, uren: 3',
    )
    expect(erin({ prijs: [1, 2] })[0]?.[1]).toBe('€ 1,00; € 2,00')
  })
  it('schrijft van de uitkomst alleen de velden die er zijn', () => {
    const tabel = {
      bedrag: bedragUit('Bedrag.', 'Amount.'),
      delen: bedragPerDeelUit('Delen.', 'Parts.'),
      aantal: getalUit('Aantal.', 'Number.'),
      mag: jaNeeUit('Mag.', 'May.'),
      reden: woordUit('Reden.', 'Reason.'),
    }
    const beschreven = Object.entries(tabel).map(([naam, { soort, uitleg, alleenAls }]) => ({
      naam,
      soort,
      uitleg,
      alleenAls,
    }))
    const eruit = uitkomstregels(beschreven, { bedrag: 2, delen: { a: 3 }, aantal: 4, reden: null })
    expect(eruit.map(({ naam, uitleg, waarde }) => [naam, uitleg.en, kaal(waarde.nl)])).toEqual([
      ['bedrag', 'Amount.', '€ 2,00'],
      ['delen', 'Parts.', 'a: € 3,00'],
      ['aantal', 'Number.', '4'],
      ['reden', 'Reason.', 'leeg'],
    ])
  })
})
