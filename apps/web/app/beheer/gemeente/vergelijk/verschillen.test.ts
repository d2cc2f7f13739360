import { describe, expect, it } from 'vitest'
import { legNaastElkaar } from './verschillen.ts'

describe('twee versies naast elkaar', () => {
  const was = [
    { term: 'Bedrag', waarde: '21,80' },
    { term: 'Vervoer', waarde: 'nee' },
    { term: 'Team Noord', waarde: '9999A' },
  ]
  it('houden wat gelijk is, en merken wat anders wordt, erbij komt of verdwijnt', () => {
    const wordt = [
      { term: 'Bedrag', waarde: '15,00' },
      { term: 'Grens', waarde: '19.800' },
      { term: 'Vervoer', waarde: 'nee' },
    ]
    expect(legNaastElkaar(was, wordt)).toEqual([
      { term: 'Bedrag', was: '21,80', wordt: '15,00', anders: true },
      { term: 'Grens', was: null, wordt: '19.800', anders: true },
      { term: 'Vervoer', was: 'nee', wordt: 'nee', anders: false },
      { term: 'Team Noord', was: '9999A', wordt: null, anders: true },
    ])
  })
  it('verschillen niet van zichzelf', () => {
    expect(legNaastElkaar(was, was).some(({ anders }) => anders)).toBe(false)
  })
})
