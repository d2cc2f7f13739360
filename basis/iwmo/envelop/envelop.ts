/** A party with its program: `organisatie` is a gemeentecode or an AGB-code, `applicatie` 3 to 50 characters. */
export type Systeem = {
  readonly organisatie: string
  readonly applicatie: string
  readonly administratie?: string
  readonly gebruiker?: string
}

/** What stands on a StUF-GGk envelope beside the message. */
export type Stuurgegevens = {
  readonly zender: Systeem
  readonly ontvanger: Systeem
  /** UUID version 4, lower case; unique for the sender. */
  readonly referentienummer: string
  /** Of the envelope that this one answers; filled makes it an answer (Du01), else it opens an exchange (Di01). */
  readonly crossRefnummer?: string
  /** Digits: `jjjjmmdduummss`. */
  readonly tijdstip: string
  /** The kind of message inside, such as `WMO301`. */
  readonly functie: string
  /** Of the message standard, four digits each; iWmo 3.2 is 0003 and 0002. */
  readonly functieVersie?: string
  readonly functieSubversie?: string
  /** Of the sending program, four digits each. */
  readonly applicatieVersie?: string
  readonly applicatieSubversie?: string
}

/** An opened envelope: the message as its sender wrote it, byte for byte, and what stood on the envelope. */
export type Envelop = { readonly bericht: Uint8Array; readonly stuurgegevens: Required<Versies> & Stuurgegevens }
type Versies = Pick<Stuurgegevens, 'functieVersie' | 'functieSubversie' | 'applicatieVersie' | 'applicatieSubversie'>

/** OP179 and Fo01 code IB003: the message inside is at most 25 MB. */
export const GROOTSTE_BERICHT = 25 * 1024 * 1024
