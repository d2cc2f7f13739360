import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { haalSleutelUitMap, maakSleutels, nieuweSleutel } from './sleutels.ts'

it('opent een zegel alleen met dezelfde sleutel, hetzelfde doel en zonder dat er iets is veranderd', () => {
  const sleutels = maakSleutels(nieuweSleutel())
  const zegel = sleutels.verzegel('sessie', 'Truus')
  expect(sleutels.ontzegel('sessie', zegel)).toBe('Truus')
  expect(sleutels.ontzegel('inloggen', zegel)).toBeUndefined()
  expect(maakSleutels(nieuweSleutel()).ontzegel('sessie', zegel)).toBeUndefined()
  expect(sleutels.ontzegel('sessie', `${zegel.slice(0, -2)}xx`)).toBeUndefined()
  expect(sleutels.ontzegel('sessie', '')).toBeUndefined()
})

it('geeft twee keer hetzelfde niet hetzelfde zegel', () => {
  const sleutels = maakSleutels(nieuweSleutel())
  expect(sleutels.verzegel('a', 'x')).not.toBe(sleutels.verzegel('a', 'x'))
})

it('keurt een handtekening alleen goed bij precies deze delen', () => {
  const sleutels = maakSleutels(nieuweSleutel())
  const handtekening = sleutels.onderteken('csrf', 'a', 'b')
  expect(sleutels.klopt(handtekening, 'csrf', 'a', 'b')).toBe(true)
  expect(sleutels.klopt(handtekening, 'csrf', 'ab')).toBe(false)
  expect(sleutels.klopt(handtekening, 'csrf', 'a,b', '')).toBe(false)
  expect(sleutels.klopt(handtekening, 'bezoek', 'a', 'b')).toBe(false)
  expect(sleutels.klopt('', 'csrf', 'a', 'b')).toBe(false)
})

it('weigert een hoofdsleutel die te kort is', () => {
  expect(() => maakSleutels('kort')).toThrow('32 bytes')
})

it('maakt in de gegevensmap één sleutel, alleen leesbaar voor de eigenaar', async () => {
  const map = await mkdtemp(join(tmpdir(), 'meedoen-sleutels-'))
  onTestFinished(() => rm(map, { recursive: true }))
  const [een, twee] = [await haalSleutelUitMap(join(map, 'diep')), await haalSleutelUitMap(join(map, 'diep'))]
  expect(twee).toBe(een)
  expect((await stat(join(map, 'diep', 'sleutels.json'))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(map, 'diep', 'sleutels.json'), 'utf8')).toContain(een)
})
