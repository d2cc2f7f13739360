import { datum } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beoordeelBudgetplan,
  beoordeelOvereenkomst,
  boekBetaling,
  declareerBesteding,
  dienBudgetplanIn,
  haalBudgetten,
  haalBudgettenVanZaak,
  legOvereenkomstVoor,
  telBetaaltermijnen,
  toonBudget,
  trekDeclaratieIn,
} from '../../index.ts'
import { JA, OVEREENKOMST, openPgbs, PLAN } from '../../proef/budgetten.ts'
import { stapAls } from '../../proef/levergemeente.ts'

let pgbs: Awaited<ReturnType<typeof openPgbs>>
beforeAll(async () => {
  pgbs = await openPgbs()
})
afterAll(() => pgbs.ruimOp())

/** 85% of 33 euros an hour, 104 hours a year. */
const PER_JAAR = 291_720

describe('van besluit tot betaling', () => {
  it('opent bij een besluit één budget, hoe vaak het besluit ook wordt doorgegeven', async () => {
    const { zaak, id } = await pgbs.budget()
    await pgbs.open(zaak)
    const beelden = await pgbs.als(pgbs.houder, '2026-12-09', (s) => haalBudgettenVanZaak(s, zaak))
    expect(beelden.map(({ budget }) => budget.id)).toEqual([id])
    expect(beelden[0]?.budget).toMatchObject({ bedrag: PER_JAAR, begin: '2027-01-01', betaler: 'svb', stand: 'lopend' })
  })

  it('gaat van plan en overeenkomst over een maand hulp naar betaald, en laat zien wat over is', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    expect(await pgbs.declareer(id, bij, '2027-01', '8:30', '2027-02-03')).toMatchObject({
      waarde: { bedrag: 17_000, zelf: 0 },
    })
    const voor = await pgbs.toon(id, '2027-02-03')
    expect(voor.budget.bestedingen[0]?.termijn.datum).toBe('2027-03-05')
    expect(voor.jaren[0]).toMatchObject({ toegekend: PER_JAAR, gedeclareerd: 17_000, betaald: 0 })
    await pgbs.betaal(id, '2027-02-10')
    const na = await pgbs.toon(id, '2027-02-10')
    expect(na.jaren[0]).toMatchObject({ gedeclareerd: 0, betaald: 17_000, over: PER_JAAR - 17_000 })
    // Two hours a week at twenty euros, all year.
    expect(na.jaren[0]?.afgesproken).toBe(Math.round((365 / 7) * 2 * 2000))
  })

  it('boekt een betaling die twee keer wordt verteld één keer, en nooit in de toekomst of op wat is ingetrokken', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    await pgbs.declareer(id, bij, '2027-01', '8', '2027-02-03')
    const [besteding] = (await pgbs.toon(id, '2027-02-03')).budget.bestedingen
    const boek = (op: string) =>
      pgbs.als(pgbs.wie.backoffice, '2027-02-10', (s) => boekBetaling(s, id, besteding?.id ?? '', { op: datum(op) }))
    expect(await boek('2027-02-11')).toMatchObject({ code: 'in-de-toekomst' })
    await boek('2027-02-09')
    await boek('2027-02-10')
    expect((await pgbs.toon(id, '2027-02-10')).budget.bestedingen).toMatchObject([{ betaaldOp: '2027-02-09' }])
    expect((await pgbs.toon(id, '2027-02-10')).jaren[0]?.betaald).toBe(16_000)
    const terug = await pgbs.als(pgbs.houder, '2027-02-10', (s) => trekDeclaratieIn(s, id, besteding?.id ?? ''))
    expect(terug).toMatchObject({ code: 'al-betaald' })
  })
})

