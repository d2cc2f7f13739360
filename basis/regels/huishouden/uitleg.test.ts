import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { type AlphahulpBezwaar, alphahulp } from './alphahulp.ts'
import { GANGBARE_LEEFTIJDEN, gebruikelijkeHulp, type Huisgenoot, type Huishoudaandeel } from './gebruikelijke-hulp.ts'
import { type Hulpvraag, huishoudelijkeHulp } from './huishoudelijke-hulp.ts'
import { leesNormenkader } from './lees-normenkader.ts'
import { type Huishoudtaak, NORMENKADER_108, type Norm } from './normenkader.ts'
import { type Huissituatie, normenkaderSchoonHuis } from './schoon-huis.ts'
import { type Hulpsoort, type Regie, soortHuishoudelijkeHulp } from './soort-hulp.ts'

const op = d('2026-03-02')
const gewoon: Huissituatie = {
  overname: true,
  eigenMogelijkheden: false,
  beperkingen: 'geen',
  groterHuishouden: false,
  extraKamersInGebruik: 0,
  extraKamersNietInGebruik: 0,
}
const lokaal = (urenPerJaar: number): Norm => ({ urenPerJaar, bron: 'beleidsregel Lindewaard 2026', zekerheid: 'H' })
const REGEL = 'Wmo 2015 art. 2.1.3 lid 2 onder a en 2.3.5 lid 3'

describe('de uitleg van de uren voor een schoon huis', () => {
  const uitleg = (anders: Partial<Huissituatie>) =>
    vastGelukt(normenkaderSchoonHuis({ op, kader: NORMENKADER_108, situatie: { ...gewoon, ...anders } })).uitleg
  it('noemt elke post met bron, en trekt af wat de bewoner zelf doet', () => {
    const alles = uitleg({
      eigenMogelijkheden: true,
      beperkingen: 'veel',
      groterHuishouden: true,
      extraKamersInGebruik: 2,
      extraKamersNietInGebruik: 1,
    })
    expect(omtrek(alles)).toEqual([
      `${REGEL} = 199`,
      ...[108, -23, 26, 32, 4, 52].map((uren) => `. ${REGEL} = ${uren} (M) met bron`),
    ])
    expect(alles.stappen?.map(({ tekst }) => tekst.nl.split(' ')[0])).toEqual([
      'Erbij',
      'Eraf',
      'Erbij',
      'Erbij',
      'Erbij',
      'Erbij',
    ])
    expect(alles.stappen?.[1]?.tekst).toEqual({
      nl: 'Eraf voor wat u zelf of met uw netwerk doet: 23 uur per jaar.',
      en: 'Taken off for what you do yourself or with your network: 23 hours a year.',
    })
  })
  it('zegt om hoeveel kamers het gaat', () => {
    const zinnen = uitleg({ extraKamersInGebruik: 2, extraKamersNietInGebruik: 1 }).stappen?.map(({ tekst }) => tekst)
    expect(zinnen?.slice(1)).toEqual([
      {
        nl: 'Erbij voor 2 extra kamers die u gebruikt: 32 uur per jaar.',
        en: 'Added for 2 extra rooms in use: 32 hours a year.',
      },
      {
        nl: 'Erbij voor 1 extra kamer die u niet gebruikt: 4 uur per jaar.',
        en: 'Added for 1 extra room not in use: 4 hours a year.',
      },
    ])
  })
  it.each([
    [52, '1 uur per week (60 minuten)', '1 hour a week (60 minutes)'],
    [51, '59 minuten per week', '59 minutes a week'],
    [104, '2 uur per week (120 minuten)', '2 hours a week (120 minutes)'],
    [52.87, '1 uur en 1 minuut per week (61 minuten)', '1 hour and 1 minute a week (61 minutes)'],
  ])('schrijft %d uur per jaar ook per week zoals een besluit dat doet', (uren, nl, en) => {
    const kader = { ...NORMENKADER_108, schoonHuis: lokaal(uren) }
    const { tekst } = vastGelukt(normenkaderSchoonHuis({ op, kader, situatie: gewoon })).uitleg
    expect(tekst.nl).toContain(`ongeveer ${nl}.`)
    expect(tekst.en).toContain(`about ${en}.`)
  })
  it('noemt een post die niet telt niet', () => {
    expect(omtrek(uitleg({}))).toEqual([`${REGEL} = 108`, `. ${REGEL} = 108 (M) met bron`])
  })
  it('rekent met een norm van nul uur en schrijft die als erbij', () => {
    const kader = { ...NORMENKADER_108, schoonHuis: lokaal(0) }
    const { uitkomst, uitleg: leeg } = vastGelukt(normenkaderSchoonHuis({ op, kader, situatie: gewoon }))
    expect(uitkomst.urenPerJaar).toBe(0)
    expect(leeg.stappen?.[0]?.tekst).toEqual({
      nl: 'Erbij voor het schoonmaken van het huis: 0 uur per jaar.',
      en: 'Added for cleaning the house: 0 hours a year.',
    })
  })
  it('zegt of de extra inzet enig of veel is', () => {
    const zin = (beperkingen: 'enig' | 'veel') => uitleg({ beperkingen }).stappen?.at(-1)?.tekst
    expect(zin('enig')).toEqual({ nl: expect.stringContaining('enige'), en: expect.stringContaining('some') })
    expect(zin('veel')).toEqual({ nl: expect.stringContaining('veel'), en: expect.stringContaining('much') })
  })
})

