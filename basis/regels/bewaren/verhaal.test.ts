import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { bewaartermijn } from './bewaartermijn.ts'
import { termijnVernietiging } from './vernietiging.ts'

/** In the words of residents (invented). Not covered: data that somebody else has an interest in keeping (5.3.5 lid 2). */
const laatst = d('2026-03-10')
const tot = (houder: 'college' | 'cak' | 'veilig-thuis') =>
  vastGelukt(bewaartermijn({ houder, wetsversie: d('2026-07-01'), vanaf: laatst })).uitkomst.bewarenTot

describe('"Hoe lang weet iedereen dit van mij?"', () => {
  it('hoort per instantie tot wanneer de gegevens er zijn', () => {
    expect([tot('college'), tot('cak'), tot('veilig-thuis')]).toEqual(['2041-03-10', '2033-03-10', '2046-03-10'])
  })
})

describe('"Ik wil dat u alles over mij wist"', () => {
  it('weet wanneer dat op zijn laatst is gebeurd', () => {
    expect(vastGelukt(termijnVernietiging({ verzochtOp: laatst })).uitkomst.laatsteDag).toBe('2026-06-10')
  })
})
