import { geweigerd, type Weigering } from '@meedoen/kern'
import type { Eenheid, Frequentie, Product, Variant } from './product.ts'

type Maat = { readonly eenheid: Eenheid; readonly frequentie: Frequentie }

/** Units that go with a variant (iWmo, table of variants of inspanning and output). A task appears in no message: any unit will do. */
const EENHEDEN_VAN: Readonly<Record<Variant, readonly Eenheid[]>> = {
  inspanningsgericht: ['01', '04', '14', '16', '84'],
  outputgericht: ['82', '83'],
  taakgericht: ['01', '04', '14', '16', '82', '83', '84'],
}
/** Not per day: a part of a day or a round-the-clock stay is counted per week, per month or in all (CS338, CS343). */
const NIET_PER_DAG: readonly Eenheid[] = ['14', '16', '83', '84']

/** Why this unit or frequency cannot go with the variant, with the rule of the standard; null when it can. */
export function maatBezwaar({
  variant,
  eenheid,
  frequentie,
}: Pick<Product, 'variant'> & Maat): Weigering<'eenheid-past-niet' | 'frequentie-past-niet'> | null {
  if (!EENHEDEN_VAN[variant].includes(eenheid))
    return geweigerd(
      'eenheid-past-niet',
      `Bij ${variant} horen de eenheden ${EENHEDEN_VAN[variant].join(', ')} (iWmo OP262, OP263). Kies een andere eenheid of een andere variant.`,
      'eenheid',
    )
  if (frequentie === '1' && NIET_PER_DAG.includes(eenheid))
    return geweigerd(
      'frequentie-past-niet',
      `Eenheid ${eenheid} kan niet per dag (iWmo CS338, CS343). Kies per week, per maand of in totaal.`,
      'frequentie',
    )
  return null
}
