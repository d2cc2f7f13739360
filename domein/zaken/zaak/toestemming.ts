import type { Weigering } from '@meedoen/kern'
import { mag, type Oordeel, type Stap, type ZaakRelaties } from '@meedoen/toegang'
import { beletsel, isStapnaam, MOGELIJK, type Stapnaam } from './mogelijk.ts'
import type { Zaak } from './zaak.ts'

/** What toegang needs to know of a case: whose it is, who works on it, with whom it is shared, who delivers. */
export const relatiesVanZaak = (zaak: Zaak): ZaakRelaties => ({
  id: zaak.id,
  persoon: zaak.persoon,
  behandelaar: zaak.behandelaar,
  team: zaak.team,
  betrokkenen: zaak.betrokkenen,
  toegewezenAan: zaak.voorzieningen.flatMap((v) =>
    v.agb !== null && (v.stand === 'toegewezen' || v.stand === 'gestart') ? [v.agb] : [],
  ),
})

/** The same for a row of a list, as far as the row tells: enough for who may know that the case exists. */
export const relatiesVanRegel = (
  regel: Pick<ZaakRelaties, 'id' | 'persoon' | 'behandelaar' | 'team'>,
): ZaakRelaties => ({
  id: regel.id,
  persoon: regel.persoon,
  behandelaar: regel.behandelaar,
  team: regel.team,
  betrokkenen: [],
  toegewezenAan: [],
})

/** Whether this person may take this step on this case. */
export const magStap = (stap: Stap, zaak: Zaak, naam: Stapnaam): Oordeel =>
  mag(stap.wie, MOGELIJK[naam].door, { zaak: relatiesVanZaak(zaak) })

/** The steps that this person can take now: what screens show as buttons. */
export function mogelijkeStappen(stap: Stap, zaak: Zaak): Stapnaam[] {
  const kan = (naam: Stapnaam): boolean => !beletselVan(stap, zaak, naam)
  return Object.keys(MOGELIJK).filter(isStapnaam).filter(kan)
}

function beletselVan(stap: Stap, zaak: Zaak, naam: Stapnaam): Weigering | null {
  const oordeel = magStap(stap, zaak, naam)
  return oordeel.ok ? beletsel(zaak, naam, stap.vandaag) : oordeel
}
