import { type Datum, datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { haalRij, type Tabel } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, stap } from '../uitleg.ts'
import { LATERE_KORTINGEN } from './open-vragen.ts'

/** Percent taken off the budget for begeleiding. The letter of 2011 planned it for 2013 and 2014; later cuts are not in our sources. */
export const DOELMATIGHEIDSKORTING: Tabel<number> = {
  naam: { nl: 'doelmatigheidskorting op begeleiding, in procenten', en: 'efficiency cut on begeleiding, in percent' },
  vorm: 'procent',
  rijen: [
    {
      vanaf: datum('2013-01-01'),
      tot: datum('2014-12-31'),
      waarde: 5,
      bron: 'brief staatssecretaris VWS 2011 over begeleiding naar gemeenten',
      zekerheid: 'H',
    },
  ],
}

type Invoer = { readonly op: Datum; readonly budget: Eurocent }
export type NaKorting = { readonly korting: Eurocent; readonly budgetNaKorting: Eurocent }
type Code = 'ongeldig-bedrag' | 'waarde-onbekend' | 'waarde-onzeker'

/** What the planned efficiency cut takes off the budget for begeleiding of a municipality. */
export const doelmatigheidskorting = regel<Invoer, NaKorting, Code>({
  regeling: 'doelmatigheidskorting-begeleiding',
  naam: { nl: 'Korting op het budget voor begeleiding', en: 'Cut on the budget for begeleiding' },
  artikel: 'brief staatssecretaris VWS 2011',
  parameters: [DOELMATIGHEIDSKORTING],
  vragen: [LATERE_KORTINGEN],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2013-01-01'), tot: datum('2014-12-31'), uitgave: 1, reken: kort }],
})

function kort({ op, budget }: Invoer): Uitkomst<Bevinding<NaKorting>, Code> {
  if (!Number.isInteger(budget) || budget < 0)
    return geweigerd('ongeldig-bedrag', 'Vul een budget in van nul euro of meer.', 'budget')
  const rij = haalRij(DOELMATIGHEIDSKORTING, op)
  if (!rij.ok) return rij
  const { waarde: percentage, bron, zekerheid } = rij.waarde
  const korting = Math.round((budget * percentage) / 100)
  const budgetNaKorting = budget - korting
  const uitleg = bedragStap(
    `Na de korting blijft ${schrijfEuro(budgetNaKorting)} over.`,
    `After the cut ${schrijfEuro(budgetNaKorting, 'en')} is left.`,
    budgetNaKorting,
    {
      bron,
      stappen: [
        bedragStap(`Het budget is ${schrijfEuro(budget)}.`, `The budget is ${schrijfEuro(budget, 'en')}.`, budget),
        aantalStap(`Daar gaat ${percentage} procent af.`, `${percentage} percent goes off.`, percentage, {
          bron,
          zekerheid,
        }),
        bedragStap(`Dat is ${schrijfEuro(korting)}.`, `That is ${schrijfEuro(korting, 'en')}.`, korting),
        stap(
          'Dit was het plan van 2011. Begeleiding ging uiteindelijk pas in 2015 naar gemeenten.',
          'This was the plan of 2011. In the end begeleiding went to municipalities only in 2015.',
          { bron },
        ),
      ],
    },
  )
  return gelukt({ uitkomst: { korting, budgetNaKorting }, uitleg })
}
