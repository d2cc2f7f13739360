import type { Uitkomst } from '@meedoen/kern'
import type { Bestand, Linkbeeld } from '@meedoen/zaken'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'

/** What who holds the code of a plan may see; null when the code does not work (any more). */
export async function laadPlan({ werk, kamers }: Huis, code: string): Promise<Linkbeeld | null> {
  const beeld = await werk((stap) => kamers.zaken.toonAanLinkhouder(stap, code, 'plan'))
  return beeld.ok ? beeld.waarde : null
}

/** Hands in the plan as who holds its code; sent twice it arrives once. */
export const leverIn = (
  { werk, kamers: { zaken } }: Huis,
  code: string,
  { waarden, sleutel }: Inzending,
  bestand: Bestand | null,
): Promise<Uitkomst<undefined>> =>
  werk(async (stap) => {
    const houder = await zaken.alsLinkhouder(stap, code, 'plan')
    if (!houder.ok) return houder
    const { zaak, stap: als } = houder.waarde
    return zaken.doeEenmaal(stap, `${zaak}.${sleutel}`, () => zaken.dienPlanIn(als, zaak, 'link', waarden, bestand))
  })
