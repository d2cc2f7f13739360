import { mkdir, open, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BERICHTEN_OPHALEN, haalToewijzing, ontvangBericht, verwerkMap } from '../../index.ts'
import { maak305 } from '../../proef/berichten.ts'
import { BSN, MORGEN, openPost, type Post } from '../../proef/post.ts'
import { sha256 } from '../bericht.ts'
import { mappenVan, zetBestandNeer } from '../map.ts'
import { systeemstap } from '../omgeving.ts'

let post: Post
let jaar = 2030
beforeAll(async () => {
  post = await openPost(() => new Date(`${MORGEN}T10:00:00+01:00`))
})
afterAll(() => post.ruimOp())

const nieuw = () => {
  jaar += 2
  return post.wijsToe({ begin: `1-1-${jaar}`, eind: `31-12-${jaar}` })
}
const haalOp = () => verwerkMap(post.opslag, post.omgeving, { gemeente: LINDEWAARD })
const toewijzing = (id: string) => post.als(post.wie.sanne, MORGEN, (s) => haalToewijzing(s, id))
const stam = (naam: string, bytes: Uint8Array): string => `${naam}-${sha256(bytes).slice(0, 12)}`
const aantalBerichten = () =>
  post.als(post.wie.sanne, MORGEN, async ({ tx }) => {
    const rijen = await tx.db.selectFrom('levering.bericht').select('id').where('gemeente', '=', tx.gemeente).execute()
    return rijen.length
  })

describe('de brievenbus', () => {
  it('verwerkt een bericht, verplaatst het en legt er een verslag zonder persoonsgegevens bij', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    await post.legInBus('start.xml', bytes)
    expect(await haalOp()).toBe(1)
    expect((await toewijzing(id)).stand).toBe('gestart')
    const verwerkt = await post.verwerkt()
    expect(verwerkt[`${stam('start', bytes)}.xml`]).toBe(Buffer.from(bytes).toString())
    const verslag = verwerkt[`${stam('start', bytes)}.json`] ?? ''
    expect(JSON.parse(verslag)).toMatchObject({
      soort: 'WMO305',
      stand: 'verwerkt',
      bevindingen: [],
      retour: expect.stringMatching(/^M\d{11}$/),
    })
    for (const spoor of [BSN.truus, 'Wit', '1948']) expect(verslag).not.toContain(spoor)
    expect(Object.keys(await post.inbox()).filter((pad) => !pad.includes('/'))).toEqual([])
  })
  it('legt een afgekeurd bericht apart, met regel, plaats en het nummer van ons antwoord', async () => {
    await nieuw()
    const bytes = maak305({ nummer: 999_999_999 })
    await post.legInBus('fout.xml', bytes)
    await haalOp()
    const verslag = JSON.parse((await post.afgekeurd())[`${stam('fout', bytes)}.json`] ?? '')
    expect(verslag.bevindingen).toEqual([
      {
        regel: 'TR019',
        niveau: 3,
        pad: '/Bericht/Client/StartProducten/StartProduct[1]',
        regelnummer: expect.any(Number),
      },
    ])
    await post.verwerk()
    expect(Object.keys(await post.uit())).toContain(`41410001/WMO306-${verslag.retour}.xml`)
  })
  it('neemt hetzelfde bestand twee keer aan en verwerkt het één keer', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    await post.legInBus('een.xml', bytes)
    await haalOp()
    const [{ versie }, berichten] = [await toewijzing(id), await aantalBerichten()]
    await post.legInBus('een.xml', bytes)
    await post.legInBus('twee.xml', bytes)
    expect(await haalOp()).toBe(2)
    expect((await toewijzing(id)).versie).toBe(versie)
    expect(await aantalBerichten()).toBe(berichten)
    const namen = Object.keys(await post.verwerkt())
    expect(namen).toContain(`${stam('een', bytes)}.xml`)
    expect(namen).toContain(`${stam('twee', bytes)}.xml`)
  })
})

