import { describe, expect, it } from 'vitest'
import { teksten as en } from './en/index.ts'
import { teksten as nl } from './nl/index.ts'
import { vertaler } from './vertaler.ts'

/** Every text with the path of its keys. */
function bladeren(boom: object, pad = ''): [string, string][] {
  return Object.entries(boom).flatMap(([sleutel, waarde]: [string, unknown]): [string, string][] => {
    const hier = pad ? `${pad}.${sleutel}` : sleutel
    if (typeof waarde === 'string') return [[hier, waarde]]
    return typeof waarde === 'object' && waarde !== null ? bladeren(waarde, hier) : []
  })
}

const invullingen = (tekst: string): string[] =>
  [...tekst.matchAll(/\{\{(\w+)\}\}/g)].map((vondst) => vondst[1] ?? '').sort()

describe('teksten', () => {
  const nederlands = bladeren(nl)
  const engels = new Map(bladeren(en))

  it('zijn er in beide talen, met dezelfde sleutels', () => {
    expect(nederlands.length).toBeGreaterThan(50)
    expect(nederlands.map(([pad]) => pad).sort()).toEqual([...engels.keys()].sort())
  })

  it('zijn nergens leeg', () => {
    expect([...nederlands, ...engels].filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('vragen in beide talen om dezelfde invulling', () => {
    const verschil = nederlands.filter(
      ([pad, tekst]) => `${invullingen(tekst)}` !== `${invullingen(engels.get(pad) ?? '')}`,
    )
    expect(verschil.map(([pad]) => pad)).toEqual([])
  })
})

describe('vertaler', () => {
  it('kent enkelvoud en meervoud', () => {
    expect(vertaler('nl').t('klok.nog', { count: 1 })).toBe('nog 1 dag')
    expect(vertaler('en').t('klok.nog', { count: 4 })).toBe('4 days left')
  })

  it('laat tekens staan zoals ze zijn, want React maakt ze veilig', () => {
    expect(vertaler('nl').t('waarom.bron', { bron: '<A & B>' })).toBe('Bron: <A & B>')
  })
})
