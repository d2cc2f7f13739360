import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datum } from '@meedoen/kern'
import { proefopslag } from '@meedoen/proef'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Balans } from './balans/balans.ts'
import { simuleer } from './draai.ts'

const WENS = {
  clienten: 70,
  maanden: 5,
  eerste: datum('2025-10-01'),
  zaad: 'proef',
  inzagesleutel: new Uint8Array(32),
  sleutelzaad: () => new Uint8Array(32).fill(9),
}
let map = ''
let balans: Balans

const draai = async (wens: Partial<typeof WENS>): Promise<Balans> => {
  const dataMap = await mkdtemp(join(map, 'gegevens-'))
  return simuleer(await proefopslag(), { ...WENS, ...wens, dataMap, meld: () => undefined })
}

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'meedoen-simulatie-'))
  balans = await draai({})
}, 300_000)
afterAll(() => rm(map, { recursive: true, force: true }))

describe('een gesimuleerd halfjaar van 25 aanbieders', () => {
  it('klopt tot op de cent: toegewezen, gedeclareerd, toegekend, goedgekeurd, betaald en eigen bijdrage', () => {
    expect(balans.verschillen).toEqual([])
  })
  it('heeft geen bericht geweigerd dat goed was', () => {
    expect(balans.onverwacht).toEqual([])
  })
  it('betaalt alles wat is geleverd, zonder wat een aanbieder opgaf, en niet meer', () => {
    expect(balans.betaald).toBe(balans.geleverd - balans.opgegeven)
    expect(balans.betaald).toBeLessThan(balans.toegewezen)
    expect(balans.gedeclareerd).toBeGreaterThan(balans.betaald)
  })
  it('kent alles wat er mis kan gaan', () => {
    const { toegewezen, verzoeken, ...telling } = balans.telling
    expect(toegewezen).toBe(WENS.clienten)
    const nietGebeurd = Object.entries({ ...telling, ...verzoeken }).filter(([, aantal]) => aantal === 0)
    expect(nietGebeurd).toEqual([])
  })
})

describe('dezelfde wens', () => {
  it('geeft hetzelfde verloop', async () => {
    const klein = { clienten: 8, maanden: 1 }
    expect(await draai(klein)).toEqual(await draai(klein))
  }, 300_000)
})
