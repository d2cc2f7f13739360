import { geweigerd, type Weigering } from '@meedoen/kern'
import { type Eenheid, type Frequentie, IN_EUROS, type Product, type Variant } from './product.ts'

type Maat = { readonly eenheid: Eenheid; readonly frequentie: Frequentie }

/** Units that go with a variant (iWmo, table of variants of inspanning and output). A task appears in no message: any unit will do. */
const EENHEDEN_VAN: Readonly<Record<Variant, readonly Eenheid[]>> = {
  inspanningsgericht: ['01', '04', '14', '16', '84'],
  outputgericht: ['82', '83'],
  taakgericht: ['01', '04', '14', '16', '82', '83', '84'],
}
/** Not per day: a part of a day or a round-the-clock stay is counted per week, per month or in all (CS338, CS343). */
const NIET_PER_DAG: readonly Eenheid[] = ['14', '16', '83', '84']

/** The total over the whole of an assignment (WMO757). */
const IN_TOTAAL = '6' satisfies Frequentie

/**
 * Why this unit or frequency cannot go with the variant, with the rule of the standard; null when it can. A budget is an amount for
 * the whole of an assignment (CD075), also for a task.
 */
export function maatBezwaar({
  variant,
  eenheid,
  frequentie,
  metBudget,
}: Pick<Product, 'variant' | 'metBudget'> & Maat): Weigering<'eenheid-past-niet' | 'frequentie-past-niet'> | null {
  if (metBudget && eenheid !== IN_EUROS)
    return geweigerd('eenheid-past-niet', "Een budget telt in euro's. Kies eenheid 83.", 'eenheid')
  if (metBudget && frequentie !== IN_TOTAAL)
    return geweigerd(
      'frequentie-past-niet',
      'Een budget geldt voor de hele periode (iWmo CD075). Kies als frequentie "in totaal".',
      'frequentie',
    )
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
