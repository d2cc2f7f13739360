import type { Werklijstfilter } from '@meedoen/zaken'

/** The address of the work list with this filter; everything that differs from the usual stands in it, so it can be shared. */
export function adresVan(filter: Werklijstfilter): string {
  const { lijst, klok, fase, sorteer, bladzijde } = filter
  const vraag = new URLSearchParams({ lijst })
  if (klok !== 'alle') vraag.set('klok', klok)
  if (fase !== 'te-doen') vraag.set('fase', fase)
  if (sorteer !== 'klok') vraag.set('sorteer', sorteer)
  if (bladzijde > 1) vraag.set('bladzijde', String(bladzijde))
  return `/werkplek?${vraag}`
}

/** The same list with something else chosen; that begins on the first page again. */
export const metKeuze = (filter: Werklijstfilter, keuze: Partial<Werklijstfilter>): string =>
  adresVan({ ...filter, bladzijde: 1, ...keuze })
