import { datum } from '@meedoen/kern'
import type { Telling } from '@meedoen/levering'
import { describe, expect, it } from 'vitest'
import { toon } from '../../ui/proef/toon.tsx'
import { Hoeveelveld } from './Hoeveelveld.tsx'
import { Maand } from './Maand.tsx'
import type { Declareerregel } from './nieuw.server.ts'

const MAAND = datum('2026-10-01')
const REGEL: Declareerregel = {
  id: '00000000-0000-4000-8000-000000000001',
  nummer: 1001,
  client: 'T. de Wit',
  product: 'Schoon huis',
  omvang: '2 uur per week',
  volume: 120,
  eenheid: '01',
  frequentie: '2',
  periode: { begin: MAAND, eind: datum('2026-10-31') },
  hoogste: 720,
  tarief: { eenheid: '01', bedrag: 55 },
  gestartOp: MAAND,
  eerder: null,
  veld: 'geleverd-1001',
}
const GEDAAN = { declaratie: '00000000-0000-4000-8000-000000000002', regel: 1 }
const GEEN_TELLING: Telling = { ingevuld: 0, onjuist: 0, bedrag: 0, teveel: [] }
const maand = (regels: readonly Declareerregel[], telling = GEEN_TELLING): string =>
  toon(<Maand maand={MAAND} regels={regels} fouten={{}} waarden={{}} zoek="" blad={1} telling={telling} />)

describe('een maand declareren', () => {
  it('vraagt om in te dienen zolang er iets te declareren is', () => {
    expect(maand([REGEL, { ...REGEL, nummer: 1002, eerder: GEDAAN }])).toContain('Dien de declaratie in')
  })
  it('vraagt niets meer als alles al is gedeclareerd', () => {
    const html = maand([{ ...REGEL, eerder: GEDAAN }])
    expect(html).not.toContain('Dien de declaratie in')
    expect(html).toContain('niets meer te declareren')
  })
})

describe('een budget', () => {
  it('leest wat er nog is, en geen prijs van een euro', () => {
    const geld = { ...REGEL, eenheid: '83', frequentie: '6', hoogste: 50_000, tarief: { eenheid: '83', bedrag: 1 } }
    expect(maand([geld])).toMatch(/Nog €\s500,00 te declareren/)
    expect(maand([geld])).not.toContain('Tarief')
    expect(maand([{ ...geld, frequentie: '4' }])).toMatch(/Deze maand hoogstens €\s500,00/)
  })
})

describe('een cliënt waarvan de start niet is gemeld', () => {
  it('krijgt een herinnering met een link, en kan gewoon worden gedeclareerd', () => {
    const html = maand([{ ...REGEL, gestartOp: null }])
    expect(html).toContain('U meldde de start nog niet.')
    expect(html).toContain(`href="/aanbieder/${REGEL.id}#doe"`)
    expect(html).toContain('Dien de declaratie in')
    expect(maand([REGEL])).not.toContain('de start')
  })
})

describe('wie meer invult dan mag', () => {
  it('leest het bij die cliënt en bij de som, voor de declaratie weg is', () => {
    const ander = { ...REGEL, nummer: 1002, veld: 'geleverd-1002' }
    const html = maand([REGEL, ander], { ingevuld: 2, onjuist: 0, bedrag: 100, teveel: [1002] })
    expect(html.split('Dit is meer dan mag.')).toHaveLength(2)
    expect(html).toMatch(/geleverd-1002[\s\S]*Dit is meer dan mag/)
    expect(html).toContain('Bij 1 cliënt is het meer dan mag')
    expect(maand([REGEL])).not.toContain('meer dan mag')
  })
})

describe('een regel verbeteren', () => {
  const veld = (optioneel: boolean): string =>
    toon(<Hoeveelveld naam="geleverd" label="Hoeveel?" eenheid="01" optioneel={optioneel} />)
  it('mag alleen leeg blijven waar leeg iets betekent', () => {
    expect(veld(false)).not.toContain('niet verplicht')
    expect(veld(true)).toContain('niet verplicht')
  })
})
