import type { Bevinding } from '../bevinding.ts'
import type { Berichtsoort, BerichtVan } from '../model/berichten.ts'
import type { Waarde } from '../model/bouwstenen.ts'
import type { LDT_RetourCode } from '../model/ldt.ts'
import type { Rondecontrole } from './declaratiedelen.ts'

/** A code from WJ001. */
export type Retourcode = Waarde<typeof LDT_RetourCode>

export type Overtreding = {
  /** Element path, as in `Bevinding`. */
  readonly pad: string
  /** Dutch: what is there, and what to do. */
  readonly tekst: string
}

type Controles<Extra extends readonly unknown[], Vondst> = {
  readonly [S in Berichtsoort]?: (bericht: BerichtVan<S>, ...extra: Extra) => readonly Vondst[]
}

/** One rule of the standard; `Extra` is what it must know beside the message. */
export type Regel<Extra extends readonly unknown[] = readonly [], Vondst = Overtreding> = {
  readonly code: string
  readonly niveau: 2 | 3 | 4
  /** Null when nothing is sent back on the message that the rule is about (325). */
  readonly retourcode: Retourcode | null
  /** What the rule asks, in one Dutch sentence. */
  readonly titel: string
  readonly controles: Controles<Extra, Vondst>
}

/** A rule of level 2: what it finds at once, and what it looks for on the round along the clients of a declaration. */
export type Binnenregel = Regel<readonly [], Overtreding | Rondecontrole>

/** Holds a message against one rule; a rule that is not about this kind of message finds nothing. */
export function pasToe<Soort extends Berichtsoort, Extra extends readonly unknown[], Vondst>(
  regel: Regel<Extra, Vondst>,
  soort: Soort,
  bericht: BerichtVan<Soort>,
  ...extra: Extra
): readonly Vondst[] {
  return regel.controles[soort]?.(bericht, ...extra) ?? []
}

/** What a rule found, as a finding; its line is not known yet. */
export const alsBevinding = (
  { code, niveau }: Pick<Regel, 'code' | 'niveau'>,
  { pad, tekst }: Overtreding,
): Bevinding => ({ regel: code, niveau, pad, regelnummer: null, tekst })
