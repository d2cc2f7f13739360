import { datum } from '@meedoen/kern'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beeindigBudgetten,
  beoordeelBewijs,
  haalBudgetten,
  maakToewijzing,
  stelAfrekeningVast,
  stelAfrekeningVoor,
  trekSteekproef,
} from '../../index.ts'
import { openPgbs } from '../../proef/budgetten.ts'
import { LINDE, stapAls } from '../../proef/levergemeente.ts'
import { BSN } from '../../proef/post.ts'
import { jaarstanden } from '../stand.ts'
import { berekenAfrekening } from './bereken.ts'

let pgbs: Awaited<ReturnType<typeof openPgbs>>
beforeAll(async () => {
  pgbs = await openPgbs()
})
afterAll(() => pgbs.ruimOp())

const PER_JAAR = 291_720
/** A budget of which January and February 2027 were paid: eight hours at twenty euros each. */
async function besteed(): Promise<{ id: string; bij: string; zaak: string }> {
  const id = await pgbs.metPlan()
  const bij = await pgbs.overeenkomst(id)
  for (const maand of ['2027-01', '2027-02']) await pgbs.declareer(id, bij, maand, '8', '2027-03-03')
  await pgbs.betaal(id, '2027-03-10')
  return { id, bij, zaak: (await pgbs.toon(id, '2027-03-10')).budget.zaak }
}
const stel = (id: string, jaar: number, dag: string) =>
  pgbs.als(pgbs.wie.backoffice, dag, (s) => stelAfrekeningVoor(s, id, jaar))
const trek = (invoer: object, dag = '2028-02-01') =>
  pgbs.als(pgbs.wie.backoffice, dag, (s) => trekSteekproef(s, invoer))

