import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { genereerBericht, leesBericht } from '@meedoen/iwmo'
import { vastGelukt } from '@meedoen/kern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bouwPakketten } from './bouw.ts'

const map = mkdtempSync(join(tmpdir(), 'meedoen-pakketten-'))
const leeg = join(map, 'leeg')
const draai = (programma: string, argumenten: readonly string[], cwd: string): string =>
  execFileSync(programma, argumenten, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** The ten lines as a supplier reads them in the README. */
function tienRegels(): string {
  const readme = readFileSync(new URL('../../basis/iwmo/README.md', import.meta.url), 'utf8')
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]
  if (code === undefined) throw new Error('de README heeft geen voorbeeld')
  return code
}

describe('de pakketten kern en iwmo, los van dit huis', () => {
  beforeAll(() => {
    const bestanden = bouwPakketten(join(map, 'bouw')).map((doel) =>
      join(map, draai('npm', ['pack', '--silent', '--pack-destination', map], doel).trim()),
    )
    mkdirSync(leeg)
    writeFileSync(join(leeg, 'package.json'), JSON.stringify({ name: 'leverancier', type: 'module', private: true }))
    draai('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', ...bestanden], leeg)
    writeFileSync(join(leeg, 'start.xml'), Buffer.concat([...vastGelukt(genereerBericht('WMO305'))]))
  }, 120_000)
  afterAll(() => rmSync(map, { recursive: true, force: true }))

  it('bevatten JavaScript en typen, geen bron en geen toetsen', () => {
    const inhoud = draai('npm', ['ls', '--all', '--parseable'], leeg)
    expect(inhoud).toContain('@meedoen/kern')
    const iwmo = join(leeg, 'node_modules/@meedoen/iwmo')
    const alles = draai('find', [iwmo, '-type', 'f'], leeg).trim().split('\n')
    expect(alles.filter((pad) => /\.(test|bewijs)\.|(?<!\.d)\.ts$/.test(pad))).toEqual([])
    expect(existsSync(join(iwmo, 'index.d.ts')) && existsSync(join(iwmo, 'LICENSE'))).toBe(true)
  })

  it('doen wat de tien regels van de README beloven', () => {
    writeFileSync(join(leeg, 'tien.ts'), tienRegels())
    expect(draai(process.execPath, ['tien.ts'], leeg)).toMatch(/^\d{4}-\d{2}-\d{2}\n$/)
    const retour = leesBericht(readFileSync(join(leeg, 'retour.xml')))
    expect([retour.ok, retour.soort]).toEqual([true, 'WMO306'])
  })

  it('geven de compiler van een ander goede typen', () => {
    const bestand = join(leeg, 'tien.ts')
    writeFileSync(bestand, `${tienRegels()}\nexport const fout: 'WMO999' = gelezen.ok ? gelezen.soort : 'WMO999'\n`)
    const huis = join(import.meta.dirname, '../..')
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2023',
      lib: ['ES2023', 'DOM'],
      typeRoots: [join(huis, 'node_modules/@types')],
      types: ['node'],
      strict: true,
      noEmit: true,
    }
    writeFileSync(join(leeg, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [bestand] }))
    const tsc = join(huis, 'node_modules/typescript7/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', leeg], { encoding: 'utf8' })
    // The only complaint is the one about our deliberate mistake: the kinds of message are known by name.
    expect(stdout.match(/error TS\d+/g)).toEqual(['error TS2322'])
  })
})
