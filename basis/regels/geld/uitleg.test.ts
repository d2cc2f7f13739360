import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { omtrek } from '../proef/omtrek.ts'
import { doelmatigheidskorting } from './doelmatigheidskorting.ts'
import { motieMosterd } from './motie-mosterd.ts'
import { type Kostenfeiten, reelePrijs } from './reele-prijs.ts'
import { verdeling2005 } from './verdeling-2005.ts'

describe('de uitleg van de reële prijs', () => {
  const feiten: Kostenfeiten = {
    op: d('2025-12-31'),
    beroepskrachtPerUur: 2000,
    overheadPercentage: 15,
    productiefPercentage: 80,
    reisEnOpleidingPerUur: 100,
    indexatiePercentage: 4,
    gemeentelijkeEisenPerUur: 50,
    tariefPerUur: null,
  }
  const prijs = (anders: Partial<Kostenfeiten>) => reelePrijs({ ...feiten, ...anders })
  const uitleg = (anders: Partial<Kostenfeiten>) => vastGelukt(prijs(anders)).uitleg
  const UB = 'Uitvoeringsbesluit Wmo 2015 art. 5.4'
  const ELEMENTEN = [
    `${UB} = 3146`,
    ...Object.entries({ a: 2000, b: 375, c: 500, d: 100, e: 121, f: 50 }).map(
      ([letter, bedrag]) => `. ${UB} lid 3 onder ${letter} = ${bedrag}`,
    ),
  ]
  it('noemt de zes onderdelen met hun letter, en sinds 2026 ook wat de verordening nog bekijkt', () => {
    expect(omtrek(uitleg({}))).toEqual(ELEMENTEN)
    expect(omtrek(uitleg({ op: d('2026-01-01') }))).toEqual([...ELEMENTEN, `. ${UB}`])
  })
  it.each(
    [
      ['beroepskracht', 'worker'],
      ['overheadkosten', 'overhead'],
      ['verlof, ziekte', 'leave, illness'],
      ['reis- en opleidingskosten', 'travel and training'],
      ['indexatie', 'indexation'],
      ['eisen van de gemeente', 'demands of the municipality'],
    ].map(([nl, en], plaats) => [nl, en, plaats] as const),
  )('noemt %s in woorden', (nl, en, plaats) => {
    expect(uitleg({}).stappen?.[plaats]?.tekst).toEqual({
      nl: expect.stringContaining(String(nl)),
      en: expect.stringContaining(String(en)),
    })
  })
  it('zegt of het tarief genoeg is', () => {
    const tarief = (tariefPerUur: number) => uitleg({ tariefPerUur }).stappen?.at(-1)
    expect(tarief(3146)).toMatchObject({
      artikel: UB,
      waarde: 3146,
      tekst: { nl: expect.stringContaining('is genoeg'), en: expect.stringContaining('is enough') },
    })
    expect(tarief(3145)).toMatchObject({
      artikel: `${UB} lid 4`,
      tekst: { nl: expect.stringContaining('is te laag'), en: expect.stringContaining('is too low') },
    })
  })
  it.each<[string, Partial<Kostenfeiten>, string]>([
    ['reizen onder nul', { reisEnOpleidingPerUur: -1 }, 'ongeldig-bedrag'],
    ['eisen met delen van centen', { gemeentelijkeEisenPerUur: 0.5 }, 'ongeldig-bedrag'],
    ['een tarief onder nul', { tariefPerUur: -1 }, 'ongeldig-bedrag'],
    ['een tarief met delen van centen', { tariefPerUur: 0.5 }, 'ongeldig-bedrag'],
    ['indexatie onder nul', { indexatiePercentage: -1 }, 'ongeldig-percentage'],
    ['oneindige overhead', { overheadPercentage: Number.POSITIVE_INFINITY }, 'ongeldig-percentage'],
  ])('weigert %s', (_naam, anders, code) => {
    expect(prijs(anders)).toMatchObject({ ok: false, code })
  })
  it('neemt nul aan voor alles behalve het productieve deel, en daar honderd', () => {
    const nul = {
      beroepskrachtPerUur: 0,
      overheadPercentage: 0,
      productiefPercentage: 100,
      reisEnOpleidingPerUur: 0,
      indexatiePercentage: 0,
      gemeentelijkeEisenPerUur: 0,
      tariefPerUur: 0,
    }
    expect(vastGelukt(prijs(nul)).uitkomst).toMatchObject({ prijsPerUur: 0, tariefVoldoet: true })
  })
})

