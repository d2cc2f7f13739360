import type { Stand, Toewijzing } from './toewijzing.ts'

export type Gebeurtenis =
  | 'verzenden'
  | 'aanvaarden'
  | 'afwijzen'
  | 'start-melden'
  | 'start-verwijderen'
  | 'stop-melden'
  | 'stop-verwijderen'
  | 'beeindigen'
  | 'wijzigen'
  | 'inzet-melden'
  | 'vervangen'
  | 'intrekken'

const ONBEANTWOORD: readonly Stand[] = ['opgesteld', 'verzonden']

/**
 * The one table of what can happen to an assignment in which state. Messages may come in any order (iWmo OP080): a start can
 * arrive before the retour on the assignment, and after its end. What is not listed changes nothing.
 */
const MOGELIJK: Readonly<Record<Gebeurtenis, readonly Stand[]>> = {
  verzenden: ['opgesteld'],
  aanvaarden: ONBEANTWOORD,
  afwijzen: ONBEANTWOORD,
  /** After any stop help may start again (OP379). */
  'start-melden': [...ONBEANTWOORD, 'aanvaard', 'onderbroken', 'gestopt', 'beeindigd'],
  'start-verwijderen': ['gestart', 'beeindigd'],
  /** After a stop for a time comes one for good, or a new start (OP377). */
  'stop-melden': ['gestart', 'onderbroken', 'beeindigd'],
  'stop-verwijderen': ['onderbroken', 'gestopt', 'beeindigd'],
  'inzet-melden': ['gestart'],
  /** Another last day under the same number (OP258, OP380). */
  wijzigen: [...ONBEANTWOORD, 'aanvaard', 'gestart', 'onderbroken'],
  /** Another volume, product or provider: this one ends and a new one follows (OP257). */
  vervangen: [...ONBEANTWOORD, 'aanvaard', 'gestart', 'onderbroken', 'gestopt'],
  /** As never sent (reason 13): not once help has begun. */
  intrekken: [...ONBEANTWOORD, 'aanvaard'],
  beeindigen: [...ONBEANTWOORD, 'aanvaard', 'gestart', 'onderbroken', 'gestopt'],
}

export const kan = (toewijzing: Pick<Toewijzing, 'stand'>, gebeurtenis: Gebeurtenis): boolean =>
  MOGELIJK[gebeurtenis].includes(toewijzing.stand)

/** Rejected (OP286) or taken back (reason 13): both count as never sent. */
export const NOOIT_VERSTUURD: readonly Stand[] = ['afgewezen', 'ingetrokken']

/** The standard knows this assignment. */
export const geldt = ({ stand }: Pick<Toewijzing, 'stand'>): boolean => !NOOIT_VERSTUURD.includes(stand)
