import { describe, expect, it } from 'vitest'
import { maak301, maak305 } from '../controle/voorbeelden.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { leesBericht } from './lees-bericht.ts'

const utf8 = new TextEncoder()
const { bericht } = maak301()
const GOED = new TextDecoder().decode(schrijfBericht('WMO301', bericht))
const lees = (xml: string) => leesBericht(utf8.encode(xml))
const vervang = (wat: string, door: string): string => {
  if (!GOED.includes(wat)) throw new Error(`${wat} staat niet in het voorbeeld`)
  return GOED.replace(wat, door)
}
/** Line of the first occurrence, from 1. */
const regelVan = (xml: string, wat: string): number => xml.slice(0, xml.indexOf(wat)).split('\n').length

const bevindingen = (xml: string) => {
  const gelezen = lees(xml)
  return gelezen.ok ? [] : gelezen.bevindingen
}
const enige = (xml: string) => {
  const gevonden = bevindingen(xml)
  expect(gevonden).toHaveLength(1)
  return gevonden[0]
}

describe('een goed bericht', () => {
  it('wordt gelezen met zijn soort', () => {
    expect(lees(GOED)).toEqual({ ok: true, soort: 'WMO301', bericht })
    const start = maak305()
    expect(leesBericht(schrijfBericht('WMO305', start.bericht))).toEqual({ ok: true, ...start })
  })

  it.each([
    ['commentaar en verwerkingsinstructies', vervang('>999900006<', '>9999<!-- x --><?y?>00006<')],
    ['CDATA in een waarde', vervang('>Jansen<', '><![CDATA[Jansen]]><')],
    ['een verwijzing in een waarde', vervang('>Jansen<', '>Jans&#101;&#x6E;<')],
    ['alleen LF als regeleinde', GOED.replaceAll('\r\n', '\n')],
    ['andere voorvoegsels', GOED.replaceAll('wmo301:', 'a:').replace('xmlns:wmo301', 'xmlns:a')],
    ['een standaardnaamruimte', GOED.replaceAll('wmo301:', '').replace('xmlns:wmo301', 'xmlns')],
    ['geen eerste regel', GOED.slice(GOED.indexOf('<wmo301'))],
    ['een getal met nullen en spaties', vervang('>180<', '> +0180 <')],
    [
      'een verwijzing naar het schema',
      vervang(
        '<wmo301:Bericht ',
        '<wmo301:Bericht xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" ',
      ),
    ],
    [
      'zijn eigen type als xsi:type',
      vervang(
        '<wmo301:Client>',
        '<wmo301:Client xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="wmo301:Client">',
      ),
    ],
  ])('wordt gelezen met %s', (_, xml) => {
    expect(lees(xml)).toEqual({ ok: true, soort: 'WMO301', bericht })
  })

  it('houdt regeleinden en bijzondere tekens in een tekst', () => {
    const xml = vervang(
      '  <wmo301:Contactgegevens>',
      '<wmo301:Commentaar>a\r\nb\rc &amp; &lt;d&gt; 😀</wmo301:Commentaar><wmo301:Contactgegevens>',
    )
    const gelezen = lees(xml)
    expect(gelezen.ok && gelezen.soort === 'WMO301' && gelezen.bericht.Client.Commentaar).toBe('a\nb\nc & <d> 😀')
  })
})

