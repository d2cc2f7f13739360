import { describe, expect, it } from 'vitest'
import { REGELS, regelpagina, schrijfWaarde, type Vorm } from './index.ts'

const nl = (waarde: unknown, vorm: Vorm) =>
  schrijfWaarde(waarde, vorm).map((regel) => (regel.naam ? `${regel.naam.nl}: ${regel.waarde.nl}` : regel.waarde.nl))
const naam = (woord: string) => ({ nl: woord, en: word(woord) })
const word = (woord: string) => `${woord} (en)`

describe('een getal uit een tabel', () => {
  it.each<[string, unknown, Vorm, string[]]>([
    ['een bedrag in euro', 2180, 'bedrag', ['€ 21,80']],
    ['duizendsten als procenten', 125, 'duizendsten', ['12,5 procent']],
    ['een leeftijd in jaren en maanden', { jaren: 66, maanden: 4 }, 'leeftijd', ['66 jaar en 4 maanden']],
    ['een duur, of voor altijd', [{ aantal: 42, eenheid: 'dagen' }, null], { elk: 'duur' }, ['42 dagen, voor altijd']],
    ['dagen achter elkaar', ['2026-05-06', '2027-05-07'], { elk: 'datum' }, ['6 mei 2026, 7 mei 2027']],
    ['een lege lijst', [], { elk: 'datum' }, ['niet gevonden']],
    [
      'elk getal met zijn naam',
      [1, 2],
      { elk: 'jaren', namen: [naam('eerst'), naam('dan')] },
      ['eerst: 1 jaar', 'dan: 2 jaar'],
    ],
    [
      'delen van delen met beide namen',
      { grens: { samen: 100 }, los: 5, onbekend: 9 },
      { delen: { grens: [naam('grens'), { delen: { samen: [naam('samen'), 'bedrag'] } }], los: [null, 'procent'] } },
      ['grens, samen: € 1,00', '5 procent'],
    ],
    ['wat er niet is', { cak: null }, { delen: { cak: [naam('CAK'), 'jaren'] } }, ['CAK: niet genoemd']],
  ])('is te lezen als %s', (_wat, waarde, vorm, verwacht) => {
    expect(nl(waarde, vorm).map((regel) => regel.replace(/\s/g, ' '))).toEqual(verwacht)
  })
})

describe('de pagina van een regel', () => {
  it.each(REGELS.map(({ regeling }) => regeling))('%s vertelt alles in woorden', (regeling) => {
    const pagina = regelpagina(regeling)
    expect(pagina?.invoer.length).toBeGreaterThan(0)
    expect(pagina?.uitkomst.length).toBeGreaterThan(0)
    expect(pagina?.voorbeeld.uitleg.tekst.nl).not.toBe('')
    for (const { rijen } of pagina?.parameters ?? [])
      for (const { waarden } of rijen) {
        expect(waarden.length).toBeGreaterThan(0)
        for (const { waarde } of waarden) expect(waarde.nl).toMatch(/^[^[\]{}]+$/)
      }
  })
  it('noemt elke tabel met getallen een keer, bij een eigen naam', () => {
    for (const { regeling } of REGELS) {
      const namen = regelpagina(regeling)?.parameters.map((tabel) => tabel.naam.nl)
      expect(new Set(namen).size).toBe(namen?.length)
    }
  })
  it('zegt wanneer een veld moet, en zet velden van een lijst eronder', () => {
    const velden = regelpagina('gebruikelijke-hulp')?.invoer ?? []
    const verplicht = (veld: string) => velden.find((v) => v.naam === veld)?.verplicht.nl
    expect(verplicht('huisgenoten')).toBe('ja')
    expect(verplicht('huisgenoten[].leeftijd')).toBe('ja')
    expect(verplicht('leeftijdenBron')).toBe('ja, als leeftijdsgroepen is ingevuld')
    expect(verplicht('op')).toBe('nee')
  })
  it('is er niet voor een regel die wij niet kennen', () => {
    expect(regelpagina('strijkplank')).toBeUndefined()
  })
})

describe('het voorbeeld van een regel', () => {
  const regels = (regeling: string, deel: 'erin' | 'eruit') =>
    Object.fromEntries(
      (regelpagina(regeling)?.voorbeeld[deel] ?? []).map(({ naam: veld, waarde }) => [
        veld,
        waarde.nl.replace(/\s/g, ' '),
      ]),
    )
  it.each<[string, 'erin' | 'eruit', Record<string, string>]>([
    ['dwangsom', 'erin', { ontvangstIngebrekestelling: '2 maart 2026', dagenInGebreke: '20' }],
    ['dwangsom', 'eruit', { bedrag: '€ 532,00', reden: 'leeg' }],
    ['gebruikelijke-hulp', 'erin', { huisgenoten: 'leeftijd: 54, belemmering: overbelast; leeftijd: 16' }],
    ['bezwaar-tijdig', 'eruit', { tijdig: 'ja', laatsteDag: '24 februari 2026', laatsteDagPost: '3 maart 2026' }],
    [
      'verdeling-basisjaar-2005',
      'eruit',
      { verdeling: 'gemeente: Voorbeeldstad, bedrag: € 777,78; gemeente: Voorbeelddorp, bedrag: € 222,22' },
    ],
  ])('%s is te lezen zonder de namen van de techniek (%s)', (regeling, deel, verwacht) => {
    expect(regels(regeling, deel)).toEqual(verwacht)
  })
})
