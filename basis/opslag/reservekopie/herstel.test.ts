import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { herstelReservekopie } from './herstel.ts'
import { leesKop, schrijfKop, vulling } from './tar.ts'

let map: string
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-herstel-'))
})
afterEach(() => rm(map, { recursive: true, force: true }))

const sha = (tekst: string): string => createHash('sha256').update(tekst).digest('hex')

/** An archive whose gzip is right, so that only our own checks can find what is wrong with it. */
async function herstel(bestanden: Record<string, string>, inhoudsopgave?: object): Promise<unknown> {
  const alles = inhoudsopgave ? { ...bestanden, 'reservekopie.json': JSON.stringify(inhoudsopgave) } : bestanden
  const delen = Object.entries(alles).flatMap(([pad, tekst]) => {
    const grootte = Buffer.byteLength(tekst)
    return [
      schrijfKop({ pad, soort: 'bestand', grootte, rechten: 0o600, gewijzigd: 0 }),
      Buffer.from(tekst),
      vulling(grootte),
    ]
  })
  await writeFile(join(map, 'kopie.tar.gz'), gzipSync(Buffer.concat([...delen, Buffer.alloc(1024)])))
  return herstelReservekopie(join(map, 'kopie.tar.gz'), join(map, 'doel'))
}

const beschadigd = (reden: string): object => ({
  code: 'reservekopie-beschadigd',
  tekst: expect.stringContaining(reden),
})

describe('terugzetten', () => {
  it('neemt een kopie aan die klopt', async () => {
    const antwoord = await herstel({ 'a/b.txt': 'dag' }, { versie: 1, bestanden: { 'a/b.txt': sha('dag') } })
    expect(antwoord).toEqual({ ok: true, waarde: { bestanden: 1 } })
    expect(await readFile(join(map, 'doel/a/b.txt'), 'utf8')).toBe('dag')
  })
  it('weigert een bestand met andere inhoud dan de inhoudsopgave zegt', async () => {
    expect(await herstel({ a: 'dag' }, { versie: 1, bestanden: { a: sha('nacht') } })).toMatchObject(
      beschadigd('a klopt niet'),
    )
  })
  it('weigert een kopie waarin een bestand ontbreekt of te veel is', async () => {
    expect(await herstel({}, { versie: 1, bestanden: { a: sha('dag') } })).toMatchObject(beschadigd('a klopt niet'))
    expect(await herstel({ a: 'dag' }, { versie: 1, bestanden: {} })).toMatchObject(beschadigd('te veel'))
  })
  it('weigert een kopie zonder inhoudsopgave of van een onbekende versie', async () => {
    expect(await herstel({ a: 'dag' })).toMatchObject(beschadigd('inhoudsopgave ontbreekt'))
    expect(await herstel({}, { versie: 2, bestanden: {} })).toMatchObject(beschadigd('niet te lezen'))
  })
  it('schrijft nooit buiten de map', async () => {
    const inhoud = { versie: 1, bestanden: { '../buiten': sha('dag') } }
    expect(await herstel({ '../buiten': 'dag' }, inhoud)).toMatchObject(beschadigd('buiten de map'))
    expect(await readdir(map)).toEqual(['kopie.tar.gz'])
  })
  it('verdraagt een lange padnaam en weigert een te lange', () => {
    const pad = `${'map/'.repeat(30)}bestand`
    const kop = { pad, soort: 'bestand', grootte: 3, rechten: 0o640, gewijzigd: 1_000 } as const
    expect(leesKop(schrijfKop(kop))).toEqual(kop)
    expect(() => schrijfKop({ ...kop, pad: 'x'.repeat(120) })).toThrow(/te lange naam/)
  })
})