describe('de dertig dagen om te betalen', () => {
  it('tellen mee voor de backoffice: een week ervoor, te laat, en niet meer na betaling', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    const tel = (dag: string, wie = pgbs.wie.backoffice) => pgbs.als(wie, dag, (s) => telBetaaltermijnen(s))
    const voor = (await tel('2027-03-15')) ?? { teLaat: 0, nadert: 0 }
    await pgbs.declareer(id, bij, '2027-02', '8', '2027-03-01')
    // The last day is 31 March.
    const erbij = async (dag: string) => (await tel(dag))?.nadert
    expect(await erbij('2027-03-23')).toBe(voor.nadert)
    expect(await erbij('2027-03-24')).toBe(voor.nadert + 1)
    expect(await tel('2027-03-31')).toMatchObject({ nadert: voor.nadert + 1, teLaat: voor.teLaat })
    expect(await tel('2027-04-01')).toMatchObject({ teLaat: voor.teLaat + 1 })
    expect(await tel('2027-04-01', pgbs.wie.sanne)).toBeNull()
    await pgbs.betaal(id, '2027-04-01')
    expect(await tel('2027-04-01')).toMatchObject({ teLaat: voor.teLaat })
  })
})

describe('een declaratie', () => {
  it('kan alleen op een overeenkomst die is goedgekeurd', async () => {
    const id = await pgbs.metPlan()
    await pgbs.lukt(pgbs.houder, '2026-12-12', (s) => legOvereenkomstVoor(s, id, OVEREENKOMST))
    const bij = (await pgbs.toon(id, '2026-12-12')).budget.overeenkomsten[0]?.id ?? ''
    expect(await pgbs.declareer(id, bij, '2027-01', '8', '2027-02-03')).toMatchObject({ code: 'geen-akkoord' })
    await pgbs.lukt(pgbs.wie.sanne, '2026-12-14', (s) =>
      beoordeelOvereenkomst(s, id, bij, { akkoord: 'nee', reden: 'Wilma is failliet.' }),
    )
    expect(await pgbs.declareer(id, bij, '2027-01', '8', '2027-02-03')).toMatchObject({ code: 'geen-akkoord' })
  })

  it('kan één keer per maand, opnieuw na intrekken, en pas als de maand voorbij is', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    expect(await pgbs.declareer(id, bij, '2027-01', '8', '2027-01-31')).toMatchObject({ code: 'maand-loopt-nog' })
    expect(await pgbs.declareer(id, bij, '2027-01', '8', '2027-02-01')).toMatchObject({ ok: true })
    expect(await pgbs.declareer(id, bij, '2027-01', '2', '2027-02-02')).toMatchObject({ code: 'maand-al-gedeclareerd' })
    const eerste = (await pgbs.toon(id, '2027-02-02')).budget.bestedingen[0]?.id ?? ''
    await pgbs.lukt(pgbs.houder, '2027-02-02', (s) => trekDeclaratieIn(s, id, eerste))
    expect(await pgbs.declareer(id, bij, '2027-01', '9', '2027-02-02')).toMatchObject({ ok: true })
    expect((await pgbs.toon(id, '2027-02-02')).jaren[0]?.gedeclareerd).toBe(18_000)
  })

  it('valt binnen de overeenkomst, past in een maand en blijft binnen wat over is', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id, { begin: '1-2-2027', eind: '28-2-2027' })
    expect(await pgbs.declareer(id, bij, '2027-01', '8', '2027-03-03')).toMatchObject({ code: 'buiten-overeenkomst' })
    expect(await pgbs.declareer(id, bij, '2027-02', '700', '2027-03-03')).toMatchObject({ code: 'meer-dan-maand' })
    expect(await pgbs.declareer(id, bij, '2027-02', '145:52', '2027-03-03')).toMatchObject({ code: 'budget-op' })
    expect(await pgbs.declareer(id, bij, '2027-02', '145:51', '2027-03-03')).toMatchObject({ ok: true })
  })

  it('betaalt het budget tot het tarief van de verordening; wat de hulp meer vraagt, is voor de houder', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id, { tarief: '30,00' })
    expect(await pgbs.declareer(id, bij, '2027-01', '10', '2027-02-03')).toMatchObject({
      waarde: { bedrag: 28_050, zelf: 1_950 },
    })
  })

  it('is van wie een loon per maand krijgt één maand, hoeveel er ook wordt ingevuld', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id, { helper: 'netwerk', eenheid: 'maand', tarief: '150,00', perWeek: '2' })
    expect(await pgbs.declareer(id, bij, '2027-01', '3', '2027-02-03')).toMatchObject({ waarde: { bedrag: 15_000 } })
  })
})

