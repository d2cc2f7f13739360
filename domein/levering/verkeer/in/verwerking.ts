import type { Bevinding } from '@meedoen/iwmo'

/** What a handler of one kind of message decided. */
export type Verwerking = {
  /** False when the message counts as not sent (OP286). */
  readonly goed: boolean
  readonly bevindingen: readonly Bevinding[]
  readonly toewijzingen: readonly string[]
  readonly antwoordOp?: string | null
  /** What must happen once the message has its row: facts and the retour. */
  readonly daarna: (bericht: string) => Promise<void>
}

/** Kept, and nothing done: the sender is told outside the messages (OP090x2). */
export const afgekeurd = (bevindingen: readonly Bevinding[]): Verwerking => ({
  goed: false,
  bevindingen,
  toewijzingen: [],
  daarna: async () => undefined,
})
