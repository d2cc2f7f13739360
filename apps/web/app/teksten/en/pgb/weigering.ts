/** Refusals about budgets, by code. */
export const WEIGERING_PGB_EN: Readonly<Record<string, string>> = {
  'budget-onbekend': 'This budget does not exist, or you may not see it.',
  'budget-loopt-niet': 'This budget has stopped. This is not possible any more.',
  'pgb-loopt':
    'The resident arranges this help with a personal budget in this period. Choose a first day after the end of that budget, or first withdraw the decision on it.',
  'plan-eerst': 'First make your budget plan. Then you can send us agreements with your helpers.',
  'overeenkomst-wacht': 'An agreement still waits for a judgement. Change your plan after that, or call us.',
  'geen-plan-te-beoordelen': 'There is no plan to judge. Perhaps a colleague did that already.',
  'buiten-budget': 'The budget does not run then. Choose a day within it.',
  'laatste-voor-eerste': 'The last day lies before the first. Look at the dates again.',
  'overeenkomst-onbekend': 'This agreement is not there (any more).',
  'al-beoordeeld': 'This agreement was judged already, perhaps by a colleague.',
  'plan-niet-akkoord': 'First judge the budget plan. Without a plan that is right there can be no agreement.',
  'langer-dan-afgesproken': 'Longer is not possible this way: send a new agreement.',
  'al-gedeclareerd-erna': 'A later month was declared already. First take that declaration back.',
  'tarief-te-hoog':
    'From the budget you may not pay somebody from your own circle this much an hour. Fill in a lower amount.',
  'geen-akkoord': 'No agreement was approved for this support yet. Send it in first.',
  'buiten-overeenkomst': 'This agreement did not run in that month. Choose another month.',
  'maand-loopt-nog': 'This month is not over yet. Declare after its last day.',
  'maand-al-gedeclareerd':
    'This month was declared already. Is that declaration not right? Take it back as long as it was not paid.',
  'meer-dan-maand': 'That much does not fit in a month. Look at the number again.',
  'meer-dan-afgesproken': 'This is more than was agreed in total. Fill in a lower amount.',
  'al-afgerekend': 'This year was settled already. Call us if something is missing.',
  'budget-op': 'This is more than is left of the budget in this year. Fill in less, or call us.',
  'al-betaald': 'This declaration was paid already. Call us if it is not right.',
  'besteding-onbekend': 'This declaration is not there.',
  'is-ingetrokken': 'This declaration was taken back. Look whether it was paid all the same.',
}