describe('een fout in de structuur', () => {
  it('wijst een ontbrekend element aan waar het had moeten staan', () => {
    const xml = vervang('    <wmo301:Geslacht>2</wmo301:Geslacht>\r\n', '')
    expect(enige(xml)).toEqual({
      regel: 'XSD',
      niveau: 1,
      pad: '/Bericht/Client/Geslacht',
      regelnummer: regelVan(xml, '<wmo301:Naam>'),
      tekst: 'Element Geslacht ontbreekt. Het is hier verplicht.',
    })
  })

  it('wijst de tweede in een lijst aan', () => {
    const tweede = '<wmo301:Contact><wmo301:Soort>09</wmo301:Soort></wmo301:Contact>'
    const xml = vervang('</wmo301:Contactgegevens>', `${tweede}</wmo301:Contactgegevens>`)
    expect(enige(xml)).toMatchObject({
      pad: '/Bericht/Client/Contactgegevens/Contact[2]/Soort',
      regelnummer: regelVan(xml, tweede),
      tekst: expect.stringContaining('COD757'),
    })
  })

  it('zegt van een omgewisseld element alleen dat het op de verkeerde plaats staat', () => {
    const geslacht = '    <wmo301:Geslacht>2</wmo301:Geslacht>\r\n'
    const xml = vervang(geslacht, '').replace('    <wmo301:Contactgegevens>', `${geslacht}    <wmo301:Contactgegevens>`)
    expect(enige(xml)?.tekst).toContain('verkeerde plaats')
  })

  it('zegt van een element in de verkeerde naamruimte welke het moet zijn', () => {
    const xml = vervang('<wmo301:Geslacht>2</wmo301:Geslacht>', '<iwmo:Geslacht>2</iwmo:Geslacht>')
    expect(bevindingen(xml)[0]?.tekst).toContain('Dat moet zijn: "http://www.istandaarden.nl/iwmo/3_2/wmo301/schema"')
  })

  it.each([
    [
      'twee keer hetzelfde element',
      vervang('<wmo301:Geslacht>2</wmo301:Geslacht>', '<wmo301:Geslacht>2</wmo301:Geslacht>'.repeat(2)),
      'twee keer',
    ],
    [
      'een onbekend element',
      vervang('<wmo301:Client>', '<wmo301:Client><wmo301:Klant><a/></wmo301:Klant>'),
      'hoort hier niet',
    ],
    ['losse tekst tussen elementen', vervang('<wmo301:Client>', '<wmo301:Client>tekst'), 'geen losse tekst'],
    ['CDATA tussen elementen', vervang('<wmo301:Client>', '<wmo301:Client><![CDATA[ ]]>'), 'geen losse tekst'],
    ['een element in een waarde', vervang('>999900006<', '>9999<b/>00006<'), 'alleen tekst'],
    ['een attribuut', vervang('<wmo301:Client>', '<wmo301:Client id="1">'), 'Attribuut id'],
    ['een te lange waarde', vervang('>01A04<', '>01A045<'), 'hoogstens 5 tekens'],
    ['een onbekende code', vervang('<iwmo:Eenheid>01', '<iwmo:Eenheid>02'), '01 (Minuut), 04 (Uur)'],
    ['een datum die niet bestaat', vervang('>1950-03-02<', '>1950-02-30<'), 'bestaande datum'],
    ['een datum met tijdzone', vervang('>1950-03-02<', '>1950-03-02Z<'), 'geen tijdzone'],
    ['een verkeerde berichtcode', vervang('>414<', '>415<'), 'moet 414 zijn'],
  ])('weigert %s', (_, xml, tekst) => {
    expect(enige(xml)?.tekst).toContain(tekst)
  })

  it('meldt alle fouten, in de volgorde van het bestand', () => {
    const xml = vervang('>999900006<', '>1<').replace('>414<', '>1<').replace('>180<', '>x<')
    expect(bevindingen(xml).map(({ pad }) => pad.split('/').at(-1))).toEqual(['BerichtCode', 'Bsn', 'Volume'])
  })

  it('houdt op na honderd fouten', () => {
    const xml = vervang('<wmo301:Client>', `<wmo301:Client>${'<a/>'.repeat(5000)}`)
    expect(bevindingen(xml)).toHaveLength(101)
  })

  it('noemt een jaartal dat het schema wel toestaat maar niet kan, geen fout van niveau 1', () => {
    expect(enige(vervang('>1950-03-02<', '>12026-01-01<'))).toMatchObject({ regel: 'OP047', niveau: 2 })
  })
})
