import { expect, it } from 'vitest'
import { nogNiemandBeheert } from './nog-niemand.ts'

const agb = '99000001'
const mens = { agb, actief: true, beheertMensen: true }
const uitnodiging = { agb, stand: 'open', beheertMensen: true }

it('is waar tot iemand van die aanbieder de mensen beheert, of daarvoor is uitgenodigd', () => {
  expect(nogNiemandBeheert(agb, [], [])).toBe(true)
  expect(nogNiemandBeheert(agb, [mens], [])).toBe(false)
  expect(nogNiemandBeheert(agb, [], [uitnodiging])).toBe(false)
  const anders = [
    { ...mens, actief: false },
    { ...mens, beheertMensen: false },
    { ...mens, agb: '99000002' },
  ]
  expect(nogNiemandBeheert(agb, anders, [{ ...uitnodiging, stand: 'verlopen' }])).toBe(true)
  expect(nogNiemandBeheert('', [], [])).toBe(false)
})
