import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOpslag, type Waar } from '@meedoen/opslag'
import { LINDEWAARD, proefplek } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maak302, maak305 } from '../proef/berichten.ts'
import { maak323 } from '../proef/declaraties.ts'
import { LINDE, SAMEN } from '../proef/levergemeente.ts'
import { openOntvanger } from '../proef/ontvanger.ts'
import { openPost, type Post, wijsToe } from '../proef/post.ts'
import { mappenVan } from './map.ts'

const IN = [
  'bestand-gelezen',
  'bericht-verwerkt',
  'bericht-bewaard',
  'verslag-geschreven',
  'bestand-verplaatst',
] as const
const UIT = ['verzending-genomen', 'bestand-geschreven', 'bericht-bezorgd', 'poging-vastgelegd'] as const
/**
 * In this order every death leaves the work of the next one. What all kinds share (the road of a file) is done with the 302 and
 * the 301; what differs (what a message does, and its answer) with each.
 */
const STERFGEVALLEN = [
  ...UIT.map((stap) => ['WMO301', stap] as const),
  ...IN.map((stap) => ['WMO302', stap] as const),
  ...IN.slice(1, 3).map((stap) => ['WMO305', stap] as const),
  ...UIT.map((stap) => ['WMO306', stap] as const),
  ...IN.slice(1, 3).map((stap) => ['WMO323', stap] as const),
  ...UIT.slice(2).map((stap) => ['WMO325', stap] as const),
]
const SCRIPT = new URL('../proef/sterveling.ts', import.meta.url).pathname

let map: string
let waar: Waar
let post: Post
let toewijzing: Awaited<ReturnType<Post['wijsToe']>>
/** What the provider received, by name of the file: every copy. */
const ontvangen = new Map<string, string[]>()
let minuten = 0

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-sterven-'))
  waar = await proefplek(join(map, 'data'))
  const opslag = await openOpslag(waar)
  post = await openPost(undefined, opslag)
  toewijzing = await post.wijsToe({ begin: '1-11-2026', eind: '30-11-2027' })
  await opslag.sluit()
})
afterAll(async () => {
  await post.ruimOp()
  await rm(map, { recursive: true, force: true })
})

/** Runs the traffic in a process of its own, ten minutes after the time before; tells how that ended. */
async function draai(sterfBij: { stap: string; soort: string } | null): Promise<string> {
  minuten += 10
  const nu = new Date(Date.parse('2026-12-02T10:00:00+01:00') + minuten * 60_000)
  const opdracht = { waar, map: post.omgeving.map, gemeente: LINDEWAARD, nu, sterfBij }
  const kind = spawn(process.execPath, [SCRIPT, JSON.stringify(opdracht)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(map, 'cache') },
  })
  const [code, sein] = await once(kind, 'exit')
  await haalWeg()
  return String(sein ?? code)
}

/** The provider takes away whatever lies in its folder, at once. */
async function haalWeg(): Promise<void> {
  const uit = join(mappenVan(post.omgeving.map, LINDEWAARD).uit, LINDE)
  for (const naam of await readdir(uit).catch(() => [])) {
    const inhoud = await readFile(join(uit, naam), 'utf8')
    ontvangen.set(naam, [...(ontvangen.get(naam) ?? []), inhoud])
    await rm(join(uit, naam))
  }
}

const soort = (naam: string): string[] =>
  [...ontvangen].flatMap(([pad, kopieen]) => (pad.startsWith(naam) ? kopieen : []))

const gebracht = new Set<string>()
/** Lays what the provider sends in the drop folder. */
const BRENG: Record<(typeof STERFGEVALLEN)[number][0], () => Promise<void>> = {
  WMO301: async () => undefined,
  WMO302: () => post.legInBus('a.xml', maak302(Buffer.from(soort('WMO301')[0] ?? ''))),
  WMO305: () => post.legInBus('b.xml', maak305({ nummer: toewijzing.nummer })),
  WMO306: async () => undefined,
  WMO323: () => {
    const regel = { nummer: toewijzing.nummer, referentie: 'R1' }
    return post.legInBus('c.xml', maak323({ declaratie: 'D1', maand: '2026-11', regels: [regel] }))
  },
  WMO325: async () => undefined,
}

