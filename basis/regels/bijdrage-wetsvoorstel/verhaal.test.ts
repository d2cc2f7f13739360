import { datum as d, vastGelukt } from '@meedoen/kern'
import { expect, it } from 'vitest'
import { bijdrageWetsvoorstel36713 } from './wetsvoorstel.ts'

/** In the words of residents (invented). */
const samen = {
  maand: d('2029-02-01'),
  huishouden: { soort: 'meerpersoons', metAow: 2 },
  vermogen: 0,
  kostprijs: null,
} as const

it('"In de krant staat dat de hulp 328 euro gaat kosten!" — hoogstens, en pas bij een hoog inkomen', () => {
  const bij = (inkomen: number) =>
    vastGelukt(bijdrageWetsvoorstel36713({ ...samen, inkomen, scenario: { vanaf: d('2029-01-01') } })).uitkomst.bedrag
  expect([bij(3_000_000), bij(5_000_000), bij(12_000_000)]).toEqual([2360, 15_693, 32_800])
})

it('"Moet ik dat nu al betalen?" — nee, zonder wet rekenen wij niets uit', () => {
  expect(bijdrageWetsvoorstel36713({ ...samen, inkomen: 5_000_000, scenario: null })).toMatchObject({
    ok: false,
    tekst: expect.stringContaining('nog geen wet'),
  })
})
