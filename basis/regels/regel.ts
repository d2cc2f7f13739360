import { bevat, type Datum, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Tabel } from './parameter.ts'
import type { Tekst, Uitleg } from './uitleg.ts'
import type { Openvraag } from './vraag.ts'

/** An outcome with its explanation. Store all three together: `versie` tells with which text of the rule it was made. */
export type Berekening<Waarde> = { readonly uitkomst: Waarde; readonly uitleg: Uitleg; readonly versie: string }

/** What a reading of a rule returns; the rule adds the version. */
export type Bevinding<Waarde> = { readonly uitkomst: Waarde; readonly uitleg: Uitleg }

/** One text of a rule, for the days on which that text held. A change of law is a new reading beside the old one. */
export type Lezing<Invoer, Waarde, Code extends string> = {
  readonly vanaf: Datum
  readonly tot: Datum | null
  /** Raised whenever our code for this text gives other outcomes than before. */
  readonly uitgave: number
  reken(invoer: Invoer): Uitkomst<Bevinding<Waarde>, Code>
}

export type Regelkop = { readonly regeling: string; readonly naam: Tekst; readonly artikel: string }

export type Geldigheid = { readonly vanaf: Datum; readonly tot: Datum | null; readonly versie: string }

/** A rule: a pure function that also tells what it is, its article, when its texts held and which numbers it uses. */
export type Regel<Invoer, Waarde, Code extends string = never> = Regelkop & {
  readonly geldigheid: readonly Geldigheid[]
  readonly parameters: readonly Tabel<unknown>[]
  readonly vragen: readonly Openvraag[]
  (invoer: Invoer): Uitkomst<Berekening<Waarde>, Code | 'buiten-geldigheid'>
}

type Bouw<Invoer, Waarde, Code extends string> = Regelkop & {
  /** The dated tables from which the rule takes its numbers. */
  parameters?: readonly Tabel<unknown>[]
  /** What the text leaves open, and how this rule reads it. */
  vragen?: readonly Openvraag[]
  /** The day that decides which text holds; null when the outcome does not depend on a day. */
  peildatum(invoer: Invoer): Datum | null
  lezingen: readonly [Lezing<Invoer, Waarde, Code>, ...Lezing<Invoer, Waarde, Code>[]]
}

const versieVan = (regeling: string, lezing: { vanaf: Datum; uitgave: number }): string =>
  `${regeling}/${lezing.vanaf}/${lezing.uitgave}`

/** Builds a rule from its readings. Outside the known texts the rule refuses instead of guessing. */
export function regel<Invoer, Waarde, Code extends string = never>(
  bouw: Bouw<Invoer, Waarde, Code>,
): Regel<Invoer, Waarde, Code> {
  const { regeling, naam, artikel, lezingen, peildatum, parameters = [], vragen = [] } = bouw
  const kies = (dag: Datum | null): Lezing<Invoer, Waarde, Code> | undefined =>
    dag === null ? lezingen.at(-1) : lezingen.find((l) => bevat({ begin: l.vanaf, eind: l.tot }, dag))

  const reken = (invoer: Invoer): Uitkomst<Berekening<Waarde>, Code | 'buiten-geldigheid'> => {
    const dag = peildatum(invoer)
    const lezing = kies(dag)
    if (!lezing) return buitenGeldigheid(naam, dag)
    const gevonden = lezing.reken(invoer)
    if (!gevonden.ok) return gevonden
    return { ok: true, waarde: { ...gevonden.waarde, versie: versieVan(regeling, lezing) } }
  }
  const geldigheid = lezingen.map((l) => ({ vanaf: l.vanaf, tot: l.tot, versie: versieVan(regeling, l) }))
  return Object.assign(reken, { regeling, naam, artikel, geldigheid, parameters, vragen })
}

function buitenGeldigheid(naam: Tekst, dag: Datum | null) {
  const wanneer = dag === null ? 'deze dag' : schrijfDatum(dag)
  return geweigerd(
    'buiten-geldigheid',
    `De regel "${naam.nl}" kennen wij niet voor ${wanneer}. Wij rekenen daarom niets uit. Vraag het aan de gemeente.`,
  )
}
