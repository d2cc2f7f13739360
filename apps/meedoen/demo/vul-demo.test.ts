import { LEEFGEBIEDCODES, vindVoorziening } from '@meedoen/catalogus'
import { aanbiedersVoor, haalAanbieders, tariefOp } from '@meedoen/inkoop'
import { controleer } from '@meedoen/iwmo'
import { agbCode, type Bsn, bsn, datum, datumOp, vastGelukt } from '@meedoen/kern'
import { haalBudgetten } from '@meedoen/levering'
import { haalAanbodItem, zoekAanbod } from '@meedoen/loket'
import type { Transactie } from '@meedoen/opslag'
import { relatiesWaarin, vindPersoonOpBsn } from '@meedoen/personen'
import { proefopslag } from '@meedoen/proef'
import { controleerKetens, type Stap, zoekWie } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { haalTijdlijn, haalZakenAlsBetrokkene, haalZakenVan, vindZaak } from '@meedoen/zaken'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEMOGEMEENTEN } from './demogemeenten.ts'
import { BSN } from './lindewaard/inwoners.ts'
import { LINDEWAARD } from './lindewaard/lindewaard.ts'
import { OEVERSTROOM } from './oeverstroom/oeverstroom.ts'
import { PRODUCTEN } from './producten.ts'
import { personasVan, vulDemo } from './vul-demo.ts'

const VANDAAG = datum('2026-11-22')
const SLEUTEL = new Uint8Array(32).fill(3)
const opslag = await proefopslag()
let gevuld: readonly string[] = []
beforeAll(async () => {
  gevuld = await vulDemo(opslag, VANDAAG, SLEUTEL, 3000)
  // Seconds on a quiet machine; on a busy one this may not be what fails.
}, 240_000)

describe('de demo vullen', () => {
  it('vult beide gemeenten, en een tweede keer niets', async () => {
    expect(gevuld).toEqual(['Lindewaard', 'Oeverstroom'])
    expect(await vulDemo(opslag, VANDAAG, SLEUTEL, 3000)).toEqual([])
  })
  it.each([
    [LINDEWAARD.code, 'http://localhost:3000/'],
    [OEVERSTROOM.code, 'http://oeverstroom.localhost:3000/'],
  ])('laat brieven van gemeente %s wijzen naar %s, waar het programma draait', async (code, website) => {
    const gegevens = await opslag.inGemeente(code, (tx) => versieOp(tx, 'gemeentegegevens', VANDAAG))
    expect(gegevens).toMatchObject({ ok: true, waarde: { inhoud: { website } } })
  })
  it('laat elke persona inloggen, in de rol die erbij staat', async () => {
    for (const gemeente of DEMOGEMEENTEN) {
      for (const persona of personasVan(gemeente.code)) {
        const wie = await opslag.inGemeente(gemeente.code, (tx) => zoekWie(tx, persona))
        expect(wie, persona.naam).toMatchObject({ ok: true, waarde: { soort: persona.publiek } })
      }
    }
  })
  it('heeft iemand voor elke rol die de inlog moet tonen', () => {
    const rollen = personasVan(LINDEWAARD.code).map(({ rol }) => rol.nl)
    for (const rol of [
      'inwoner',
      'mantelzorger',
      'cliëntondersteuner',
      'consulent',
      'teamleider',
      'aanbieder',
      'beleidsmedewerker',
      'contractbeheerder',
      'beheerder',
    ])
      expect(
        rollen.some((naam) => naam.startsWith(rol)),
        rol,
      ).toBe(true)
  })
  it('maakt Marleen mantelzorger van haar moeder', async () => {
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      const marleen = await vindPersoonOpBsn(tx, BSN.marleen)
      const zorgVoor = await relatiesWaarin(tx, marleen?.id ?? '', 'mantelzorger', VANDAAG)
      const moeder = await vindPersoonOpBsn(tx, BSN.truus)
      expect(zorgVoor.map(({ persoon }) => persoon)).toEqual([moeder?.id])
    })
  })
})

