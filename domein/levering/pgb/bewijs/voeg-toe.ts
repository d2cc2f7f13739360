import { randomUUID } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import type { Budget } from '../budget.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { isBekeken } from './bekeken.ts'
import { type Bewijsdoel, bewaarBewijs, bezwaarTegenBestand, haalBewijzen } from './rijen.ts'

/** Photos of one month, or for one sample. */
const HOOGSTENS = { besteding: 10, steekproef: 50 } as const

const DOEL_ONBEKEND = geweigerd(
  'bewijs-waarbij',
  'De declaratie of vraag waar dit bewijs bij hoort, is er niet (meer).',
)

/**
 * Adds evidence to a declaration, or to what a sample asked (`van`: the id of either). The same file for the same purpose a second time
 * changes nothing. Refuses other files than photos and PDFs, more than fit, and what comes after the judgement of that year.
 */
export async function voegBewijsToe(
  stap: Stap,
  id: string,
  van: string,
  bestand: Bestand | null,
): Promise<Uitkomst<undefined>> {
  const budget = await openVoorStap(stap, id, 'bewijs-toevoegen')
  if (!budget.ok) return budget
  const doel = doelVan(budget.waarde, van)
  if (!doel) return DOEL_ONBEKEND
  if (!bestand) return geweigerd('bewijs-kies', 'Kies een foto of een pdf en druk dan op de knop.', 'bewijs')
  const bezwaar = bezwaarTegenBestand(bestand) ?? (await bezwaarTegen(stap, budget.waarde, doel))
  if (bezwaar) return bezwaar
  await legBewijsVast(stap, budget.waarde, doel, bestand)
  return gelukt()
}

/** Keeps a file that was looked at, and records that it came; twice the same one is recorded once. */
export async function legBewijsVast(stap: Stap, budget: Budget, doel: Bewijsdoel, bestand: Bestand): Promise<void> {
  const bewijs = randomUUID()
  if (await bewaarBewijs(stap, { id: bewijs, budget: budget.id, doel, bestand }))
    await legBudgetfeitVast(stap, budget, { soort: 'bewijsToegevoegd', gegevens: { bewijs, ...doel } })
}

/** For what evidence can be sent; null when there is no such declaration or question. */
function doelVan({ bestedingen, controles }: Budget, van: string): Bewijsdoel | null {
  if (bestedingen.some((b) => b.id === van && b.stand !== 'ingetrokken')) return { besteding: van, steekproef: null }
  return controles.some(({ steekproef }) => steekproef === van) ? { besteding: null, steekproef: van } : null
}

async function bezwaarTegen(stap: Stap, budget: Budget, doel: Bewijsdoel): Promise<Weigering | null> {
  if (isBekeken(budget, doel))
    return geweigerd('bewijs-bekeken', 'Wij hebben dit jaar al bekeken. Bel ons als er iets mist.')
  const er = await haalBewijzen(stap, budget.id)
  const [plek, hoogstens] = doel.besteding
    ? ([doel.besteding, HOOGSTENS.besteding] as const)
    : ([doel.steekproef, HOOGSTENS.steekproef] as const)
  return er.filter((b) => (b.besteding ?? b.steekproef) === plek).length >= hoogstens
    ? geweigerd(
        'bewijs-vol',
        `Er zijn al ${hoogstens} bestanden. Zet er meer bij elkaar in één pdf, of verwijder er een.`,
        'bewijs',
      )
    : null
}
