import { randomUUID } from 'node:crypto'
import { type AgbCode, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { stelToewijzingsberichtOp } from '../toewijzen/stel-toewijzingsbericht-op.ts'
import { zoalsHetBegint, zoalsHetWordt } from '../toewijzen/zoals-het-wordt.ts'
import type { NieuwFeit } from '../toewijzing/feiten.ts'
import { volgendNummer } from '../toewijzing/nummer.ts'
import { legEersteVast, legVast } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { starttermijn } from '../verkeer/termijn.ts'
import type { Opvolger, Wijzigplan } from './plan.ts'

/** What became of a plan, for the case: assignments that follow on others, and those that were taken back with nothing after them. */
export type Uitgevoerd = {
  readonly opvolgers: readonly Pick<Toewijzing, 'id' | 'nummer' | 'zaak' | 'voorziening' | 'agb'>[]
  readonly ingetrokken: readonly Pick<Toewijzing, 'id' | 'zaak' | 'voorziening'>[]
  readonly berichten: readonly string[]
}

type Daad = { readonly wordt: Toewijzing; readonly legVast: () => Promise<unknown> }
type Referenties = (ids: readonly string[], nieuw: readonly string[]) => ReadonlyMap<string, string>

/**
 * Records a plan: first composes every WMO301 and sees that it is right, then keeps facts and messages. `referenties` says which
 * products bear the ReferentieAanbieder of the request that is granted (TR379).
 */
export async function voerPlanUit(
  stap: Stap,
  plan: Wijzigplan,
  referenties: Referenties = () => new Map(),
): Promise<Uitkomst<Uitgevoerd, 'bericht-klopt-niet'>> {
  const gewijzigd: Daad[] = []
  for (const { toewijzing, feit } of plan.feiten)
    gewijzigd.push({
      wordt: await zoalsHetWordt(stap, toewijzing, feit),
      legVast: () => legVast(stap, toewijzing, feit),
    })
  const nieuw: Daad[] = []
  for (const opvolger of plan.opvolgers) nieuw.push(await begin(stap, opvolger))
  const nieuweIds = nieuw.map(({ wordt }) => wordt.id)
  const bewaarders: (() => Promise<string>)[] = []
  for (const [eerste, ...rest] of perAanbieder([...gewijzigd, ...nieuw])) {
    if (!eerste) continue
    const wie = (ids: readonly string[]) => referenties(ids, nieuweIds)
    const bericht = await stelToewijzingsberichtOp(stap, [eerste.wordt, ...rest.map(({ wordt }) => wordt)], wie)
    if (!bericht.ok) return bericht
    bewaarders.push(bericht.waarde.bewaar)
  }
  for (const daad of [...gewijzigd, ...nieuw]) await daad.legVast()
  const berichten: string[] = []
  for (const bewaar of bewaarders) berichten.push(await bewaar())
  const opgevolgd = plan.opvolgers.map(({ van }) => van.id)
  return gelukt({
    opvolgers: nieuw.map(({ wordt }) => wordt),
    ingetrokken: gewijzigd.flatMap(({ wordt }) =>
      wordt.stand === 'ingetrokken' && !opgevolgd.includes(wordt.id) ? [wordt] : [],
    ),
    berichten,
  })
}

const perAanbieder = (daden: readonly Daad[]): Daad[][] => [
  ...Map.groupBy(daden, ({ wordt }): AgbCode => wordt.agb).values(),
]

async function begin(stap: Stap, { van, ...vast }: Opvolger): Promise<Daad> {
  const id = randomUUID()
  const { zaak, voorziening, persoon, eenheid, frequentie, metBudget } = van
  const feit: NieuwFeit = {
    soort: 'toewijzingGemaakt',
    gegevens: {
      ...vast,
      ...{ zaak, voorziening, persoon, eenheid, frequentie, metBudget },
      nummer: await volgendNummer(stap, 'toewijzing'),
      startbericht: starttermijn(vast.begin, stap.vandaag),
      vervangt: van.id,
    },
  }
  return { wordt: zoalsHetBegint(stap, id, feit), legVast: () => legEersteVast(stap, id, feit) }
}
