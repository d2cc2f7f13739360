import type { Datum, Uitkomst } from '@meedoen/kern'
import { beschrijfRegeling } from './beschrijving.ts'
import type { Berekening, Geldigheid } from './regel.ts'
import type { Tekst, Zekerheid } from './uitleg.ts'
import { rekenRegeling } from './vectoren/beoordeel.ts'
import type { Uitkomstbeschrijving, Uitkomstvelden } from './vectoren/uitkomstveld.ts'
import type { Json } from './vectoren/veld.ts'
import { schrijfVoorwaarden } from './vectoren/voorwaarde.ts'
import { schrijfUitkomstsoort, type Veldregel, veldregels } from './vectoren/woorden.ts'
import { invoerregels, uitkomstregels, type Voorbeeldregel } from './voorbeeldregels.ts'
import { schrijfWaarde, type Waarderegel } from './vorm.ts'
import type { Openvraag } from './vraag.ts'

export type Uitkomstregel = Pick<Uitkomstbeschrijving, 'naam' | 'uitleg'> & {
  readonly soort: Tekst
  /** When the field is there; null: always. */
  readonly wanneer: Tekst | null
}

/** One row of a table of numbers, its value as readable lines. */
export type Parameterregel = {
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly waarden: readonly Waarderegel[]
  readonly zekerheid: Zekerheid
  readonly bron: string
}

/** An input with its outcome, as data and in words. */
export type Voorbeeld = Berekening<Uitkomstvelden> & {
  readonly invoer: Readonly<Record<string, Json>>
  readonly erin: readonly Voorbeeldregel[]
  readonly eruit: readonly Voorbeeldregel[]
}

/** A rule as a page tells it, in Dutch and English. */
export type Regelpagina = {
  readonly regeling: string
  readonly naam: Tekst
  /** What it computes, in one sentence. */
  readonly doel: Tekst
  readonly artikel: string
  readonly geldigheid: readonly Geldigheid[]
  readonly invoer: readonly Veldregel[]
  readonly uitkomst: readonly Uitkomstregel[]
  readonly parameters: readonly { readonly naam: Tekst; readonly rijen: readonly Parameterregel[] }[]
  readonly voorbeeld: Voorbeeld
  readonly vragen: readonly Openvraag[]
}

/** The page of one rule, its example computed; undefined when there is no such rule. */
export function regelpagina(regeling: string): Regelpagina | undefined {
  const beschrijving = beschrijfRegeling(regeling)
  if (!beschrijving) return undefined
  const { naam, doel, artikel, geldigheid, vragen, invoer, voorbeeld } = beschrijving
  const berekend = uitgerekend(rekenRegeling(regeling, voorbeeld))
  return {
    regeling,
    naam,
    doel,
    artikel,
    geldigheid,
    vragen,
    invoer: veldregels(invoer),
    uitkomst: beschrijving.uitkomst.map((veld) => ({
      naam: veld.naam,
      uitleg: veld.uitleg,
      soort: schrijfUitkomstsoort(veld.soort),
      wanneer: veld.alleenAls.length === 0 ? null : schrijfVoorwaarden(veld.alleenAls),
    })),
    parameters: [...new Set(beschrijving.parameters)].map((tabel) => ({
      naam: tabel.naam,
      rijen: tabel.rijen.map(({ vanaf, tot, waarde, zekerheid, bron }) => ({
        vanaf,
        tot,
        zekerheid,
        bron,
        waarden: schrijfWaarde(waarde, tabel.vorm),
      })),
    })),
    voorbeeld: {
      ...berekend,
      invoer: voorbeeld,
      erin: invoerregels(invoer, voorbeeld),
      eruit: uitkomstregels(beschrijving.uitkomst, berekend.uitkomst),
    },
  }
}

function uitgerekend(berekend: Uitkomst<Berekening<Uitkomstvelden>>): Berekening<Uitkomstvelden> {
  if (berekend.ok) return berekend.waarde
  throw new Error(`het voorbeeld rekent niet: ${berekend.code}`)
}