describe('de uitleg van de uren hulp', () => {
  const kader = { ...NORMENKADER_108, taken: { was: lokaal(10.5) } }
  const hulp = (anders: Partial<Hulpvraag>) =>
    huishoudelijkeHulp({ op, kader, schoonHuis: gewoon, taken: ['was'], gebruikelijkeHulpMinuten: 60, ...anders })
  it('noemt het huis, de taken en wat huisgenoten doen', () => {
    const { uitleg } = vastGelukt(hulp({}))
    expect(omtrek(uitleg)).toEqual([
      `${REGEL} = 66.5`,
      `. ${REGEL} = 108 (M) met bron`,
      `. ${REGEL} = 10.5 (H) met bron`,
      '. Wmo 2015 art. 1.1.1 en 2.3.5 lid 3 = -52',
    ])
    expect(uitleg.tekst).toEqual({
      nl: 'Samen is dat 66,5 uur per jaar. Dat is ongeveer 1 uur en 17 minuten per week (77 minuten).',
      en: 'In all that is 66.5 hours a year. That is about 1 hour and 17 minutes a week (77 minutes).',
    })
    expect(uitleg.stappen?.at(-1)?.tekst).toEqual({
      nl: 'Eraf: 52 uur per jaar. Uw huisgenoten doen 60 minuten per week. Dat heet gebruikelijke hulp.',
      en: 'Taken off: 52 hours a year. Your housemates do 60 minutes a week. That is called usual help.',
    })
  })
  it('zwijgt over huisgenoten die niets doen', () => {
    expect(vastGelukt(hulp({ gebruikelijkeHulpMinuten: 0 })).uitleg.stappen).toHaveLength(2)
  })
  it('telt zonder huis en zonder taken tot niets', () => {
    const { uitkomst, uitleg } = vastGelukt(hulp({ schoonHuis: null, taken: [], gebruikelijkeHulpMinuten: 0 }))
    expect(uitkomst).toEqual({ urenPerJaar: 0, minutenPerWeek: 0 })
    expect(omtrek(uitleg)).toEqual([`${REGEL} = 0`])
  })
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('weigert %d minuten en noemt het veld', (minuten) => {
    expect(hulp({ gebruikelijkeHulpMinuten: minuten })).toMatchObject({
      code: 'ongeldig-aantal-minuten',
      veld: 'gebruikelijkeHulpMinuten',
    })
  })
  it('geeft een weigering over het huis door', () => {
    expect(hulp({ schoonHuis: { ...gewoon, extraKamersInGebruik: -1 } })).toMatchObject({
      ok: false,
      code: 'ongeldig-aantal-kamers',
    })
  })
  it.each<[Huishoudtaak, string, string]>([
    ['was', 'de was', 'the laundry'],
    ['boodschappen', 'de boodschappen', 'the groceries'],
    ['maaltijden', 'de maaltijden', 'the meals'],
    ['kinderen', 'de zorg voor de kinderen', 'care of the children'],
    ['organisatie', 'het regelen van het huishouden', 'organising the household'],
    ['advies', 'advies en uitleg over het huishouden', 'advice and instruction on the household'],
  ])('noemt de taak %s in woorden, ook als er geen norm voor is', (taak, nl, en) => {
    const met = hulp({ kader: { ...kader, taken: { [taak]: lokaal(2) } }, taken: [taak] })
    expect(vastGelukt(met).uitleg.stappen?.[1]?.tekst).toEqual({
      nl: `Erbij voor ${nl}: 2 uur per jaar.`,
      en: `Added for ${en}: 2 hours a year.`,
    })
    expect(hulp({ kader: { ...kader, taken: {} }, taken: [taak] })).toMatchObject({
      code: 'norm-ontbreekt',
      tekst: expect.stringContaining(nl),
    })
  })
})

