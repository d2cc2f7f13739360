import type { Datum } from '@meedoen/kern'
import type { Aandeel, Doorlooptijd, Maandcijfer } from '@meedoen/monitor'
import type { Taal } from '../huis.ts'

/** What the page, its charts and its download are made from; nothing else, so they tell no more than this. */
export type Beleidscijfers = Pick<Doorlooptijd, 'kwartalen' | 'wachtend'> & {
  readonly taal: Taal
  readonly vandaag: Datum
  /** Whole months, oldest first. */
  readonly maanden: readonly Maandcijfer[]
  /** The month that runs. */
  readonly lopend: Maandcijfer | undefined
}

/** Both shares of a quarter have the same shape; the screens treat them alike. */
export type Aandeelsoort = 'onderzoek' | 'besluit'
export type Kwartaalaandeel = { readonly kwartaal: Datum; readonly aandeel: Aandeel }

export const aandelenVan = ({ kwartalen }: Beleidscijfers, soort: Aandeelsoort): Kwartaalaandeel[] =>
  kwartalen.map(({ kwartaal, onderzoekOpTijd, besluitOpTijd }) => ({
    kwartaal,
    aandeel: soort === 'onderzoek' ? onderzoekOpTijd : besluitOpTijd,
  }))

export const getalOfNiets = (cijfer: number | string): number | null => (typeof cijfer === 'number' ? cijfer : null)

export const schrijfGetal = (getal: number, taal: Taal): string =>
  new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(getal)
