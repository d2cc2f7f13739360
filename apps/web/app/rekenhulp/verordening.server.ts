import type { Datum } from '@meedoen/kern'
import type { InhoudVan, Onderwerp, Versie } from '@meedoen/verordening'
import type { Huis } from '../huis.ts'

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
 * Versions of one subject without those that were laid down later than `bekendOp`: so a link gives the same outcome
 * after a correction too.
 */
export async function haalKeuzes<O extends Onderwerp>(huis: Huis, onderwerp: O, bekendOp: Datum): Promise<Keuzes<O>> {
  const { kern, verordening } = huis.kamers
  const alle = await huis.werk((stap) => verordening.versiesVan(stap.tx, onderwerp))
  const bekend = alle.filter(({ vastgesteldOp }) => kern.datumOp(vastgesteldOp) <= bekendOp)
  return { op: (dag) => alsKeuze(bekend.find(({ ingang }) => ingang <= dag)) }
}

const alsKeuze = <O extends Onderwerp>(versie: Versie<O> | undefined) =>
  versie ? { inhoud: versie.inhoud, keuze: { bron: versie.bron, vanaf: versie.ingang } } : null
