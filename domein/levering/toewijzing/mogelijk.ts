import type { Stand, Toewijzing } from './toewijzing.ts'

export type Gebeurtenis = 'verzenden' | 'aanvaarden' | 'afwijzen' | 'start-melden' | 'start-verwijderen' | 'beeindigen'

const ONBEANTWOORD: readonly Stand[] = ['opgesteld', 'verzonden']

/**
 * The one table of what can happen to an assignment in which state. Messages may come in any order (iWmo OP080): a start can
 * arrive before the retour on the assignment, and after its end. What is not listed changes nothing.
 */
const MOGELIJK: Readonly<Record<Gebeurtenis, readonly Stand[]>> = {
  verzenden: ['opgesteld'],
  aanvaarden: ONBEANTWOORD,
  afwijzen: ONBEANTWOORD,
  'start-melden': [...ONBEANTWOORD, 'aanvaard', 'beeindigd'],
  'start-verwijderen': ['gestart', 'beeindigd'],
  beeindigen: [...ONBEANTWOORD, 'aanvaard', 'gestart'],
}

export const kan = (toewijzing: Pick<Toewijzing, 'stand'>, gebeurtenis: Gebeurtenis): boolean =>
  MOGELIJK[gebeurtenis].includes(toewijzing.stand)

/** The standard knows this assignment: it was not rejected (OP286) and not taken back (reason 13), which both count as never sent. */
export const geldt = ({ stand }: Pick<Toewijzing, 'stand'>): boolean => stand !== 'afgewezen' && stand !== 'ingetrokken'
