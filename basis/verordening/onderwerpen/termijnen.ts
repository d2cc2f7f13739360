import { z } from 'zod'

const aantal = z.int().positive()

/** Own targets of the municipality. Terms of the law stand in basis/regels; none of these may take their place. */
export const termijnen = z.strictObject({
  /** Somebody calls the resident within so many working days after the melding. */
  eersteContactWerkdagen: aantal,
  /** A spoed melding is called within so many hours on a working day. */
  spoedContactUren: aantal,
  /** A clock counts as "almost due" from so many days before its date. */
  bijnaVerstrekenDagen: aantal,
  /** A concept that nobody sends is destroyed after so many days without a change. */
  conceptBewaarDagen: aantal,
  /** The talk is held within so many working days after the melding. */
  gesprekWerkdagen: aantal,
  /** The resident is asked to answer the verslag within so many days. */
  verslagReactieDagen: aantal,
})
export type Termijnen = z.infer<typeof termijnen>
