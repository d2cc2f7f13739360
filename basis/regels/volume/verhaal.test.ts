import { datum as d, vastGelukt } from '@meedoen/kern'
import { describe, expect, it } from 'vitest'
import { iwmoToewijzingVolume } from './toewijzing-volume.ts'

/** In the words of providers (invented). Not covered: volumes per day or month, which the message itself limits. */
const maart = { begin: d('2026-03-01'), eind: d('2026-04-30') }
const maximum = (variant: 'inspanning' | 'output', productcategorie: string, volumePerWeek: number) =>
  Object.fromEntries(
    vastGelukt(iwmoToewijzingVolume({ variant, productcategorie, volumePerWeek, ...maart })).uitkomst.maanden.map(
      (m) => [m.begin.slice(0, 7), m.maximum],
    ),
  )

describe('"Onze hulp haalt een gemiste week in dezelfde maand in"', () => {
  it('mag bij hulp bij het huishouden tot zes keer de week declareren, en alles samen niet meer dan is toegewezen', () => {
    expect(maximum('inspanning', '01', 120)).toEqual({ '2026-03': 720, '2026-04': 720 })
    const { weken, totaal } = vastGelukt(
      iwmoToewijzingVolume({ variant: 'inspanning', productcategorie: '01', volumePerWeek: 120, ...maart }),
    ).uitkomst
    // From Sunday 1 March to Thursday 30 April touches ten calendar weeks.
    expect([weken, totaal]).toEqual([10, 1200])
  })
})

describe('"Wij begeleiden per week en maart raakt zes weken"', () => {
  it('telt bij inspanning elke kalenderweek die de maand raakt', () => {
    expect(maximum('inspanning', '02', 60)).toEqual({ '2026-03': 360, '2026-04': 300 })
  })
  it('telt bij een resultaat de zondagen, en de gebroken laatste week in de maand van de laatste zondag', () => {
    expect(maximum('output', '02', 100)).toEqual({ '2026-03': 500, '2026-04': 500 })
  })
})