describe('het plan en de overeenkomst', () => {
  it('vraagt eerst een plan, en keurt geen overeenkomst goed zolang het plan niet klopt', async () => {
    const { id } = await pgbs.budget()
    const leg = () => pgbs.als(pgbs.houder, '2026-12-12', (s) => legOvereenkomstVoor(s, id, OVEREENKOMST))
    expect(await leg()).toMatchObject({ code: 'plan-eerst' })
    await pgbs.lukt(pgbs.houder, '2026-12-12', (s) => dienBudgetplanIn(s, id, PLAN))
    expect(await leg()).toMatchObject({ ok: true })
    const bij = (await pgbs.toon(id, '2026-12-12')).budget.overeenkomsten[0]?.id ?? ''
    const keur = () => pgbs.als(pgbs.wie.sanne, '2026-12-13', (s) => beoordeelOvereenkomst(s, id, bij, JA))
    expect(await keur()).toMatchObject({ code: 'plan-niet-akkoord' })
    await pgbs.lukt(pgbs.wie.sanne, '2026-12-13', (s) => beoordeelBudgetplan(s, id, JA))
    expect(await keur()).toMatchObject({ ok: true })
    expect(await keur()).toMatchObject({ code: 'al-beoordeeld' })
  })

  it('zegt bij nee altijd waarom', async () => {
    const { id } = await pgbs.budget()
    await pgbs.lukt(pgbs.houder, '2026-12-12', (s) => dienBudgetplanIn(s, id, PLAN))
    const nee = (reden: string) =>
      pgbs.als(pgbs.wie.sanne, '2026-12-13', (s) => beoordeelBudgetplan(s, id, { akkoord: 'nee', reden }))
    expect(await nee(' ')).toMatchObject({ velden: { reden: 'verplicht' } })
    expect(await nee('Vertel wie er komt als Wilma ziek is.')).toMatchObject({ ok: true })
    const { budget, teksten } = await pgbs.toon(id, '2026-12-13')
    expect(budget.plan?.stand).toBe('afgekeurd')
    expect(teksten[budget.plan?.reden ?? '']).toBe('Vertel wie er komt als Wilma ziek is.')
  })

  it('betaalt iemand uit de eigen kring niet meer dan de verordening, ook niet als loon per maand (2.3.6 lid 4)', async () => {
    const id = await pgbs.metPlan()
    const leg = (wens: object) =>
      pgbs.als(pgbs.houder, '2026-12-12', (s) =>
        legOvereenkomstVoor(s, id, { ...OVEREENKOMST, helper: 'netwerk', ...wens }),
      )
    expect(await leg({ tarief: '22,01' })).toMatchObject({ code: 'tarief-te-hoog', veld: 'tarief' })
    // 2 hours a week is 8 hours and 40 minutes a month.
    expect(await leg({ eenheid: 'maand', tarief: '190,67', perWeek: '2' })).toMatchObject({ code: 'tarief-te-hoog' })
    expect(await leg({ eenheid: 'maand', tarief: '190,66', perWeek: '2' })).toMatchObject({ ok: true })
    expect(await leg({ tarief: '22,00' })).toMatchObject({ ok: true })
  })

  it('kan na de laatste dag van het budget niet meer worden ingediend; wat er al lag, wordt nog beoordeeld', async () => {
    const { id } = await pgbs.budget()
    const dien = (dag: string) => pgbs.als(pgbs.houder, dag, (s) => dienBudgetplanIn(s, id, PLAN))
    expect(await dien('2028-12-31')).toMatchObject({ ok: true })
    expect(await dien('2029-01-01')).toMatchObject({ code: 'budget-loopt-niet' })
    expect((await pgbs.toon(id, '2029-01-01')).mogelijk).toMatchObject({
      'overeenkomst-voorleggen': false,
      'plan-indienen': false,
    })
    await pgbs.lukt(pgbs.wie.sanne, '2029-01-02', (s) => beoordeelBudgetplan(s, id, JA))
  })

  it('blijft binnen de dagen van het budget', async () => {
    const id = await pgbs.metPlan()
    const leg = (wens: object) =>
      pgbs.als(pgbs.houder, '2026-12-12', (s) => legOvereenkomstVoor(s, id, { ...OVEREENKOMST, ...wens }))
    expect(await leg({ begin: '31-12-2026' })).toMatchObject({ code: 'buiten-budget', veld: 'begin' })
    expect(await leg({ eind: '1-1-2029' })).toMatchObject({ code: 'buiten-budget', veld: 'eind' })
    expect(await leg({ begin: '', tarief: 'veel' })).toMatchObject({
      velden: { begin: 'verplicht', tarief: 'geen-bedrag' },
    })
  })

  it('houdt namen en woorden buiten de feiten', async () => {
    const id = await pgbs.metPlan()
    await pgbs.overeenkomst(id)
    const { feiten, teksten, budget } = await pgbs.toon(id, '2026-12-14')
    expect(JSON.stringify(feiten)).not.toMatch(/Wilma|Schoonmaken|kiezen/)
    expect(teksten[budget.overeenkomsten[0]?.wie ?? '']).toBe('Wilma Zonnebloem')
  })
})

