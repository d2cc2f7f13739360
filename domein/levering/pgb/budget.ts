import type { Datum, Eurocent } from '@meedoen/kern'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'
import type { Afrekenvelden, Eindreden, Overeenkomstvelden, Pgbfeit, Planregel } from './feiten.ts'

type Planstand = 'ingediend' | 'akkoord' | 'afgekeurd'
type Overeenkomststand = 'voorgelegd' | 'akkoord' | 'afgekeurd'
type Bestedingstand = 'gedeclareerd' | 'betaald' | 'ingetrokken'

type Budgetplan = {
  readonly stand: Planstand
  readonly waarom: string
  readonly kwaliteit: string
  readonly regels: readonly Planregel[]
  readonly reden: string | null
}
export type Overeenkomst = Omit<Overeenkomstvelden, 'overeenkomst'> & {
  readonly id: string
  readonly stand: Overeenkomststand
  readonly reden: string | null
}
export type Besteding = {
  readonly id: string
  readonly nummer: number
  readonly overeenkomst: string
  readonly maand: Datum
  readonly aantal: number
  readonly bedrag: Eurocent
  readonly zelf: Eurocent
  readonly termijn: VastgelegdeTermijn
  readonly stand: Bestedingstand
  readonly gedeclareerdOp: Date
  readonly betaaldOp: Datum | null
}
type Bewijs = { readonly id: string; readonly besteding: string | null; readonly steekproef: string | null }
type Controle = {
  readonly steekproef: string
  readonly jaar: number
  readonly uiterlijk: Datum
  readonly stand: 'gevraagd' | 'in-orde' | 'niet-verantwoord'
  readonly bedrag: Eurocent
  readonly reden: string | null
  /** What was looked at for the judgement. */
  readonly bewijzen: readonly string[]
}
export type Afrekening = Afrekenvelden & { readonly stand: 'voorgesteld' | 'vastgesteld' }

/** One budget, as its facts tell it. Words are ids of rows in levering.pgbtekst. */
export type Budget = Extract<Pgbfeit, { soort: 'budgetGeopend' }>['gegevens'] & {
  readonly id: string
  readonly versie: number
  /** `ingetrokken`: ended before its first day, so that nothing is left of it. */
  readonly stand: 'lopend' | 'beeindigd' | 'ingetrokken'
  readonly eindreden: Eindreden | null
  readonly plan: Budgetplan | null
  readonly overeenkomsten: readonly Overeenkomst[]
  readonly bestedingen: readonly Besteding[]
  readonly controles: readonly Controle[]
  readonly bewijzen: readonly Bewijs[]
  readonly afrekeningen: readonly Afrekening[]
}

/** Folds the facts of one budget, oldest first. */
export function vouwBudget(id: string, [eerste, ...rest]: readonly Pgbfeit[]): Budget {
  if (eerste?.soort !== 'budgetGeopend') throw new Error('een budget begint met budgetGeopend')
  const begin: Budget = {
    ...{ id, versie: 1, ...eerste.gegevens, stand: 'lopend', eindreden: null, plan: null },
    ...{ overeenkomsten: [], bestedingen: [], controles: [], bewijzen: [], afrekeningen: [] },
  }
  return rest.reduce((budget, feit) => ({ ...pasToe(budget, feit), versie: feit.volgnummer }), begin)
}

const metPlan = (budget: Budget, wijzig: Partial<Budgetplan>): Budget => ({
  ...budget,
  plan: budget.plan && { ...budget.plan, ...wijzig },
})

const bij = <T extends { readonly id: string }>(lijst: readonly T[], id: string, wijzig: Partial<T>): T[] =>
  lijst.map((een) => (een.id === id ? { ...een, ...wijzig } : een))

type Over<Deel extends string> = Extract<Pgbfeit, { soort: `${Deel}${string}` }>

