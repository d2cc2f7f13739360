/** 1 structure (XSD), 2 within the message, 3 across messages, 4 against an external source. */
export type Niveau = 1 | 2 | 3 | 4

/** One thing that is wrong with a message. */
export type Bevinding = {
  /** Code of the rule of the standard (`CS002`, `RS020`, `OP192`, …), or `XSD` for structure. */
  readonly regel: string
  readonly niveau: Niveau
  /** Element path with 1-based places: `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum`. */
  readonly pad: string
  /** Line in the file, from 1; null when the message did not come from a file. */
  readonly regelnummer: number | null
  /** Dutch, and says what to do. */
  readonly tekst: string
}

/** How many findings one message gets; after that reading stops. */
export const MEESTE_BEVINDINGEN = 100
