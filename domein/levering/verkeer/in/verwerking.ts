import type { Bevinding } from '@meedoen/iwmo'

/** Why a message could not be taken in: not to be read, from a sender that we do not know, too large, or not fit for what it answers. */
export const ONBEANTWOORD = ['onleesbaar', 'afzender-onbekend', 'niet-voor-ons', 'te-groot', 'past-niet'] as const
export type Onbeantwoord = (typeof ONBEANTWOORD)[number]

/** What a handler of one kind of message decided. */
export type Verwerking = {
  /** False when the message counts as not sent (OP286). */
  readonly goed: boolean
  readonly bevindingen: readonly Bevinding[]
  readonly toewijzingen: readonly string[]
  readonly antwoordOp?: string | null
  /** Set when the sender gets no answer by message: then a person must look (OP090x2). */
  readonly onbeantwoord?: Onbeantwoord
  /** What must happen once the message has its row: facts and the retour. */
  readonly daarna: (bericht: string) => Promise<void>
}

/** Kept, and nothing done: the sender is told outside the messages (OP090x2). */
export const afgekeurd = (bevindingen: readonly Bevinding[], onbeantwoord: Onbeantwoord = 'past-niet'): Verwerking => ({
  goed: false,
  bevindingen,
  toewijzingen: [],
  onbeantwoord,
  daarna: async () => undefined,
})
