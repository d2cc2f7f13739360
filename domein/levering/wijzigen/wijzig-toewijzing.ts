import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { relatiesVan, TOEWIJZING_ONBEKEND } from '../portaal/relaties.ts'
import { type Gebeurtenis, kan } from '../toewijzing/mogelijk.ts'
import { vindToewijzing, vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { planEinddatum } from './einddatum.ts'
import { alGedeclareerd } from './gedeclareerd.ts'
import { GEEN_BESLUIT, grondslagVan } from './grens.ts'
import { planAanbieder, planOmvang } from './opvolger.ts'
import type { Wijzigplan } from './plan.ts'
import { type Uitgevoerd, voerPlanUit } from './voer-uit.ts'
import { WIJZIGINGEN, type Wijzigwens, wijzigwens } from './wens.ts'

const GEBEURTENIS: Readonly<Record<Wijzigwens['wat'], Gebeurtenis>> = {
  einddatum: 'wijzigen',
  omvang: 'vervangen',
  aanbieder: 'vervangen',
  intrekken: 'intrekken',
}

/** What can be changed about an assignment in its state: the buttons of the screen. */
export const mogelijkeWijzigingen = (toewijzing: Pick<Toewijzing, 'stand'>): Wijzigwens['wat'][] =>
  WIJZIGINGEN.filter((wat) => kan(toewijzing, GEBEURTENIS[wat]))

/**
 * Says what a change of a running assignment will do, for a preview; records nothing. `invoer` as typed (`wijzigwens`). Refuses what
 * goes beyond the decision, and what the standard does not allow.
 */
export async function bekijkWijziging(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<Wijzigplan>> {
  const toewijzing = await vindToewijzing(stap, id)
  return toewijzing ? maakPlan(stap, toewijzing, invoer) : TOEWIJZING_ONBEKEND
}

/**
 * Changes a running assignment: another last day, another volume or product, another provider, or taken back as never sent. Tells
 * each provider with a WMO301 that holds all its current assignments (OP087).
 */
export async function wijzigToewijzing(stap: Stap, id: string, invoer: unknown): Promise<Uitkomst<Uitgevoerd>> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  const plan = toewijzing ? await maakPlan(stap, toewijzing, invoer) : TOEWIJZING_ONBEKEND
  return plan.ok ? voerPlanUit(stap, plan.waarde) : plan
}

async function maakPlan(stap: Stap, toewijzing: Toewijzing, invoer: unknown): Promise<Uitkomst<Wijzigplan>> {
  const relaties = await relatiesVan(stap, toewijzing.zaak)
  if (!relaties) return TOEWIJZING_ONBEKEND
  const oordeel = mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties })
  if (!oordeel.ok) return oordeel
  const gelezen = wijzigwens(toewijzing.eenheid).safeParse(invoer)
  if (!gelezen.success)
    return geweigerdeInvoer(
      Object.fromEntries(gelezen.error.issues.map((i) => [i.path.join('.'), veldcode(i.message)])),
    )
  const wens = gelezen.data
  if (!kan(toewijzing, GEBEURTENIS[wens.wat])) return kanNiet(toewijzing, wens)
  return planVoor(stap, toewijzing, wens)
}

/** What a union says of itself is no word for people. */
const veldcode = (melding: string): string => (melding.includes(' ') ? 'ongeldig' : melding)

const kanNiet = ({ gestartOp }: Toewijzing, { wat }: Wijzigwens) =>
  wat === 'intrekken' && gestartOp !== null
    ? geweigerd(
        'al-gestart-niet-intrekken',
        'De hulp is al gestart. Intrekken kan dan niet: kies een einddatum, of laat de aanbieder eerst de startmelding weghalen.',
      )
    : geweigerd('niet-in-deze-stand', 'Deze toewijzing loopt niet (meer). Er valt niets te wijzigen.')

async function planVoor(stap: Stap, toewijzing: Toewijzing, wens: Wijzigwens): Promise<Uitkomst<Wijzigplan>> {
  if (wens.wat === 'intrekken') {
    const bezwaar = await alGedeclareerd(stap, toewijzing, null)
    if (bezwaar) return bezwaar
    return gelukt({
      feiten: [{ toewijzing, feit: { soort: 'toewijzingIngetrokken', gegevens: { reden: '13' } } }],
      opvolgers: [],
    })
  }
  const grondslag = await grondslagVan(stap, toewijzing)
  if (!grondslag) return GEEN_BESLUIT
  if (wens.wat === 'einddatum') return planEinddatum(stap, toewijzing, grondslag, wens)
  if (wens.wat === 'omvang') return planOmvang(stap, toewijzing, grondslag, wens)
  return planAanbieder(stap, toewijzing, grondslag, wens)
}
