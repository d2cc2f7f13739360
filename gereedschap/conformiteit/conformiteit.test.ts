import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DOCS, metSamenvatting } from './docs.ts'
import { meet } from './meet.ts'
import { schrijfPagina } from './pagina.ts'
import { vatSamen } from './samenvatting.ts'

describe('het verslag over conformiteit', () => {
  const uitslag = meet()
  const pagina = schrijfPagina(uitslag)

  it('vindt niets dat anders uitpakt dan het moet', () => {
    expect(uitslag.mis).toEqual([])
  })

  it('noemt alle veertien berichten, met klassen en typen die allemaal echt beoordeeld zijn', () => {
    expect(uitslag.berichten).toHaveLength(14)
    const alles = [...uitslag.typen, ...uitslag.berichten.flatMap(({ klassen }) => klassen)]
    expect(alles.filter(({ doorgelaten, tegengehouden }) => doorgelaten * tegengehouden === 0)).toEqual([])
  })

  it('heeft bij elke gebouwde regel een bericht dat slaagt en een dat faalt', () => {
    const gebouwd = uitslag.regels.filter(({ status }) => status === 'gebouwd')
    expect(gebouwd.length).toBeGreaterThan(80)
    expect(gebouwd.filter(({ doorgelaten, tegengehouden }) => doorgelaten * tegengehouden === 0)).toEqual([])
  })

  it('zegt het als een voorbeeld niet doet wat het zegt', () => {
    const stuk = schrijfPagina({ ...uitslag, mis: ['TR358: "te <veel>" faalt niet'] })
    expect(stuk).toContain('<li>TR358: &quot;te &lt;veel&gt;&quot; faalt niet</li>')
    expect(pagina).toContain('Alles deed wat het moest doen')
  })

  it('is een pagina op zichzelf, te lezen zonder muis en op een telefoon', () => {
    expect(pagina).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/)
    expect(pagina).toContain('width=device-width')
    expect(pagina).not.toMatch(/<script|(?:src|href)="(?!#)|url\(|@import/)
    expect(pagina.match(/<h1>/g)).toHaveLength(1)
    for (const [, doel] of pagina.matchAll(/href="#(\w+)"/g)) expect(pagina).toContain(`id="${doel}"`)
    for (const { code } of uitslag.regels) expect(pagina).toContain(`role="rowheader">${code}</th>`)
  })

  it('staat met dezelfde cijfers in de documentatie (npm run conformiteit -- --docs)', () => {
    const docs = readFileSync(DOCS, 'utf8')
    expect(docs).toBe(metSamenvatting(docs, vatSamen(uitslag)))
  })
})