describe('een afrekening', () => {
  it('geeft nooit meer terug dan is betaald, en telt op', () => {
    const bedrag = fc.integer({ min: 0, max: 5_000_000 })
    fc.assert(
      fc.property(bedrag, bedrag, bedrag, (toegekend, betaald, gat) => {
        const nietVerantwoord = Math.min(gat, betaald)
        const a = berekenAfrekening({ jaar: 2027, toegekend, betaald, nietVerantwoord })
        expect(a.toegekend - a.betaald).toBe(a.nietBesteed - a.teVeel)
        expect(a.terug).toBeLessThanOrEqual(betaald)
        expect(a.terug).toBeGreaterThanOrEqual(Math.max(a.teVeel, nietVerantwoord))
      }),
    )
  })

  it('kan pas als het jaar voorbij is en alles is betaald; daarna kan er niets meer bij', async () => {
    const { id, bij } = await besteed()
    expect(await stel(id, 2027, '2027-12-31')).toMatchObject({ code: 'jaar-loopt-nog' })
    await pgbs.declareer(id, bij, '2027-12', '4', '2028-01-03')
    expect(await stel(id, 2027, '2028-01-04')).toMatchObject({ code: 'betaling-wacht' })
    await pgbs.betaal(id, '2028-01-10')
    expect(await stel(id, 2027, '2028-01-11')).toMatchObject({ ok: true })
    expect(await pgbs.declareer(id, bij, '2027-11', '4', '2028-01-12')).toMatchObject({ code: 'al-afgerekend' })
    const { jaren } = await pgbs.toon(id, '2028-01-12')
    expect(jaren[0]?.afrekening).toMatchObject({ betaald: 40_000, nietBesteed: PER_JAAR - 40_000, terug: 0 })
    expect(await pgbs.declareer(id, bij, '2028-01', '4', '2028-02-03')).toMatchObject({ ok: true })
  })

  it('wordt vastgesteld op mandaat, één keer, en staat dan niet meer op de lijst', async () => {
    const { id } = await besteed()
    const opLijst = async () => {
      const lijst = await pgbs.lukt(pgbs.wie.backoffice, '2028-01-11', (s) =>
        haalBudgetten(s, { lijst: 'af-te-rekenen' }),
      )
      return lijst.regels.some((regel) => regel.id === id)
    }
    expect(await opLijst()).toBe(true)
    const vast = (wie: typeof pgbs.wie.sanne) => pgbs.als(wie, '2028-01-11', (s) => stelAfrekeningVast(s, id, 2027))
    expect(await vast(pgbs.wie.sanne)).toMatchObject({ code: 'geen-voorstel' })
    await stel(id, 2027, '2028-01-11')
    expect(await vast(pgbs.wie.backoffice)).toMatchObject({ ok: false })
    expect(await vast(pgbs.wie.sanne)).toMatchObject({ ok: true })
    expect(await vast(pgbs.wie.sanne)).toMatchObject({ code: 'geen-voorstel' })
    expect(await stel(id, 2027, '2028-01-12')).toMatchObject({ code: 'al-vastgesteld' })
    expect(await opLijst()).toBe(false)
  })

  it('volgt na overlijden: het budget stopt, wat ervoor was kan nog, en te veel betaald komt in het voorstel', async () => {
    const { id, bij, zaak } = await besteed()
    const einde = { eind: datum('2027-01-20'), reden: 'overleden' } as const
    await pgbs.als({ soort: 'systeem', naam: 'proef' }, '2027-03-15', (s) => beeindigBudgetten(s, zaak, einde))
    await pgbs.als({ soort: 'systeem', naam: 'proef' }, '2027-03-15', (s) => beeindigBudgetten(s, zaak, einde))
    const { budget, jaren, feiten } = await pgbs.toon(id, '2027-03-15')
    expect(budget).toMatchObject({ stand: 'beeindigd', eind: '2027-01-20', eindreden: 'overleden' })
    expect(feiten.filter(({ soort }) => soort === 'budgetBeeindigd')).toHaveLength(1)
    const toegekend = Math.round((PER_JAAR * 20) / 365)
    expect(jaren).toMatchObject([{ toegekend, betaald: 32_000, over: toegekend - 32_000 }])
    expect(await pgbs.declareer(id, bij, '2027-03', '1', '2027-04-02')).toMatchObject({ code: 'buiten-overeenkomst' })
    await stel(id, 2027, '2027-03-16')
    expect((await pgbs.toon(id, '2027-03-16')).jaren[0]?.afrekening).toMatchObject({
      teVeel: 32_000 - toegekend,
      terug: 32_000 - toegekend,
      nietBesteed: 0,
    })
  })
})

describe('de boeken van een budget', () => {
  it('kloppen altijd: toegekend is betaald, gedeclareerd en over samen', async () => {
    const { id, bij } = await besteed()
    await pgbs.declareer(id, bij, '2027-03', '6:15', '2027-04-02')
    const { budget } = await pgbs.toon(id, '2027-04-02')
    for (const { toegekend, betaald, gedeclareerd, over } of jaarstanden(budget, datum('2028-06-01')))
      expect(betaald + gedeclareerd + over).toBe(toegekend)
    expect(jaarstanden(budget, datum('2028-06-01')).map(({ jaar }) => jaar)).toEqual([2027, 2028])
  })
})

