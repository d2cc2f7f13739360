import type { AgbCode, Datum, Eurocent } from '@meedoen/kern'
import type { Feit } from './feiten.ts'

export const STANDEN = ['beoordeeld', 'eerste-akkoord', 'goedgekeurd', 'klaargezet', 'betaald'] as const
export type Stand = (typeof STANDEN)[number]

/** One declaration of a provider over a month, as its facts tell it. Amounts are eurocents, debit minus credit. */
export type Declaratie = {
  readonly id: string
  readonly versie: number
  readonly agb: AgbCode
  /** DeclaratieNummer of the provider. */
  readonly nummer: string
  readonly bericht: string
  readonly periodeBegin: Datum
  readonly periodeEind: Datum
  readonly ontvangenOp: Datum
  /** Last day for the WMO325; it went the same day. */
  readonly antwoordUiterlijk: Datum
  readonly ingediend: Eurocent
  readonly toegekend: Eurocent
  readonly regels: number
  readonly afgewezen: number
  readonly stand: Stand
  /** Who agreed first, where two people must. */
  readonly eersteDoor: string | null
  readonly betaaldOp: Datum | null
}

/** Folds the facts of one declaration, oldest first, into its state. */
export function vouwDeclaratie(id: string, feiten: readonly Feit[]): Declaratie {
  const [eerste, ...rest] = feiten
  if (eerste?.soort !== 'declaratieBeoordeeld') throw new Error('een declaratie begint met declaratieBeoordeeld')
  const begin: Declaratie = {
    id,
    versie: eerste.volgnummer,
    ...eerste.gegevens,
    stand: 'beoordeeld',
    eersteDoor: null,
    betaaldOp: null,
  }
  return rest.reduce((declaratie, feit) => ({ ...pasToe(declaratie, feit), versie: feit.volgnummer }), begin)
}

function pasToe(declaratie: Declaratie, feit: Feit): Declaratie {
  switch (feit.soort) {
    case 'declaratieBeoordeeld':
      throw new Error('een declaratie wordt één keer beoordeeld')
    case 'eersteAkkoordGegeven':
      return { ...declaratie, stand: 'eerste-akkoord', eersteDoor: feit.door.id }
    case 'declaratieGoedgekeurd':
    case 'declaratieTeruggezet':
      return { ...declaratie, stand: 'goedgekeurd' }
    case 'declaratieKlaargezet':
      return { ...declaratie, stand: 'klaargezet' }
    case 'declaratieBetaald':
      return { ...declaratie, stand: 'betaald', betaaldOp: feit.gegevens.op }
    case 'regelBetwist':
    case 'betwistingBeantwoord':
      return declaratie
  }
}
