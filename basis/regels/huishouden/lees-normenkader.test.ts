import { vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { leesNormenkader } from './lees-normenkader.ts'
import { NORMENKADER_108 } from './normenkader.ts'

const opgeslagen = (anders: object = {}): unknown => JSON.parse(JSON.stringify({ ...NORMENKADER_108, ...anders }))
const norm = { urenPerJaar: 52, bron: 'beleidsregel Lindewaard 2026', zekerheid: 'H' }

describe('een normenkader uit de verordening lezen', () => {
  it('geeft terug wat erin stond', () => {
    expect(vastGelukt(leesNormenkader(opgeslagen()))).toEqual(NORMENKADER_108)
  })
  it('leest de normen voor andere taken, en mag zonder', () => {
    expect(vastGelukt(leesNormenkader(opgeslagen({ taken: { was: norm } }))).taken).toEqual({ was: norm })
    expect(vastGelukt(leesNormenkader(opgeslagen({ taken: undefined }))).taken).toEqual({})
  })
  it.each<[string, unknown, string]>([
    ['geen kader', null, 'kader'],
    ['een lijst', [], 'kader'],
    ['geen naam', opgeslagen({ naam: ' ' }), 'naam'],
    ['een ontbrekende norm', opgeslagen({ schoonHuis: undefined }), 'schoonHuis'],
    ['uren onder nul', opgeslagen({ kamerInGebruik: { ...norm, urenPerJaar: -1 } }), 'kamerInGebruik.urenPerJaar'],
    [
      'uren als tekst',
      opgeslagen({ beperkingen: { enig: norm, veel: { ...norm, urenPerJaar: '52' } } }),
      'beperkingen.veel',
    ],
    ['een norm zonder bron', opgeslagen({ samenstelling: { ...norm, bron: '' } }), 'samenstelling.bron'],
    ['een onbekende zekerheid', opgeslagen({ schoonHuis: { ...norm, zekerheid: 'zeker' } }), 'schoonHuis.zekerheid'],
    ['een taak die niet bestaat', opgeslagen({ taken: { ramen: norm } }), 'ramen'],
  ])('weigert %s en noemt het veld', (_naam, invoer, veld) => {
    const gelezen = leesNormenkader(invoer)
    expect(gelezen).toMatchObject({ ok: false, code: 'ongeldig-normenkader' })
    expect(gelezen.ok ? '' : gelezen.tekst).toContain(veld)
  })
})
