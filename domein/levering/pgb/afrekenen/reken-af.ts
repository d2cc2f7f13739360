import { type Datum, gelukt, geweigerd, type Uitkomst, type Weigering } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { relatiesVan } from '../../portaal/relaties.ts'
import { isVoorbij } from '../boekjaar.ts'
import type { Budget } from '../budget.ts'
import { BUDGET_LOOPT_NIET, kanPgb } from '../mogelijk.ts'
import { BUDGET_ONBEKEND, openVoorStap } from '../open.ts'
import { legBudgetfeitVast, vindBudgetVoorWijziging } from '../opslaan.ts'
import { type Jaarstand, jaarstanden } from '../stand.ts'
import { berekenAfrekening } from './bereken.ts'

/** Proposes the settlement of a year that is over, of which all was paid and every look into it is done. A new proposal replaces the one before. */
export async function stelAfrekeningVoor(stap: Stap, id: string, jaar: number): Promise<Uitkomst<undefined>> {
  const budget = await openVoorStap(stap, id, 'afrekenen')
  if (!budget.ok) return budget
  const stand = jaarstanden(budget.waarde, stap.vandaag).find((een) => een.jaar === jaar)
  if (!stand) return geweigerd('geen-jaar', 'In dit jaar liep het budget niet.')
  const bezwaar = bezwaarTegen(budget.waarde, stand, stap.vandaag)
  if (bezwaar) return bezwaar
  const nietVerantwoord = budget.waarde.controles
    .filter((een) => een.jaar === jaar)
    .reduce((som, een) => som + een.bedrag, 0)
  const gegevens = berekenAfrekening({ ...stand, nietVerantwoord })
  await legBudgetfeitVast(stap, budget.waarde, { soort: 'afrekeningVoorgesteld', gegevens })
  return gelukt()
}

function bezwaarTegen({ controles }: Budget, stand: Jaarstand, vandaag: Datum): Weigering | null {
  const { jaar, afrekening, gedeclareerd } = stand
  if (afrekening?.stand === 'vastgesteld')
    return geweigerd('al-vastgesteld', `De afrekening over ${jaar} is al vastgesteld.`)
  if (!isVoorbij(stand, vandaag))
    return geweigerd('jaar-loopt-nog', `In ${jaar} loopt het budget nog. Afrekenen kan als dat voorbij is.`)
  if (gedeclareerd > 0) return geweigerd('betaling-wacht', 'Er wacht nog een declaratie op betaling. Boek die eerst.')
  return controles.some((een) => een.jaar === jaar && een.stand === 'gevraagd')
    ? geweigerd('bewijs-wacht', 'Er is nog om bewijs gevraagd. Beoordeel dat eerst.')
    : null
}

/** Settles a year as it was proposed, on mandate. Asking money back is a decision of its own, of which this holds the amount only. */
export async function stelAfrekeningVast(stap: Stap, id: string, jaar: number): Promise<Uitkomst<undefined>> {
  const budget = await vindBudgetVoorWijziging(stap, id)
  const zaak = budget && (await relatiesVan(stap, budget.zaak))
  if (!budget || !zaak) return BUDGET_ONBEKEND
  const oordeel = mag(stap.wie, 'besluiten', { zaak, besluiten: [OM_TE_GEVEN] })
  if (!oordeel.ok) return oordeel
  if (!kanPgb(budget, 'afrekenen', stap.vandaag)) return BUDGET_LOOPT_NIET
  const voorstel = budget.afrekeningen.find((een) => een.jaar === jaar)
  if (voorstel?.stand !== 'voorgesteld')
    return geweigerd('geen-voorstel', 'Over dit jaar ligt geen voorstel. Misschien stelde een collega het al vast.')
  const gegevens = { jaar, mandaat: oordeel.waarde.mandaat ?? '' }
  await legBudgetfeitVast(stap, budget, { soort: 'afrekeningVastgesteld', gegevens })
  return gelukt()
}

/** Who may give a pgb may settle it. */
export const OM_TE_GEVEN = { soort: 'toekennen', vorm: 'pgb', bovenDrempel: false } as const
