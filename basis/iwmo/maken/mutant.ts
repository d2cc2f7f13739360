/** A message with one fault, and what a checker must say of it. */
export type Mutant = {
  /** The rule that the message breaks: a code of the standard, or `XSD` for structure. */
  readonly regel: string
  readonly niveau: 1 | 2
  /** Element path of the finding. */
  readonly pad: string
  /** Dutch: what was done to the message. */
  readonly fout: string
  /** Rules that find the same fault too; empty on level 1. */
  readonly ook: readonly string[]
  readonly bytes: Uint8Array
}
