import { describe, expect, it } from 'vitest'
import { maakRetour } from '../antwoord/maak-retour.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { beoordeel, controleer } from './controleer.ts'
import { REGELS } from './register.ts'
import { BEKEND, maak301, maak305, metProduct, PRODUCT, START } from './voorbeelden.ts'

const utf8 = new TextEncoder()
const bytesVan = (bericht: Parameters<typeof metProduct>[number]): Uint8Array =>
  schrijfBericht('WMO301', metProduct(PRODUCT, bericht).bericht)

describe('controleer', () => {
  it('geeft voor een goed bericht een verslag zonder bevindingen', () => {
    const bytes = schrijfBericht('WMO301', maak301().bericht)
    expect(controleer(bytes, { bestand: 'T1.xml' })).toEqual({
      bestand: 'T1.xml',
      bericht: 'WMO301',
      geldig: true,
      bevindingen: [],
    })
  })

  it('geeft bij een regel van niveau 2 de regel in het bestand', () => {
    const bytes = bytesVan({
      ...PRODUCT,
      ToewijzingNummer: 2,
      Product: { Categorie: '02', Code: '02A01' },
      RedenWijziging: '01',
    })
    const regels = new TextDecoder().decode(bytes).split('\r\n')
    const verslag = controleer(bytes)
    expect(verslag.geldig).toBe(false)
    expect(verslag.bevindingen).toMatchObject([
      { regel: 'CS336', regelnummer: regels.findIndex((regel) => regel.includes('RedenWijziging')) + 1 },
    ])
  })

  it('wijst voor een element dat ontbreekt de klasse aan waarin het hoort', () => {
    const { Einddatum: _, ...zonder } = {
      ...PRODUCT,
      ToewijzingNummer: 2,
      Product: { Categorie: '02', Code: '02A01' },
    } as const
    const bytes = bytesVan(zonder)
    const regels = new TextDecoder().decode(bytes).split('\r\n')
    expect(controleer(bytes).bevindingen).toMatchObject([
      {
        regel: 'CD076',
        pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum',
        regelnummer: regels.findLastIndex((regel) => regel.includes('<wmo301:ToegewezenProduct>')) + 1,
      },
    ])
  })

  it('stopt bij de structuur als die niet klopt', () => {
    const xml = new TextDecoder().decode(schrijfBericht('WMO301', maak301({ Bsn: '999900007' }).bericht))
    const verslag = controleer(utf8.encode(xml.replace('>180<', '>veel<')))
    expect(verslag).toMatchObject({ bericht: 'WMO301', geldig: false })
    expect(verslag.bevindingen.map(({ niveau }) => niveau)).toEqual([1])
  })

  it('kijkt alleen met kennis van buiten naar niveau 3 en 4', () => {
    const bytes = schrijfBericht('WMO305', maak305([{ ...START, ToewijzingNummer: 7 }]).bericht)
    expect(controleer(bytes).geldig).toBe(true)
    expect(controleer(bytes, { bekend: BEKEND }).bevindingen).toMatchObject([{ regel: 'TR019', niveau: 3 }])
  })
})

describe('beoordeel', () => {
  it('geeft het bericht en de bevindingen waaruit het retour volgt', () => {
    const beoordeeld = beoordeel(schrijfBericht('WMO305', maak305().bericht), BEKEND)
    if (!beoordeeld.ok || beoordeeld.soort !== 'WMO305') throw new Error('niet gelezen als 305')
    const kop = { identificatieRetour: 'R1', dagtekening: BEKEND.vandaag }
    expect(maakRetour(beoordeeld, beoordeeld.bevindingen, kop)).toMatchObject({ ok: true, waarde: { soort: 'WMO306' } })
  })
})

describe('het register', () => {
  it('noemt elke regel een keer, met code, niveau, retourcode en berichten', () => {
    expect(new Set(REGELS.map(({ code }) => code)).size).toBe(REGELS.length)
    for (const { code, niveau, retourcode, titel, berichten } of REGELS) {
      expect(retourcode === '0001').toBe(niveau === 2 || code === 'OP254')
      expect(titel).toMatch(/^[A-Z].*\.$/)
      expect(berichten.length).toBeGreaterThan(0)
    }
  })
})
