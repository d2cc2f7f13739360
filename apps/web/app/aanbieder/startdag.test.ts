import { datum } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { startdag } from './startdag.ts'

const [BEGIN, VANDAAG] = [datum('2026-11-02'), datum('2026-11-23')]

describe('de dag die het startformulier voorstelt', () => {
  it('is de afgesproken eerste dag, niet vandaag', () => {
    expect(startdag({ begin: BEGIN, gestoptOp: null }, VANDAAG)).toBe(BEGIN)
    expect(startdag({ begin: VANDAAG, gestoptOp: null }, VANDAAG)).toBe(VANDAAG)
  })
  it('is leeg als die dag nog moet komen, of als de hulp na een stop opnieuw begint', () => {
    expect(startdag({ begin: datum('2026-12-01'), gestoptOp: null }, VANDAAG)).toBe('')
    expect(startdag({ begin: BEGIN, gestoptOp: datum('2026-11-10') }, VANDAAG)).toBe('')
  })
})
