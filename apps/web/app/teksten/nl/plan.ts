/** The persoonlijk plan, by link without log-in. */
export const plan = {
  titel: 'Uw eigen plan',
}
