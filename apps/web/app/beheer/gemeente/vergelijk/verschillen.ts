import type { Inhoudsregel } from '../inhoud.server.ts'

/** One part of two versions side by side; null where a version does not have it. */
export type Verschil = {
  readonly term: string
  readonly was: string | null
  readonly wordt: string | null
  readonly anders: boolean
}

/** The parts of both, in the order of the second; what only the first has stands last. */
export function legNaastElkaar(van: readonly Inhoudsregel[], met: readonly Inhoudsregel[]): Verschil[] {
  const oud = new Map(van.map(({ term, waarde }) => [term, waarde]))
  const nieuw = new Map(met.map(({ term, waarde }) => [term, waarde]))
  return [...new Set([...nieuw.keys(), ...oud.keys()])].map((term) => {
    const [was, wordt] = [oud.get(term) ?? null, nieuw.get(term) ?? null]
    return { term, was, wordt, anders: was !== wordt }
  })
}