describe('de gegevens van de demogemeenten', () => {
  it('kopen producten in die bij de catalogus passen', () => {
    for (const product of PRODUCTEN) {
      const soort = vindVoorziening(product.voorziening)
      expect(soort?.productcategorie, product.code).toBe(product.categorie)
      expect(soort?.eenheden, product.code).toContain(product.eenheid)
      expect(soort?.frequenties, product.code).toContain(product.frequentie)
    }
  })
  it('hebben in Lindewaard vijf aanbieders en voor elk product vandaag iemand die het levert', async () => {
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      expect(await haalAanbieders(tx)).toHaveLength(5)
      for (const { code } of PRODUCTEN.filter(({ variant }) => variant !== 'taakgericht'))
        expect((await aanbiedersVoor(tx, { product: code, dag: VANDAAG })).length, code).toBeGreaterThan(0)
    })
  })
  it('hebben een contract dat is afgelopen', async () => {
    const vraag = { agb: agbCode('99000004'), product: '04A04' }
    await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      expect(await tariefOp(tx, { ...vraag, dag: datum('2025-06-01') })).toMatchObject({ ok: true })
      expect(await tariefOp(tx, { ...vraag, dag: VANDAAG })).toMatchObject({ code: 'geen-contract' })
    })
  })
  it('gebruiken bij het lokale aanbod alleen leefgebieden uit de catalogus', () => {
    const codes: readonly string[] = LEEFGEBIEDCODES
    for (const { id, leefgebieden } of DEMOGEMEENTEN.flatMap(({ aanbod }) => aanbod)) {
      expect(leefgebieden.length, id).toBeGreaterThan(0)
      expect(
        leefgebieden.filter((code) => !codes.includes(code)),
        id,
      ).toEqual([])
    }
  })
  it('hebben ongeveer vijftien keer lokaal aanbod, te vinden in gewone woorden', async () => {
    const eerste = (vraag: string) =>
      opslag.inGemeente(LINDEWAARD.code, async (tx) => (await zoekAanbod(tx, vraag)).slice(0, 2).map(({ id }) => id))
    expect(LINDEWAARD.aanbod.length).toBeGreaterThanOrEqual(15)
    expect(await eerste('Ik kom de trap niet meer op')).toContain('woonadvies')
    expect(await eerste('eenzaam')).toContain('maatje')
    expect(await eerste('mantelzrg')).toContain('steunpunt-mantelzorg')
  })
  it('zien elkaars inwoners, aanbod en keuzes niet', async () => {
    await opslag.inGemeente(OEVERSTROOM.code, async (tx) => {
      expect(await vindPersoonOpBsn(tx, BSN.truus)).toBeNull()
      expect(await haalAanbodItem(tx, 'klussendienst')).toMatchObject({ ok: false })
      expect(await versieOp(tx, 'eigen-bijdrage', VANDAAG)).toMatchObject({
        waarde: { inhoud: { bedragPerMaand: 1500 } },
      })
      const sanne = { publiek: 'medewerker', sub: 'sanne-bouwman' } as const
      expect(await zoekWie(tx, sanne)).toMatchObject({ ok: false, code: 'medewerker-onbekend' })
      const truus = { publiek: 'inwoner', sub: 'truus-de-wit', bsn: bsn('999900006') } as const
      expect(await zoekWie(tx, truus)).toMatchObject({ waarde: { soort: 'onbekende-inwoner' } })
    })
  })
})

