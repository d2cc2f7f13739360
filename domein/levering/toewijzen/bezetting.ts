import type { AgbCode, Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'

/** What a provider has been assigned of a product and still has to deliver or delivers. */
export type Bezetting = { readonly agb: AgbCode; readonly clienten: number; readonly minutenPerWeek: number }

/** Not rejected, taken back, stopped or ended: these fill a place. */
const BEZET = ['opgesteld', 'verzonden', 'aanvaard', 'gestart', 'onderbroken'] as const
/** Minutes in a unit of time (WJ756); pieces and euros take no minutes that can be known. */
const MINUTEN: Readonly<Record<string, number>> = { '01': 1, '04': 60, '16': 240 }
/** How often in a week (WMO757): per day, per week, per month. In all says nothing about a week. */
const PER_WEEK: Readonly<Record<string, number>> = { '1': 7, '2': 1, '4': 12 / 52 }

/** How full the providers are with a product on that day, or one provider with each of its products; who has nobody is not in it. */
export async function bezettingOp(
  tx: Transactie,
  wat: { readonly agb: AgbCode } | { readonly product: string },
  dag: Datum,
): Promise<(Bezetting & { readonly product: string })[]> {
  const alle = tx.db
    .selectFrom('levering.toewijzing')
    .select(['agb', 'product', 'persoon', 'volume', 'eenheid', 'frequentie'])
    .where('gemeente', '=', tx.gemeente)
    .where('stand', 'in', BEZET)
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>=', dag)]))
  const rijen = await ('agb' in wat
    ? alle.where('agb', '=', wat.agb)
    : alle.where('product', '=', wat.product)
  ).execute()
  const groepen = Map.groupBy(rijen, ({ agb, product }) => `${agb} ${product}`)
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep
    if (!eerste) return []
    const minuten = groep.reduce(
      (som, t) => som + t.volume * (MINUTEN[t.eenheid] ?? 0) * (PER_WEEK[t.frequentie] ?? 0),
      0,
    )
    return [
      {
        agb: eerste.agb,
        product: eerste.product,
        clienten: new Set(groep.map(({ persoon }) => persoon)).size,
        minutenPerWeek: Math.round(minuten),
      },
    ]
  })
}

/** How many assignments under a contract run on after that day: they hold, whatever becomes of the contract. */
export async function lopendNa(tx: Transactie, contract: string, dag: Datum): Promise<number> {
  const { aantal } = await tx.db
    .selectFrom('levering.toewijzing')
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .where('gemeente', '=', tx.gemeente)
    .where('contract', '=', contract)
    .where('stand', 'in', BEZET)
    .where((eb) => eb.or([eb('eind', 'is', null), eb('eind', '>', dag)]))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