function pasToe(budget: Budget, feit: Pgbfeit): Budget {
  switch (feit.soort) {
    case 'budgetGeopend':
      throw new Error('een budget wordt één keer geopend')
    case 'budgetplanIngediend':
    case 'budgetplanBeoordeeld':
      return pasPlanToe(budget, feit)
    case 'overeenkomstVoorgelegd':
    case 'overeenkomstBeoordeeld':
    case 'overeenkomstBeeindigd':
      return { ...budget, overeenkomsten: pasOvereenkomstToe(budget.overeenkomsten, feit) }
    case 'bestedingGedeclareerd':
    case 'bestedingIngetrokken':
    case 'bestedingBetaald':
      return { ...budget, bestedingen: pasBestedingToe(budget.bestedingen, feit) }
    case 'bewijsGevraagd':
    case 'bewijsBeoordeeld':
      return { ...budget, controles: pasControleToe(budget.controles, feit) }
    case 'bewijsToegevoegd': {
      const { bewijs: id, besteding, steekproef } = feit.gegevens
      return { ...budget, bewijzen: [...budget.bewijzen, { id, besteding, steekproef }] }
    }
    case 'bewijsVerwijderd':
      return { ...budget, bewijzen: budget.bewijzen.filter(({ id }) => id !== feit.gegevens.bewijs) }
    case 'budgetBeeindigd': {
      const { eind, reden } = feit.gegevens
      return { ...budget, stand: eind < budget.begin ? 'ingetrokken' : 'beeindigd', eind, eindreden: reden }
    }
    case 'afrekeningVoorgesteld': {
      const eerder = budget.afrekeningen.filter(({ jaar }) => jaar !== feit.gegevens.jaar)
      return { ...budget, afrekeningen: [...eerder, { ...feit.gegevens, stand: 'voorgesteld' }] }
    }
    case 'afrekeningVastgesteld':
      return {
        ...budget,
        afrekeningen: budget.afrekeningen.map((een) =>
          een.jaar === feit.gegevens.jaar ? { ...een, stand: 'vastgesteld' } : een,
        ),
      }
  }
}

function pasPlanToe(budget: Budget, feit: Over<'budgetplan'>): Budget {
  if (feit.soort === 'budgetplanIngediend')
    return { ...budget, plan: { ...feit.gegevens, stand: 'ingediend', reden: null } }
  const { akkoord, reden } = feit.gegevens
  return metPlan(budget, { stand: akkoord ? 'akkoord' : 'afgekeurd', reden })
}

function pasOvereenkomstToe(alle: readonly Overeenkomst[], feit: Over<'overeenkomst'>): readonly Overeenkomst[] {
  const { overeenkomst: id } = feit.gegevens
  switch (feit.soort) {
    case 'overeenkomstVoorgelegd': {
      const { overeenkomst: _, ...velden } = feit.gegevens
      return [...alle, { ...velden, id, stand: 'voorgelegd', reden: null }]
    }
    case 'overeenkomstBeoordeeld':
      return bij(alle, id, { stand: feit.gegevens.akkoord ? 'akkoord' : 'afgekeurd', reden: feit.gegevens.reden })
    case 'overeenkomstBeeindigd':
      return bij(alle, id, { eind: feit.gegevens.eind })
  }
}

function pasBestedingToe(alle: readonly Besteding[], feit: Over<'besteding'>): readonly Besteding[] {
  const { besteding: id } = feit.gegevens
  switch (feit.soort) {
    case 'bestedingGedeclareerd': {
      const { besteding: _, ...velden } = feit.gegevens
      return [...alle, { ...velden, id, stand: 'gedeclareerd', gedeclareerdOp: feit.op, betaaldOp: null }]
    }
    case 'bestedingIngetrokken':
      return bij(alle, id, { stand: 'ingetrokken' })
    case 'bestedingBetaald':
      return bij(alle, id, { stand: 'betaald', betaaldOp: feit.gegevens.op })
  }
}

type Controlefeit = Extract<Pgbfeit, { soort: 'bewijsGevraagd' | 'bewijsBeoordeeld' }>

function pasControleToe(alle: readonly Controle[], feit: Controlefeit): readonly Controle[] {
  if (feit.soort === 'bewijsGevraagd')
    return [...alle, { ...feit.gegevens, stand: 'gevraagd', bedrag: 0, reden: null, bewijzen: [] }]
  const { steekproef, oordeel, bedrag, reden, bewijzen } = feit.gegevens
  return alle.map((een) => (een.steekproef === steekproef ? { ...een, stand: oordeel, bedrag, reden, bewijzen } : een))
}
