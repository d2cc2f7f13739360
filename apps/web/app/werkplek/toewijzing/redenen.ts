import type { Wijzigwens } from '@meedoen/levering'

/** WMO002 as the consulent chooses it, in words. Whether help lasts longer or shorter decides which fit; levering checks that. */
export const REDENEN = {
  einddatum: ['04', '05', '02', '03', '06', '07', '08', '12', '14'],
  omvang: ['05', '03', '12', '14'],
} as const

const WIJZIGINGEN = ['einddatum', 'omvang', 'aanbieder', 'intrekken'] as const satisfies readonly Wijzigwens['wat'][]
export type Wijziging = (typeof WIJZIGINGEN)[number]

/** Where its words stand: the word of the field is taken by who gives the help. */
export const TEKST = {
  einddatum: 'einddatum',
  omvang: 'omvang',
  aanbieder: 'wissel',
  intrekken: 'intrekken',
} as const satisfies Record<Wijziging, string>

export const wijzigingUit = (tekst: string | null | undefined): Wijziging | undefined =>
  WIJZIGINGEN.find((wat) => wat === tekst)
