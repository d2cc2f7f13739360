// Mutants of level 2: right by the schema, with one rule of the standard broken by its recipe.
import type { Bericht, Berichtsoort, BerichtVan } from '../model/berichten.ts'
import { schrijfBericht } from '../schrijven/schrijf-bericht.ts'
import type { Mutant } from './mutant.ts'
import { DECLARATIERECEPTEN } from './recepten/declaratiefouten.ts'
import { LEVERINGRECEPTEN } from './recepten/leveringfouten.ts'
import type { Recept } from './recepten/recept.ts'
import { VERZOEKRECEPTEN } from './recepten/verzoekfouten.ts'

const RECEPTEN: { readonly [S in Berichtsoort]?: readonly Recept<S>[] } = {
  ...LEVERINGRECEPTEN,
  ...VERZOEKRECEPTEN,
  ...DECLARATIERECEPTEN,
}

/** The mutant of each recipe that this message has something for, one at a time. */
export function mutantenVanInhoud({ soort, bericht }: Bericht): Iterable<Mutant> {
  return maakElk(soort, bericht)
}

function* maakElk<Soort extends Berichtsoort>(soort: Soort, bericht: BerichtVan<Soort>): Generator<Mutant> {
  for (const { regel, fout, ook, maak } of RECEPTEN[soort] ?? []) {
    const gemaakt = maak(bericht)
    if (gemaakt === null) continue
    yield { regel, niveau: 2, pad: gemaakt.pad, fout, ook, bytes: schrijfBericht(soort, gemaakt.bericht) }
  }
}
