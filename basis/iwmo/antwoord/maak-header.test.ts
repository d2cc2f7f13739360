import { datum, vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { willekeurigBericht } from '../bewijs/willekeurig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { maakHeader } from './maak-header.ts'
import { maakRetour } from './maak-retour.ts'

const VAN_AANBIEDER = { afzender: '12345678', ontvanger: '0344', identificatie: 'A1', dagtekening: datum('2026-02-03') }
const VAN_GEMEENTE = { ...VAN_AANBIEDER, afzender: '0344', ontvanger: '12345678' }
const VERSIES = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }

describe('een header', () => {
  it.each([
    ['WMO301', VAN_GEMEENTE, '414'],
    ['WMO305', VAN_AANBIEDER, '418'],
    ['WMO307', VAN_AANBIEDER, '420'],
    ['WMO315', VAN_AANBIEDER, '444'],
    ['WMO317', VAN_AANBIEDER, '480'],
    ['WMO319', VAN_GEMEENTE, '482'],
    ['WMO323', VAN_AANBIEDER, '484'],
  ] as const)('van een %s heeft de code en versies van de standaard', (soort, kop, BerichtCode) => {
    expect(maakHeader[soort](kop)).toEqual({
      BerichtCode,
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: kop.afzender,
      Ontvanger: kop.ontvanger,
      BerichtIdentificatie: { Identificatie: 'A1', Dagtekening: '2026-02-03' },
      XsdVersie: VERSIES,
    })
  })

  const declaratie = maakHeader.WMO323(VAN_AANBIEDER)
  const eigen = { identificatie: 'B7', dagtekening: datum('2026-02-10'), declaratie }

  it('van een WMO325 gaat terug naar wie declareerde en noemt de declaratie', () => {
    const header = maakHeader.WMO325({ ...eigen, retourcodes: ['0200'] })
    expect(header).toMatchObject({
      BerichtCode: '485',
      Afzender: '0344',
      Ontvanger: '12345678',
      BerichtIdentificatie: { Identificatie: 'B7', Dagtekening: '2026-02-10' },
      DeclaratieIdentificatie: { Identificatie: 'A1', Dagtekening: '2026-02-03' },
      XsdVersieDeclaratie: VERSIES,
      RetourCodes: ['0200'],
    })
    expect(header).not.toHaveProperty('XsltVersie')
    expect(leesBericht(schrijfBericht('WMO325', { Header: header }))).toMatchObject({ ok: true, soort: 'WMO325' })
  })

  it('van een WMO325 noemt bij een technische afkeur de versie van de controles', () => {
    expect(maakHeader.WMO325({ ...eigen, retourcodes: ['0001'], xsltVersie: '1.0.0' }).XsltVersie).toBe('1.0.0')
  })
})

const KOP = { identificatieRetour: 'R1', dagtekening: datum('2026-02-04') }

describe('de header van een retour', () => {
  it.each([
    ['WMO301', 'WMO302', '415'],
    ['WMO305', 'WMO306', '419'],
    ['WMO307', 'WMO308', '421'],
    ['WMO315', 'WMO316', '445'],
    ['WMO317', 'WMO318', '481'],
    ['WMO319', 'WMO320', '483'],
  ] as const)('op een %s is die van het bericht zelf, met alleen een andere code', (heen, soort, BerichtCode) => {
    fc.assert(
      fc.property(willekeurigBericht(heen), (gekeurd) => {
        const retour = vastGelukt(maakRetour(gekeurd, [], KOP))
        expect(retour.soort).toBe(soort)
        expect(retour.bericht).toEqual({
          Header: {
            ...gekeurd.bericht.Header,
            BerichtCode,
            IdentificatieRetour: 'R1',
            DagtekeningRetour: '2026-02-04',
            XsdVersieRetour: VERSIES,
          },
        })
      }),
      { numRuns: 20 },
    )
  })
})
