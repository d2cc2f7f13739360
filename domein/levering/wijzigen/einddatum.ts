import { vindProduct } from '@meedoen/inkoop'
import { gelukt, geweigerd, geweigerdeInvoer, schrijfDatum, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { stapeling } from '../toewijzen/stapeling.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { zonderAkkoord } from './akkoord.ts'
import { alGedeclareerd } from './gedeclareerd.ts'
import { buitenPeriode, type Grondslag } from './grens.ts'
import type { Wijzigplan } from './plan.ts'
import { REDENEN_KORTER, REDENEN_LANGER, type WijzigwensVan } from './wens.ts'

/** Another last day under the same number: help lasts longer (OP380) or shorter (OP258). */
export async function planEinddatum(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  wens: WijzigwensVan<'einddatum'>,
): Promise<Uitkomst<Wijzigplan>> {
  const { eind, reden, akkoord } = wens
  const onzin = ongeldig(toewijzing, eind)
  if (onzin) return onzin
  const langer = toewijzing.eind !== null && (eind === null || eind > toewijzing.eind)
  const redenen: readonly string[] = langer ? REDENEN_LANGER : REDENEN_KORTER
  if (!redenen.includes(reden)) return geweigerdeInvoer({ reden: 'kies' })
  const bezwaar =
    buitenPeriode(grondslag, { begin: toewijzing.begin, eind }, 'eind') ??
    (langer
      ? await bezwaarTegenLanger(stap, toewijzing, eind)
      : ((await alGedeclareerd(stap, toewijzing, eind, 'eind')) ?? zonderAkkoord(reden, akkoord)))
  if (bezwaar) return bezwaar
  const gegevens = { eind, reden, akkoord, volume: toewijzing.volume }
  return gelukt({ feiten: [{ toewijzing, feit: { soort: 'toewijzingGewijzigd', gegevens } }], opvolgers: [] })
}

function ongeldig({ begin, eind: was, frequentie, metBudget }: Toewijzing, eind: Toewijzing['eind']): Weigering | null {
  if (eind === was)
    return geweigerd('niets-anders', 'Dit is al de laatste dag van deze toewijzing. Kies een andere dag.', 'eind')
  if (eind === null && frequentie === '2')
    return geweigerd('eind-nodig', 'Hulp per week heeft altijd een laatste dag. Vul die in.', 'eind')
  if (eind === null && metBudget)
    return geweigerd('eind-nodig', 'Een budget heeft altijd een laatste dag (iWmo CD075). Vul die in.', 'eind')
  if (eind !== null && eind < begin)
    return geweigerd(
      'eind-voor-begin',
      `De toewijzing begint op ${schrijfDatum(begin)}. Kies die dag of een latere, of trek haar in.`,
      'eind',
    )
  return null
}

async function bezwaarTegenLanger(
  stap: Stap,
  toewijzing: Toewijzing,
  eind: Toewijzing['eind'],
): Promise<Weigering | null> {
  const { begin, eind: was, persoon, product: code, id } = toewijzing
  if (was !== null && was < stap.vandaag)
    return geweigerd(
      'al-voorbij',
      `Deze toewijzing eindigde op ${schrijfDatum(was)}. Verlengen kan niet meer: maak een nieuwe toewijzing.`,
      'eind',
    )
  const product = await vindProduct(stap.tx, code)
  const dubbel = product && (await stapeling(stap, persoon, product, { begin, eind }, (t) => t.id === id))
  return dubbel ? { ...dubbel, veld: 'eind' } : null
}
