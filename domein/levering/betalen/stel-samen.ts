import type { AgbCode, Eurocent } from '@meedoen/kern'
import type { Declaratie } from '../declareren/declaratie.ts'
import { naarSepatekst } from './sepatekst.ts'

type Saldo = {
  readonly agb: AgbCode
  readonly bedrag: Eurocent
  readonly declaraties: readonly Pick<Declaratie, 'id' | 'nummer' | 'toegekend' | 'agb'>[]
}

/** What is paid to each provider, and of whom nothing is paid yet: what it owes us is set off against its next ones. */
export type Samenstelling = { readonly betalingen: readonly Saldo[]; readonly wacht: readonly Saldo[] }

/** One payment per provider, of its debits minus its credits; never nothing or less. Pure. */
export function stelSamen(declaraties: Saldo['declaraties']): Samenstelling {
  const saldi = [...Map.groupBy(declaraties, ({ agb }) => agb)].map(([agb, groep]) => ({
    agb,
    bedrag: groep.reduce((som, { toegekend }) => som + toegekend, 0),
    declaraties: groep.toSorted((a, b) => (a.nummer < b.nummer ? -1 : 1)),
  }))
  const opVolgorde = saldi.toSorted((a, b) => (a.agb < b.agb ? -1 : 1))
  return {
    betalingen: opVolgorde.filter(({ bedrag }) => bedrag > 0),
    wacht: opVolgorde.filter(({ bedrag }) => bedrag <= 0),
  }
}

/** Unstructured remittance of SEPA. */
const LANGSTE = 140

/** What the provider reads on its statement: the numbers of its declarations, as many as there is room for. */
export function omschrijvingVan(declaraties: readonly Pick<Declaratie, 'nummer'>[]): string {
  const begin = declaraties.length === 1 ? 'Wmo declaratie ' : 'Wmo declaraties '
  for (let aantal = declaraties.length; aantal > 0; aantal -= 1) {
    const meer = declaraties.length - aantal
    const nummers = declaraties.slice(0, aantal).map(({ nummer }) => nummer)
    const tekst = `${begin}${nummers.join(', ')}${meer > 0 ? ` en ${meer} meer` : ''}`
    if (tekst.length <= LANGSTE) return naarSepatekst(tekst, LANGSTE)
  }
  return naarSepatekst(begin, LANGSTE)
}
