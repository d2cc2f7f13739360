import { leesBericht, type Wmo306 } from '@meedoen/iwmo'
import { datum } from '@meedoen/kern'
import { LINDEWAARD } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beeindigToewijzing,
  haalBerichtenpost,
  haalToewijzing,
  type Ontvangst,
  OVERDRACHT_START,
  ontvangBericht,
} from '../../index.ts'
import { maak305 } from '../../proef/berichten.ts'
import { SAMEN } from '../../proef/levergemeente.ts'
import { BSN, DAG, MORGEN, openPost, type Post } from '../../proef/post.ts'
import { verstuurBericht } from '../uit/verstuur-bericht.ts'

let post: Post
let jaar = 2030
const gemeld: string[] = []
beforeAll(async () => {
  post = await openPost()
  post.opslag.taken.registreer(OVERDRACHT_START, async ({ id }) => {
    gemeld.push(id)
  })
})
afterAll(() => post.ruimOp())

const nieuw = (wens: Parameters<Post['wijsToe']>[0] = {}) => {
  jaar += 2
  return post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}`, ...wens })
}
const stuur = (bytes: Uint8Array, wie = post.wie.linde): Promise<Ontvangst> =>
  post.lukt(wie, MORGEN, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))
const toewijzing = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))

/** The WMO306 in the outgoing folder that answers, read back. */
async function antwoordOp({ retour, afzender }: Ontvangst): Promise<Wmo306> {
  await post.verwerk()
  const bytes = (await post.uit())[`${afzender}/WMO306-${retour}.xml`]
  const gelezen = leesBericht(Buffer.from(bytes ?? ''))
  if (!gelezen.ok || gelezen.soort !== 'WMO306') throw new Error('geen WMO306')
  return gelezen.bericht
}
const productcodes = ({ Client }: Wmo306) => Client?.StartProducten.map((p) => p.RetourCodes)

describe('een start', () => {
  it('wordt vastgelegd, gemeld aan de zaak en beantwoord met een goedkeurend 306', async () => {
    const { id, nummer } = await nieuw()
    const ontvangst = await stuur(maak305({ nummer, starts: [[DAG, '1']] }))
    expect(ontvangst).toMatchObject({ stand: 'verwerkt', bevindingen: [] })
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestartOp: DAG })
    const { Header, Client } = await antwoordOp(ontvangst)
    expect(Header).toMatchObject({
      BerichtCode: '419',
      Afzender: '41410001',
      Ontvanger: '9001',
      IdentificatieRetour: ontvangst.retour,
      DagtekeningRetour: MORGEN,
    })
    expect([Header.RetourCodes, Client]).toEqual([undefined, undefined])
    expect(gemeld).toContain(id)
  })
  it('mag voor het 302 komen (OP080)', async () => {
    const { id, nummer } = await nieuw()
    await stuur(maak305({ nummer }))
    expect((await toewijzing(id)).stand).toBe('gestart')
  })
  it('die hetzelfde nog eens komt verandert niets en krijgt geen tweede antwoord', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    const eerste = await stuur(bytes)
    const { versie } = await toewijzing(id)
    expect(await stuur(bytes)).toEqual({ ...eerste, dubbel: true })
    expect((await toewijzing(id)).versie).toBe(versie)
    await post.verwerk()
    const antwoorden = Object.values(await post.uit()).filter((xml) => xml.includes(`>${eerste.identificatie}<`))
    expect(antwoorden.length).toBe(1)
  })
})

describe('twee keer tegelijk', () => {
  it('hetzelfde bericht: een keer verwerkt, een keer herkend', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    const [een, twee] = await Promise.all([stuur(bytes), stuur(bytes)])
    expect([een.dubbel, twee.dubbel].sort()).toEqual([false, true])
    expect([een.bericht, een.retour]).toEqual([twee.bericht, twee.retour])
    expect((await toewijzing(id)).gestartOp).toBe(DAG)
  })
  it('twee starts op een toewijzing: een goed, een 9326', async () => {
    const { nummer } = await nieuw()
    const standen = await Promise.all([DAG, MORGEN].map((dag) => stuur(maak305({ nummer, starts: [[dag, '1']] }))))
    expect(standen.map(({ stand }) => stand).sort()).toEqual(['afgekeurd', 'verwerkt'])
  })
})

describe('een start die niet klopt krijgt een 306 met de code in de goede klasse, en verandert niets', () => {
  const zonderGevolg = async (id: string, bytes: Uint8Array, wie = post.wie.linde): Promise<Wmo306> => {
    const voor = await toewijzing(id)
    const ontvangst = await stuur(bytes, wie)
    expect(ontvangst.stand).toBe('afgekeurd')
    expect(await toewijzing(id)).toEqual(voor)
    return antwoordOp(ontvangst)
  }
  it('9019 bij het product als het nummer niet bestaat', async () => {
    const { id } = await nieuw()
    const antwoord = await zonderGevolg(id, maak305({ nummer: 987654 }))
    expect([antwoord.Header.RetourCodes, antwoord.Client?.RetourCodes]).toEqual([['0200'], ['0200']])
    expect(productcodes(antwoord)).toEqual([['9019']])
  })
  it('9019 als de toewijzing van een andere aanbieder is', async () => {
    const { id, nummer } = await nieuw()
    const antwoord = await zonderGevolg(id, maak305({ nummer, agb: SAMEN }), post.wie.samen)
    expect(productcodes(antwoord)).toEqual([['9019']])
  })
  it('9019 als het bsn van een ander is', async () => {
    const { id, nummer } = await nieuw()
    expect(productcodes(await zonderGevolg(id, maak305({ nummer, bsn: BSN.noor })))).toEqual([['9019']])
  })
  it('9056 in de kop als een ander bericht dezelfde identificatie had', async () => {
    const een = await nieuw()
    const twee = await nieuw()
    await stuur(maak305({ nummer: een.nummer, identificatie: 'ZA-ZELFDE' }))
    const antwoord = await zonderGevolg(twee.id, maak305({ nummer: twee.nummer, identificatie: 'ZA-ZELFDE' }))
    expect([antwoord.Header.RetourCodes, antwoord.Client]).toEqual([['9056'], undefined])
  })
  it('8848 in de kop bij een dagtekening in de toekomst', async () => {
    const { id, nummer } = await nieuw()
    const antwoord = await zonderGevolg(id, maak305({ nummer, dagtekening: '2026-11-25' }))
    expect(antwoord.Header.RetourCodes).toEqual(['8848'])
  })
  it('0001 in de kop bij een begindatum na de dagtekening (OP011)', async () => {
    const { id, nummer } = await nieuw()
    const antwoord = await zonderGevolg(id, maak305({ nummer, starts: [['2026-11-25', '1']] }))
    expect([antwoord.Header.RetourCodes, antwoord.Header.XsltVersie !== undefined]).toEqual([['0001'], true])
  })
  it('9326 als er al een start loopt, en 9074 als het dezelfde is', async () => {
    const { id, nummer } = await nieuw()
    await stuur(maak305({ nummer, starts: [[DAG, '1']] }))
    expect(productcodes(await zonderGevolg(id, maak305({ nummer, starts: [[MORGEN, '1']] })))).toEqual([['9326']])
    const zelfde = await zonderGevolg(id, maak305({ nummer, starts: [[DAG, '1']] }))
    expect(productcodes(zelfde)?.[0]).toContain('9074')
  })
  it('9063 als er geen start is om te verwijderen', async () => {
    const { id, nummer } = await nieuw()
    expect(productcodes(await zonderGevolg(id, maak305({ nummer, starts: [[DAG, '3']] })))).toEqual([['9063']])
  })
})

describe('een 306', () => {
  it('geldt niet als het versturen van de toewijzing zelf', async () => {
    const { id, nummer } = await nieuw()
    const { retour } = await stuur(maak305({ nummer, starts: [[DAG, '3']] }))
    const { regels } = await post.lukt(post.wie.backoffice, MORGEN, (s) => haalBerichtenpost(s, { soort: 'WMO306' }))
    const antwoord = regels.find(({ identificatie }) => identificatie === retour)?.id ?? ''
    await verstuurBericht(post.opslag, post.omgeving, { gemeente: LINDEWAARD, id: antwoord })
    expect((await toewijzing(id)).stand).toBe('opgesteld')
  })
})

describe('een start verwijderen', () => {
  it('zet de toewijzing terug op aanvaard, waarna een nieuwe start mag', async () => {
    const { id, nummer } = await nieuw()
    await stuur(maak305({ nummer, starts: [[DAG, '1']] }))
    expect(await stuur(maak305({ nummer, starts: [[DAG, '3']] }))).toMatchObject({ stand: 'verwerkt' })
    expect(await toewijzing(id)).toMatchObject({ stand: 'aanvaard', gestartOp: null })
    await stuur(maak305({ nummer, starts: [[MORGEN, '1']] }))
    expect(await toewijzing(id)).toMatchObject({ stand: 'gestart', gestartOp: MORGEN })
  })
  it('kan samen met de goede start in één bericht, in welke volgorde ook', async () => {
    const { id, nummer } = await nieuw()
    await stuur(maak305({ nummer, starts: [[DAG, '1']] }))
    await stuur(
      maak305({
        nummer,
        starts: [
          [MORGEN, '1'],
          [DAG, '3'],
        ],
      }),
    )
    expect((await toewijzing(id)).gestartOp).toBe(MORGEN)
  })
})

describe('wat geen bericht voor ons is', () => {
  const wordtBewaard = async (bytes: Uint8Array, regel: string): Promise<void> => {
    const ontvangst = await stuur(bytes)
    expect(ontvangst).toMatchObject({ stand: 'afgekeurd', retour: null })
    expect(ontvangst.bevindingen[0]?.regel).toBe(regel)
  }
  it('onleesbaar: bewaard met de plaats van de fout, zonder 306', async () => {
    await wordtBewaard(Buffer.from('<Bericht>half'), 'OP047')
  })
  it('voor een andere gemeente: bewaard, zonder 306', async () => {
    const { nummer } = await nieuw()
    await wordtBewaard(maak305({ nummer, ontvanger: '9002' }), 'OP254')
  })
  it('een bericht dat alleen wij versturen', async () => {
    const { bericht } = await nieuw()
    const eigen = await post.als(post.wie.sanne, DAG, ({ tx }) =>
      tx.db
        .selectFrom('levering.bericht')
        .select('inhoud')
        .where('gemeente', '=', tx.gemeente)
        .where('id', '=', bericht)
        .executeTakeFirstOrThrow(),
    )
    await wordtBewaard(eigen.inhoud, 'OP192')
  })
  it('van een aanbieder die wij niet kennen: ook dan geen 306', async () => {
    const { nummer } = await nieuw()
    const vreemd = Buffer.from(maak305({ nummer })).toString().replace('>41410001<', '>41419999<')
    const systeem = { soort: 'systeem', naam: 'proef' } as const
    const ontvangst = await post.lukt(systeem, MORGEN, (s) =>
      ontvangBericht(s, Buffer.from(vreemd), { herkomst: 'map' }),
    )
    expect(ontvangst).toMatchObject({ stand: 'afgekeurd', retour: null, bevindingen: [{ regel: 'OP254' }] })
  })
})

describe('na het einde', () => {
  it('mag een start nog binnenkomen; de toewijzing blijft beëindigd', async () => {
    const { id, nummer } = await nieuw({ begin: '1-11-2026', eind: '31-12-2026' })
    await post.lukt(post.wie.sanne, DAG, (s) => beeindigToewijzing(s, id, { eind: datum(DAG), reden: '14' }))
    await stuur(maak305({ nummer, starts: [['2026-11-20', '1']] }))
    expect(await toewijzing(id)).toMatchObject({ stand: 'beeindigd', gestartOp: '2026-11-20' })
  })
})
