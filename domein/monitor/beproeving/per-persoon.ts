import type { Eurocent } from '@meedoen/kern'
import { type Huishoudgegevens, huishoudensVan } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import type { Reden } from './beproeving.ts'
import { huishoudingOp } from './huishouden.ts'
import { type Hulp, lopendeHulp, type Vraag } from './lopende-hulp.ts'
import type { Telling } from './telling.ts'

/** Eurocents a year under what holds and under the draft, or why that cannot be told. */
export type Meetwaarde = { readonly was: Eurocent; readonly wordt: Eurocent } | Reden

/** Measures each running provision of that kind and adds them up per person: each person counts once. */
export async function telPerPersoon(
  stap: Stap,
  telling: Telling,
  vraag: Vraag,
  meet: (hulp: Hulp) => Meetwaarde,
): Promise<void> {
  for await (const hulp of lopendeHulp(stap, vraag)) {
    const huishoudens = await huishoudensVan(stap.tx, [...hulp.keys()], stap.vandaag)
    for (const [persoon, rijen] of hulp) {
      const gegevens = huishoudens.get(persoon)
      if (gegevens)
        telPersoon(
          stap,
          telling,
          gegevens,
          rijen.map((rij) => ({ soort: rij.soort, waarde: meet(rij) })),
        )
    }
  }
}

type Gemeten = { readonly soort: string; readonly waarde: Meetwaarde }

function telPersoon(stap: Stap, telling: Telling, gegevens: Huishoudgegevens, gemeten: readonly Gemeten[]): void {
  const huishouding = huishoudingOp(gegevens, stap.vandaag)
  if (typeof huishouding === 'string') {
    telling.laatWeg(huishouding)
    return
  }
  const som = { was: 0, wordt: 0 }
  const soorten = new Set<string>()
  for (const { soort, waarde } of gemeten) {
    if (typeof waarde === 'string') telling.laatWeg(waarde)
    else {
      som.was += waarde.was
      som.wordt += waarde.wordt
      soorten.add(soort)
    }
  }
  if (soorten.size > 0) telling.tel({ ...som, gewicht: 1, huishouden: huishouding.soort, soorten: [...soorten] })
}
