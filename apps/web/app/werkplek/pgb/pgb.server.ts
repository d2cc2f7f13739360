import type { Uitkomst } from '@meedoen/kern'
import type { Budgetlijstnaam } from '@meedoen/levering'
import type { Klokstand } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Inzending } from '../../formulier.server.ts'
import { type Huis, huisContext } from '../../huis.ts'
import { naarPgb, standOp } from '../../pgb/beeld.server.ts'
import { leesBewijs } from '../../pgb/bewijs.server.ts'
import { doeMetBewijs, doePgbstap, type Pgbformulier } from '../../pgb/stap.server.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { leesWerkformulier } from '../formulier.server.ts'
import { idUit } from '../id.server.ts'

const klokVoor = ({ kamers, vandaag }: Huis, dag: Parameters<typeof kamers.regels.klokstand>[0]): Klokstand =>
  kamers.regels.klokstand(dag, vandaag, false, kamers.levering.BETALEN_NADERT_DAGEN)

/** A list of budgets with its counters. */
export async function laadBudgetten(huis: Huis, zoek: URLSearchParams) {
  const { levering, toegang } = huis.kamers
  const lijst: Budgetlijstnaam = levering.BUDGETLIJSTEN.find((naam) => naam === zoek.get('lijst')) ?? 'te-beoordelen'
  return huis.werk(async (stap) => {
    const gevonden = ofGeenToegang(await levering.haalBudgetten(stap, { lijst, blad: zoek.get('blad') ?? 1 }))
    const { regels, ...rest } = gevonden
    return {
      ...rest,
      lijst,
      voertUit: toegang.mag(stap.wie, 'pgb-uitvoeren', {}).ok,
      regels: regels.map(({ product, betaalUiterlijk, ...regel }) => ({
        ...regel,
        betaalUiterlijk,
        stand: standOp(regel, huis.vandaag),
        product: product?.[huis.taal] ?? '',
        klok: betaalUiterlijk && klokVoor(huis, betaalUiterlijk),
      })),
    }
  })
}
export type Budgetvermelding = Awaited<ReturnType<typeof laadBudgetten>>['regels'][number]

/** One budget; the look is recorded with its holder. */
export async function laadBudget(huis: Huis, id: string) {
  const beeld = await huis.werk((stap) => huis.kamers.levering.toonBudget(stap, id))
  if (!beeld.ok) throw data(null, { status: beeld.code === 'budget-onbekend' ? 404 : 403 })
  return { pgb: naarPgb(huis, beeld.waarde) }
}

type Werkinzending = Inzending & { readonly tekst: (naam: string) => string }
type Metbestand = Werkinzending & { readonly bestand: Bestand | null }
type Werk = (huis: Huis, stap: Stap, inzending: Metbestand) => Promise<Uitkomst<unknown>> | Uitkomst<unknown>

/** What somebody sent on a page of a budget: once; when it worked on to `naar` below the budget, else the words with what was filled in. */
export async function doeOpBudget(
  { request, context, params }: ActionFunctionArgs,
  naar: (inzending: Werkinzending) => string,
  werk: Werk,
) {
  const huis = context.get(huisContext)
  const inzending = await leesWerkformulier(request, context)
  const bestand = await leesBewijs(huis, inzending)
  const uitkomst = bestand.ok
    ? await doeEenmaal(huis, inzending, async (stap) => werk(huis, stap, { ...inzending, bestand: bestand.waarde }))
    : bestand
  if (uitkomst.ok) throw redirect(`/werkplek/pgb/${idUit(params.budget)}${naar(inzending)}`)
  return data({ weigering: uitkomst, waarden: inzending.waarden }, { status: 422 })
}

/** A form of the budget, filled in for the holder. */
export const doeFormulier = (vraag: ActionFunctionArgs, formulier: Pgbformulier, gedaan: string) =>
  doeOpBudget(
    vraag,
    () => `?gedaan=${gedaan}`,
    (huis, stap, inzending) =>
      doePgbstap(huis, formulier, stap, idUit(vraag.params.budget), {
        ...inzending,
        bij: vraag.params.overeenkomst ?? null,
      }),
  )

/** Evidence that came on paper, or that was put with the wrong budget; then on to the same page, for the next one. */
export const doeBewijs = (vraag: ActionFunctionArgs) =>
  doeOpBudget(
    vraag,
    ({ waarden }) => `/bewijs/${idUit(vraag.params.van)}?gedaan=${waarden.doe ? 'bewijs-weg' : 'bewijs'}`,
    (huis, stap, inzending) =>
      doeMetBewijs(huis, stap, idUit(vraag.params.budget), { ...inzending, bij: idUit(vraag.params.van) }),
  )
