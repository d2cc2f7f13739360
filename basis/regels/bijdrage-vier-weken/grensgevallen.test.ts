import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { GEEN_PERIODEKEUZES, type PeriodeInvoer } from './invoer.ts'
import { bijdrageVierWeken } from './vier-weken.ts'

const vraag = (anders: Partial<PeriodeInvoer>) =>
  bijdrageVierWeken({
    jaar: 2018,
    huishouden: { soort: 'eenpersoons', aow: false },
    inkomen: 3_000_000,
    vermogen: 0,
    kostprijs: null,
    verordening: GEEN_PERIODEKEUZES,
    minderjarig: false,
    voorzieningen: ['dienst'],
    ...anders,
  })
const bijdrage = (anders: Partial<PeriodeInvoer>) => vastGelukt(vraag(anders)).uitkomst
const keuze = (anders: Partial<PeriodeInvoer['verordening']>) => ({ ...GEEN_PERIODEKEUZES, ...anders })

describe('bedragen op de grens', () => {
  it.each<[string, Partial<PeriodeInvoer>]>([
    ['opslag', { verordening: keuze({ opslag: -1 }) }],
    ['grensHoger', { verordening: keuze({ grensHoger: -1 }) }],
    ['grensHoger', { verordening: keuze({ grensHoger: 0.5 }) }],
    ['ouderen', { ouderen: [{ inkomen: 0.5, vermogen: 0 }] }],
    ['ouderen', { ouderen: [{ inkomen: 0, vermogen: -1 }] }],
  ])('weigert wat niet kan, met de naam van het veld: %s', (veld, anders) => {
    expect(vraag(anders)).toMatchObject({ ok: false, code: 'ongeldig-bedrag', veld })
  })
  it('neemt een inkomen onder nul aan, ook van een van twee ouderen', () => {
    expect(bijdrage({ inkomen: -100_000 })).toMatchObject({ verschuldigd: 1760, bijdrageplichtigInkomen: -100_000 })
    expect(bijdrage({ ouderen: [{ inkomen: -1, vermogen: 0 }] }).reden).toBeNull()
  })
})

describe('een kind', () => {
  const woning = { minderjarig: true, voorzieningen: ['woningaanpassing'] } as const
  it('is vrij zolang de gemeente ouders niet laat betalen', () => {
    expect(bijdrage(woning).reden).toBe('minderjarige')
  })
  it('is vrij voor andere hulp, ook als ouders voor een woningaanpassing betalen', () => {
    const verordening = keuze({ ouderbijdrageWoningaanpassing: true })
    expect(bijdrage({ ...woning, verordening }).reden).toBeNull()
    expect(bijdrage({ ...woning, voorzieningen: ['dienst'], verordening }).reden).toBe('minderjarige')
  })
})

describe('geen bijdrage', () => {
  it('voor opvang, want daarvoor geldt een andere bijdrage', () => {
    expect(bijdrage({ voorzieningen: ['opvang'] }).reden).toBe('beschermd-wonen-of-opvang')
  })
  it('door een laag inkomen alleen als de gemeente een grens koos', () => {
    expect(bijdrage({ inkomen: 0 }).reden).toBeNull()
    expect(bijdrage({ inkomen: 0, verordening: keuze({ nihilTot: 0 }) }).reden).toBe('minima')
  })
  it('door een laag inkomen niet als het inkomen onbekend is', () => {
    expect(bijdrage({ inkomen: null, verordening: keuze({ nihilTot: 2_000_000 }) })).toMatchObject({
      reden: null,
      verschuldigd: 1760,
    })
  })
  it('laat wel zien met welk inkomen gerekend zou zijn, en is zeker', () => {
    expect(bijdrage({ voorzieningen: ['rolstoel'], vermogen: 100_000 })).toEqual({
      bijdrageplichtigInkomen: 3_008_000,
      voorKorting: 0,
      kortingPercentage: 0,
      maximaal: 0,
      verschuldigd: 0,
      perJaar: 0,
      reden: 'rolstoel',
      zeker: true,
    })
    expect(bijdrage({ voorzieningen: ['rolstoel'], inkomen: null }).bijdrageplichtigInkomen).toBeNull()
  })
})

it('een jaar zonder bron wordt geweigerd met het jaar in woorden', () => {
  expect(vraag({ jaar: 2012 })).toMatchObject({
    tekst: expect.stringMatching(/^Voor 2012 hebben wij geen bron gevonden van: inkomensgrens per jaar/),
  })
})
