import { type Datum, datum, type Eurocent, geweigerd, type Uitkomst } from '@meedoen/kern'
import { haalRij, type Parameter, type Tabel } from '../parameter.ts'

export const ABONNEMENTSTARIEF_VANAF = datum('2020-01-01')

/**
 * The statutory amount per month in eurocents (Wmo 2015 art. 2.1.4a lid 4, indexed by art. 2.1.4b lid 4).
 * Ends where no amount is published: the next year is a new row with its Staatscourant.
 */
export const ABONNEMENTSTARIEF: Tabel<Eurocent> = {
  naam: { nl: 'abonnementstarief per maand', en: 'subscription rate per month' },
  vorm: 'bedrag',
  rijen: [
    {
      vanaf: ABONNEMENTSTARIEF_VANAF,
      tot: datum('2023-12-31'),
      waarde: 1900,
      bron: 'Wmo 2015 art. 2.1.4a lid 4; drimmelen.nl 2023',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2024-01-01'),
      tot: datum('2024-12-31'),
      waarde: 2060,
      bron: 'drimmelen.nl 2024; leiden.nl 2024',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2025-01-01'),
      tot: datum('2025-12-31'),
      waarde: 2100,
      bron: 'Stcrt. 2025, 35082 (oude waarde)',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2026-01-01'),
      tot: datum('2026-12-31'),
      waarde: 2180,
      bron: 'Stcrt. 2025, 35082',
      zekerheid: 'H',
    },
  ],
}

export type TariefOnbekend = 'bedrag-nog-onbekend'

/** The statutory amount in a month, or an honest refusal when it is not published. */
export function wettelijkBedragIn(maand: Datum): Uitkomst<Parameter<Eurocent>, TariefOnbekend> {
  const rij = haalRij(ABONNEMENTSTARIEF, maand)
  if (rij.ok) return rij
  return geweigerd(
    'bedrag-nog-onbekend',
    `Het bedrag voor ${maand.slice(0, 4)} is bij ons nog niet bekend. De minister maakt het bekend in de Staatscourant. Kijk later opnieuw.`,
    'maand',
  )
}

/** What this municipality asks: the lower of the statutory amount and the amount of the ordinance. */
export const gemeentelijkBedrag = (wettelijk: Eurocent, verordening: Eurocent | null): Eurocent =>
  verordening === null ? wettelijk : Math.min(wettelijk, verordening)
