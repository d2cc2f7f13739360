import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { ingebrekestelling, termijnDwangsombesluit } from './ingebrekestelling.ts'

const brief = (ontvangenOp: string) =>
  vastGelukt(ingebrekestelling({ beslissenUiterlijk: d('2026-02-23'), ontvangenOp: d(ontvangenOp) }))

describe('brief dat de gemeente te laat is', () => {
  it('telt niet zolang de gemeente nog tijd had', () => {
    expect(brief('2026-02-23').uitkomst).toEqual({ telt: false, tweeWekenOm: null })
    expect(brief('2026-02-23').uitleg.tekst.nl).toContain('Stuur een nieuwe brief')
  })
  it('telt vanaf de dag erna, en geeft de gemeente nog twee weken', () => {
    expect(brief('2026-02-24').uitkomst).toEqual({ telt: true, tweeWekenOm: '2026-03-10' })
  })
  it('zegt dat de eerste dag van de dwangsom niet zeker is', () => {
    expect((brief('2026-02-24').uitleg.stappen ?? []).at(-1)).toMatchObject({ zekerheid: 'unverified' })
  })
  it('bestond niet voor oktober 2009', () => {
    const oud = ingebrekestelling({ beslissenUiterlijk: d('2009-09-01'), ontvangenOp: d('2009-09-30') })
    expect(oud).toMatchObject({ ok: false, code: 'buiten-geldigheid' })
  })
})

describe('besluit over de dwangsom', () => {
  it('komt binnen twee weken, en een dag later als dat 5 mei is', () => {
    expect(vastGelukt(termijnDwangsombesluit({ laatsteDwangsomdag: d('2026-04-07') })).uitkomst.laatsteDag).toBe(
      '2026-04-21',
    )
    expect(vastGelukt(termijnDwangsombesluit({ laatsteDwangsomdag: d('2026-04-21') })).uitkomst).toMatchObject({
      zonderTermijnenwet: '2026-05-05',
      laatsteDag: '2026-05-06',
    })
  })
})
