import { leesBericht, maakHeader, schrijfBericht, type Wmo307 } from '@meedoen/iwmo'
import { datum } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  haalToewijzing,
  meldStop,
  type Ontvangst,
  OVERDRACHT_START,
  OVERDRACHT_STOP,
  ontvangBericht,
  verwijderStop,
} from '../../index.ts'
import { maak305 } from '../../proef/berichten.ts'
import { LINDE } from '../../proef/levergemeente.ts'
import { BSN, DAG, openPost, type Post } from '../../proef/post.ts'

let post: Post
let jaar = 2030
const gemeld: string[] = []
beforeAll(async () => {
  post = await openPost()
  post.opslag.taken.registreer(OVERDRACHT_START, async () => undefined)
  post.opslag.taken.registreer(OVERDRACHT_STOP, async ({ id }) => {
    gemeld.push(id)
  })
})
afterAll(() => post.ruimOp())

const LATER = '2026-11-30'
const stuur = (bytes: Uint8Array): Promise<Ontvangst> =>
  post.lukt(post.wie.linde, LATER, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))
const toewijzing = (id: string) => post.als(post.wie.sanne, LATER, (s) => haalToewijzing(s, id))

/** An assignment whose help began on DAG. */
async function gestart() {
  jaar += 2
  const gemaakt = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
  await stuur(maak305({ nummer: gemaakt.nummer, starts: [[DAG, '1']] }))
  return gemaakt
}

let volgnummer = 0
type Stop = readonly [
  einddatum: string,
  reden: Wmo307['Client']['StopProducten'][number]['RedenBeeindiging'],
  status?: '1' | '3',
]

function maak307(nummer: number, stops: readonly Stop[]): Uint8Array {
  volgnummer += 1
  return schrijfBericht('WMO307', {
    Header: maakHeader.WMO307({
      afzender: LINDE,
      ontvanger: '9001',
      identificatie: `ZS${String(volgnummer).padStart(6, '0')}`,
      dagtekening: datum(LATER),
    }),
    Client: {
      Bsn: BSN.truus,
      Geboortedatum: { Datum: datum('1948-04-12') },
      Geslacht: '2',
      Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } },
      StopProducten: stops.map(([eind, RedenBeeindiging, StatusAanlevering = '1']) => ({
        ToewijzingNummer: nummer,
        Product: { Categorie: '01', Code: '01A04' },
        Begindatum: datum(DAG),
        RedenBeeindiging,
        Einddatum: datum(eind),
        StatusAanlevering,
      })),
    },
  })
}

describe('een stop', () => {
  it('voor altijd wordt vastgelegd, gemeld aan de zaak en beantwoord met een goedkeurend 308', async () => {
    const { id, nummer } = await gestart()
    const ontvangst = await stuur(maak307(nummer, [['2026-11-27', '19']]))
    expect(ontvangst).toMatchObject({ stand: 'verwerkt', bevindingen: [] })
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestopt', gestartOp: DAG, gestoptOp: '2026-11-27' })
    await post.verwerk()
    expect(gemeld).toContain(id)
    const gelezen = leesBericht(Buffer.from((await post.uit())[`${LINDE}/WMO308-${ontvangst.retour}.xml`] ?? ''))
    expect(gelezen).toMatchObject({ ok: true, soort: 'WMO308' })
    expect(gelezen.ok && 'Client' in gelezen.bericht).toBe(false)
  })
  it('voor een tijd laat de hulp stilstaan, tot een nieuwe start of een stop voor altijd (OP377)', async () => {
    const { id, nummer } = await gestart()
    await stuur(maak307(nummer, [['2026-11-25', '20']]))
    expect(await toewijzing(id)).toMatchObject({ stand: 'onderbroken' })
    await stuur(maak305({ nummer, starts: [['2026-11-28', '1']], dagtekening: LATER }))
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestartOp: '2026-11-28', gestoptOp: null })
  })
  it('die wordt teruggenomen laat de hulp weer lopen (IV008)', async () => {
    const { id, nummer } = await gestart()
    await stuur(maak307(nummer, [['2026-11-25', '22']]))
    await stuur(maak307(nummer, [['2026-11-25', '22', '3']]))
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestoptOp: null })
  })
  it('zonder start telt niet', async () => {
    jaar += 2
    const { id, nummer } = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
    const ontvangst = await stuur(maak307(nummer, [['2026-11-25', '19']]))
    expect(ontvangst.stand).toBe('afgekeurd')
    expect(ontvangst.bevindingen[0]?.niveau).toBe(3)
    expect(await toewijzing(id)).toMatchObject({ gestoptOp: null })
  })
  it('voor altijd kan niet nog eens', async () => {
    const { nummer } = await gestart()
    await stuur(maak307(nummer, [['2026-11-25', '19']]))
    expect((await stuur(maak307(nummer, [['2026-11-26', '21']]))).stand).toBe('afgekeurd')
  })
})

describe('een stop in het portaal', () => {
  it('maakt hetzelfde bericht, en kan worden teruggenomen', async () => {
    const { id } = await gestart()
    await post.lukt(post.wie.linde, LATER, (s) => meldStop(s, id, { einddatum: '26-11-2026', reden: '20' }))
    expect(await toewijzing(id)).toMatchObject({ stand: 'onderbroken', gestoptOp: '2026-11-26' })
    await post.lukt(post.wie.linde, LATER, (s) => verwijderStop(s, id))
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestoptOp: null })
  })
  it('weigert een dag voor de start, in de toekomst, of zonder reden', async () => {
    const { id } = await gestart()
    const stop = (einddatum: string, reden = '19') =>
      post.als(post.wie.linde, LATER, (s) => meldStop(s, id, { einddatum, reden }))
    expect(await stop('22-11-2026')).toMatchObject({ code: 'stop-voor-start', veld: 'einddatum' })
    expect(await stop('1-12-2026')).toMatchObject({ code: 'stop-in-toekomst', veld: 'einddatum' })
    expect(await stop('25-11-2026', '99')).toMatchObject({ velden: { reden: 'kies' } })
  })
  it('kan niet door een andere aanbieder', async () => {
    const { id } = await gestart()
    expect(
      await post.als(post.wie.samen, LATER, (s) => meldStop(s, id, { einddatum: '26-11-2026', reden: '19' })),
    ).toMatchObject({ ok: false, code: 'toewijzing-onbekend' })
  })
})
