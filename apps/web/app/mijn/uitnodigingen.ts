import { type Datum, datumOp } from '@meedoen/kern'
import type { Tijdlijnregel } from '@meedoen/zaken'

/** The talk that a letter invites to. */
export type Uitnodiging = { readonly op: Datum; readonly vervallen: boolean }

/** Per invitation the day of its talk, and whether another day took its place before the talk was held. The history comes newest first. */
export function uitnodigingenIn(tijdlijn: readonly Tijdlijnregel[]): ReadonlyMap<string, Uitnodiging> {
  const brieven = new Map<string, Uitnodiging>()
  let gepland: Datum | null = null
  let open: string | null = null
  for (const { soort, gegevens } of tijdlijn.toReversed()) {
    if (soort === 'gesprekGepland') {
      const vorige = open === null ? undefined : brieven.get(open)
      if (open !== null && vorige) brieven.set(open, { ...vorige, vervallen: true })
      gepland = datumOp(new Date(gegevens.op))
      open = null
    }
    if (soort === 'gesprekGevoerd') open = null
    if (soort === 'briefVerzonden' && gegevens.brief === 'uitnodiging-gesprek' && gepland !== null) {
      brieven.set(gegevens.document, { op: gepland, vervallen: false })
      open = gegevens.document
    }
  }
  return brieven
}
