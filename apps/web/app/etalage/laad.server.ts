import { data, type RouterContextProvider } from 'react-router'
import { tekenGrafiek } from '../grafiek/teken.server.ts'
import { huisContext } from '../huis.ts'
import type { Beeld } from '../ui/Grafiek.tsx'

/** The charts of the showcase; outside a demonstration the page does not exist. */
export function laadEtalage(context: Readonly<RouterContextProvider>): { staven: Beeld; lijn: Beeld } {
  const { demo, taal } = context.get(huisContext)
  if (!demo) throw data(null, { status: 404 })
  const labels = ['mei', 'jun', 'jul', 'aug', 'sep', 'okt']
  return {
    staven: tekenGrafiek({
      taal,
      labels,
      gestapeld: true,
      reeksen: [
        { naam: 'Op tijd', soort: 'staaf', waarden: [41, 38, 33, 29, 45, 52] },
        { naam: 'Te laat', soort: 'staaf', waarden: [6, 9, 12, 10, 7, 4] },
      ],
    }),
    lijn: tekenGrafiek({
      taal,
      labels,
      eenheid: '%',
      hoogste: 100,
      norm: { naam: 'norm 90%', waarde: 90 },
      reeksen: [{ naam: 'Op tijd', soort: 'lijn', waarden: [87, 81, 73, 74, 87, 93] }],
    }),
  }
}