describe('een afgebroken ronde', () => {
  it('na het verwerken en voor het verslag: de volgende maakt haar af', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    await post.legInBus('half.xml', bytes)
    await post.opslag.inGemeente(LINDEWAARD, (tx) =>
      ontvangBericht(systeemstap(tx, BERICHTEN_OPHALEN, post.omgeving), bytes, { herkomst: 'map' }),
    )
    const berichten = await aantalBerichten()
    await haalOp()
    expect(await aantalBerichten()).toBe(berichten)
    expect((await toewijzing(id)).stand).toBe('gestart')
    expect(Object.keys(await post.verwerkt())).toContain(`${stam('half', bytes)}.xml`)
  })
  it('na het verslag en voor het verplaatsen: het verslag blijft zoals het was', async () => {
    const { nummer } = await nieuw()
    const bytes = maak305({ nummer })
    await post.legInBus('later.xml', bytes)
    await haalOp()
    const verslag = (await post.verwerkt())[`${stam('later', bytes)}.json`]
    await post.legInBus('later.xml', bytes)
    await haalOp()
    expect((await post.verwerkt())[`${stam('later', bytes)}.json`]).toBe(verslag)
  })
  it('hetzelfde bestand dat nu anders is beoordeeld: beide verslagen blijven, en het blijft niet liggen', async () => {
    const bytes = maak305({ nummer: 999_999_998 })
    const mappen = mappenVan(post.omgeving.map, LINDEWAARD)
    const eerder = join(mappen.afgekeurd, `${stam('weer', bytes)}.json`)
    await zetBestandNeer(eerder, Buffer.from('het oordeel van toen'), mappen.tijdelijk)
    await post.legInBus('weer.xml', bytes)
    await haalOp()
    const namen = Object.keys(await post.afgekeurd()).filter((naam) => naam.startsWith(stam('weer', bytes)))
    expect(namen).toHaveLength(3)
    expect((await post.afgekeurd())[`${stam('weer', bytes)}.json`]).toBe('het oordeel van toen')
    await post.legInBus('weer.xml', bytes)
    await haalOp()
    expect(Object.keys(await post.inbox()).filter((naam) => naam === 'weer.xml')).toEqual([])
    expect(Object.keys(await post.afgekeurd()).filter((naam) => naam.startsWith(stam('weer', bytes)))).toEqual(namen)
  })
  it('een bestand dat niet te verwerken is houdt de andere niet op, en blijft staan', async () => {
    const { id, nummer } = await nieuw()
    const bytes = maak305({ nummer })
    await post.legInBus('a-klem.xml', 'rommel')
    await post.legInBus('b-goed.xml', bytes)
    const mappen = mappenVan(post.omgeving.map, LINDEWAARD)
    const klem = join(mappen.afgekeurd, `${stam('a-klem', Buffer.from('rommel'))}.json`)
    await mkdir(klem, { recursive: true })
    await expect(haalOp()).rejects.toThrow(/1 bestanden/)
    expect((await toewijzing(id)).stand).toBe('gestart')
    expect(Object.keys(await post.inbox())).toContain('a-klem.xml')
  })
})

describe('wat in de brievenbus ligt', () => {
  it('kan nog onderweg zijn: een onleesbaar bestand van zojuist blijft liggen, tot het rust heeft', async () => {
    const pad = join(mappenVan(post.omgeving.map, LINDEWAARD).in, 'onderweg.xml')
    await mkdir(join(pad, '..'), { recursive: true })
    await writeFile(pad, '<?xml version="1.0"?><half')
    await haalOp().catch(() => undefined)
    expect(Object.keys(await post.inbox())).toContain('onderweg.xml')
    await utimes(pad, 0, 0)
    await haalOp().catch(() => undefined)
    const namen = Object.keys(await post.afgekeurd())
    expect(namen.some((naam) => naam.startsWith('onderweg-') && naam.endsWith('.xml'))).toBe(true)
  })
  it('kan te groot zijn: dan staat in de database dat het kwam, en niet wat erin stond (OP179)', async () => {
    const pad = join(mappenVan(post.omgeving.map, LINDEWAARD).in, 'groot.xml')
    const bestand = await open(pad, 'w')
    await bestand.truncate(26 * 1024 * 1024)
    await bestand.close()
    await utimes(pad, 0, 0)
    const berichten = await aantalBerichten()
    await haalOp().catch(() => undefined)
    expect(await aantalBerichten()).toBe(berichten + 1)
    const genoteerd = await post.als(post.wie.backoffice, MORGEN, ({ tx }) =>
      tx.db
        .selectFrom('levering.bericht')
        .select(['inhoud', 'vastgelopen_om'])
        .where('gemeente', '=', tx.gemeente)
        .where('vastgelopen_om', '=', 'te-groot')
        .executeTakeFirst(),
    )
    expect(genoteerd?.inhoud.length).toBe(0)
    const verslagen = Object.entries(await post.afgekeurd()).filter(([naam]) => /^groot-.*json$/.test(naam))
    expect(verslagen.map(([, tekst]) => JSON.parse(tekst).bevindingen[0].regel)).toEqual(['OP179'])
  })
  it('kan verborgen of onaf zijn: dat blijft waar het is', async () => {
    await post.legInBus('.verborgen.xml', 'x')
    await post.legInBus('bezig.xml.part', 'x')
    await haalOp().catch(() => undefined)
    expect(Object.keys(await post.inbox())).toEqual(expect.arrayContaining(['.verborgen.xml', 'bezig.xml.part']))
  })
  it('is van één gemeente: een andere ziet er niets van', async () => {
    const { nummer } = await nieuw()
    await post.legInBus('eigen.xml', maak305({ nummer }))
    expect(await verwerkMap(post.opslag, post.omgeving, { gemeente: OEVERSTROOM })).toBe(0)
    expect(Object.keys(await post.inbox())).toContain('eigen.xml')
  })
})
