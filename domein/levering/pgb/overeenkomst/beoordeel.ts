import {
  type Datum,
  gelukt,
  geweigerd,
  geweigerdeInvoer,
  leesDatum,
  type Uitkomst,
  type Weigering,
} from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Budget, Overeenkomst } from '../budget.ts'
import { foutenVan, oordeelInvoer } from '../invoer.ts'
import { openVoorStap } from '../open.ts'
import { legBudgetfeitVast } from '../opslaan.ts'
import { bewaarPgbtekst } from '../teksten.ts'
import { planNodig } from './leg-voor.ts'

const OVEREENKOMST_ONBEKEND = geweigerd('overeenkomst-onbekend', 'Deze overeenkomst is er niet, of niet meer.')

export const vindOvereenkomst = ({ overeenkomsten }: Budget, id: string): Overeenkomst | undefined =>
  overeenkomsten.find((een) => een.id === id)

/** The consulent judges an agreement: from then on can be declared on it, or the holder reads why not. */
export async function beoordeelOvereenkomst(
  stap: Stap,
  id: string,
  overeenkomst: string,
  invoer: unknown,
): Promise<Uitkomst<undefined>> {
  const gelezen = oordeelInvoer.safeParse(invoer)
  if (!gelezen.success) return foutenVan(gelezen.error)
  const budget = await openVoorStap(stap, id, 'overeenkomst-beoordelen')
  if (!budget.ok) return budget
  const akkoord = gelezen.data.akkoord === 'ja'
  const bezwaar = bezwaarTegen(budget.waarde, vindOvereenkomst(budget.waarde, overeenkomst), akkoord)
  if (bezwaar) return bezwaar
  const { reden } = gelezen.data
  await legBudgetfeitVast(stap, budget.waarde, {
    soort: 'overeenkomstBeoordeeld',
    gegevens: { overeenkomst, akkoord, reden: reden === '' ? null : await bewaarPgbtekst(stap, id, 'reden', reden) },
  })
  return gelukt()
}

function bezwaarTegen(budget: Budget, gevonden: Overeenkomst | undefined, akkoord: boolean): Weigering | null {
  if (!gevonden) return OVEREENKOMST_ONBEKEND
  if (gevonden.stand !== 'voorgelegd')
    return geweigerd('al-beoordeeld', 'Deze overeenkomst is al beoordeeld, misschien door een collega.')
  return akkoord && planNodig(budget) && budget.plan?.stand !== 'akkoord'
    ? geweigerd('plan-niet-akkoord', 'Beoordeel eerst het budgetplan. Zonder plan dat klopt kan een overeenkomst niet.')
    : null
}

/** The help stops: the last day of an agreement. Not before a month that was declared on it already. */
export async function beeindigOvereenkomst(
  stap: Stap,
  id: string,
  overeenkomst: string,
  invoer: { readonly eind: string },
): Promise<Uitkomst<undefined>> {
  const dag = leesDatum(invoer.eind)
  if (!dag.ok) return geweigerdeInvoer({ eind: invoer.eind.trim() === '' ? 'verplicht' : 'geen-datum' })
  const budget = await openVoorStap(stap, id, 'overeenkomst-beeindigen')
  if (!budget.ok) return budget
  const gevonden = vindOvereenkomst(budget.waarde, overeenkomst)
  if (gevonden?.stand !== 'akkoord') return OVEREENKOMST_ONBEKEND
  const bezwaar = bezwaarTegenEind(budget.waarde, gevonden, dag.waarde)
  if (bezwaar) return bezwaar
  const gegevens = { overeenkomst, eind: dag.waarde }
  await legBudgetfeitVast(stap, budget.waarde, { soort: 'overeenkomstBeeindigd', gegevens })
  return gelukt()
}

function bezwaarTegenEind(budget: Budget, { id, begin, eind }: Overeenkomst, dag: Datum): Weigering | null {
  if (dag < begin)
    return geweigerd('laatste-voor-eerste', 'De laatste dag ligt voor de eerste. Kijk de datums na.', 'eind')
  if (eind !== null && dag > eind)
    return geweigerd('langer-dan-afgesproken', 'Langer kan niet zo: stuur een nieuwe overeenkomst.', 'eind')
  const later = budget.bestedingen.some((b) => b.overeenkomst === id && b.stand !== 'ingetrokken' && b.maand > dag)
  return later
    ? geweigerd('al-gedeclareerd-erna', 'Er is al een latere maand gedeclareerd. Trek die declaratie eerst in.', 'eind')
    : null
}
