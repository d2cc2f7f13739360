import type { AgbCode, Bsn } from '@meedoen/kern'

type Tweetalig = { readonly nl: string; readonly en: string }

/** Somebody invented, as whom a visitor of the demo may log in. */
export type DemoPersona = {
  readonly sub: string
  readonly publiek: 'inwoner' | 'medewerker' | 'aanbieder'
  readonly naam: string
  /** Role in one or two words. */
  readonly rol: Tweetalig
  /** Who this is and what to try, in one sentence. */
  readonly zin: Tweetalig
  readonly bsn?: Bsn
  readonly agb?: AgbCode
}
