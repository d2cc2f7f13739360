/** Which part of the case a document belongs to: letters, the report, or the plan. */
export const onderdeelVan = (soort: string): 'brieven' | 'verslag' | 'plan' => {
  if (soort === 'verslag' || soort === 'ondertekend-verslag') return 'verslag'
  return soort === 'persoonlijk-plan' ? 'plan' : 'brieven'
}