describe('de zaken van de demo', () => {
  const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD.code, werk)
  const alle = () =>
    inLindewaard((tx) => tx.db.selectFrom('zaken.zaak').selectAll().where('gemeente', '=', tx.gemeente).execute())
  const stap = (tx: Transactie, wie: Stap['wie'] = { soort: 'systeem', naam: 'proef' }): Stap => ({
    tx,
    wie,
    nu: new Date(`${VANDAAG}T12:00:00+01:00`),
    vandaag: VANDAAG,
    inzagesleutel: SLEUTEL,
  })
  const zakenVan = async (nummer: Bsn) =>
    inLindewaard(async (tx) => {
      const persoon = await vindPersoonOpBsn(tx, nummer)
      return persoon ? haalZakenVan(stap(tx), persoon.id) : []
    })

  it('zijn er ongeveer duizend, en veertig in Oeverstroom', async () => {
    expect((await alle()).length).toBeGreaterThanOrEqual(1000)
    const elders = await opslag.inGemeente(OEVERSTROOM.code, (tx) =>
      tx.db.selectFrom('zaken.zaak').select('id').where('gemeente', '=', tx.gemeente).execute(),
    )
    expect(elders.length).toBeGreaterThanOrEqual(40)
  })
  it('staan in elke stand en zijn op elke manier geëindigd', async () => {
    const zaken = await alle()
    const aantal = (past: (zaak: (typeof zaken)[number]) => boolean) => zaken.filter(past).length
    for (const stand of STANDEN)
      expect(
        aantal((z) => z.stand === stand),
        stand,
      ).toBeGreaterThanOrEqual(2)
    for (const afloop of AFLOPEN)
      expect(
        aantal((z) => z.uitkomst === afloop),
        afloop,
      ).toBeGreaterThanOrEqual(2)
    expect(aantal((z) => z.persoon === null && z.fase !== 'afgesloten')).toBeGreaterThan(0)
    expect(aantal((z) => z.veiligheid)).toBeGreaterThan(2)
    expect(aantal((z) => z.klok_datum !== null && z.klok_datum < VANDAAG)).toBeGreaterThan(3)
  })
  it('liggen in de afgelopen achttien maanden, en niets gebeurde vandaag of later', async () => {
    const dagen = (await alle()).map((zaak) => zaak.melding_op).sort()
    expect(dagen[0] !== undefined && dagen[0] < '2025-07-01').toBe(true)
    const later = await inLindewaard((tx) =>
      tx.db
        .selectFrom('zaken.feit')
        .select('soort')
        .where('gemeente', '=', tx.gemeente)
        .where('op', '>=', new Date(`${VANDAAG}T00:00:00+01:00`))
        .execute(),
    )
    expect(later).toEqual([])
  })
  it('hebben per zaak feiten die na elkaar komen, en een stand die uit die feiten volgt', async () => {
    const zaken = await alle()
    await inLindewaard(async (tx) => {
      for (const { id, stand, versie, nummer } of zaken.filter((_, i) => i % 25 === 0)) {
        expect(await vindZaak(stap(tx), id), nummer).toMatchObject({ stand, versie })
        const momenten = (await haalTijdlijn(stap(tx), id)).toReversed().map(({ op }) => datumOp(op))
        expect(momenten, nummer).toEqual([...momenten].sort())
      }
    })
  })
  it('hebben een toewijzing met berichten die de standaard goedkeurt', async () => {
    const berichten = await inLindewaard((tx) =>
      tx.db.selectFrom('levering.bericht').select(['soort', 'inhoud']).where('gemeente', '=', tx.gemeente).execute(),
    )
    expect(berichten.length).toBeGreaterThan(1500)
    for (const { inhoud } of berichten.filter((_, i) => i % 40 === 0)) {
      expect(controleer(inhoud).bevindingen).toEqual([])
    }
  })
  it('geven een deel van de begeleiding met een budget, en daarop is gedeclareerd', async () => {
    const budgetten = await inLindewaard((tx) =>
      tx.db
        .selectFrom('levering.toewijzing as t')
        .leftJoin('levering.prestatie as p', (j) =>
          j.onRef('p.gemeente', '=', 't.gemeente').onRef('p.toewijzing', '=', 't.id').on('p.toegekend', '=', true),
        )
        .select((eb) => ['t.id', 't.volume', eb.fn.coalesce(eb.fn.sum<number>('p.bedrag'), eb.lit(0)).as('besteed')])
        .where('t.gemeente', '=', tx.gemeente)
        .where('t.met_budget', '=', true)
        .groupBy(['t.id', 't.volume'])
        .execute(),
    )
    expect(budgetten.length).toBeGreaterThan(3)
    expect(budgetten.some(({ besteed }) => Number(besteed) > 0)).toBe(true)
    for (const { volume, besteed } of budgetten) expect(Number(besteed)).toBeLessThanOrEqual(volume)
  })
  it('lieten inzage na die klopt met de sleutel van het huis', async () => {
    const bevindingen: unknown[] = []
    await inLindewaard(async (tx) => {
      for await (const bevinding of controleerKetens(tx, SLEUTEL)) bevindingen.push(bevinding)
    })
    expect(bevindingen).toEqual([])
  })
  it('vertellen de verhalen: Kees wordt geholpen, Grace heeft een verslag, Truus heeft nog niets gevraagd', async () => {
    expect(await zakenVan(BSN.kees)).toMatchObject([{ stand: 'hulp-gestart' }])
    expect(await zakenVan(BSN.grace)).toMatchObject([{ stand: 'verslag-verzonden' }])
    expect(await zakenVan(BSN.hassan)).toMatchObject([{ stand: 'beslissen' }])
    expect(await zakenVan(BSN.iris)).toMatchObject([{ stand: 'gesprek-gepland' }])
    expect(await zakenVan(BSN.bram)).toMatchObject([{ uitkomst: 'afgewezen' }])
    expect(await zakenVan(BSN.truus)).toEqual([])
  })
  it('geven Joris alleen de zaken van wie hem erbij vroeg', async () => {
    await inLindewaard(async (tx) => {
      const joris = await vindPersoonOpBsn(tx, BSN.joris)
      const zijn = await haalZakenAlsBetrokkene(stap(tx), joris?.id ?? '')
      const van = await Promise.all([BSN.kees, BSN.grace].map((nummer) => vindPersoonOpBsn(tx, nummer)))
      expect(new Set(zijn.map(({ persoon }) => persoon))).toEqual(new Set(van.map((persoon) => persoon?.id)))
    })
  })
})

