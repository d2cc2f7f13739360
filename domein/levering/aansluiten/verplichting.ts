import type { Tariefperiode } from '@meedoen/inkoop'
import { hoogsteOverLooptijd } from '@meedoen/iwmo'
import type { Datum, Eurocent } from '@meedoen/kern'
import { EURO } from '../declareren/portaal/hoeveelheid.ts'
import { doorsnede } from '../declareren/portaal/maanden.ts'
import { tariefVoor } from '../declareren/portaal/te-declareren.ts'
import type { Periode } from './realisatie.ts'

type Toegewezen = {
  readonly product: string
  readonly categorie: string
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  readonly begin: Datum
  readonly eind: Datum | null
}

/** A total over the whole term (WMO757). */
const TOTAAL = '6'

/**
 * What the municipality is bound to at most for an assignment over a period: its volume over the days on which both hold, as the
 * standard counts it (a broken week is whole), at the price of the first of those days. A total counts where the assignment
 * begins. Pure.
 */
export function verplichtingIn(toewijzing: Toegewezen, periode: Periode, tarieven: readonly Tariefperiode[]): Eurocent {
  const { volume, eenheid, frequentie, begin, eind } = toewijzing
  const deel = doorsnede({ begin, eind }, periode)
  if (deel === null || (frequentie === TOTAAL && begin < periode.begin)) return 0
  const hoeveel = hoogsteOverLooptijd({ omvang: { volume, eenheid, frequentie }, periode: deel }) ?? 0
  if (eenheid === EURO) return hoeveel
  return hoeveel * (tariefVoor(tarieven, toewijzing, deel)?.bedrag ?? 0)
}
