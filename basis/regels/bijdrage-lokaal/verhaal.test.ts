import { vastGelukt } from '@meedoen/kern'
import { expect, it } from 'vitest'
import { staffelHardenberg2018 } from './staffel.ts'

/** In the words of residents (invented). */
it('"Wij hebben allebei AOW en samen 24.000 euro: wat kost de hulp van de gemeente?" — de laagste trede, 27 euro', () => {
  const samen = { huishouden: { soort: 'meerpersoons', metAow: 2 }, inkomen: 2_400_000 } as const
  expect(vastGelukt(staffelHardenberg2018(samen)).uitkomst.perMaand).toBe(2700)
})

it('"Ik ging wat meer verdienen en nu betaal ik het dubbele" — een staffel gaat met treden', () => {
  const alleen = (inkomen: number) =>
    vastGelukt(staffelHardenberg2018({ huishouden: { soort: 'eenpersoons', aow: false }, inkomen })).uitkomst.perMaand
  expect([alleen(1_630_400), alleen(1_630_500)]).toEqual([2700, 5400])
})
