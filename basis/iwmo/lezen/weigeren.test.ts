import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maak301 } from '../controle/voorbeelden.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import { leesBericht } from './lees-bericht.ts'

const utf8 = new TextEncoder()
const BYTES = schrijfBericht('WMO301', maak301().bericht)
const GOED = new TextDecoder().decode(BYTES)

const eerste = (bytes: Uint8Array | string) => {
  const gelezen = leesBericht(typeof bytes === 'string' ? utf8.encode(bytes) : bytes)
  if (gelezen.ok) throw new Error('dit bericht is niet geweigerd')
  return gelezen.bevindingen[0]
}
const namespaces = (van: string, naar: string): string => GOED.replaceAll(van, naar)

describe('vorm (OP192, OP179)', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['een leeg bestand', '', 'leeg'],
    ['een bestand met alleen witruimte', ' \r\n', 'ineens op'],
    ['een bestand zonder XML', 'Bsn;Naam\r\n', 'begint niet met XML'],
    ['een BOM', new Uint8Array([0xef, 0xbb, 0xbf, ...BYTES]), 'BOM'],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${GOED}`, 'utf16le')), 'UTF-16'],
    ['UTF-16 zonder BOM', new Uint8Array(Buffer.from(GOED, 'utf16le')), 'UTF-16'],
    ['een andere codering', GOED.replace('UTF-8', 'ISO-8859-1'), 'ISO-8859-1'],
    ['een DOCTYPE', GOED.replace('?>', '?><!DOCTYPE Bericht [<!ENTITY a "b">]>'), 'DOCTYPE'],
    ['een eigen entiteit', GOED.replace('>Jansen<', '>&a;<'), 'geen geldige verwijzing'],
    ['een los &-teken', GOED.replace('>Jansen<', '>Jansen & co<'), '&amp;'],
    ['een NUL-teken', GOED.replace('>Jansen<', '>Jan\0sen<'), 'U+0000'],
    ['een NUL-teken in commentaar', GOED.replace('<wmo301:Client>', '<!-- \0 --><wmo301:Client>'), 'U+0000'],
    ['een NUL-teken in een attribuut', GOED.replace('<wmo301:Client>', '<wmo301:Client a="\0">'), 'U+0000'],
    ['een teken dat geen teken is', GOED.replace('>Jansen<', '>Jan\uffffsen<'), 'U+FFFF'],
    ['een codering die geen naam is', GOED.replace('UTF-8', '\u00e9'), 'eerste regel klopt niet'],
    ['een afgebroken commentaar', GOED.replace('<wmo301:Client>', '<!-- <wmo301:Client>'), 'ineens op'],
    ['een stuurteken', GOED.replace('>Jansen<', '>Jan\u0001sen<'), 'U+0001'],
    ['een tag die niet sluit', GOED.replace('</wmo301:Client>', ''), '</wmo301:Client>'],
    ['iets na het bericht', `${GOED}<a/>`, 'Na het einde'],
    ['een voorvoegsel dat nergens staat', GOED.replace('<wmo301:Client>', '<q:Client>'), 'voorvoegsel'],
  ])('weigert %s', (_, bytes, tekst) => {
    expect(eerste(bytes)).toMatchObject({ regel: 'OP192', niveau: 1, tekst: expect.stringContaining(tekst) })
  })

  it('wijst bytes aan die geen UTF-8 zijn', () => {
    const begin = GOED.indexOf('Jansen')
    const bytes = new Uint8Array([...BYTES.subarray(0, begin), 0xe9, ...BYTES.subarray(begin)])
    expect(eerste(bytes)).toMatchObject({
      regel: 'OP192',
      pad: '/Bericht/Client/Naam/Geslachtsnaam/Achternaam',
      regelnummer: GOED.slice(0, begin).split('\n').length,
    })
  })

  it.each([
    ['te lang geschreven', [0xc0, 0xaf]],
    ['een halve surrogaat', [0xed, 0xa0, 0x80]],
    ['boven U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['een losse vervolgbyte', [0x80]],
  ])('weigert UTF-8 die %s is', (_, fout) => {
    const begin = GOED.indexOf('Jansen')
    const bytes = new Uint8Array([...BYTES.subarray(0, begin), ...fout, ...BYTES.subarray(begin)])
    expect(eerste(bytes)?.tekst).toContain('geen UTF-8')
  })

  it('weigert meer dan 25 MB zonder te lezen', () => {
    expect(eerste(new Uint8Array(25 * 1024 * 1024 + 1))).toMatchObject({ regel: 'OP179' })
    const begin = process.cpuUsage()
    expect(
      eerste(Buffer.alloc(100 * 1024 * 1024, GOED.slice(0, GOED.indexOf('Jansen')) + 'a'.repeat(5000))),
    ).toMatchObject({
      regel: 'OP179',
      regelnummer: 1,
    })
    expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000)
  })
})

describe('andere berichten', () => {
  it.each([
    ['een iWmo-bericht van een andere release', namespaces('iwmo/3_2', 'iwmo/2_3'), 'iWmo 2.3'],
    ['een iJw-bericht', namespaces('iwmo/3_2/wmo301', 'ijw/3_2/jw301'), 'iJw'],
    ['een bericht dat in iWmo 3.2 niet bestaat', namespaces('wmo301/schema', 'wmo303/schema'), 'WMO303'],
    ['een bericht van de eigen bijdrage', namespaces('iwmo/3_2/wmo301', 'ieb/4_0/wmo405'), 'eigen bijdrage'],
    ['een envelop', '<a:Di01 xmlns:a="http://www.stufstandaarden.nl/koppelvlak/ggk0210"/>', 'envelop'],
    ['een webpagina', '<html><body></body></html>', 'element html'],
  ])('weigert %s en zegt wat het is', (_, xml, tekst) => {
    expect(eerste(xml)).toMatchObject({ regel: 'OP047', niveau: 1, tekst: expect.stringContaining(tekst) })
  })
})

describe('vijandige invoer', () => {
  const groot = (inhoud: string): string => GOED.replace('>Jansen<', `>${inhoud}<`)
  const MB = 1024 * 1024

  it.each([
    ['een waarde van twintig megabyte', groot('a'.repeat(20 * MB))],
    ['twintig megabyte spaties als datum', GOED.replace('>1950-03-02<', `>${' '.repeat(20 * MB)}x<`)],
    ['twintig megabyte cijfers als getal', GOED.replace('>180<', `>${'9'.repeat(20 * MB)}<`)],
    ['twintig megabyte cijfers als versie', GOED.replace('>1.0.0<', `>${'1'.repeat(20 * MB)}<`)],
    ['een miljoen open elementen', GOED.replace('<wmo301:Client>', '<a>'.repeat(MB))],
    ['een miljoen attributen', GOED.replace('<wmo301:Client>', `<wmo301:Client ${'a="" '.repeat(MB)}>`)],
    [
      'een half miljoen naamruimten, bij elk element opgezocht',
      GOED.replace(
        '<wmo301:Client>',
        `<wmo301:Client ${Array.from({ length: MB / 2 }, (_, i) => `xmlns:a${i}="a"`).join(' ')}>${'<!-- --><a a="b"/>'.repeat(200_000)}`,
      ),
    ],
    [
      'een attribuut van twintig megabyte',
      GOED.replace('<wmo301:Client>', `<wmo301:Client xmlns:q="${'a'.repeat(20 * MB)}">`),
    ],
    ['een naam van twintig megabyte', GOED.replace('<wmo301:Client>', `<${'a'.repeat(20 * MB)}>`)],
    ['een miljoen verwijzingen', groot('&#65;'.repeat(MB))],
    ['een miljoen stukjes commentaar', groot('<!---->'.repeat(MB))],
    ['een miljoen lege elementen', GOED.replace('<wmo301:Client>', `<wmo301:Client>${'<a/>'.repeat(MB)}`)],
  ])('weigert %s en blijft overeind', (_, xml) => {
    const gelezen = leesBericht(utf8.encode(xml))
    expect(gelezen.ok).toBe(false)
    expect(!gelezen.ok && gelezen.bevindingen.length <= 101).toBe(true)
  })

  it('geeft op elke afgekapte versie een bevinding', () => {
    for (let lengte = 0; lengte < BYTES.length - 2; lengte++)
      expect(leesBericht(BYTES.subarray(0, lengte)).ok).toBe(false)
  })

  it('gooit nooit een fout, welke bytes er ook komen', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void leesBericht(bytes)))
    const ingreep = fc.tuple(fc.nat(BYTES.length), fc.nat(20), fc.uint8Array({ maxLength: 8 }))
    fc.assert(
      fc.property(fc.array(ingreep, { minLength: 1, maxLength: 4 }), (ingrepen) => {
        let bytes = [...BYTES]
        for (const [plaats, weg, erin] of ingrepen)
          bytes = [...bytes.slice(0, plaats), ...erin, ...bytes.slice(plaats + weg)]
        const gelezen = leesBericht(new Uint8Array(bytes))
        if (!gelezen.ok) expect(gelezen.bevindingen.length).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })
})
