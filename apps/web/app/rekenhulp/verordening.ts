import { type Datum, datumOp } from '@meedoen/kern'
import type { InhoudVan, Onderwerp, Versie } from '@meedoen/verordening'

/** Where an outcome comes from: the municipality's own choice that was used, and the versions of the rules. */
export type Grondslag = {
  readonly keuze: { readonly bron: string; readonly vanaf: Datum } | null
  readonly versies: readonly string[]
}

/** What a municipality chose about a subject, as it was known on the day of the computation. */
export type Keuzes<O extends Onderwerp> = {
  /** The version in force on a day, or null when nothing was laid down. */
  readonly op: (dag: Datum) => { readonly inhoud: InhoudVan<O>; readonly keuze: NonNullable<Grondslag['keuze']> } | null
}

/**
 * The choices out of all versions (newest first) without those that were laid down after `bekendOp`: so a link gives the same
 * outcome after a correction too.
 */
export function keuzesUit<O extends Onderwerp>(versies: readonly Versie<O>[], bekendOp: Datum): Keuzes<O> {
  const bekend = versies.filter(({ vastgesteldOp }) => datumOp(vastgesteldOp) <= bekendOp)
  return {
    op: (dag) => {
      const versie = bekend.find(({ ingang }) => ingang <= dag)
      return versie ? { inhoud: versie.inhoud, keuze: { bron: versie.bron, vanaf: versie.ingang } } : null
    },
  }
}
