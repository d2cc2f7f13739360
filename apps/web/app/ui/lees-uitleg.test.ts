import { describe, expect, it } from 'vitest'
import { leesUitleg } from './lees-uitleg.ts'

const TEKST = { nl: 'De laatste dag', en: 'The last day' }

describe('leesUitleg', () => {
  it('leest een uitleg met stappen zoals die bij een datum is bewaard', () => {
    const uitleg = {
      tekst: TEKST,
      waarde: '2026-10-13',
      soort: 'datum',
      stappen: [{ tekst: TEKST, artikel: 'art. 1' }],
    }
    expect(leesUitleg(JSON.parse(JSON.stringify(uitleg)))).toEqual(uitleg)
  })

  it.each([
    null,
    'tekst',
    {},
    { tekst: 'nl' },
    { tekst: { nl: 'x' } },
    { tekst: TEKST, stappen: [{}] },
    { tekst: TEKST, zekerheid: 'X' },
  ])('geeft niets voor iets anders: %j', (waarde) => {
    expect(leesUitleg(waarde)).toBeNull()
  })
})
