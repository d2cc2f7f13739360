import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haalBerichtenpost, haalToewijzing, OVERDRACHT_TERUGLEG, ontvangBericht } from '../../index.ts'
import { bytesVan, maak302, PRODUCT_PAST_NIET } from '../../proef/berichten.ts'
import { SAMEN } from '../../proef/levergemeente.ts'
import { DAG, MORGEN, openPost, type Post } from '../../proef/post.ts'

let post: Post
let jaar = 2030
const teruggelegd: string[] = []
beforeAll(async () => {
  post = await openPost()
  post.opslag.taken.registreer(OVERDRACHT_TERUGLEG, async ({ id }) => {
    teruggelegd.push(id)
  })
})
afterAll(() => post.ruimOp())

async function nieuw(wens: Parameters<Post['wijsToe']>[0] = {}) {
  jaar += 2
  const gemaakt = await post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}`, ...wens })
  await post.verwerk()
  const heen = await post.als(post.wie.sanne, DAG, (s) => bytesVan(s, gemaakt.bericht))
  return { ...gemaakt, heen }
}
const stuur = (bytes: Uint8Array, wie = post.wie.linde) =>
  post.lukt(wie, MORGEN, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))
const toewijzing = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))
const standVan = async (bericht: string) => {
  const { regels } = await post.lukt(post.wie.backoffice, MORGEN, (s) => haalBerichtenpost(s))
  return regels.find((regel) => regel.id === bericht)?.stand
}

describe('een goedkeurend 302', () => {
  it('aanvaardt de toewijzing en beantwoordt het 301', async () => {
    const { id, bericht, heen } = await nieuw()
    expect(await stuur(maak302(heen))).toMatchObject({ stand: 'verwerkt', dubbel: false, retour: null })
    expect((await toewijzing(id)).stand).toBe('aanvaard')
    expect(await standVan(bericht)).toBe('aanvaard')
  })
  it('verandert bij een tweede keer niets', async () => {
    const { id, heen } = await nieuw()
    const retour = maak302(heen)
    await stuur(retour)
    const { versie } = await toewijzing(id)
    expect(await stuur(retour)).toMatchObject({ stand: 'verwerkt', dubbel: true })
    expect((await toewijzing(id)).versie).toBe(versie)
  })
})

describe('een afkeurend 302', () => {
  it('wijst de toewijzing af, met de reden in gewone taal, en legt haar terug op het bureau', async () => {
    const { id, bericht, heen } = await nieuw()
    const { bevindingen } = await stuur(maak302(heen, { bevindingen: PRODUCT_PAST_NIET }))
    expect(bevindingen).toMatchObject([{ regel: 'S329', tekst: 'De productcode hoort niet bij de productcategorie.' }])
    expect(await toewijzing(id)).toMatchObject({ stand: 'afgewezen', afwijzing: { codes: ['S329'] } })
    expect(await standVan(bericht)).toBe('geweigerd')
    await post.verwerk()
    expect(teruggelegd).toContain(id)
  })
  it('laat ongemoeid wat een eerder bericht al had geregeld (OP286)', async () => {
    const een = await nieuw()
    await stuur(maak302(een.heen))
    const twee = await nieuw()
    await stuur(maak302(twee.heen, { bevindingen: PRODUCT_PAST_NIET }))
    expect((await toewijzing(een.id)).stand).toBe('aanvaard')
    expect((await toewijzing(twee.id)).stand).toBe('afgewezen')
  })
  it('beslist niet over wat ook in een bericht staat waarop nog geen antwoord is', async () => {
    const een = await nieuw()
    const twee = await nieuw()
    await stuur(maak302(een.heen, { bevindingen: PRODUCT_PAST_NIET }))
    expect((await toewijzing(een.id)).stand).toBe('verzonden')
    await stuur(maak302(twee.heen))
    expect((await toewijzing(een.id)).stand).toBe('aanvaard')
  })
})

describe('een 302 dat niet past', () => {
  it('zonder 301 van ons: zegt wat er in de kop hoort', async () => {
    const { heen, id } = await nieuw()
    const vreemd = Buffer.from(maak302(heen))
      .toString()
      .replace(/Identificatie>M\d{11}</g, 'Identificatie>M99999999999<')
    const { stand, bevindingen } = await stuur(Buffer.from(vreemd))
    expect(stand).toBe('afgekeurd')
    expect(bevindingen).toMatchObject([{ regel: 'IV028', tekst: expect.stringContaining('M99999999999') }])
    expect((await toewijzing(id)).stand).toBe('verzonden')
  })
  it('een tweede antwoord op hetzelfde 301 verandert niets', async () => {
    const { heen, id } = await nieuw()
    await stuur(maak302(heen))
    const { stand, bevindingen } = await stuur(maak302(heen, { bevindingen: PRODUCT_PAST_NIET }))
    expect(stand).toBe('afgekeurd')
    expect(bevindingen).toMatchObject([{ regel: 'OP090' }])
    expect((await toewijzing(id)).stand).toBe('aanvaard')
  })
  it('met een eerder gebruikte identificatie wordt bewaard en niet verwerkt', async () => {
    const een = await nieuw()
    await stuur(maak302(een.heen, { identificatie: 'ZA-DUBBEL' }))
    const twee = await nieuw()
    const { stand, bevindingen } = await stuur(maak302(twee.heen, { identificatie: 'ZA-DUBBEL' }))
    expect([stand, bevindingen[0]?.regel]).toEqual(['afgekeurd', 'TR056'])
    expect((await toewijzing(twee.id)).stand).toBe('verzonden')
  })
})

describe('een andere aanbieder', () => {
  it('kan geen 302 insturen op naam van een ander', async () => {
    const { heen, id } = await nieuw()
    const nee = await post.als(post.wie.samen, MORGEN, (s) => ontvangBericht(s, maak302(heen), { herkomst: 'upload' }))
    expect(nee).toMatchObject({ ok: false, code: 'bericht-van-ander' })
    expect((await toewijzing(id)).stand).toBe('verzonden')
  })
  it('kan ook met de eigen code niet antwoorden op een 301 aan een ander', async () => {
    const { heen, id } = await nieuw()
    const eigen = Buffer.from(maak302(heen)).toString().replace('>41410001<', `>${SAMEN}<`)
    const { stand, bevindingen } = await stuur(Buffer.from(eigen), post.wie.samen)
    expect([stand, bevindingen[0]?.regel]).toEqual(['afgekeurd', 'IV028'])
    expect((await toewijzing(id)).stand).toBe('verzonden')
  })
  it('en een inwoner of consulent kan helemaal niets insturen', async () => {
    const { heen } = await nieuw()
    const truus = { soort: 'inwoner', persoon: post.wie.truus, naam: 'T.' } as const
    for (const wie of [truus, post.wie.sanne, { soort: 'anoniem' } as const])
      for (const bytes of [maak302(heen), Buffer.from('rommel')])
        expect(await post.als(wie, MORGEN, (s) => ontvangBericht(s, bytes, { herkomst: 'upload' }))).toMatchObject({
          ok: false,
        })
  })
})
