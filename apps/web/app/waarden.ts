import type { Inzending } from './formulier.server.ts'

/** What a form sent under a name, once; empty when it sent nothing. What is wrong with it is for the rooms to say. */
export function enkel({ waarden }: Pick<Inzending, 'waarden'>, naam: string): string {
  const waarde = waarden[naam]
  return (typeof waarde === 'string' ? waarde : waarde?.[0]) ?? ''
}

/** Everything a form sent under a name, such as the boxes that were ticked. */
export function meerdere({ waarden }: Pick<Inzending, 'waarden'>, naam: string): readonly string[] {
  const waarde = waarden[naam]
  return waarde === undefined ? [] : typeof waarde === 'string' ? [waarde] : waarde
}
