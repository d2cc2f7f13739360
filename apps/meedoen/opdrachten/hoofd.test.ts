import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { voerOpdrachtUit } from './hoofd.ts'

async function voer(argumenten: readonly string[], env: Record<string, string> = {}) {
  let stdout = ''
  let stderr = ''
  const afloop = await voerOpdrachtUit(argumenten, {
    env,
    stdout: (tekst) => {
      stdout += tekst
    },
    stderr: (regel) => {
      stderr += `${regel}\n`
    },
    stop: async () => undefined,
  })
  return { afloop, stdout, stderr }
}

describe('het overzicht', () => {
  it('noemt elke opdracht, en elke opdracht heeft uitleg', async () => {
    const { afloop, stdout, stderr } = await voer(['--help'])
    expect([afloop, stdout]).toEqual([0, ''])
    const namen = [...stderr.matchAll(/^ {2}(\S+) {2,}/gm)].map(([, naam]) => naam ?? '')
    expect(namen).toEqual(['start', 'migreer', 'bericht', 'regels', 'reservekopie', 'herstel', 'simulatie', 'sleutel'])
    for (const naam of namen) {
      expect(await voer([naam, '--help'])).toMatchObject({
        afloop: 0,
        stderr: expect.stringContaining(`meedoen ${naam}`),
      })
    }
  })

  it('komt met 2 bij geen of een onbekende opdracht', async () => {
    expect((await voer([])).afloop).toBe(2)
    expect(await voer(['begin'])).toMatchObject({
      afloop: 2,
      stderr: expect.stringContaining('"begin" is geen opdracht'),
    })
  })
})

describe('meedoen start weigert', () => {
  const map = async (): Promise<string> => {
    const pad = await mkdtemp(join(tmpdir(), 'meedoen-start-'))
    onTestFinished(() => rm(pad, { recursive: true, force: true }))
    return pad
  }

  it.each<[string, string[], Record<string, string>, string]>([
    ['een poort die geen getal is', ['--poort', 'x'], {}, '--poort 3000'],
    ['de demo buiten deze computer', ['--demo'], { MEEDOEN_ADRES: '0.0.0.0' }, 'alleen op deze computer'],
    ['een andere dag zonder demo', [], { MEEDOEN_VANDAAG: '2026-03-02' }, 'alleen met --demo'],
    ['PostgreSQL zonder hoofdsleutel', ['--database', 'postgresql://a@127.0.0.1:1/b'], {}, 'Zet MEEDOEN_SLEUTEL'],
    ['een onjuiste omgeving', [], { PORT: 'veel', DATABASE_URL: 'x' }, 'PORT=3000'],
    ['een losse naam', ['nu'], {}, '"nu" hoort hier niet'],
  ])('%s', async (_naam, argumenten, env, tekst) => {
    const { afloop, stdout, stderr } = await voer(['start', ...argumenten], { MEEDOEN_DATA: await map(), ...env })
    expect(stderr).toContain(tekst)
    expect([afloop, stdout]).toEqual([2, ''])
  })
})

describe('het programma zelf', () => {
  const draai = (bestand: string, argumenten: readonly string[]): Promise<{ code: number | null; stdout: string }> =>
    new Promise((klaar, mislukt) => {
      const pad = fileURLToPath(new URL(`../${bestand}`, import.meta.url))
      const kind = spawn(process.execPath, [pad, ...argumenten], { stdio: ['ignore', 'pipe', 'ignore'] })
      let stdout = ''
      kind.stdout.on('data', (stuk: Buffer) => {
        stdout += stuk.toString()
      })
      kind.on('error', mislukt)
      kind.on('close', (code) => klaar({ code, stdout }))
    })

  it.each(['index.ts', 'meedoen.mjs'])('geeft als %s zijn afloop aan het systeem', async (bestand) => {
    const goed = await draai(bestand, ['sleutel'])
    expect([goed.code, Buffer.from(JSON.parse(goed.stdout).sleutel, 'base64').length]).toEqual([0, 32])
    const leeg = await draai(bestand, ['bericht', 'controleer', '/dev/null'])
    expect([leeg.code, JSON.parse(leeg.stdout)]).toMatchObject([1, [{ bestand: '/dev/null', geldig: false }]])
    expect((await draai(bestand, ['onzin'])).code).toBe(2)
  })
})
