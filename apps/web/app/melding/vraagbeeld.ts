import type { Weigering } from '@meedoen/kern'
import type { Meldingstap } from '@meedoen/zaken'
import type { Waarden } from '../ui/Formulier.tsx'

/** What a question of the melding needs to be shown. */
export type Vraagbeeld = {
  readonly stap: Meldingstap
  /** Where this question stands: 1 is the first; the check of all answers is the last. */
  readonly nummer: number
  readonly totaal: number
  readonly waarden: Waarden
  /** What is wrong with the answers, once they were sent. */
  readonly weigering: Weigering | null
  /** When the answers were last saved, as `14:05`; null when nothing was filled in yet. */
  readonly opgeslagen: string | null
  /** The help is for somebody else than who fills in. */
  readonly ander: boolean
  readonly leefgebieden: readonly { readonly code: string; readonly naam: string; readonly omschrijving: string }[]
}
