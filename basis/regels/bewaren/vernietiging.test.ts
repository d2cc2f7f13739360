import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { termijnVernietiging } from './vernietiging.ts'

describe('gegevens wissen op verzoek', () => {
  it('is klaar binnen drie maanden', () => {
    expect(vastGelukt(termijnVernietiging({ verzochtOp: d('2026-03-02') })).uitkomst.laatsteDag).toBe('2026-06-02')
  })
  it('schuift op als dat een vrije dag is', () => {
    expect(vastGelukt(termijnVernietiging({ verzochtOp: d('2026-01-27') })).uitkomst).toMatchObject({
      zonderTermijnenwet: '2026-04-27',
      laatsteDag: '2026-04-28',
    })
  })
  it('noemt wanneer het niet doorgaat', () => {
    const { uitleg } = vastGelukt(termijnVernietiging({ verzochtOp: d('2026-03-02') }))
    expect((uitleg.stappen ?? []).at(-1)?.tekst.nl).toContain('Dit gaat niet door als')
  })
  it('volgt uit de Wmo 2015 en niet uit wat eraan voorafging', () => {
    expect(termijnVernietiging({ verzochtOp: d('2014-12-31') })).toMatchObject({ code: 'buiten-geldigheid' })
  })
})
