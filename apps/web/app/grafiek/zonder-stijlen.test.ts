import { describe, expect, it } from 'vitest'
import { tekenGrafiek } from './teken.server.ts'
import { zonderStijlen } from './zonder-stijlen.ts'

describe('zonderStijlen', () => {
  it('maakt van een stijl voor letters attributen', () => {
    expect(zonderStijlen('<text style="font-size:14px;font-family:Letter;cursor:default">a</text>')).toBe(
      '<text font-size="14px" font-family="Letter">a</text>',
    )
  })

  it('haalt stijlbladen uit de tekening', () => {
    expect(zonderStijlen('<svg><style ><![CDATA[.a:hover{}]]></style><path/></svg>')).toBe('<svg><path/></svg>')
  })
})

describe('tekenGrafiek', () => {
  const beeld = tekenGrafiek({
    taal: 'nl',
    labels: ['jan', 'feb'],
    reeksen: [
      { naam: 'Op tijd', soort: 'staaf', waarden: [1200, null] },
      { naam: 'Te laat', soort: 'staaf', waarden: [300, 200] },
    ],
    norm: { naam: 'norm', waarde: 1000 },
  })

  it('tekent zonder stijlen die het beveiligingsbeleid weigert', () => {
    expect(beeld.breed).not.toMatch(/<style| style=/)
    expect(beeld.smal).not.toMatch(/<style| style=/)
  })

  it('schrijft getallen zoals in het Nederlands', () => {
    expect(beeld.breed).toContain('>1.200<')
  })

  it('onderscheidt reeksen met een patroon, niet met kleur alleen', () => {
    expect(beeld.breed).toContain('<pattern')
  })

  it('noemt de norm bij haar lijn', () => {
    expect(beeld.smal).toContain('>norm<')
  })
})
