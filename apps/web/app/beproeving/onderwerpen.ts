import type { Onderwerp } from '@meedoen/verordening'

/** Choices that change what people get or pay: a draft of these can be tried on the people of today. */
export const TE_BEPROEVEN = ['eigen-bijdrage', 'pgb', 'normenkader'] as const satisfies readonly Onderwerp[]
export type Beproefbaar = (typeof TE_BEPROEVEN)[number]

export const beproefbaarUit = (deel: string | undefined): Beproefbaar | undefined =>
  TE_BEPROEVEN.find((naam) => naam === deel)
