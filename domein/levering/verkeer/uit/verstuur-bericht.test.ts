import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { LINDEWAARD, OEVERSTROOM } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { haalToewijzing } from '../../index.ts'
import { bytesVan } from '../../proef/berichten.ts'
import { LINDE } from '../../proef/levergemeente.ts'
import { DAG, openPost, type Post } from '../../proef/post.ts'
import { mappenVan, ruimTijdelijkOp, zetBestandNeer } from '../map.ts'
import { verstuurBericht } from './verstuur-bericht.ts'

let post: Post
let begin = 2030
beforeAll(async () => {
  post = await openPost()
})
afterAll(() => post.ruimOp())

/** A new assignment with the path and bytes of its message. */
async function nieuw() {
  begin += 1
  const gemaakt = await post.wijsToe({ begin: `1-1-${begin}`, eind: `31-12-${begin}` })
  const inhoud = await post.als(post.wie.sanne, DAG, (s) => bytesVan(s, gemaakt.bericht))
  const identificatie = /Identificatie>(M\d+)</.exec(Buffer.from(inhoud).toString())?.[1]
  const pad = join(LINDE, `WMO301-${identificatie}.xml`)
  const taak = { gemeente: LINDEWAARD, id: gemaakt.bericht }
  const stand = async () => (await post.als(post.wie.sanne, DAG, (s) => haalToewijzing(s, gemaakt.id))).stand
  return { ...gemaakt, inhoud, pad, taak, stand, verstuur: () => verstuurBericht(post.opslag, post.omgeving, taak) }
}
const mappen = () => mappenVan(post.omgeving.map, LINDEWAARD)

describe('een bericht versturen', () => {
  it('gebeurt vanzelf: het staat in de map van de aanbieder, byte voor byte', async () => {
    const { inhoud, pad, stand } = await nieuw()
    expect(await stand()).toBe('opgesteld')
    await post.verwerk()
    expect((await post.uit())[pad]).toBe(Buffer.from(inhoud).toString())
    expect(await stand()).toBe('verzonden')
  })
  it('levert één bestand op, hoe vaak de taak ook draait', async () => {
    const { verstuur, pad } = await nieuw()
    const voor = Object.keys(await post.uit()).length
    await Promise.all([verstuur(), verstuur(), verstuur()])
    await verstuur()
    const na = await post.uit()
    expect(Object.keys(na).length).toBe(voor + 1)
    expect(na[pad]).toContain('wmo301:Bericht')
  })
  it('maakt af wat na het schrijven en voor het vastleggen werd afgebroken', async () => {
    const { inhoud, pad, verstuur, stand } = await nieuw()
    await zetBestandNeer(join(mappen().uit, pad), inhoud, mappen().tijdelijk)
    expect(await stand()).toBe('opgesteld')
    await verstuur()
    expect((await post.uit())[pad]).toBe(Buffer.from(inhoud).toString())
    expect(await stand()).toBe('verzonden')
  })
  it('laat een half geschreven bestand niet in de map komen, en ruimt het later op', async () => {
    const { inhoud, pad, verstuur } = await nieuw()
    await mkdir(mappen().tijdelijk, { recursive: true })
    const half = join(mappen().tijdelijk, 'half')
    await writeFile(half, inhoud.slice(0, 100))
    await verstuur()
    expect((await post.uit())[pad]).toBe(Buffer.from(inhoud).toString())
    await ruimTijdelijkOp(mappen().tijdelijk)
    expect((await stat(half)).size).toBe(100)
    await utimes(half, 0, 0)
    await ruimTijdelijkOp(mappen().tijdelijk)
    expect(await readdir(mappen().tijdelijk)).toEqual([])
  })
  it('zet niet terug wat de keten al heeft opgehaald', async () => {
    const { pad, verstuur } = await nieuw()
    await verstuur()
    await rm(join(mappen().uit, pad))
    await verstuur()
    expect(Object.keys(await post.uit())).not.toContain(pad)
  })
  it('schrijft nooit over een ander bestand heen, en probeert het later weer', async () => {
    const { pad, verstuur, stand } = await nieuw()
    await mkdir(dirname(join(mappen().uit, pad)), { recursive: true })
    await writeFile(join(mappen().uit, pad), 'van iemand anders')
    await verstuur()
    expect((await post.uit())[pad]).toBe('van iemand anders')
    expect(await stand()).toBe('opgesteld')
  })
  it('kan niet namens een andere gemeente', async () => {
    const { id } = (await nieuw()).taak
    await expect(verstuurBericht(post.opslag, post.omgeving, { gemeente: OEVERSTROOM, id })).rejects.toThrow()
  })
})

describe('een proces dat midden in het schrijven sterft', () => {
  it('laat alleen hele bestanden achter', async () => {
    const map = await mkdtemp(join(tmpdir(), 'meedoen-kill-'))
    const [uit, tijdelijk] = [join(map, 'uit'), join(map, 'tijdelijk')]
    const script = new URL('../../proef/schrijver.ts', import.meta.url).pathname
    const kind = spawn(process.execPath, [script, uit, tijdelijk], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(kind.stdout, 'data')
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    const namen = await readdir(uit)
    expect(namen.length).toBeGreaterThanOrEqual(2)
    for (const naam of namen) expect((await readFile(join(uit, naam))).length).toBe(16 * 1024 * 1024)
    await rm(map, { recursive: true })
  })
})