describe('de uitleg van gebruikelijke hulp', () => {
  const hulp = (...huisgenoten: Huisgenoot[]) =>
    vastGelukt(gebruikelijkeHulp({ op, huisgenoten, leeftijden: GANGBARE_LEEFTIJDEN })).uitleg
  it('noemt per huisgenoot de bron van de leeftijd, en die niet bij wie niet kan', () => {
    const uitleg = hulp({ leeftijd: 40, belemmering: 'geen' }, { leeftijd: 41, belemmering: 'overbelast' })
    expect(omtrek(uitleg)).toEqual([
      'Wmo 2015 art. 1.1.1 en 2.3.5 lid 3',
      '. Wmo 2015 art. 1.1.1 en 2.3.5 lid 3 (unverified) met bron',
      '. Wmo 2015 art. 1.1.1 en 2.3.5 lid 3',
      '. - (unverified)',
    ])
    expect(uitleg.stappen?.map(({ tekst }) => tekst.nl).slice(0, 2)).toEqual([
      'Een huisgenoot van 40 jaar kan het hele huishouden doen.',
      'Een huisgenoot van 41 jaar hoeft niets te doen, want is al te zwaar belast.',
    ])
  })
  it('noemt de groep als alleen de leeftijdsgroep is gevraagd', () => {
    const zin = (leeftijd: number) => hulp({ leeftijd, alleenGroep: true, belemmering: 'geen' }).stappen?.[0]?.tekst
    expect(zin(23)).toEqual({
      nl: 'Een huisgenoot van 23 jaar of ouder kan het hele huishouden doen.',
      en: 'A housemate aged 23 or older can do the whole household.',
    })
    expect(zin(13)?.nl).toMatch(/^Een huisgenoot van 13 tot en met 17 jaar kan /)
    expect(zin(13)?.en).toMatch(/^A housemate aged 13 to 17 can /)
  })
  it('zegt of iemand het hele huishouden kan doen', () => {
    expect(hulp({ leeftijd: 23, belemmering: 'geen' }).tekst).toEqual({
      nl: 'Een huisgenoot kan het huishouden doen.',
      en: 'A housemate can do the household.',
    })
    expect(hulp({ leeftijd: 23, belemmering: 'beperking' }).tekst).toEqual({
      nl: 'Geen huisgenoot kan het hele huishouden doen.',
      en: 'No housemate can do the whole household.',
    })
  })
  it.each<[number, Huishoudaandeel, string, string]>([
    [0, 'geen', 'hoeft niets te doen', 'need not do anything'],
    [5, 'lichte-taken', 'lichte taken', 'light tasks'],
    [13, 'eigen-kamer-en-taken', 'de eigen kamer en een paar taken', 'the own room and some tasks'],
    [18, 'als-eenpersoonshuishouden', 'iemand die alleen woont', 'somebody who lives alone'],
    [130, 'volledig', 'het hele huishouden', 'the whole household'],
  ])('zegt bij %d jaar (%s) wat iemand kan, in twee talen', (leeftijd, _aandeel, nl, en) => {
    expect(hulp({ leeftijd, belemmering: 'geen' }).stappen?.[0]?.tekst).toEqual({
      nl: expect.stringMatching(new RegExp(`${nl}[^,]*\\.$`)),
      en: expect.stringMatching(new RegExp(`${en}[^,]*\\.$`)),
    })
  })
  it('zegt waarom van iemand niets verwacht wordt', () => {
    const waarom = (belemmering: Huisgenoot['belemmering']) =>
      hulp({ leeftijd: 40, belemmering }).stappen?.[0]?.tekst.en
    expect(waarom('beperking')).toContain(', because of own limitations.')
    expect(waarom('overbelast')).toContain(', being overburdened already.')
  })
})

