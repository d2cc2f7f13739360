import type { WieMedewerker } from '../wie/wie.ts'

/** How long a file stays open after break-glass. */
export const NOODINZAGE_UREN = 4
/** A reason of fewer characters tells the resident nothing. */
export const REDEN_LENGTE = 20

/** Break-glass: this employee may read the file of this person until `verloopt`. */
export type Noodinzage = {
  readonly id: string
  readonly medewerker: string
  readonly persoon: string
  readonly reden: string
  readonly op: Date
  readonly verloopt: Date
}

/** Whether this break-glass is of this employee and for this person; `vindNoodinzage` gives only what has not run out. */
export const noodinzageGeldt = (
  nood: Noodinzage | null | undefined,
  wie: WieMedewerker,
  persoon: string | null,
): nood is Noodinzage => nood != null && nood.medewerker === wie.id && nood.persoon === persoon
