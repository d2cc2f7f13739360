import { describe, expect, it } from 'vitest'
import { eigenRechter, metDocument } from '../bewijs/rechters.ts'
import { volledigBericht } from '../bewijs/volledig.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { schrijfBasisschema, schrijfSchema } from './schrijf-schema.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }) => soort)

/** Whether a validator with our schema of this kind accepts a document. */
function keurder(soort: Berichtsoort): (xml: string) => boolean {
  const rechter = eigenRechter(soort)
  return (xml) => {
    const oordeel = metDocument(new TextEncoder().encode(xml), (document) => ({ reden: rechter(document) }))
    if (oordeel === null) throw new Error('dit is geen XML')
    return oordeel.reden === null
  }
}

describe.each(SOORTEN)('het schema van %s', (soort) => {
  it('keurt een bericht met alles erin goed; een andere soort of een zonder header niet', () => {
    const xml = volledigBericht(soort)
    const keurtGoed = keurder(soort)
    expect(keurtGoed(xml)).toBe(true)
    expect(keurtGoed(volledigBericht(soort === 'WMO301' ? 'WMO305' : 'WMO301'))).toBe(false)
    expect(keurtGoed(xml.replace(/<(\w+:Header)>.*<\/\1>/s, ''))).toBe(false)
  })
})

describe('een schema', () => {
  const met323 = (nummer: string): string => volledigBericht('WMO323').replace(/(DeclaratieNummer>)A</, `$1${nummer}<`)
  const met325 = (nummer: string): string => volledigBericht('WMO325').replace(/(DeclaratieNummer>)A</, `$1${nummer}<`)

  it('houdt een nummer aan de vorm die het bericht zelf eist (CS319)', () => {
    const keurtGoed = keurder('WMO323')
    expect(keurtGoed(met323('D12'))).toBe(true)
    expect(keurtGoed(met323('D-12'))).toBe(false)
    expect(keurder('WMO325')(met325('D-12'))).toBe(true)
  })
  it('verwijst naar het basisschema in dezelfde map en noemt zijn versies', () => {
    const xsd = schrijfSchema('WMO319')
    expect(xsd).toContain('schemaLocation="basisschema.xsd"')
    expect(xsd).toContain('<iwmo:BerichtXsdVersie>1.0.0</iwmo:BerichtXsdVersie>')
  })
  it('noemt elk type een keer', () => {
    for (const xsd of [schrijfBasisschema(), ...SOORTEN.map((soort) => schrijfSchema(soort))]) {
      const namen = [...xsd.matchAll(/<xs:(?:simple|complex)Type name="(\w+)"/g)].map(([, naam]) => naam)
      expect(new Set(namen).size).toBe(namen.length)
      expect(namen.length).toBeGreaterThan(2)
    }
  })
  it('zet bij een code de officiele naam', () => {
    expect(schrijfBasisschema()).toMatch(
      /<xs:enumeration value="82">\s*<xs:annotation>\s*<xs:documentation>Stuks \(output\)</,
    )
  })
})
