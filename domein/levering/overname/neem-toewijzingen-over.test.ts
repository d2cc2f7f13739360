import { randomUUID } from 'node:crypto'
import { controleer, leesBericht } from '@meedoen/iwmo'
import { datum, datumOp } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { adressenVan, haalPersoon } from '@meedoen/personen'
import { LINDEWAARD, OEVERSTROOM, proefopslag } from '@meedoen/proef'
import type { Stap } from '@meedoen/toegang'
import { beforeAll, describe, expect, it } from 'vitest'
import { haalToewijzingenVoor, neemToewijzingenOver, type Toewijzingovername, vindToewijzing } from '../index.ts'
import { type Levergemeente, LINDE, SLEUTEL, vulLevergemeente } from '../proef/levergemeente.ts'
import { volgendNummer } from '../toewijzing/nummer.ts'

const opslag = await proefopslag()
const NU = new Date('2026-11-20T10:00:00Z')
let wie: Levergemeente
const stap = (tx: Transactie, als: Stap['wie'] = wie.sanne): Stap => ({
  tx,
  wie: als,
  nu: NU,
  vandaag: datumOp(NU),
  inzagesleutel: SLEUTEL,
})
const inLindewaard = <T>(werk: (tx: Transactie) => Promise<T>) => opslag.inGemeente(LINDEWAARD, werk)

async function overname(
  tx: Transactie,
  client: string,
  meer: Partial<Toewijzingovername>,
): Promise<Toewijzingovername> {
  return {
    id: randomUUID(),
    zaak: randomUUID(),
    voorziening: randomUUID(),
    persoon: await haalPersoon(tx, client),
    adressen: await adressenVan(tx, client),
    agb: LINDE,
    contract: 'L1',
    product: '01A04',
    categorie: '01',
    volume: 120,
    eenheid: '01',
    frequentie: '2',
    metBudget: false,
    begin: datum('2026-03-02'),
    eind: datum('2027-03-01'),
    toegewezenOp: new Date('2026-02-20T09:00:00Z'),
    door: randomUUID(),
    aanvaardOp: new Date('2026-02-23T09:00:00Z'),
    start: { op: datum('2026-03-02'), gemeldOp: new Date('2026-03-04T09:00:00Z') },
    ...meer,
  }
}

let gestart: Toewijzingovername
let open: Toewijzingovername
beforeAll(async () => {
  wie = await vulLevergemeente(opslag, LINDEWAARD)
  await inLindewaard(async (tx) => {
    gestart = await overname(tx, wie.truus, {})
    const later = { product: '01A05', toegewezenOp: new Date('2026-11-19T09:00:00Z'), begin: datum('2026-12-01') }
    open = await overname(tx, wie.truus, { ...later, aanvaardOp: null, start: null })
    await neemToewijzingenOver(stap(tx), [gestart, open, await overname(tx, wie.noor, {})])
  })
})

const berichtenVan = (id: string) =>
  inLindewaard((tx) =>
    tx.db
      .selectFrom('levering.bericht as bericht')
      .innerJoin('levering.berichtregel as regel', (j) =>
        j.onRef('regel.gemeente', '=', 'bericht.gemeente').onRef('regel.bericht', '=', 'bericht.id'),
      )
      .select(['bericht.soort', 'bericht.stand', 'bericht.inhoud'])
      .where('bericht.gemeente', '=', tx.gemeente)
      .where('regel.toewijzing', '=', id)
      .orderBy('bericht.aangemaakt')
      .orderBy('bericht.soort')
      .execute(),
  )

describe('toewijzingen overnemen', () => {
  it('geeft toewijzingen die verder gaan waar zij waren', async () => {
    const [een, ander] = await inLindewaard((tx) =>
      Promise.all([gestart, open].map(({ id }) => vindToewijzing(stap(tx), id))),
    )
    expect(een).toMatchObject({ nummer: 1, stand: 'gestart', gestartOp: '2026-03-02', versie: 4 })
    expect(ander).toMatchObject({ nummer: 2, stand: 'verzonden', gestartOp: null, versie: 2 })
  })
  it('laat de aanbieder zien wat nog op antwoord wacht', async () => {
    const lijst = await inLindewaard((tx) => haalToewijzingenVoor(stap(tx, wie.linde), { lijst: 'te-beantwoorden' }))
    expect(lijst).toMatchObject({ ok: true, waarde: { regels: [{ id: open.id }] } })
  })
  it('heeft berichten die de standaard goedkeurt, ook bij een geheim adres', async () => {
    const alle = await inLindewaard((tx) =>
      tx.db.selectFrom('levering.bericht').selectAll().where('gemeente', '=', tx.gemeente).execute(),
    )
    expect(alle.map(({ soort }) => soort).sort()).toEqual([
      'WMO301',
      'WMO301',
      'WMO301',
      'WMO302',
      'WMO302',
      'WMO305',
      'WMO305',
      'WMO306',
      'WMO306',
    ])
    for (const { soort, inhoud } of alle) expect(controleer(inhoud).bevindingen, soort).toEqual([])
  })
  it('noemt in het bericht ook wat van deze aanbieder al loopt (OP087)', async () => {
    const [bericht] = await berichtenVan(open.id)
    const gelezen = bericht && leesBericht(bericht.inhoud)
    const nummers =
      gelezen?.ok && gelezen.soort === 'WMO301'
        ? gelezen.bericht.Client.ToegewezenProducten.map((p) => p.ToewijzingNummer)
        : []
    expect(nummers).toEqual([1, 2])
    expect((await berichtenVan(gestart.id)).map(({ soort, stand }) => [soort, stand])).toEqual([
      ['WMO301', 'aanvaard'],
      ['WMO302', 'verwerkt'],
      ['WMO305', 'verwerkt'],
      ['WMO306', 'verzonden'],
      ['WMO301', 'verzonden'],
    ])
  })
  it('nummert nieuwe toewijzingen daarna', async () => {
    expect(await inLindewaard((tx) => volgendNummer(stap(tx), 'toewijzing'))).toBe(4)
  })
  it('blijft van de gemeente die overnam', async () => {
    expect(await opslag.inGemeente(OEVERSTROOM, (tx) => vindToewijzing(stap(tx), gestart.id))).toBeNull()
  })
})
