import { describe, expect, it } from 'vitest'
import { CONTACT, KAAL, maak301, metProduct, PRODUCT } from '../controle/voorbeelden.ts'
import { schrijfBericht } from './schrijf-bericht.ts'

const schrijf = (anders: Parameters<typeof maak301>[0]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(schrijfBericht('WMO301', maak301(anders).bericht))

describe('schrijfBericht', () => {
  it('schrijft UTF-8 zonder BOM met CR LF', () => {
    const xml = schrijf({})
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n<wmo301:Bericht ')).toBe(true)
    expect(xml.endsWith('</wmo301:Bericht>\r\n')).toBe(true)
    expect(xml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('schrijft elementen van een datatype in de naamruimte van het basisschema', () => {
    expect(schrijf({})).toContain('<wmo301:Geboortedatum>\r\n      <iwmo:Datum>1950-03-02</iwmo:Datum>')
  })

  it('houdt de volgorde van de standaard, welke volgorde de waarde ook heeft', () => {
    const { Omvang, ...rest } = PRODUCT
    if (Omvang === undefined) throw new Error('het voorbeeld heeft een omvang')
    const { bericht } = metProduct({ Omvang, ...rest })
    expect(schrijfBericht('WMO301', bericht)).toEqual(schrijfBericht('WMO301', metProduct(PRODUCT).bericht))
  })

  it('laat lege delen weg', () => {
    const xml = schrijf({ Relaties: [], Contactgegevens: [{ ...CONTACT, Periode: {} }] })
    expect(xml).not.toContain('Relaties')
    expect(xml).not.toContain('Periode')
  })

  it('vervangt tekens die in XML iets anders betekenen', () => {
    expect(schrijf({ Commentaar: 'a<b>&c\rd\ne' })).toContain('>a&lt;b&gt;&amp;c&#13;d\r\ne<')
  })

  it.each([
    ['een te lange waarde', { Contactgegevens: [{ ...CONTACT, Adres: { Straatnaam: 'a'.repeat(25) } }] }, 'Straatnaam'],
    ['een lege tekst', { Commentaar: '' }, 'Commentaar'],
    ['een lijst zonder iets erin', { ToegewezenProducten: [] }, 'ToegewezenProduct ontbreekt'],
    ['een bedrag met decimalen', { ToegewezenProducten: [{ ...KAAL, Budget: 1.5 }] }, 'Budget'],
    ['een stuurteken', { Commentaar: 'a\u0000b' }, 'niet in XML'],
    ['een half teken', { Commentaar: 'a\ud83d' }, 'niet in XML'],
  ])('weigert %s te schrijven', (_, anders, tekst) => {
    expect(() => schrijf(anders)).toThrow(tekst)
  })
})
