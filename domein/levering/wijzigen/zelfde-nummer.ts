import { vindProduct } from '@meedoen/inkoop'
import { geweigerd, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { stapeling } from '../toewijzen/stapeling.ts'
import { IN_TOTAAL } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { alGedeclareerd, meerGedeclareerd } from './gedeclareerd.ts'
import { buitenOmvang, buitenPeriode, type Grondslag } from './grens.ts'

/** What can become different about an assignment while its number stays (OP258, OP380; a total also in how much). */
export type Anders = Pick<Toewijzing, 'eind' | 'volume'>

/**
 * Why an assignment cannot get that last day and that volume under its own number: beyond the decision, less than was declared
 * and granted, or longer while the same help is there in another way. Null when it can.
 */
export async function bezwaarTegenAnders(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  { eind, volume }: Anders,
): Promise<Weigering | null> {
  const { begin, frequentie } = toewijzing
  return (
    buitenPeriode(grondslag, { begin, eind }, 'eind') ??
    (volume > toewijzing.volume ? buitenOmvang(grondslag, volume, 'volume') : null) ??
    (wordtLanger(toewijzing, eind)
      ? await stapeltOp(stap, toewijzing, eind)
      : await alGedeclareerd(stap, toewijzing, eind, 'eind')) ??
    (frequentie === IN_TOTAAL ? meerGedeclareerd(stap, toewijzing, volume, 'volume') : null)
  )
}

export const wordtLanger = (toewijzing: Pick<Toewijzing, 'eind'>, eind: Toewijzing['eind']): boolean =>
  toewijzing.eind !== null && (eind === null || eind > toewijzing.eind)

/** Why this can be no last day of the assignment at all, or comes too late to lengthen it; null when it can. */
export function geenEind(
  { vandaag }: Pick<Stap, 'vandaag'>,
  toewijzing: Pick<Toewijzing, 'begin' | 'eind' | 'frequentie' | 'metBudget'>,
  eind: Toewijzing['eind'],
): Weigering | null {
  const { begin, eind: was, frequentie, metBudget } = toewijzing
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
  return was !== null && was < vandaag && wordtLanger(toewijzing, eind)
    ? geweigerd(
        'al-voorbij',
        `Deze toewijzing eindigde op ${schrijfDatum(was)}. Verlengen kan niet meer: maak een nieuwe toewijzing.`,
        'eind',
      )
    : null
}

async function stapeltOp(
  stap: Stap,
  { id, begin, persoon, product: code }: Toewijzing,
  eind: Toewijzing['eind'],
): Promise<Weigering | null> {
  const product = await vindProduct(stap.tx, code)
  const dubbel = product && (await stapeling(stap, persoon, product, { begin, eind }, (t) => t.id === id))
  return dubbel ? { ...dubbel, veld: 'eind' } : null
}
