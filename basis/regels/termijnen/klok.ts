import { type Datum, dagenTussen } from '@meedoen/kern'

export type Klokstaat = 'te-laat' | 'vandaag' | 'binnenkort' | 'op-tijd' | 'opgeschort' | 'geen'

/** `dagen`: days left until the last day, negative when it has passed; null when the clock has no last day. */
export type Klokstand = { readonly staat: Klokstaat; readonly dagen: number | null }

/**
 * How a clock stands on a day. `laatsteDag` is still in time. "Binnenkort" means at most `binnenkort` days left.
 * A suspended clock has no last day yet, whatever date was known before.
 */
export function klokstand(laatsteDag: Datum | null, vandaag: Datum, opgeschort = false, binnenkort = 7): Klokstand {
  if (opgeschort) return { staat: 'opgeschort', dagen: null }
  if (laatsteDag === null) return { staat: 'geen', dagen: null }
  const dagen = dagenTussen(vandaag, laatsteDag)
  if (dagen < 0) return { staat: 'te-laat', dagen }
  if (dagen === 0) return { staat: 'vandaag', dagen }
  return { staat: dagen <= binnenkort ? 'binnenkort' : 'op-tijd', dagen }
}
