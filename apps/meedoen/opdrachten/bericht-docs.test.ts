import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voerOpdrachtUit } from './hoofd.ts'

let map = ''
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-docs-'))
})
afterAll(() => rm(map, { recursive: true, force: true }))

/** The commands of docs/iwmo.md, in order. */
async function opdrachten(): Promise<string[]> {
  const docs = await readFile(new URL('../../../docs/iwmo.md', import.meta.url), 'utf8')
  return docs.split('\n').filter((regel) => regel.startsWith('npx meedoen bericht '))
}

const isBestand = (woord: string): boolean => /\.(xml|json|xsd)$|^fouten/.test(woord)

/** Runs a line as a shell in an empty folder would, with `>` to a file. */
async function draai(regel: string) {
  const [opdracht = '', doel] = regel.replace('npx meedoen ', '').split(' > ')
  let [stdout, stderr] = ['', '']
  const argumenten = opdracht.split(' ').map((woord) => (isBestand(woord) ? join(map, woord) : woord))
  const afloop = await voerOpdrachtUit(argumenten, {
    env: {},
    stdout: (tekst) => {
      stdout += tekst
    },
    stderr: (tekst) => {
      stderr += tekst
    },
    stop: async () => undefined,
  })
  if (doel !== undefined) await writeFile(join(map, doel), stdout)
  return { regel, afloop, stderr }
}

describe('de voorbeelden in docs/iwmo.md', () => {
  it('doen na elkaar allemaal wat er staat', async () => {
    const regels = await opdrachten()
    expect(regels.length).toBeGreaterThan(12)
    for (const regel of regels) expect(await draai(regel)).toEqual({ regel, afloop: 0, stderr: '' })
    const lees = (naam: string): Promise<string> => readFile(join(map, naam), 'utf8')
    expect(await lees('zelfde.xml')).toBe(await lees('toewijzing.xml'))
    expect(await lees('weer-terug.xml')).toBe(await lees('toewijzing.xml'))
    expect(await lees('antwoord.xml')).toContain('wmo325:Bericht')
  })
})
