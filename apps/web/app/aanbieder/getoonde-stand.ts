import type { Datum } from '@meedoen/kern'
import type { Toewijzingstand } from '@meedoen/levering'

/** How an assignment stands for who delivers it: after its last day it is over, whatever was reported. */
export type GetoondeStand = Toewijzingstand | 'voorbij'

const LOPEND: readonly Toewijzingstand[] = ['aanvaard', 'gestart', 'onderbroken']

export const getoondeStand = (
  { stand, eind }: { readonly stand: Toewijzingstand; readonly eind: Datum | null },
  vandaag: Datum,
): GetoondeStand => (LOPEND.includes(stand) && eind !== null && eind < vandaag ? 'voorbij' : stand)
