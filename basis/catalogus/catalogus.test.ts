import { describe, expect, it } from 'vitest'
import {
  AFWIJZINGSGRONDCODES,
  AFWIJZINGSGRONDEN,
  haalVoorziening,
  LEEFGEBIEDCODES,
  LEEFGEBIEDEN,
  ONDERZOEKSONDERWERPCODES,
  ONDERZOEKSONDERWERPEN,
  PGB_AFWIJZINGSGRONDCODES,
  PGB_AFWIJZINGSGRONDEN,
  type Tekst,
  TREDECODES,
  TREDEN,
  VOORZIENINGCODES,
  VOORZIENINGEN,
  vindVoorziening,
} from './index.ts'

const voorzieningen = Object.values(VOORZIENINGEN)
const teksten = (waarde: unknown): Tekst[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  if ('nl' in waarde && 'en' in waarde && typeof waarde.nl === 'string' && typeof waarde.en === 'string')
    return [{ nl: waarde.nl, en: waarde.en }]
  return Object.values(waarde).flatMap(teksten)
}

describe('voorzieningen', () => {
  it('staan elk onder hun eigen code, in de vaste volgorde', () => {
    expect(voorzieningen.map((v) => v.code)).toEqual([...VOORZIENINGCODES])
    for (const code of VOORZIENINGCODES) expect(VOORZIENINGEN[code].code).toBe(code)
  })
  it('zijn te vinden op code; een onbekende code is een fout in het programma', () => {
    expect(haalVoorziening('rolstoel').productcategorie).toBe('11')
    expect(vindVoorziening('strijkservice')).toBeUndefined()
    expect(() => haalVoorziening('strijkservice')).toThrow('strijkservice')
  })
  it('zijn ook te noemen zonder lidwoord, voor na "geen" en "uw"', () => {
    for (const { inZin, zonderLidwoord } of voorzieningen) {
      expect(inZin.nl.replace(/^een /, '')).toBe(zonderLidwoord.nl)
      expect(inZin.en.replace(/^an? /, '')).toBe(zonderLidwoord.en)
    }
  })
  it('hebben een eigen landelijke productcategorie', () => {
    expect(new Set(voorzieningen.map((v) => v.productcategorie)).size).toBe(voorzieningen.length)
  })
  it('kennen een kostprijsgrens alleen voor hulpmiddel en woningaanpassing', () => {
    for (const v of voorzieningen)
      expect(v.kostprijsgrens).toBe(v.bijdragesoort === 'hulpmiddel' || v.bijdragesoort === 'woningaanpassing')
  })
  it('vallen onder het abonnementstarief, behalve de rolstoel', () => {
    expect(voorzieningen.filter((v) => !v.onderAbonnementstarief).map((v) => v.code)).toEqual(['rolstoel'])
  })
  it('noemen alleen de woningaanpassing een ingreep in de woning', () => {
    expect(voorzieningen.filter((v) => v.woningaanpassing).map((v) => v.code)).toEqual(['woningaanpassing'])
  })
  it('gebruiken dagdeel, etmaal en stuks nooit per dag', () => {
    for (const v of voorzieningen)
      if (v.eenheden.some((e) => ['14', '16', '83', '84'].includes(e))) expect(v.frequenties).not.toContain('1')
  })
})

describe('woorden van de wet', () => {
  it('zetten de maatwerkvoorziening als laatste trede', () => {
    expect(TREDECODES).toEqual([
      'eigen-kracht',
      'gebruikelijke-hulp',
      'mantelzorg',
      'sociaal-netwerk',
      'algemene-voorziening',
      'maatwerkvoorziening',
    ])
  })
  it('kennen de zeven onderwerpen van het onderzoek, elk met artikel', () => {
    expect(ONDERZOEKSONDERWERPCODES.map((c) => ONDERZOEKSONDERWERPEN[c].artikel)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((c) => `Wmo 2015 art. 2.3.2 lid 4 onder ${c}`),
    )
  })
  it('hebben voor elke trede voor maatwerk een grond om af te wijzen', () => {
    for (const trede of TREDECODES) if (trede !== 'maatwerkvoorziening') expect(AFWIJZINGSGRONDCODES).toContain(trede)
  })
  it('noemen bij elke grond en trede een artikel', () => {
    for (const code of AFWIJZINGSGRONDCODES) expect(AFWIJZINGSGRONDEN[code].artikel).toMatch(/art\. \d/)
    for (const code of PGB_AFWIJZINGSGRONDCODES) expect(PGB_AFWIJZINGSGRONDEN[code].artikel).toContain('2.3.6')
    for (const code of TREDECODES) expect(TREDEN[code].artikel).toMatch(/art\. \d/)
  })
  it('hebben overal Nederlands en Engels, in korte zinnen', () => {
    const alles = [VOORZIENINGEN, LEEFGEBIEDEN, ONDERZOEKSONDERWERPEN, TREDEN, AFWIJZINGSGRONDEN, PGB_AFWIJZINGSGRONDEN]
    const gevonden = teksten(alles)
    expect(gevonden.length).toBeGreaterThan(100)
    for (const { nl, en } of gevonden) {
      expect(nl).not.toBe('')
      expect(en).not.toBe('')
      for (const zin of nl.split(/[.?] /)) expect(zin.split(' ').length).toBeLessThanOrEqual(18)
    }
  })
  it('kennen negen leefgebieden, elk met een open vraag', () => {
    expect(LEEFGEBIEDCODES).toHaveLength(9)
    for (const code of LEEFGEBIEDCODES) expect(LEEFGEBIEDEN[code].vraag.nl).toMatch(/\?$/)
  })
})