describe('wie er niets te zoeken heeft', () => {
  it('ziet niets en doet niets: een ander, een aanbieder, wie alleen met geld werkt', async () => {
    const { zaak, id } = await pgbs.budget()
    const ander = { soort: 'inwoner', persoon: pgbs.wie.noor, naam: 'N. Brouwer' } as const
    for (const wie of [ander, pgbs.wie.linde, { soort: 'anoniem' } as const, pgbs.wie.stagiair]) {
      expect(await pgbs.als(wie, '2026-12-12', (s) => toonBudget(s, id))).toMatchObject({ ok: false })
      expect(await pgbs.als(wie, '2026-12-12', (s) => haalBudgettenVanZaak(s, zaak))).toEqual([])
      expect(await pgbs.als(wie, '2026-12-12', (s) => dienBudgetplanIn(s, id, PLAN))).toMatchObject({
        code: 'budget-onbekend',
      })
    }
  })

  it('keurt het eigen plan niet goed en boekt geen eigen betaling', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    await pgbs.declareer(id, bij, '2027-01', '8', '2027-02-03')
    const besteding = (await pgbs.toon(id, '2027-02-03')).budget.bestedingen[0]?.id ?? ''
    expect(await pgbs.als(pgbs.houder, '2027-02-03', (s) => beoordeelBudgetplan(s, id, JA))).toMatchObject({
      ok: false,
    })
    for (const wie of [pgbs.houder, pgbs.wie.sanne])
      expect(await pgbs.als(wie, '2027-02-03', (s) => boekBetaling(s, id, besteding, { op: s.vandaag }))).toMatchObject(
        { ok: false },
      )
    // The back office carries out; whether the plan is right is for who knows the case.
    expect(await pgbs.als(pgbs.wie.backoffice, '2027-02-03', (s) => beoordeelBudgetplan(s, id, JA))).toMatchObject({
      code: 'budget-onbekend',
    })
  })

  it('zit in een andere gemeente: die ziet het budget niet, en kan er niet op declareren', async () => {
    const id = await pgbs.metPlan()
    const bij = await pgbs.overeenkomst(id)
    const elders = <T>(werk: Parameters<typeof stapAls<T>>[4]) =>
      stapAls(pgbs.opslag, pgbs.ELDERS, pgbs.elders.sanne, '2027-02-03', werk)
    expect(await elders((s) => toonBudget(s, id))).toMatchObject({ code: 'budget-onbekend' })
    const wens = { overeenkomst: bij, maand: '2027-01', aantal: '8' }
    expect(await elders((s) => declareerBesteding(s, id, wens))).toMatchObject({ code: 'budget-onbekend' })
    expect(await elders((s) => haalBudgetten(s))).toMatchObject({ waarde: { regels: [] } })
  })
})