describe('een steekproef', () => {
  it('vraagt bewijs uit budgetten met betalingen, en wie is bekeken komt niet nog eens', async () => {
    const { id } = await besteed()
    await pgbs.metPlan()
    expect(await trek({ jaar: '2030', omvang: '5', zaad: 'x' })).toMatchObject({ code: 'niets-te-trekken' })
    const eerste = await trek({ jaar: '2027', omvang: '500', zaad: 'dobbelsteen 4-2' })
    expect(eerste).toMatchObject({ ok: true })
    const { budget } = await pgbs.toon(id, '2028-02-01')
    expect(budget.controles).toMatchObject([{ jaar: 2027, stand: 'gevraagd', uiterlijk: '2028-03-14' }])
    expect(await trek({ jaar: '2027', omvang: '5', zaad: 'dobbelsteen 4-2' })).toMatchObject({ code: 'al-getrokken' })
    expect(await trek({ jaar: '2027', omvang: '5', zaad: 'anders' })).toMatchObject({ code: 'niets-te-trekken' })
    expect(await stel(id, 2027, '2028-02-02')).toMatchObject({ code: 'bewijs-wacht' })
  })

  it('telt wat niet is verantwoord mee in de afrekening, nooit meer dan er is betaald', async () => {
    const { id } = await besteed()
    await trek({ jaar: '2027', omvang: '500', zaad: 'tweede' })
    const [controle] = (await pgbs.toon(id, '2028-02-01')).budget.controles
    const keur = (invoer: object, wie = pgbs.wie.sanne) =>
      pgbs.als(wie, '2028-03-15', (s) => beoordeelBewijs(s, id, controle?.steekproef ?? '', invoer))
    const gat = { oordeel: 'niet-verantwoord', bedrag: '150,00', reden: 'Van februari is er geen rekening.' }
    expect(await keur({ ...gat, reden: '' })).toMatchObject({ velden: { reden: 'verplicht' } })
    expect(await keur({ ...gat, bedrag: '320,01' })).toMatchObject({ code: 'meer-dan-betaald' })
    expect(await keur(gat, pgbs.wie.backoffice)).toMatchObject({ code: 'budget-onbekend' })
    expect(await keur(gat)).toMatchObject({ ok: true })
    expect(await keur(gat)).toMatchObject({ code: 'geen-bewijs-gevraagd' })
    await stel(id, 2027, '2028-03-16')
    const { jaren, feiten } = await pgbs.toon(id, '2028-03-16')
    expect(jaren[0]?.afrekening).toMatchObject({ nietVerantwoord: 15_000, terug: 15_000 })
    expect(JSON.stringify(feiten)).not.toContain('februari')
  })

  it('is van wie uitvoert, en ziet de budgetten van een andere gemeente niet', async () => {
    await besteed()
    const invoer = { jaar: '2027', omvang: '5', zaad: 'derde' }
    expect(await pgbs.als(pgbs.wie.sanne, '2028-02-01', (s) => trekSteekproef(s, invoer))).toMatchObject({ ok: false })
    const elders = await stapAls(pgbs.opslag, pgbs.ELDERS, pgbs.elders.backoffice, '2028-02-01', (s) =>
      trekSteekproef(s, invoer),
    )
    expect(elders).toMatchObject({ code: 'niets-te-trekken' })
  })
})

describe('dubbele levering (OP043)', () => {
  it('wordt geweigerd: geen toewijzing in natura zolang een pgb voor hetzelfde loopt, wel erna en na intrekken', async () => {
    const wijsToe = async (begin: string, eind: string) => {
      const gegeven = await pgbs.teLeveren({ product: '01A05', begin, eind })
      return pgbs.als(pgbs.wie.sanne, '2026-12-20', (s) => maakToewijzing(s, gegeven, LINDE))
    }
    const { zaak } = await pgbs.budget({ product: '01A05', begin: '1-1-2027', eind: '30-6-2027' }, BSN.truus)
    expect(await wijsToe('30-6-2027', '31-12-2027')).toMatchObject({ code: 'pgb-loopt', veld: 'begin' })
    expect(await wijsToe('1-7-2027', '31-12-2027')).toMatchObject({ ok: true })
    expect(await wijsToe('1-1-2027', '30-6-2027')).toMatchObject({ code: 'pgb-loopt' })
    const ingetrokken = { eind: datum('2026-12-31'), reden: 'ingetrokken' } as const
    await pgbs.als({ soort: 'systeem', naam: 'proef' }, '2026-12-20', (s) => beeindigBudgetten(s, zaak, ingetrokken))
    expect(await wijsToe('1-1-2027', '30-6-2027')).toMatchObject({ ok: true })
  })
})
