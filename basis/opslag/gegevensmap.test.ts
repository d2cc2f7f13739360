import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opslag, openOpslag } from './opslag.ts'
import { herstelReservekopie } from './reservekopie/herstel.ts'
import { maakReservekopie } from './reservekopie/maak.ts'

let map: string
let bevestigd: string[]
let slotVanDode: string
const pad = (naam: string): string => join(map, naam)

/** Lets another process write rows into `map/gegevens`, and kills it without mercy after the 25th confirmed one. */
async function schrijfEnSneuvel(): Promise<string[]> {
  const script = fileURLToPath(new URL('schrijver.proef.ts', import.meta.url))
  const schrijver = spawn(process.execPath, [script, pad('gegevens')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const regels: string[] = []
  const weg = once(schrijver, 'exit')
  for await (const regel of createInterface(schrijver.stdout)) {
    regels.push(regel)
    if (regels.length === 25) schrijver.kill('SIGKILL')
  }
  await weg
  return regels
}

const gemeenten = async (opslag: Opslag): Promise<string[]> => {
  const rijen = await opslag.opPlatform((db) => db.selectFrom('platform.gemeente').select('hostnaam').execute())
  return rijen.map((rij) => rij.hostnaam)
}

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-map-'))
  bevestigd = await schrijfEnSneuvel()
  slotVanDode = await readFile(pad('gegevens/in-gebruik.json'), 'utf8')
})
afterAll(() => rm(map, { recursive: true, force: true }))

describe('een gegevensmap', () => {
  it('verliest niets wat bevestigd was als het programma wordt gedood, en neemt het slot van de dode over', async () => {
    expect(bevestigd.length).toBeGreaterThanOrEqual(25)
    expect(slotVanDode).toContain('"pid"')
    const opslag = await openOpslag({ map: pad('gegevens') })
    expect(await gemeenten(opslag)).toEqual(expect.arrayContaining(bevestigd))
    await opslag.sluit()
  })
  it('gaat niet open zolang een ander haar open heeft, en daarna wel', async () => {
    const eerste = await openOpslag({ map: pad('gegevens') })
    await expect(openOpslag({ map: pad('gegevens') })).rejects.toMatchObject({
      code: 'map-in-gebruik',
      message: expect.stringContaining(`proces ${process.pid}`),
    })
    const kopie = await maakReservekopie(pad('gegevens'), pad('nu-niet.tar.gz'))
    expect(kopie).toMatchObject({ ok: false, code: 'map-in-gebruik' })
    await eerste.sluit()
    const tweede = await openOpslag({ map: pad('gegevens') })
    await tweede.sluit()
    expect(await readdir(pad('gegevens'))).toEqual(['database'])
  })
  it('herkent een hergebruikt procesnummer aan de starttijd', async () => {
    await mkdir(pad('hergebruikt'))
    await writeFile(pad('hergebruikt/in-gebruik.json'), JSON.stringify({ pid: process.pid, start: 'lang geleden' }))
    const kanStarttijdZien = await stat('/proc/self/stat').then(
      () => true,
      () => false,
    )
    const kopie = await maakReservekopie(pad('hergebruikt'), pad('hergebruikt.tar.gz'))
    expect(kopie.ok).toBe(kanStarttijdZien)
  })
})

describe('een reservekopie', () => {
  beforeAll(async () => {
    await mkdir(pad('gegevens/berichten/in'), { recursive: true })
    await writeFile(pad('gegevens/berichten/in/301.xml'), '<bericht/>')
    await mkdir(pad('gegevens/berichten/uit'))
    await writeFile(pad('gegevens/sleutels.json'), '{}', { mode: 0o600 })
    expect(await maakReservekopie(pad('gegevens'), pad('kopie.tar.gz'))).toMatchObject({ ok: true })
  })

  it('zet de hele map terug: database, berichten en sleutels, met hun rechten', async () => {
    expect(await herstelReservekopie(pad('kopie.tar.gz'), pad('terug'))).toMatchObject({ ok: true })
    expect((await readdir(pad('terug'))).sort()).toEqual(['berichten', 'database', 'sleutels.json'])
    expect(await readFile(pad('terug/berichten/in/301.xml'), 'utf8')).toBe('<bericht/>')
    expect(await readdir(pad('terug/berichten/uit'))).toEqual([])
    expect((await stat(pad('terug/sleutels.json'))).mode & 0o777).toBe(0o600)
    const opslag = await openOpslag({ map: pad('terug') })
    expect(await gemeenten(opslag)).toEqual(expect.arrayContaining(bevestigd))
    await opslag.sluit()
  })
  it('overschrijft geen oudere kopie en geen map waar iets in staat', async () => {
    expect(await maakReservekopie(pad('gegevens'), pad('kopie.tar.gz'))).toMatchObject({ code: 'bestand-bestaat-al' })
    expect(await maakReservekopie(pad('nergens'), pad('leeg.tar.gz'))).toMatchObject({ code: 'map-bestaat-niet' })
    expect(await herstelReservekopie(pad('kopie.tar.gz'), pad('gegevens'))).toMatchObject({ code: 'doel-niet-leeg' })
    expect(await herstelReservekopie(pad('nergens.tar.gz'), pad('x'))).toMatchObject({ code: 'reservekopie-ontbreekt' })
  })
  it('die beschadigd is, wordt geweigerd en laat niets achter', async () => {
    const heel = await readFile(pad('kopie.tar.gz'))
    const omgeklapt = Buffer.from(heel)
    omgeklapt[omgeklapt.length >> 1] = (omgeklapt[omgeklapt.length >> 1] ?? 0) ^ 0xff
    await writeFile(pad('stuk.tar.gz'), omgeklapt)
    await writeFile(pad('kort.tar.gz'), heel)
    await truncate(pad('kort.tar.gz'), heel.length - 100)
    await writeFile(pad('onzin.tar.gz'), 'geen archief')
    for (const naam of ['stuk', 'kort', 'onzin']) {
      const antwoord = await herstelReservekopie(pad(`${naam}.tar.gz`), pad('uit-stuk'))
      expect(antwoord).toMatchObject({ ok: false, code: 'reservekopie-beschadigd' })
    }
    expect((await readdir(map)).filter((naam) => naam.includes('herstel') || naam === 'uit-stuk')).toEqual([])
  })
})
