import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { type Dwangsominvoer, dwangsom, type GeenDwangsom } from './dwangsom.ts'
import { ingebrekestelling, termijnDwangsombesluit } from './ingebrekestelling.ts'

const uitleg = (dagenInGebreke: number, anders: Partial<Dwangsominvoer> = {}) =>
  vastGelukt(
    dwangsom({ aanvraagIngediend: true, ontvangstIngebrekestelling: d('2026-03-02'), dagenInGebreke, ...anders }),
  ).uitleg

describe('de uitleg van de dwangsom', () => {
  it('noemt de brief, de dagen en elke trede met bron', () => {
    expect(omtrek(uitleg(15))).toEqual([
      'Awb art. 4:17 = 35700',
      '. Awb art. 4:17 lid 3 = 2026-03-02',
      '. Awb art. 4:17 lid 1 = 15',
      '. Awb art. 4:17 lid 2 = 32200 (H) met bron',
      '. Awb art. 4:17 lid 2 = 3500 (H) met bron',
    ])
  })
  it('noemt een trede waarin geen dag valt niet', () => {
    expect(omtrek(uitleg(14)).slice(3)).toEqual(['. Awb art. 4:17 lid 2 = 32200 (H) met bron'])
    expect(uitleg(0).stappen).toHaveLength(2)
  })
  it.each([
    [1, 'De gemeente is 1 dag te laat.', 'The municipality is 1 day late.', 1],
    [42, 'De gemeente is 42 dagen te laat.', 'The municipality is 42 days late.', 42],
    [
      43,
      'De gemeente is 43 dagen te laat. Daarvan tellen er 42.',
      'The municipality is 43 days late. Of those 42 count.',
      42,
    ],
  ])('zegt bij %d dagen hoeveel er tellen', (dagen, nl, en, waarde) => {
    expect(uitleg(dagen).stappen?.[1]).toMatchObject({ tekst: { nl, en }, waarde })
  })
  it('schrijft één dag in een trede als "1 dag"', () => {
    const { nl, en } = uitleg(15).stappen?.at(-1)?.tekst ?? {}
    expect(nl).toMatch(/^1 dag van /)
    expect(en).toMatch(/^1 day at /)
  })
  it.each<[GeenDwangsom, Partial<Dwangsominvoer>, string]>([
    ['geen-aanvraag', { aanvraagIngediend: false }, '. Wmo 2015 art. 2.3.2 lid 9 (M)'],
    ['geen-ingebrekestelling', { ontvangstIngebrekestelling: null }, '. Awb art. 4:17 lid 3 (H)'],
    ['onredelijk-laat', { uitzondering: 'onredelijk-laat' }, '. Awb art. 4:17 (H)'],
    ['geen-belanghebbende', { uitzondering: 'geen-belanghebbende' }, '. Awb art. 4:17 (H)'],
    ['kennelijk-ongegrond', { uitzondering: 'kennelijk-ongegrond' }, '. Awb art. 4:17 (H)'],
  ])('zegt bij %s waarom er geen dwangsom is', (_reden, anders, waarom) => {
    expect(omtrek(uitleg(10, anders))).toEqual(['Awb art. 4:17 = 0', waarom])
  })
})

describe('de uitleg van de brief dat de gemeente te laat is', () => {
  const brief = (ontvangenOp: string) =>
    omtrek(vastGelukt(ingebrekestelling({ beslissenUiterlijk: d('2026-02-23'), ontvangenOp: d(ontvangenOp) })).uitleg)
  it('noemt de ontvangst, ook als de brief te vroeg kwam', () => {
    expect(brief('2026-02-23')).toEqual(['Awb art. 4:17 lid 3', '. Awb art. 4:17 lid 3 = 2026-02-23'])
  })
  it('noemt bij een brief die telt ook wat wij niet zeker weten', () => {
    expect(brief('2026-02-24')).toEqual([
      'Awb art. 4:17 lid 3 en 6:12 lid 2 = 2026-03-10 (M)',
      '. Awb art. 4:17 lid 3 = 2026-02-24',
      '. Awb art. 4:17 lid 3 (unverified)',
    ])
  })
})

it('het besluit over de dwangsom legt uit waarom het een dag later mag', () => {
  expect(omtrek(vastGelukt(termijnDwangsombesluit({ laatsteDwangsomdag: d('2026-04-21') })).uitleg)).toEqual([
    'Awb art. 4:18 = 2026-05-06',
    '. - = 2026-04-21',
    '. Awb art. 4:18 = 2',
    '. Algemene termijnenwet art. 1 en 3 = 2026-05-06 (H)',
  ])
})
