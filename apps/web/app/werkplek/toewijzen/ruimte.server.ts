import type { Aanbod, Capaciteit } from '@meedoen/inkoop'
import type { AgbCode, Datum } from '@meedoen/kern'
import type { Bezetting } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Huis } from '../../huis.ts'

/** How much room a provider has for one more person. */
export type Aanbiederplek = {
  /** Free places as the provider told. */
  readonly vrij: number | null
  /** What was agreed, and what is taken of it; null without a limit. */
  readonly afspraak: { readonly maat: Capaciteit['maat']; readonly aantal: number; readonly bezet: number } | null
  /** By what was told or agreed there is no room now: no reason to refuse, but to call first. */
  readonly vol: boolean
}
type Ruimte = { readonly capaciteit: Capaciteit | undefined; readonly bezetting: Bezetting | undefined }

/** Per provider what was agreed and what is taken of a product on that day. */
export async function haalRuimte({ kamers }: Huis, stap: Stap, product: string, dag: Datum) {
  const capaciteit = await kamers.inkoop.capaciteitOp(stap.tx, { product }, dag)
  const bezetting = await kamers.levering.bezettingOp(stap.tx, { product }, dag)
  return (agb: AgbCode): Ruimte => ({
    capaciteit: capaciteit.find((regel) => regel.agb === agb),
    bezetting: bezetting.find((regel) => regel.agb === agb),
  })
}

/** What a provider told last counts; what was agreed says so too when it is full. */
export function plekVan({ vrijePlaatsen: vrij }: Pick<Aanbod, 'vrijePlaatsen'>, ruimte: Ruimte | null): Aanbiederplek {
  const { capaciteit, bezetting } = ruimte ?? {}
  if (!capaciteit || capaciteit.aantal === null) return { vrij, afspraak: null, vol: vrij === 0 }
  const { maat, aantal } = capaciteit
  const bezet = (maat === 'plaatsen' ? bezetting?.clienten : bezetting?.minutenPerWeek) ?? 0
  return { vrij, afspraak: { maat, aantal, bezet }, vol: vrij === 0 || bezet >= aantal }
}

/** Each provider once, also when it delivers under two contracts. */
export const uniek = (aanbod: readonly Aanbod[]): Aanbod[] =>
  [...new Map(aanbod.toReversed().map((een) => [een.aanbieder.agb, een])).values()].toReversed()
