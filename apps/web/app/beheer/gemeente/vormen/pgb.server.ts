import { schrijfEuroInvoer } from '@meedoen/kern'
import { jaNee, type Vorm } from './vorm.ts'

const schrijfGetal = (getal: number, taal: 'nl' | 'en'): string => String(getal).replace('.', taal === 'nl' ? ',' : '.')

export const PGB: Vorm<'pgb'> = {
  naarWaarden: (pgb, taal) => ({
    percentageInstelling: schrijfGetal(pgb.percentageInstelling, taal),
    percentageZelfstandige: schrijfGetal(pgb.percentageZelfstandige, taal),
    netwerkPerUur: schrijfEuroInvoer(pgb.netwerkPerUur, taal),
    netwerkVoor: pgb.netwerkVoor,
    budgetplan: jaNee(pgb.budgetplan),
  }),
  lees: (lezer) => ({
    percentageInstelling: lezer.getal('percentageInstelling', 'geen-percentage', 100),
    percentageZelfstandige: lezer.getal('percentageZelfstandige', 'geen-percentage', 100),
    netwerkPerUur: lezer.euro('netwerkPerUur'),
    netwerkVoor: lezer.keuzes('netwerkVoor'),
    budgetplan: lezer.jaNee('budgetplan'),
  }),
}
