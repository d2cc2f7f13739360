import { vastGelukt } from '@meedoen/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stuurgegevens } from './envelop.ts'
import { pakIn } from './pak-in.ts'
import { pakUit } from './pak-uit.ts'
import { STUURGEGEVENS } from './voorbeeld.ts'

const utf8 = new TextEncoder()
const BERICHT = utf8.encode('<?xml version="1.0" encoding="UTF-8"?>\r\n<Bericht>ë</Bericht>\r\n')
const tekst = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const ingepakt = (anders: Partial<Stuurgegevens> = {}, bericht = BERICHT): string =>
  tekst(vastGelukt(pakIn(bericht, { ...STUURGEGEVENS, ...anders })))
const uitgepakt = (xml: string) => pakUit(utf8.encode(xml))
const CROSS = '11111111-1111-4111-8111-111111111111'

describe('de envelop van het knooppunt (StUF-GGk 2.1)', () => {
  it('geeft het bericht byte voor byte terug, met wat op de envelop stond', () => {
    expect(vastGelukt(uitgepakt(ingepakt()))).toEqual({
      bericht: Buffer.from(BERICHT),
      stuurgegevens: {
        ...STUURGEGEVENS,
        applicatieVersie: '0001',
        applicatieSubversie: '0000',
        functieVersie: '0003',
        functieSubversie: '0002',
      },
    })
  })

  it('doet dat met elke inhoud', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), (bytes) => {
        expect([...vastGelukt(uitgepakt(ingepakt({}, bytes))).bericht]).toEqual([...bytes])
      }),
    )
  })

  it('maakt een antwoord als er een kenmerk is van de envelop waar het op antwoordt', () => {
    expect(ingepakt()).toContain('envelopHeenbericht-ggk_Di01')
    const antwoord = ingepakt({ crossRefnummer: CROSS, functie: 'WMO302' })
    expect(antwoord).toContain('envelopRetourbericht-ggk_Du01')
    expect(vastGelukt(uitgepakt(antwoord)).stuurgegevens.crossRefnummer).toBe(CROSS)
  })

  it.each([
    ['een kenmerk dat geen UUID is', { referentienummer: 'R1' }, /referentienummer moet een UUID/],
    ['een UUID van een andere versie', { referentienummer: CROSS.replace('-4', '-1') }, /UUID van versie 4/],
    ['een tijdstip met streepjes', { tijdstip: '2026-03-02' }, /tijdstipBericht moet uit cijfers/],
    [
      'een te korte naam van een applicatie',
      { zender: { organisatie: '9001', applicatie: 'ab' } },
      /applicatie moet 3/,
    ],
    ['een versie van drie cijfers', { functieVersie: '003' }, /functieVersie moet uit vier cijfers/],
    ['een te lange functie', { functie: 'W'.repeat(31) }, /functie is langer dan 30/],
    ['een teken dat niet in XML mag', { functie: 'WMO\u0001' }, /functie staat een teken/],
  ])('pakt niet in met %s', (_, anders, uitleg) => {
    expect(pakIn(BERICHT, { ...STUURGEGEVENS, ...anders })).toMatchObject({
      ok: false,
      code: 'envelop-onjuist',
      tekst: expect.stringMatching(uitleg),
    })
  })

  it('pakt geen leeg bericht in, en geen bericht boven 25 MB', () => {
    expect(pakIn(new Uint8Array(), STUURGEGEVENS)).toMatchObject({ ok: false, code: 'envelop-onjuist' })
    const grens = 25 * 1024 * 1024
    expect(pakIn(new Uint8Array(grens + 1), STUURGEGEVENS)).toMatchObject({ ok: false, code: 'envelop-onjuist' })
  })

  it('pakt een bericht van precies 25 MB in en weer uit', () => {
    const bericht = new Uint8Array(25 * 1024 * 1024).fill(65)
    const uit = vastGelukt(pakUit(vastGelukt(pakIn(bericht, STUURGEGEVENS))))
    expect(Buffer.compare(uit.bericht, bericht)).toBe(0)
  })

  it('weigert een bericht dat uitgepakt groter is dan 25 MB', () => {
    const bericht = Buffer.alloc(25 * 1024 * 1024 + 3, 65).toString('base64')
    const xml = ingepakt().replace(/(xmlBestand>)[^<]*/, (_, tag: string) => tag + bericht)
    expect(uitgepakt(xml)).toMatchObject({ ok: false, code: 'envelop-onjuist', tekst: /groter dan 25 MB/ })
  })

  it('leest base64 met regeleinden, een andere prefix, commentaar en een BOM', () => {
    const xml = ingepakt()
      .replace(
        /xmlBestand>([^<]*)/,
        (_, inhoud: string) => `xmlBestand>\r\n${inhoud.replace(/.{40}/g, '$&\r\n ')}<!-- x -->`,
      )
      .replaceAll('StUF', 's')
    expect(
      vastGelukt(uitgepakt(`\uFEFF${xml}`.replaceAll('http://www.egem.nl/s/s0301', 'http://www.egem.nl/StUF/StUF0301')))
        .bericht,
    ).toEqual(Buffer.from(BERICHT))
  })

  it.each([
    ['een DOCTYPE', (xml: string) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>'), 'geen-envelop', /DOCTYPE/],
    ['afgekapt', (xml: string) => xml.slice(0, -40), 'geen-envelop', /houdt hier ineens op/],
    ['een los bericht', () => '<Bericht/>', 'geen-envelop', /element Bericht zonder naamruimte/],
    ['geen XML', () => 'PK', 'geen-envelop', /begint niet met XML/],
    [
      'een onbekend voorvoegsel',
      (xml: string) => xml.replaceAll('<ggk:parameters', '<q:parameters'),
      'geen-envelop',
      /nergens bepaald/,
    ],
    [
      'een ander attribuut',
      (xml: string) => xml.replace('xmlBestand>', 'xmlBestand a="1">'),
      'geen-envelop',
      /Attribuut a mag niet/,
    ],
    [
      'te veel elementen',
      (xml: string) => xml.replace('<ggk:parameters>', `<ggk:parameters>${'<a/>'.repeat(500)}`),
      'geen-envelop',
      /te veel elementen/,
    ],
    [
      'te diep genest',
      (xml: string) => xml.replace('<ggk:parameters>', '<a>'.repeat(5000)),
      'geen-envelop',
      /te (diep|veel)/,
    ],
    [
      'kapotte base64',
      (xml: string) => xml.replace('xmlBestand>', 'xmlBestand>!'),
      'envelop-onjuist',
      /geen goede base64/,
    ],
    [
      'base64 met losse bits',
      (xml: string) => xml.replace(/xmlBestand>[^<]*/, 'xmlBestand>QR=='),
      'envelop-onjuist',
      /geen goede base64/,
    ],
    [
      'geen ontvanger',
      (xml: string) => xml.replace(/<StUF:ontvanger>.*<\/StUF:ontvanger>/, ''),
      'envelop-onjuist',
      /ontbreekt/,
    ],
    [
      'twee keer een functie',
      (xml: string) => xml.replace(/<StUF:functie>.*<\/StUF:functie>/, '$&$&'),
      'envelop-onjuist',
      /functie hoort hier niet/,
    ],
    [
      'losse tekst',
      (xml: string) => xml.replace('<ggk:parameters>', '<ggk:parameters>x'),
      'envelop-onjuist',
      /losse tekst/,
    ],
    [
      'een andere berichtcode',
      (xml: string) => xml.replace('Di01</', 'Du01</'),
      'envelop-onjuist',
      /berichtcode moet Di01/,
    ],
    [
      'een tekstbericht',
      (xml: string) => xml.replaceAll('xmlBestand', 'tekstBestand'),
      'envelop-onjuist',
      /tekstbericht/,
    ],
  ] as const)('weigert: %s', (_, verander, code, uitleg) => {
    const weigering = uitgepakt(verander(ingepakt()))
    expect(weigering).toMatchObject({ ok: false, code, tekst: expect.stringMatching(uitleg) })
  })

  it('zegt welke fout het knooppunt meldt', () => {
    const fout =
      '<s:Fo01Bericht xmlns:s="http://www.egem.nl/StUF/StUF0301"><s:stuurgegevens/><s:body><s:code>IB005</s:code>' +
      '<s:plek>client</s:plek><s:omschrijving>Gemeentecode onbekend</s:omschrijving></s:body></s:Fo01Bericht>'
    expect(uitgepakt(fout)).toEqual({
      ok: false,
      code: 'foutbericht',
      tekst: 'Het knooppunt meldt een fout: IB005 Gemeentecode onbekend',
    })
  })
})
