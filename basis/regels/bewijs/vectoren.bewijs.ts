import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beoordeelVectoren, REGELINGNAMEN } from '../index.ts'

/** The published and derived worked examples of the shared facts; fails when the folder is absent. */
const bestand = join(process.env.MEEDOEN_BRONNEN ?? '../shared', 'feiten', 'regels-vectors.json')

type Voorbeeld = { id: string; regeling: string; input: unknown; expected: Record<string, unknown> }

const isObject = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null

function leesVoorbeeld(rij: unknown): Voorbeeld {
  if (!isObject(rij) || typeof rij.id !== 'string' || typeof rij.regeling !== 'string' || !isObject(rij.expected))
    throw new Error('onleesbaar voorbeeld')
  return { id: rij.id, regeling: rij.regeling, input: rij.input, expected: rij.expected }
}

function leesVoorbeelden(): Voorbeeld[] {
  const inhoud: unknown = JSON.parse(readFileSync(bestand, 'utf8'))
  const lijst = isObject(inhoud) && !Array.isArray(inhoud) ? Object.values(inhoud).find(Array.isArray) : inhoud
  if (!Array.isArray(lijst)) throw new Error('geen lijst met voorbeelden')
  return lijst.map(leesVoorbeeld)
}

const voorbeelden = leesVoorbeelden()

describe('uitgewerkte voorbeelden', () => {
  it('gaan alleen over regelingen die wij kennen', () => {
    expect(voorbeelden.length).toBeGreaterThan(0)
    expect(voorbeelden.map((v) => v.regeling).filter((regeling) => !REGELINGNAMEN.includes(regeling))).toEqual([])
  })
  it.each(voorbeelden)('$id ($regeling) komt uit', (voorbeeld) => {
    const [gevonden] = beoordeelVectoren([voorbeeld])
    expect(gevonden).toMatchObject({ id: voorbeeld.id, uitkomst: voorbeeld.expected })
  })
})
