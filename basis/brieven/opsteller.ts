import type { Antwoordblad, Blok } from './brief.ts'
import type { Briefhoofd } from './hoofd.ts'

/** The part of a letter that differs by kind. */
type Inhoud = {
  readonly titel: string
  readonly blokken: readonly Blok[]
  readonly artikelen?: string
  readonly antwoordblad?: Antwoordblad
}

/** Writes one kind of letter in one language: data in, blocks in the order of reading out. No clock, no database. */
export type Opsteller<Gegevens> = (gegevens: Gegevens, hoofd: Briefhoofd) => Inhoud
