import type { InhoudVan, Onderwerp } from '@meedoen/verordening'
import type { Taal } from '../../../huis.ts'
import type { Waarden } from '../../../ui/Formulier.tsx'
import type { Lezer } from './lezer.server.ts'

/** How the content of a subject goes into the fields of a form and back; the names of fields are places in the content. */
export type Vorm<O extends Onderwerp> = {
  readonly naarWaarden: (inhoud: InhoudVan<O>, taal: Taal) => Waarden
  /** The new content, not checked yet: what the form does not ask stays as it was. */
  readonly lees: (lezer: Lezer, vorige: InhoudVan<O>) => unknown
}

export const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee')