const STANDEN = [
  'nieuw',
  'gesprek-gepland',
  'verslag-maken',
  'verslag-verzonden',
  'beslissen',
  'opgeschort',
  'toewijzen',
  'wacht-op-start',
  'hulp-gestart',
]
const AFLOPEN = ['ingetrokken', 'opgelost', 'afgewezen', 'overleden', 'verhuisd', 'dubbel', 'ingetrokken-door-gemeente']

describe('de declaraties van de demo', () => {
  it('zijn van twee aanbieders over drie maanden, met afgewezen regels en één betaling', async () => {
    const gevonden = await opslag.inGemeente(LINDEWAARD.code, async ({ db, gemeente }) => ({
      declaraties: await db.selectFrom('levering.declaratie').selectAll().where('gemeente', '=', gemeente).execute(),
      batches: await db.selectFrom('levering.betaalbatch').selectAll().where('gemeente', '=', gemeente).execute(),
    }))
    const standen = gevonden.declaraties.map(({ periode_begin, stand }) => `${periode_begin} ${stand}`).toSorted()
    expect(standen).toEqual([
      '2026-06-01 betaald',
      '2026-06-01 betaald',
      '2026-07-01 goedgekeurd',
      '2026-07-01 goedgekeurd',
      '2026-08-01 beoordeeld',
      '2026-08-01 beoordeeld',
    ])
    for (const { afgewezen, regels } of gevonden.declaraties) expect(afgewezen * 10).toBeLessThan(regels)
    expect(gevonden.declaraties.some(({ afgewezen }) => afgewezen > 0)).toBe(true)
    const betaald = gevonden.declaraties.filter(({ stand }) => stand === 'betaald')
    expect(gevonden.batches.map(({ bedrag }) => bedrag)).toEqual([betaald.reduce((som, d) => som + d.toegekend, 0)])
  })
})

describe('de budgetten van de demo', () => {
  it('laten alles zien: een plan dat wacht, een overeenkomst die wacht, betaald, en te laat betaald', async () => {
    const { tellers, regels } = await opslag.inGemeente(LINDEWAARD.code, async (tx) => {
      const gerda = vastGelukt(await zoekWie(tx, { publiek: 'medewerker', sub: 'gerda-lammers' }))
      const nu = new Date(`${VANDAAG}T12:00:00+01:00`)
      const stap = { tx, wie: gerda, nu, vandaag: VANDAAG, inzagesleutel: SLEUTEL }
      return vastGelukt(await haalBudgetten(stap, { lijst: 'te-betalen' }))
    })
    expect(tellers.alle).toBeGreaterThan(5)
    expect(tellers['te-beoordelen']).toBeGreaterThan(1)
    expect(regels.some(({ betaalUiterlijk }) => betaalUiterlijk !== null && betaalUiterlijk < VANDAAG)).toBe(true)
    expect(regels.some(({ jaar }) => (jaar?.betaald ?? 0) > 0)).toBe(true)
  })
})
