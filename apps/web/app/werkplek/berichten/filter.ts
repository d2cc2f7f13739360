export const POSTLIJSTEN = ['aandacht', 'vastgelopen', 'telaat', 'alle'] as const
type Postlijst = (typeof POSTLIJSTEN)[number]

/** What can be chosen beside the list; empty is all. */
export const FILTERVELDEN = ['richting', 'soort', 'stand', 'agb'] as const
export type Postfilter = Readonly<Record<(typeof FILTERVELDEN)[number], string>> & { readonly lijst: Postlijst }

/** The list and the choices in an address. */
export function filterUit(vraag: URLSearchParams): Postfilter {
  const van = (naam: string): string => vraag.get(naam) ?? ''
  return {
    lijst: POSTLIJSTEN.find((lijst) => lijst === van('lijst')) ?? 'aandacht',
    richting: van('richting'),
    soort: van('soort'),
    stand: van('stand'),
    agb: van('agb'),
  }
}

/** What stands in the address of a list with these choices. */
export const vraagVan = (filter: Postfilter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).filter(([, waarde]) => waarde !== ''))
