import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { WEIGERING_EN } from './en/weigering.ts'

const WORTEL = fileURLToPath(new URL('../../../../', import.meta.url))

/** Refusals that no page shows by their code. */
const ZONDER_PAGINA = [
  // Answers to programs, in problem+json.
  'andere-inhoud',
  'foutbericht',
  'token-onjuist',
  // What is wrong with one field; the page has words for that.
  'geheel-getal',
]

/** The code of every refusal that a room can give. */
const codes = globSync('domein/**/*.ts', { cwd: WORTEL, exclude: (pad) => pad.endsWith('node_modules') })
  .filter((pad) => !/\.test\.ts$|\/proef\//.test(pad))
  .flatMap((pad) => [...readFileSync(join(WORTEL, pad), 'utf8').matchAll(/geweigerd\(\s*'([a-z0-9-]+)'/g)])
  .map(([, code]) => code ?? '')

describe('een weigering van een kamer', () => {
  it('heeft ook Engelse woorden', () => {
    expect(codes.length).toBeGreaterThan(150)
    const zonder = codes.filter((code) => !(code in WEIGERING_EN) && !ZONDER_PAGINA.includes(code))
    expect([...new Set(zonder)]).toEqual([])
  })
})