describe('de uitleg van de soort hulp', () => {
  const uitleg = (regie: Regie) => vastGelukt(soortHuishoudelijkeHulp({ op, ...regie })).uitleg
  it.each<[Regie, Hulpsoort, string, readonly string[]]>([
    [{ regie: 'zelf' }, 'HH1', '(H)', ['zelf het overzicht']],
    [{ regie: 'deels', ontregeld: false }, 'HH2', '(H)', ['een deel van het overzicht', 'loopt nog']],
    [{ regie: 'niet', ontregeld: true }, 'HH3', '(M)', ['niet houden', 'uit de hand gelopen']],
  ])('volgt de antwoorden %o tot %s', (regie, soort, zekerheid, zinnen) => {
    const [eerste, ...rest] = omtrek(uitleg(regie))
    expect(eerste).toBe(`- = ${soort} ${zekerheid} met bron`)
    expect(rest).toEqual(['. Wmo 2015 art. 2.3.2 lid 4 onder a en b', ...(zinnen.length > 1 ? ['. - (M)'] : [])])
    expect(uitleg(regie).stappen?.map(({ tekst }) => tekst.nl)).toEqual(
      zinnen.map((zin) => expect.stringContaining(zin)),
    )
  })
})

describe('de uitleg van een alphahulp', () => {
  const uitleg = (indicaties: readonly Hulpsoort[], arbeidsovereenkomst: boolean) =>
    vastGelukt(alphahulp({ op, indicaties, arbeidsovereenkomst })).uitleg
  it('zegt in twee talen dat het mag en waarom, met bron', () => {
    expect(uitleg(['HH1'], true).tekst).toEqual({
      nl: 'Een alphahulp mag deze hulp geven.',
      en: 'An alphahulp may give this support.',
    })
    expect(omtrek(uitleg(['HH1'], true))).toEqual(['- (M) met bron', '. - met bron'])
  })
  it('noemt elk bezwaar met bron', () => {
    const alles = uitleg(['HH2', 'HH3'], false)
    expect(alles.tekst.en).toBe('An alphahulp may not give this support.')
    expect(omtrek(alles)).toEqual(['- (M) met bron', ...Array.from({ length: 4 }, () => '. - met bron')])
    const zinnen: Record<AlphahulpBezwaar, string> = {
      'geen-HH1': 'geen indicatie',
      'ook-HH2': '(HH2)',
      'ook-HH3': '(HH3)',
      'geen-arbeidsovereenkomst': 'Die is er niet',
    }
    expect(alles.stappen?.map(({ tekst }) => tekst.nl)).toEqual(
      Object.values(zinnen).map((zin) => expect.stringContaining(zin)),
    )
  })
})

describe('een normenkader op de grens', () => {
  const kader = (anders: object): unknown => ({ ...NORMENKADER_108, ...anders })
  it.each<[string, unknown]>([
    ['een getal', 3],
    ['een tekst', 'kader'],
  ])('weigert %s in plaats van velden', (_naam, invoer) => {
    expect(leesNormenkader(invoer)).toMatchObject({
      code: 'ongeldig-normenkader',
      veld: 'kader',
      tekst: 'Bij kader horen velden.',
    })
  })
  it('weigert oneindig veel uren, en een naam die geen tekst is', () => {
    const oneindig = { ...lokaal(1), urenPerJaar: Number.POSITIVE_INFINITY }
    expect(leesNormenkader(kader({ schoonHuis: oneindig }))).toMatchObject({
      tekst: expect.stringContaining('schoonHuis.urenPerJaar'),
    })
    expect(leesNormenkader(kader({ naam: 108 }))).toMatchObject({ tekst: 'Vul tekst in bij naam.' })
  })
  it('neemt nul uren en elke bekende taak en zekerheid aan', () => {
    const taken = {
      was: { ...lokaal(0), zekerheid: 'L' },
      boodschappen: { ...lokaal(1), zekerheid: 'unverified' },
      maaltijden: lokaal(2),
      kinderen: { ...lokaal(3), zekerheid: 'M' },
      organisatie: lokaal(4),
      advies: lokaal(5),
    }
    expect(vastGelukt(leesNormenkader(kader({ taken }))).taken).toEqual(taken)
  })
  it('noemt de taken en zekerheden waaruit te kiezen is', () => {
    expect(leesNormenkader(kader({ taken: { ramen: lokaal(1) } }))).toMatchObject({
      tekst: expect.stringContaining('was, boodschappen, maaltijden, kinderen, organisatie, advies'),
    })
    expect(leesNormenkader(kader({ schoonHuis: { ...lokaal(1), zekerheid: 'X' } }))).toMatchObject({
      tekst: expect.stringContaining('H, M, L, unverified'),
    })
  })
})
