import type { Datum } from '@meedoen/kern'

export type Taal = 'nl' | 'en'

/** A piece of running text: plain, strong, or a link whose target is written out for who reads on paper. */
export type Stuk = string | { readonly vet: string } | { readonly link: string; readonly tekst: string }
export type Tekst = string | readonly Stuk[]

export type Alinea = {
  readonly soort: 'alinea'
  readonly tekst: Tekst
  /** The answer of the letter, set larger. */
  readonly stijl?: 'kernzin'
}
/** Heading of level 2 or 3; level 1 is the title of the letter itself. */
export type Kop = { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly tekst: string }
export type Lijst = { readonly soort: 'lijst'; readonly geordend: boolean; readonly punten: readonly Tekst[] }
/** A table with one header row; every row has as many cells as there are columns. */
export type Feitentabel = {
  readonly soort: 'feitentabel'
  readonly kolommen: readonly string[]
  readonly rijen: readonly (readonly Tekst[])[]
}
/** A coloured frame that stays together on one page. The colour never carries meaning alone: the heading says it. */
export type Kader = {
  readonly soort: 'kader'
  readonly toon: 'rustig' | 'let-op'
  readonly titel: string
  readonly blokken: readonly (Alinea | Lijst)[]
}
/** A question with empty lines to write the answer on. */
export type Schrijfruimte = { readonly soort: 'schrijfruimte'; readonly vraag: string; readonly regels: number }
/** Boxes to tick and fields to fill in with a pen. */
export type Handtekeningvak = {
  readonly soort: 'handtekeningvak'
  readonly titel: string
  readonly uitleg: string
  readonly keuzes: readonly string[]
  readonly velden: readonly string[]
}

/** The parts of a letter, in the order in which they are read. */
export type Blok = Alinea | Kop | Lijst | Feitentabel | Kader | Schrijfruimte | Handtekeningvak

/** A composed letter: everything a screen, a printer or a plain-text message needs, and nothing more. */
export type Brief = {
  readonly soort: string
  readonly taal: Taal
  /** Subject, and title of the document. */
  readonly titel: string
  readonly datum: Datum
  readonly afzender: {
    readonly naam: string
    readonly adres: readonly string[]
    readonly telefoon: string
    readonly uren: string
    readonly website: string
    readonly kleur: string
    readonly logo: Logo | null
  }
  /** Lines for the address window. */
  readonly adres: readonly string[]
  /** Date, reference, contact: label and value. */
  readonly kenmerken: readonly (readonly [naam: string, waarde: string])[]
  readonly aanhef: string
  readonly blokken: readonly Blok[]
  readonly slot: { readonly groet: string; readonly namens: string; readonly ondertekening: readonly string[] }
  /** Articles of law under a decision, in small print after the closing. */
  readonly artikelen: string | null
  /** A sheet of its own, to fill in and send back. */
  readonly antwoordblad: Antwoordblad | null
  readonly bijlagen: { readonly titel: string; readonly namen: readonly string[] } | null
  /** `{n}` and `{totaal}` stand for the page numbers. */
  readonly bladzijde: string
  /** Larger type for who asked for it. */
  readonly groteLetter: boolean
}

export type Antwoordblad = { readonly titel: string; readonly blokken: readonly Blok[] }

/** A municipal mark as SVG text; `tekst` is what a screen reader says. */
export type Logo = { readonly svg: string; readonly tekst: string }
