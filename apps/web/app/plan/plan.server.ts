import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Linkbeeld, Planconcept } from '@meedoen/zaken'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { LATER, NAAR } from './naar.ts'
import { leesPlanbestand } from './vragen.server.ts'

export type Linkplan = { readonly beeld: Linkbeeld; readonly concept: Planconcept | null }

/** What who holds the code of a plan may see, and what was written with it; null when it does not work (any more). */
export const laadPlan = ({ werk, kamers: { zaken } }: Huis, code: string): Promise<Linkplan | null> =>
  werk(async (stap) => {
    const beeld = await zaken.toonAanLinkhouder(stap, code, 'plan')
    const houder = await zaken.alsLinkhouder(stap, code, 'plan')
    if (!beeld.ok || !houder.ok) return null
    return { beeld: beeld.waarde, concept: await zaken.haalPlanconcept(houder.waarde.stap, houder.waarde.zaak, code) }
  })

/** The visitor keeps the plan and goes on later. */
export const isLater = ({ waarden }: Inzending): boolean => waarden[NAAR] === LATER

/** Keeps or hands in the plan as who holds its code; sent twice it arrives once. What was written is kept first, whatever comes of it. */
export async function leverIn(huis: Huis, code: string, inzending: Inzending): Promise<Uitkomst<undefined>> {
  const { zaken } = huis.kamers
  const { waarden, sleutel } = inzending
  const bewaard = await huis.werk(async (stap) => {
    const houder = await zaken.alsLinkhouder(stap, code, 'plan')
    return houder.ok ? zaken.bewaarPlanconcept(houder.waarde.stap, houder.waarde.zaak, code, waarden) : houder
  })
  if (!bewaard.ok || isLater(inzending)) return bewaard.ok ? gelukt() : bewaard
  const bestand = await leesPlanbestand(huis, inzending)
  if (!bestand.ok) return bestand
  return huis.werk(async (stap) => {
    const houder = await zaken.alsLinkhouder(stap, code, 'plan')
    if (!houder.ok) return houder
    const { zaak, stap: als } = houder.waarde
    return zaken.doeEenmaal(stap, `${zaak}.${sleutel}`, () =>
      zaken.dienPlanIn(als, zaak, 'link', waarden, bestand.waarde),
    )
  })
}
