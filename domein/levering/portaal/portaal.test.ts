import { controleer, leesBericht } from '@meedoen/iwmo'
import { plusDagen, vastGelukt } from '@meedoen/kern'
import { OEVERSTROOM } from '@meedoen/proef'
import { inzagenVan, type Stap } from '@meedoen/toegang'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  antwoordMet302,
  haalBerichten,
  haalBerichtenpost,
  haalBerichtenVoor,
  haalToewijzing,
  haalToewijzingenVoor,
  meldStart,
  ontvangBericht,
  openBericht,
  toonToewijzing,
  verstuurOpnieuw,
  verwijderStart,
} from '../index.ts'
import { maak305 } from '../proef/berichten.ts'
import { stapAls } from '../proef/levergemeente.ts'
import { BSN, DAG, MORGEN, openPost, type Post } from '../proef/post.ts'

let post: Post
let jaar = 2030
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

const nieuw = (wens: Parameters<Post['wijsToe']>[0] = {}) => {
  jaar += 2
  return post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}`, ...wens })
}
/** Begun already, so that its start can be reported. */
const begonnen = (() => {
  let maand = 0
  return () => {
    maand += 1
    return post.wijsToe({ product: '01A05', begin: `${maand}-11-2026`, eind: `${maand}-11-2026` })
  }
})()
const alsLinde = <T>(werk: (stap: Stap) => Promise<T>) => post.als(post.wie.linde, MORGEN, werk)
const toewijzing = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))

describe('de aanbieder', () => {
  it('ziet alleen eigen toewijzingen, met wat er nog te doen is', async () => {
    const { nummer } = await nieuw()
    const lijst = vastGelukt(await alsLinde((s) => haalToewijzingenVoor(s, { lijst: 'te-beantwoorden' })))
    expect(lijst.regels.map((r) => r.nummer)).toContain(nummer)
    expect(lijst.regels[0]).toMatchObject({
      client: 'G.M. van den Berg-de Wit',
      product: { naam: { nl: 'Schoon huis' } },
    })
    expect(lijst.tellers['te-beantwoorden']).toBe(lijst.aantal)
    const ander = vastGelukt(
      await post.als(post.wie.samen, MORGEN, (s) => haalToewijzingenVoor(s, { agb: '41410001' })),
    )
    expect(ander.regels).toEqual([])
  })
  it('ziet van de client wat het 301 zegt; dat kijken staat in het inzagelog', async () => {
    const { id } = await nieuw({ bsn: BSN.noor })
    const beeld = vastGelukt(await alsLinde((s) => toonToewijzing(s, id)))
    expect(beeld.client.Contactgegevens).toMatchObject([{ Soort: '02', Organisatie: 'Gemeente Proefstad' }])
    expect(beeld.mogelijk).toEqual({
      inzetMelden: false,
      wijzigingVragen: false,
      antwoorden: true,
      startMelden: true,
      startVerwijderen: false,
      stopMelden: false,
      stopVerwijderen: false,
    })
    const inzagen = await post.als(post.wie.sanne, MORGEN, ({ tx }) => inzagenVan(tx, post.wie.noor))
    expect(inzagen[0]).toMatchObject({
      handeling: 'toewijzing-inzien',
      doel: 'eigen-toewijzing',
      wie: { naam: 'linde', agb: '41410001' },
    })
  })
  it('keurt goed met een 302 dat in dezelfde bus komt als elk ander', async () => {
    const { id } = await nieuw()
    const { bericht } = vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: true })))
    expect((await toewijzing(id)).stand).toBe('aanvaard')
    const { inhoud, naam } = vastGelukt(await alsLinde((s) => openBericht(s, bericht)))
    expect(naam).toMatch(/^WMO302-P\d{11}\.xml$/)
    expect(controleer(inhoud)).toMatchObject({ bericht: 'WMO302', geldig: true })
    expect(await alsLinde((s) => antwoordMet302(s, id, { akkoord: true }))).toMatchObject({ code: 'al-beantwoord' })
  })
  it('keurt af met een reden van de standaard, en een toelichting voor de consulent', async () => {
    const { id, zaak } = await nieuw()
    const antwoord = { akkoord: false, reden: 'product-past-niet', toelichting: 'Wij doen geen 01A04.' } as const
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, antwoord)))
    expect(await toewijzing(id)).toMatchObject({ stand: 'afgewezen', afwijzing: { codes: ['S329'] } })
    const berichten = vastGelukt(await post.als(post.wie.sanne, MORGEN, (s) => haalBerichtenVoor(s, zaak)))
    const retour = berichten.find((b) => b.soort === 'WMO302')
    expect(retour).toMatchObject({ toelichting: 'Wij doen geen 01A04.', bevindingen: [{ regel: 'S329' }] })
    const xml = vastGelukt(await alsLinde((s) => openBericht(s, retour?.id ?? ''))).inhoud
    expect(Buffer.from(xml).toString()).not.toContain('Wij doen geen')
  })
  it.each([
    ['bericht-dubbel', ['9056']],
    ['bericht-klopt-niet', ['0001']],
  ] as const)('de reden %s wordt code %s', async (reden, codes) => {
    const { id } = await nieuw()
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: false, reden })))
    expect((await toewijzing(id)).afwijzing?.codes).toEqual(codes)
  })
  it('meldt de start met een 305, en haalt een vergissing weer weg', async () => {
    const { id } = await begonnen()
    const dag = (await toewijzing(id)).begin
    const { bericht, retour } = vastGelukt(await alsLinde((s) => meldStart(s, id, dag)))
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestartOp: dag })
    expect(retour).toMatch(/^M/)
    const gelezen = leesBericht(vastGelukt(await alsLinde((s) => openBericht(s, bericht))).inhoud)
    expect(gelezen).toMatchObject({ ok: true, soort: 'WMO305' })
    expect(await alsLinde((s) => meldStart(s, id, dag))).toMatchObject({ code: 'al-gestart' })
    vastGelukt(await alsLinde((s) => verwijderStart(s, id)))
    expect((await toewijzing(id)).gestartOp).toBeNull()
    vastGelukt(await alsLinde((s) => meldStart(s, id, dag)))
  })
  it('ziet na de laatste dag bij voorbij wat nooit is gestopt, en op die dag nog bij lopend', async () => {
    const { id, nummer } = await begonnen()
    const { begin, eind } = await toewijzing(id)
    vastGelukt(await alsLinde((s) => meldStart(s, id, begin)))
    const staatIn = async (lijst: string, dag: string): Promise<boolean> => {
      const { regels } = await post.lukt(post.wie.linde, dag, (s) => haalToewijzingenVoor(s, { lijst, nummer }))
      return regels.length === 1
    }
    const laatste = eind ?? begin
    const erna = plusDagen(laatste, 1)
    expect([await staatIn('lopend', laatste), await staatIn('voorbij', laatste)]).toEqual([true, false])
    expect([await staatIn('lopend', erna), await staatIn('voorbij', erna)]).toEqual([false, true])
  })
  it('kan antwoorden voordat het bestand geschreven is; het bestand komt er dan nog, het antwoord blijft', async () => {
    const { id, bericht } = await nieuw()
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: true })))
    await post.verwerk()
    const { regels } = vastGelukt(await alsLinde((s) => haalBerichten(s, { soort: 'WMO301' })))
    const regel = regels.find((r) => r.id === bericht)
    expect(regel).toMatchObject({ stand: 'aanvaard', verzonden: expect.any(Date) })
    expect(Object.keys(await post.uit())).toContain(`41410001/WMO301-${regel?.identificatie}.xml`)
  })
  it('meldt geen start op wat is afgewezen', async () => {
    const { id } = await nieuw()
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: false, reden: 'product-past-niet' })))
    expect(await alsLinde((s) => meldStart(s, id, DAG))).toMatchObject({ code: 'toewijzing-geldt-niet' })
  })
  it('hoort wat er aan een startdatum niet klopt voordat er een bericht van komt', async () => {
    const { id } = await post.wijsToe({ product: '01A05', begin: '20-11-2026', eind: '22-11-2026' })
    const codes = ['31-2-2026', '25-11-2026', '19-11-2026', '23-11-2026'].map(async (dag) => {
      const uitkomst = await alsLinde((s) => meldStart(s, id, dag))
      return uitkomst.ok ? 'gelukt' : uitkomst.code
    })
    expect(await Promise.all(codes)).toEqual([
      'geen-datum',
      'start-in-toekomst',
      'start-voor-toewijzing',
      'start-na-toewijzing',
    ])
  })
  it('ziet de eigen post met de uiterste dag voor het antwoord: drie werkdagen', async () => {
    const { bericht } = await nieuw()
    const { regels } = vastGelukt(await alsLinde((s) => haalBerichten(s)))
    expect(regels.find((r) => r.id === bericht)).toMatchObject({
      stand: 'klaar',
      antwoordUiterlijk: '2026-11-26',
      teLaat: false,
    })
    const later = vastGelukt(await post.als(post.wie.linde, '2026-11-27', (s) => haalBerichten(s)))
    expect(later.regels.find((r) => r.id === bericht)?.teLaat).toBe(true)
  })
})

describe('wie er niets te zoeken heeft', () => {
  it('een andere aanbieder ziet, opent en beantwoordt niets', async () => {
    const { id, bericht, zaak } = await nieuw()
    const samen = <T>(werk: (stap: Stap) => Promise<T>) => post.als(post.wie.samen, MORGEN, werk)
    expect(await samen((s) => toonToewijzing(s, id))).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await samen((s) => antwoordMet302(s, id, { akkoord: true }))).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await samen((s) => meldStart(s, id, DAG))).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await samen((s) => verwijderStart(s, id))).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await samen((s) => openBericht(s, bericht))).toMatchObject({ code: 'bericht-onbekend' })
    expect(await samen((s) => haalBerichtenVoor(s, zaak))).toMatchObject({ ok: false })
    expect(vastGelukt(await samen((s) => haalBerichten(s))).regels).toEqual([])
    expect((await toewijzing(id)).stand).toBe('opgesteld')
  })
  it('dezelfde aanbieder in een andere gemeente ook niet', async () => {
    const { id, bericht, zaak } = await nieuw()
    const daar = <T>(wie: Stap['wie'], werk: (stap: Stap) => Promise<T>) =>
      stapAls(post.opslag, OEVERSTROOM, wie, MORGEN, werk)
    expect(await daar(post.elders.linde, (s) => toonToewijzing(s, id))).toMatchObject({ code: 'toewijzing-onbekend' })
    expect(await daar(post.elders.linde, (s) => antwoordMet302(s, id, { akkoord: true }))).toMatchObject({ ok: false })
    expect(await daar(post.elders.linde, (s) => openBericht(s, bericht))).toMatchObject({ code: 'bericht-onbekend' })
    expect(await daar(post.elders.sanne, (s) => haalBerichtenVoor(s, zaak))).toMatchObject({ ok: false })
    expect(vastGelukt(await daar(post.elders.backoffice, (s) => haalBerichtenpost(s))).regels).toEqual([])
  })
  it('een inwoner ziet geen berichten', async () => {
    const { bericht, zaak } = await nieuw()
    const truus = { soort: 'inwoner', persoon: post.wie.truus, naam: 'T.' } as const
    expect(await post.als(truus, MORGEN, (s) => openBericht(s, bericht))).toMatchObject({ ok: false })
    expect(await post.als(truus, MORGEN, (s) => haalBerichtenVoor(s, zaak))).toMatchObject({ ok: false })
    expect(await post.als(truus, MORGEN, (s) => haalBerichtenpost(s))).toMatchObject({ ok: false })
    expect(await post.als(truus, MORGEN, (s) => haalToewijzingenVoor(s))).toMatchObject({ ok: false })
    expect(await post.als(truus, MORGEN, (s) => haalBerichten(s))).toMatchObject({ code: 'geen-aanbieder' })
  })
})

describe('de gemeente', () => {
  it('ziet bij een zaak elk bericht met stand en termijn, en opent het', async () => {
    const { zaak, bericht } = await nieuw()
    const regels = vastGelukt(await post.als(post.wie.sanne, MORGEN, (s) => haalBerichtenVoor(s, zaak)))
    expect(regels).toMatchObject([{ id: bericht, richting: 'uit', soort: 'WMO301', stand: 'klaar' }])
    expect(await post.als(post.wie.sanne, MORGEN, (s) => openBericht(s, bericht))).toMatchObject({ ok: true })
  })
  it('vindt in de post wat aandacht vraagt: te laat beantwoord', async () => {
    await nieuw()
    await post.verwerk()
    const opDag = async (dag: string) =>
      vastGelukt(
        await post.als(post.wie.backoffice, dag, (s) => haalBerichtenpost(s, { soort: 'WMO301', aandacht: 'ja' })),
      )
    const standen = async (dag: string) => (await opDag(dag)).regels.map((r) => r.stand)
    expect(await standen(MORGEN)).not.toContain('verzonden')
    expect(await standen('2026-12-31')).toContain('verzonden')
  })
  it('verstuurt een bericht opnieuw: hetzelfde bestand, dezelfde identificatie', async () => {
    const { bericht } = await nieuw()
    await post.verwerk()
    const voor = await post.uit()
    await post.ruimOp()
    expect(await post.uit()).toEqual({})
    vastGelukt(await post.als(post.wie.sanne, MORGEN, (s) => verstuurOpnieuw(s, bericht)))
    await post.verwerk()
    const [[pad, xml] = ['', '']] = Object.entries(await post.uit())
    expect(voor[pad]).toBe(xml)
  })
  it('verstuurt niet opnieuw wat al is beantwoord', async () => {
    const { id, bericht } = await nieuw()
    vastGelukt(await alsLinde((s) => antwoordMet302(s, id, { akkoord: true })))
    const nee = await post.als(post.wie.sanne, MORGEN, (s) => verstuurOpnieuw(s, bericht))
    expect(nee).toMatchObject({ code: 'al-beantwoord' })
    expect(await alsLinde((s) => verstuurOpnieuw(s, bericht))).toMatchObject({ code: 'bericht-onbekend' })
  })
  it('laat de backoffice ook openen en versturen wat bij geen client hoort', async () => {
    const start = maak305({ nummer: 999_999_999 })
    await post.lukt(post.wie.linde, MORGEN, (s) => ontvangBericht(s, start, { herkomst: 'upload' }))
    const { regels } = await post.lukt(post.wie.backoffice, MORGEN, (s) => haalBerichtenpost(s, { soort: 'WMO306' }))
    const antwoord = regels.find((r) => r.toewijzingen.length === 0)?.id ?? ''
    const doe = async (wie: Stap['wie']) => [
      (await post.als(wie, MORGEN, (s) => openBericht(s, antwoord))).ok,
      (await post.als(wie, MORGEN, (s) => verstuurOpnieuw(s, antwoord))).ok,
    ]
    expect(await doe(post.wie.backoffice)).toEqual([true, true])
    expect(await doe(post.wie.sanne)).toEqual([false, false])
  })
})
