import { type Datum, datumOp, geweigerd, overlapt, type Periode, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { toegekendePgbs } from '@meedoen/zaken'
import { STAPELBAAR } from '../toewijzen/stapelbaar.ts'
import { haalPgbfeiten } from './opslaan.ts'

type Hulp = { readonly code: string; readonly naam: { readonly nl: string }; readonly categorie: string }
/** Whose help; `zaak` when a decision in that case is made: the one before it that was not sent is replaced as a whole. */
type Mens = { readonly persoon: string; readonly zaak?: string }
/** A pgb for that help: with its budget, or decided on while the budget still has to be opened (`nummer` is null). */
type Pgb = Periode & { readonly nummer: number | null; readonly voorziening: string }

/**
 * Why help cannot be given in natura in that period: the same product is bought with a pgb then (OP043), also when the decision on it is
 * made and its budget is not opened yet. Null when no pgb of this person is in the way.
 */
export async function pgbNaastNatura(
  stap: Stap,
  mens: Mens,
  hulp: Hulp,
  periode: Periode,
): Promise<Weigering<'pgb-loopt'> | null> {
  const dubbel = (await pgbsVoor(stap, mens, hulp.code)).find((pgb) => overlapt(pgb, periode))
  return dubbel
    ? geweigerd(
        'pgb-loopt',
        `${hulp.naam.nl} regelt de inwoner in deze periode zelf met een pgb, ${totWanneer(dubbel)}. ` +
          'Kies een begindatum na het einde van dat pgb, of trek eerst het besluit erover in.',
        'begin',
      )
    : null
}

/** The same for a pgb beside another one: two budgets for one product in one period would pay the same help twice. Things may stand beside each other. */
export async function pgbNaastPgb(
  stap: Stap,
  mens: Mens,
  hulp: Hulp,
  periode: Periode,
): Promise<Weigering<'pgb-dubbel'> | null> {
  if (STAPELBAAR.includes(hulp.categorie)) return null
  const dubbel = (await pgbsVoor(stap, mens, hulp.code)).find((pgb) => overlapt(pgb, periode))
  return dubbel
    ? geweigerd(
        'pgb-dubbel',
        `Voor ${hulp.naam.nl} heeft de inwoner in deze periode al een pgb, ${totWanneer(dubbel)}. ` +
          'Een nieuw pgb kan beginnen op de dag na het einde. Trek anders eerst het besluit over dat pgb in.',
        'begin',
      )
    : null
}

const totWanneer = ({ eind, nummer }: Pgb): string =>
  `${eind === null ? 'zonder einddatum' : `tot en met ${schrijfDatum(eind)}`} (${nummer === null ? 'besluit waarvan het budget nog opengaat' : `budget ${nummer}`})`

/**
 * Since when another budget for the same help, that runs in that period, is there: the day the newest of them was opened. Null when
 * there is none.
 */
export async function budgetNaastBudget(
  stap: Stap,
  persoon: string,
  hulp: Hulp,
  periode: Periode,
): Promise<Datum | null> {
  if (STAPELBAAR.includes(hulp.categorie)) return null
  const budgetten = await budgettenVoor(stap, persoon, hulp.code)
  const dubbel = budgetten.filter((budget) => budget.stand !== 'ingetrokken' && overlapt(budget, periode))
  const geopend: Datum[] = []
  for (const { id } of dubbel) geopend.push(...(await haalPgbfeiten(stap, id)).slice(0, 1).map(({ op }) => datumOp(op)))
  return geopend.toSorted().at(-1) ?? null
}

const budgettenVoor = ({ tx }: Stap, persoon: string, product: string) =>
  tx.db
    .selectFrom('levering.pgbbudget')
    .select(['id', 'nummer', 'begin', 'eind', 'stand', 'voorziening'])
    .where('gemeente', '=', tx.gemeente)
    .where('persoon', '=', persoon)
    .where('product', '=', product)
    .orderBy('begin')
    .execute()

/** Of what has a budget that counts: it may have ended before the decision said. */
async function pgbsVoor(stap: Stap, { persoon, zaak }: Mens, product: string): Promise<Pgb[]> {
  const budgetten = await budgettenVoor(stap, persoon, product)
  const metBudget = new Set(budgetten.map(({ voorziening }) => voorziening))
  const zonder = (await toegekendePgbs(stap, persoon)).filter(
    (pgb) => pgb.product === product && !metBudget.has(pgb.voorziening) && (pgb.verzonden || pgb.zaak !== zaak),
  )
  return [
    ...budgetten.filter(({ stand }) => stand !== 'ingetrokken'),
    ...zonder.map(({ voorziening, begin, eind }) => ({ voorziening, begin, eind, nummer: null })),
  ]
}
