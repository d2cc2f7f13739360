import type { Uitkomst } from '@meedoen/kern'
import type { Berekening } from '../regel.ts'
import type { Tekst } from '../uitleg.ts'
import type { Uitkomstbeschrijving, Uitkomstvelden, Uittabel } from './uitkomstveld.ts'
import { beschrijfVelden, type Json, leesVelden, type Veldbeschrijving, type Veldtabel } from './veld.ts'
import type { Velden } from './velden.ts'
import { voldoet } from './voorwaarde.ts'

/** An input that computes, to show and to try. */
type Voorbeeldinvoer = Readonly<Record<string, Json>>

/** Computes one regeling from fields that come from outside, and tells which fields those are and which come out. */
export type Rekenaar = {
  /** What it computes, in one sentence. */
  readonly doel: Tekst
  readonly invoer: readonly Veldbeschrijving[]
  readonly uitkomst: readonly Uitkomstbeschrijving[]
  readonly voorbeeld: Voorbeeldinvoer
  reken(velden: Velden): Uitkomst<Berekening<Uitkomstvelden>>
}

type Bouw<Invoer, Waarde> = {
  doel: Tekst
  invoer: Veldtabel<Invoer>
  uitkomst: Uittabel<Waarde>
  voorbeeld: Voorbeeldinvoer
  reken(invoer: Invoer): Uitkomst<Berekening<NoInfer<Waarde>>>
}

/** Reading and writing go through the two tables, so that what is described cannot differ from what happens. */
export function rekenaar<Invoer extends object, Waarde extends object>(bouw: Bouw<Invoer, Waarde>): Rekenaar {
  return {
    doel: bouw.doel,
    invoer: beschrijfVelden(bouw.invoer),
    uitkomst: beschrijfUitkomst(bouw.uitkomst),
    voorbeeld: bouw.voorbeeld,
    reken(velden) {
      const berekend = bouw.reken(leesVelden(bouw.invoer, velden))
      if (!berekend.ok) return berekend
      const { uitkomst, ...rest } = berekend.waarde
      return { ok: true, waarde: { ...rest, uitkomst: schrijfUitkomst(bouw.uitkomst, uitkomst, velden) } }
    },
  }
}

function beschrijfUitkomst<Waarde>(tabel: Uittabel<Waarde>): readonly Uitkomstbeschrijving[] {
  const velden: Uitkomstbeschrijving[] = []
  for (const naam in tabel) {
    const { soort, uitleg, alleenAls } = tabel[naam]
    velden.push({ naam, soort, uitleg, alleenAls })
  }
  return velden
}

function schrijfUitkomst<Waarde>(tabel: Uittabel<Waarde>, waarde: Waarde, velden: Velden): Uitkomstvelden {
  const uit: Record<string, Uitkomstvelden[string]> = {}
  for (const naam in tabel) if (voldoet(velden, tabel[naam].alleenAls)) uit[naam] = tabel[naam].schrijf(waarde[naam])
  return uit
}

/** The same computation, its outcome seen otherwise: for outcomes that are no record, or need one more field. */
export function met<Waarde, Anders>(
  berekend: Uitkomst<Berekening<Waarde>>,
  anders: (waarde: Waarde) => Anders,
): Uitkomst<Berekening<Anders>> {
  if (!berekend.ok) return berekend
  return { ok: true, waarde: { ...berekend.waarde, uitkomst: anders(berekend.waarde.uitkomst) } }
}
