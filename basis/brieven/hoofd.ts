import type { Datum } from '@meedoen/kern'
import type { Logo, Taal } from './brief.ts'

/** Who writes. All of it is configuration of the municipality, in the language of the letter. */
export type Gemeentegegevens = {
  /** Without the word "gemeente". */
  readonly naam: string
  readonly adres: readonly string[]
  readonly telefoon: string
  /** Where an objection goes, on one line: addressee, street or post box, postcode and place. */
  readonly bezwaaradres: string
  /** Opening hours in words: "maandag tot en met vrijdag van 8.30 tot 17.00 uur". */
  readonly uren: string
  /** Without `https://`; the demo, which has none, keeps its `http://`. */
  readonly website: string
  /** Free and independent client support (Wmo art. 2.2.4). */
  readonly clientondersteuning: { readonly naam: string; readonly telefoon: string }
  /** `#rrggbb`; becomes the default when it is too light to read. */
  readonly kleur?: string
  readonly logo?: Logo
}

export type Ontvanger = {
  /** Name as on the envelope. */
  readonly naam: string
  /** Name as spoken to: "mevrouw De Wit". Absent: the name on the envelope. */
  readonly aanspreking?: string
  readonly adresregels: readonly string[]
  readonly groteLetter?: boolean
}

/** A person one can ask for, never only a department. */
export type Contactpersoon = { readonly naam: string; readonly telefoon: string; readonly functie?: string }

/** What every letter carries. */
export type Briefhoofd = {
  readonly taal: Taal
  readonly gemeente: Gemeentegegevens
  readonly ontvanger: Ontvanger
  /** Case number, for the resident to mention. */
  readonly kenmerk: string
  /** Date of sending; terms that start with sending are counted from it by the caller. */
  readonly datum: Datum
  readonly contact: Contactpersoon
  /** Signs the letter; absent: the contact. For a decision the person with mandate. */
  readonly ondertekenaar?: { readonly naam: string; readonly functie: string }
  /** Set when the letter goes to somebody who acts for the resident: whom "u" stands for. */
  readonly vertegenwoordigt?: string
  /** Paragraphs of the municipality or the writer, before the closing. */
  readonly eigenTekst?: readonly string[]
  readonly bijlagen?: readonly string[]
}

/** Whether the contact has no number of their own, so that the letter gives one number only. */
export const eenNummer = ({ contact, gemeente }: Briefhoofd): boolean => contact.telefoon === gemeente.telefoon
