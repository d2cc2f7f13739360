import type { Berichtsoort } from '../../model/berichten.ts'
import type { Retourcode } from '../regel.ts'

/** Who looks after a rule of the standard. */
type Afhandeling =
  /** A rule with this code in `REGELS` judges messages. */
  | { readonly status: 'gebouwd' }
  /** The structure of the messages does: what breaks the rule is refused on level 1. */
  | { readonly status: 'schema' }
  /** Other rules (`door`), or another part of the program, do; `waar` says it in Dutch. */
  | { readonly status: 'afgehandeld'; readonly waar: string; readonly door: readonly string[] }
  /** No software can tell from messages; `reden` says why, and who looks after it, in Dutch. */
  | { readonly status: 'niet-toetsbaar'; readonly reden: string }

/** One rule of the standard, built or not. */
export type Registerregel = Afhandeling & {
  /** CD, CS, RS, TR (technical), OP (bedrijfsregel), UP (uitgangspunt) or IV (invulinstructie) with its number. */
  readonly code: string
  /** Level on which it is checked; null for what the standard does not give a level. */
  readonly niveau: 1 | 2 | 3 | 4 | null
  /** Code in the retour when a message breaks it; null when no retour follows from it. */
  readonly retourcode: Retourcode | null
  /** The messages that it is about; empty when it is about the exchange as a whole. */
  readonly berichten: readonly Berichtsoort[]
  /** What it asks, in one Dutch sentence. */
  readonly titel: string
}

type Soorten = readonly Berichtsoort[]

export const RETOUREN: Soorten = ['WMO302', 'WMO306', 'WMO308', 'WMO316', 'WMO318', 'WMO320']
export const ZONDER_ANTWOORD: Soorten = ['WMO301', 'WMO305', 'WMO307', 'WMO315', 'WMO317', 'WMO319', 'WMO323']
export const ALLE: Soorten = [...ZONDER_ANTWOORD, 'WMO325']
/** Those that name the client by number. */
export const MET_BSN: Soorten = ALLE.filter((soort) => soort !== 'WMO319')
/** Those that give name and birth date of the client. */
export const MET_PERSOON: Soorten = ['WMO301', 'WMO305', 'WMO307', 'WMO315']
export const REGIE: Soorten = ['WMO305', 'WMO307']
export const VERZOEKEN: Soorten = ['WMO315', 'WMO317']

/** A rule that the structure enforces. */
export const schema = (code: string, berichten: Soorten, titel: string): Registerregel => ({
  code,
  niveau: 1,
  retourcode: null,
  berichten,
  titel,
  status: 'schema',
})

/** A rule without a level of its own that other rules, or another part of the program, look after. */
export const elders = (
  code: string,
  berichten: Soorten,
  titel: string,
  waar: string,
  door: readonly string[] = [],
): Registerregel => ({ code, niveau: null, retourcode: null, berichten, titel, status: 'afgehandeld', waar, door })

/** A rule that the technical rules in `door` work out. */
export const getoetstMet = (
  code: string,
  berichten: Soorten,
  titel: string,
  ...door: readonly string[]
): Registerregel => elders(code, berichten, titel, `Wordt getoetst met ${opsomming(door)}.`, door)

const opsomming = (delen: readonly string[]): string =>
  [delen.slice(0, -1).join(', '), ...delen.slice(-1)].filter((deel) => deel !== '').join(' en ')

/** A rule that only people can judge. */
export const nietToetsbaar = (code: string, berichten: Soorten, titel: string, reden: string): Registerregel => ({
  code,
  niveau: null,
  retourcode: null,
  berichten,
  titel,
  status: 'niet-toetsbaar',
  reden,
})