describe('de uitleg van de motie Mosterd', () => {
  it('noemt de kosten, de vrije groei en de grens, afgerond op een cent', () => {
    expect(omtrek(vastGelukt(motieMosterd({ kosten2005: 10_000_005, kosten2006: 12_000_000 })).uitleg)).toEqual([
      'Kamerstuk 30131 nr. 118 = 999994 met bron',
      '. - = 10000005',
      '. - = 10 (H) met bron',
      '. - = 11000006',
      '. - = 12000000',
      '. - (unverified)',
    ])
  })
  it('weigert halve centen en neemt nul aan', () => {
    expect(motieMosterd({ kosten2005: 0, kosten2006: 0.5 })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(motieMosterd({ kosten2005: 0, kosten2006: -1 })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(vastGelukt(motieMosterd({ kosten2005: 0, kosten2006: 0 })).uitkomst).toEqual({
      bijstelling: 0,
      groeipercentage: null,
    })
  })
})

describe('de uitleg van de verdeling', () => {
  const gemeenten = [
    { gemeente: 'Lindewaard', kosten2005: 1 },
    { gemeente: 'Duinveen', kosten2005: 2 },
  ]
  it('noemt het budget, de kosten samen en het deel van elke gemeente', () => {
    const { uitleg } = vastGelukt(verdeling2005({ macrobudget: 100, gemeenten }))
    expect(omtrek(uitleg)).toEqual([
      '- = 100 met bron',
      '. - = 3 (H) met bron',
      '. - (M) met bron',
      '. - = 33',
      '. - = 67',
    ])
    expect(uitleg.stappen?.at(-1)?.tekst.nl).toMatch(/^Duinveen: /)
  })
  it('geeft de overgebleven cent aan de grootste rest, en bij gelijke resten aan wie eerder staat', () => {
    const bedragen = (macrobudget: number, ...kosten: number[]) =>
      vastGelukt(
        verdeling2005({ macrobudget, gemeenten: kosten.map((k, i) => ({ gemeente: `g${i}`, kosten2005: k })) }),
      ).uitkomst.map(({ bedrag }) => bedrag)
    expect(bedragen(100, 1, 2)).toEqual([33, 67])
    expect(bedragen(10, 5, 2)).toEqual([7, 3])
    expect(bedragen(5, 1, 1, 1)).toEqual([2, 2, 1])
    expect(bedragen(0, 1, 2)).toEqual([0, 0])
  })
  it('weigert een budget onder nul en noemt bij een lijst die niet klopt het veld', () => {
    expect(verdeling2005({ macrobudget: -1, gemeenten })).toMatchObject({ code: 'ongeldig-bedrag' })
    expect(verdeling2005({ macrobudget: 1, gemeenten: [] })).toMatchObject({ code: 'geen-kosten', veld: 'gemeenten' })
  })
})

describe('de uitleg van de doelmatigheidskorting', () => {
  it('noemt het budget, het percentage met bron, de korting en dat het een plan was', () => {
    const { uitkomst, uitleg } = vastGelukt(doelmatigheidskorting({ op: d('2013-01-01'), budget: 1_000_010 }))
    expect(uitkomst).toEqual({ korting: 50_001, budgetNaKorting: 950_009 })
    expect(omtrek(uitleg)).toEqual([
      '- = 950009 met bron',
      '. - = 1000010',
      '. - = 5 (H) met bron',
      '. - = 50001',
      '. - met bron',
    ])
  })
  it('weigert halve centen en neemt nul aan', () => {
    expect(doelmatigheidskorting({ op: d('2013-01-01'), budget: 0.5 })).toMatchObject({ veld: 'budget' })
    expect(doelmatigheidskorting({ op: d('2013-01-01'), budget: 0 }).ok).toBe(true)
  })
})
