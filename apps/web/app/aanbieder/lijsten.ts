import type { Toewijzinglijst } from '@meedoen/levering'

/** The lists a provider can choose, in the order of the walk. */
export const LIJSTEN = ['te-beantwoorden', 'te-starten', 'lopend', 'voorbij', 'alle'] as const
export type Lijst = (typeof LIJSTEN)[number]

export const lijstUit = (deel: string | null): Lijst | undefined => LIJSTEN.find((lijst) => lijst === deel)

/** What opens when nobody chose: where something is asked. */
export function beginlijst(tellers: Toewijzinglijst['tellers']): Lijst {
  if (tellers['te-beantwoorden'] > 0) return 'te-beantwoorden'
  return tellers['te-starten'] > 0 ? 'te-starten' : 'alle'
}

/** Only what asks something has a counter. */
export const teller = (lijst: Lijst, tellers: Toewijzinglijst['tellers']): number | undefined =>
  lijst === 'te-beantwoorden' || lijst === 'te-starten' ? tellers[lijst] : undefined