describe('een proces dat bij iedere stap van het verkeer wordt gedood', () => {
  it.each(STERFGEVALLEN)('%s, bij "%s"', async (bericht, stap) => {
    if (!gebracht.has(bericht)) await BRENG[bericht]()
    gebracht.add(bericht)
    expect(await draai({ stap, soort: bericht })).toBe('SIGKILL')
  })

  it('laat niets onderweg: daarna is er niets meer te doen', async () => {
    expect(await draai(null)).toBe('0')
    const eerst = [...ontvangen.values()].flat().length
    expect(await draai(null)).toBe('0')
    expect([...ontvangen.values()].flat()).toHaveLength(eerst)
    expect(
      (await readdir(mappenVan(post.omgeving.map, LINDEWAARD).in, { withFileTypes: true })).filter((item) =>
        item.isFile(),
      ),
    ).toEqual([])
    expect(Object.keys(await post.verwerkt()).map((naam) => naam.replace(/-.*\./, '.'))).toEqual(
      ['a', 'b', 'c'].flatMap((naam) => [`${naam}.json`, `${naam}.xml`]),
    )
  })

  it('gaf de aanbieder ieder bericht, onder één nummer met altijd dezelfde bytes', () => {
    expect([...ontvangen.keys()].map((naam) => naam.slice(0, 6)).sort()).toEqual(['WMO301', 'WMO306', 'WMO325'])
    for (const kopieen of ontvangen.values()) expect(new Set(kopieen).size).toBe(1)
  })

  it('verwerkte ieder bericht één keer en antwoordde één keer', async () => {
    const opslag = await openOpslag(waar)
    const feiten = await opslag.inGemeente(LINDEWAARD, async ({ db }) => {
      const berichten = await db
        .selectFrom('levering.bericht')
        .select(['id', 'soort', 'stand', 'antwoord_op', 'verzonden', 'vastgelopen_om', 'inhoud'])
        .where('gemeente', '=', LINDEWAARD)
        .execute()
      const gelukt = await db
        .selectFrom('levering.poging')
        .select(['bericht', 'gelukt'])
        .where('gemeente', '=', LINDEWAARD)
        .execute()
      const toegewezen = await db
        .selectFrom('levering.feit')
        .select('soort')
        .where('gemeente', '=', LINDEWAARD)
        .orderBy('volgnummer')
        .execute()
      const prestaties = await db.selectFrom('levering.prestatie').select('toegekend').execute()
      const open = await db
        .selectFrom('levering.verzending')
        .select('bericht')
        .where('volgende', 'is not', null)
        .execute()
      return { berichten, gelukt, toegewezen, prestaties, open }
    })
    await opslag.sluit()
    const van = (naam: string) => feiten.berichten.filter((bericht) => bericht.soort === naam)
    for (const naam of ['WMO301', 'WMO302', 'WMO305', 'WMO306', 'WMO323', 'WMO325'])
      expect(van(naam), naam).toHaveLength(1)
    expect(feiten.berichten).toHaveLength(6)
    expect(van('WMO306')[0]?.antwoord_op).toBe(van('WMO305')[0]?.id)
    expect(van('WMO325')[0]?.antwoord_op).toBe(van('WMO323')[0]?.id)
    expect(feiten.toegewezen.map((feit) => feit.soort)).toEqual([
      'toewijzingGemaakt',
      'toewijzingVerzonden',
      'toewijzingAanvaard',
      'startGemeld',
    ])
    expect(feiten.prestaties).toEqual([{ toegekend: true }])
    expect(feiten.open).toEqual([])
    const uit = feiten.berichten.filter(({ soort: naam }) => ['WMO301', 'WMO306', 'WMO325'].includes(naam))
    for (const bericht of uit) {
      expect(bericht.verzonden).not.toBeNull()
      expect(bericht.vastgelopen_om).toBeNull()
      expect(soort(bericht.soort)[0]).toBe(Buffer.from(bericht.inhoud).toString())
      // One attempt was recorded as succeeded, however often it was cut off before that.
      expect(feiten.gelukt.filter((poging) => poging.bericht === bericht.id)).toEqual([
        { bericht: bericht.id, gelukt: true },
      ])
    }
  })
})

describe('hetzelfde per HTTP', () => {
  let bericht = ''
  let ontvanger: Awaited<ReturnType<typeof openOntvanger>>
  beforeAll(async () => {
    ontvanger = await openOntvanger()
    const opslag = await openOpslag(waar)
    await opslag.inGemeente(LINDEWAARD, async ({ db }) => {
      const lijn = {
        transport: 'http',
        adres: ontvanger.adres,
        envelop: false,
        gewijzigd: new Date(),
        door_id: 'proef',
      }
      await db
        .insertInto('levering.verbinding')
        .values({ gemeente: LINDEWAARD, partij: SAMEN, ...lijn })
        .execute()
    })
    const wens = { begin: '1-11-2026', eind: '30-11-2027', agb: SAMEN, product: '01A05' }
    bericht = (await wijsToe(opslag, LINDEWAARD, post.wie, wens)).bericht
    await opslag.sluit()
  })
  afterAll(() => ontvanger.sluit())

  it.each(['verzending-genomen', 'bericht-bezorgd', 'poging-vastgelegd'])('WMO301, bij "%s"', async (stap) => {
    expect(await draai({ stap, soort: 'WMO301' })).toBe('SIGKILL')
  })
  it('kreeg de ontvanger steeds dezelfde bytes onder dezelfde sleutel, en daarna niets meer', async () => {
    expect(await draai(null)).toBe('0')
    // Once for the run that died before it could record it, once for the next.
    expect(ontvanger.ontvangen).toHaveLength(2)
    expect(new Set(ontvanger.ontvangen.map(({ lijf, koppen }) => `${koppen['idempotency-key']} ${lijf}`)).size).toBe(1)
    const opslag = await openOpslag(waar)
    const pogingen = await opslag.inGemeente(LINDEWAARD, ({ db }) =>
      db.selectFrom('levering.poging').select(['transport', 'gelukt']).where('bericht', '=', bericht).execute(),
    )
    await opslag.sluit()
    expect(pogingen).toEqual([{ transport: 'http', gelukt: true }])
  })
})
