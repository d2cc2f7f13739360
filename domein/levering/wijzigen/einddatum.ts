import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { zonderAkkoord } from './akkoord.ts'
import type { Grondslag } from './grens.ts'
import type { Wijzigplan } from './plan.ts'
import { REDENEN_KORTER, REDENEN_LANGER, type WijzigwensVan } from './wens.ts'
import { bezwaarTegenAnders, geenEind, wordtLanger } from './zelfde-nummer.ts'

/** Another last day under the same number: help lasts longer (OP380) or shorter (OP258). */
export async function planEinddatum(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  wens: WijzigwensVan<'einddatum'>,
): Promise<Uitkomst<Wijzigplan>> {
  const { eind, reden, akkoord } = wens
  const { volume } = toewijzing
  if (eind === toewijzing.eind)
    return geweigerd('niets-anders', 'Dit is al de laatste dag van deze toewijzing. Kies een andere dag.', 'eind')
  const onzin = geenEind(stap, toewijzing, eind)
  if (onzin) return onzin
  const langer = wordtLanger(toewijzing, eind)
  const redenen: readonly string[] = langer ? REDENEN_LANGER : REDENEN_KORTER
  if (!redenen.includes(reden)) return geweigerdeInvoer({ reden: 'kies' })
  const bezwaar =
    (await bezwaarTegenAnders(stap, toewijzing, grondslag, { eind, volume })) ??
    (langer ? null : zonderAkkoord(reden, akkoord))
  if (bezwaar) return bezwaar
  const gegevens = { eind, reden, akkoord, volume }
  return gelukt({ feiten: [{ toewijzing, feit: { soort: 'toewijzingGewijzigd', gegevens } }], opvolgers: [] })
}
