import { geweigerd, overlapt, type Periode, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'

/**
 * Why help cannot be assigned in natura in that period: the same product is bought with a pgb then (OP043). Null when no budget of this
 * person is in the way.
 */
export async function pgbNaastNatura(
  { tx }: Stap,
  persoon: string,
  { code, naam }: { readonly code: string; readonly naam: { readonly nl: string } },
  periode: Periode,
): Promise<Weigering<'pgb-loopt'> | null> {
  const budgetten = await tx.db
    .selectFrom('levering.pgbbudget')
    .select(['nummer', 'begin', 'eind'])
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('product', '=', code)
    .where('stand', '<>', 'ingetrokken')
    .orderBy('begin')
    .execute()
  const dubbel = budgetten.find((budget) => overlapt(budget, periode))
  if (!dubbel) return null
  const tot = dubbel.eind === null ? 'zonder einddatum' : `tot en met ${schrijfDatum(dubbel.eind)}`
  return geweigerd(
    'pgb-loopt',
    `${naam.nl} regelt de inwoner in deze periode zelf met een pgb, ${tot} (budget ${dubbel.nummer}). ` +
      'Kies een begindatum na het einde van dat budget, of trek eerst het besluit over het pgb in.',
    'begin',
  )
}
