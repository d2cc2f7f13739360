/** Refusals about providers, contracts, products and tariffs, by code. */
export const WEIGERING_INKOOP_EN: Readonly<Record<string, string>> = {
  'aanbieder-bestaat': 'This AGB code is in the list already. Check the code, or open that provider.',
  'aanbieder-neemt-niemand':
    'This provider takes no new clients any more. Choose another provider together with the resident.',
  'contract-bestaat': 'There is a contract with this number already. Choose another number, or change that contract.',
  'contract-onbekend': 'This contract does not exist. Choose one from the list.',
  'contract-van-ander': 'This contract is of another provider. Choose another number.',
  'tarief-na-contract':
    'There is a tariff outside these days. Choose days that hold it, or first end or remove that tariff.',
  'product-bestaat': 'There is a product with this code already. Choose another code, or change that product.',
  'product-onbekend': 'This product does not exist. Choose one from the list.',
  'product-in-gebruik':
    'There are tariffs for this product: assignments and declarations count in it. Make a new product with a code of its own.',
  'product-niet-geleverd': 'There is no tariff for this product today. Choose another product.',
  'categorie-past-niet':
    'This kind of provision belongs to another category (WMO020). Choose that one, or another kind.',
  'eenheid-past-niet':
    'This unit does not go with how the product is carried out (iWmo OP262, OP263). Choose another unit, or another way.',
  'eenheid-bij-voorziening': 'This kind of provision is not assigned in this unit. Choose another unit.',
  'frequentie-past-niet': 'This unit cannot be per day (iWmo CS338, CS343). Choose per week, per month or in all.',
  taakgericht:
    'This product is bought as a task: a provider gets no assignment per resident for it (iWmo IV096). Choose another product.',
  'tarief-in-euros':
    'This product counts in euros: there is no price. Leave the amount empty, or fill in 0.01 in a list.',
  'tarief-ongewoon':
    'This tariff is per minute, and differs much from others. Is it right? Then tick the box. Else change the amount.',
  'tarief-nul': 'A tariff of zero pays nothing. Fill in the amount that was agreed.',
  'eind-ligt-eerder': 'The last day is before the first day. Choose a later last day.',
  'buiten-contract': 'The contract does not hold on those days. Choose days within it, or first extend the contract.',
  'tarief-zelfde-dag':
    'A tariff for this product begins on that day already. Choose another day, or first remove that tariff when it does not hold yet.',
  'tarief-al-gebruikt': 'A tariff held on those days, and may have been declared. Choose today or a later day.',
  'tarief-overlapt':
    'The next tariff begins before this last day. Choose the day before it, or leave the last day empty.',
  'tarief-onbekend': 'This tariff is not there any more. Look in the list which tariffs there are.',
  'tarief-geldt-al': 'This tariff holds already. Record a new tariff: that follows it.',
  'eind-in-verleden': 'Choose today or a later day: what held stays as it was.',
  'niets-te-indexeren': 'No tariff changes on that day. Choose another day.',
  'lijst-leeg': 'There are no tariffs in this file. Choose another file.',
  'lijst-fout': 'Not every line fits. Nothing was saved: mend the file.',
  'csv-onleesbaar': 'This is not a csv file that we can read. Save your spreadsheet as csv and try again.',
  'csv-kolommen': 'Columns are missing. The file needs Contract, Product, Begin, Eind and Bedrag.',
  'csv-te-lang': 'This file has more than 2000 lines. Divide it into several files.',
}
