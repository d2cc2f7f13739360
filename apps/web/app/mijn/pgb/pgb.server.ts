import type { Uitkomst } from '@meedoen/kern'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from 'react-router'
import { naarPgb, type Pgbbeeld } from '../../pgb/beeld.server.ts'
import { leesBewijs } from '../../pgb/bewijs.server.ts'
import { doeMetBewijs, doePgbdaad, doePgbstap, type Pgbformulier } from '../../pgb/stap.server.ts'
import { idUit } from '../../werkplek/id.server.ts'
import { type Geopend, openZaak, type Zaakkop } from '../beeld.server.ts'
import { doeStap } from '../doe.server.ts'

const GEDAAN = ['plan', 'overeenkomst', 'declaratie', 'intrekken', 'stop', 'bewijs', 'bewijs-weg'] as const
type Pgbgedaan = (typeof GEDAAN)[number]

/** The budgets of a case, for its holder and who acts for them; nothing of it is shared with others. */
export const laadPgbs = (vraag: LoaderFunctionArgs) =>
  openZaak(vraag, async (geopend) => {
    const wat = new URL(vraag.request.url).searchParams.get('gedaan')
    return {
      kop: geopend.kop,
      gedaan: GEDAAN.find((bekend) => bekend === wat) ?? null,
      budgetten: await eigenBudgetten(geopend),
    }
  })

async function eigenBudgetten({ huis, stap, beeld, kop }: Geopend): Promise<Pgbbeeld[]> {
  if (!kop.handelt) throw data(null, { status: 403 })
  return (await huis.kamers.levering.haalBudgettenVanZaak(stap, beeld.zaak.id)).map((een) => naarPgb(huis, een))
}

/** One budget of the case in the address, as the page of a form needs it. */
export const laadPgb = (vraag: LoaderFunctionArgs): Promise<{ kop: Zaakkop; pgb: Pgbbeeld }> =>
  openZaak(vraag, async (geopend) => {
    const id = idUit(vraag.params.budget)
    const pgb = (await eigenBudgetten(geopend)).find((budget) => budget.id === id)
    if (!pgb) throw data(null, { status: 404 })
    return { kop: geopend.kop, pgb }
  })

/** The form of a budget that somebody sent; when it worked on to their budgets. */
export const doeFormulier = (vraag: ActionFunctionArgs, formulier: Pgbformulier, gedaan: Pgbgedaan) =>
  doeStap(
    vraag,
    () => `/pgb?gedaan=${gedaan}`,
    async (huis, inzending) => {
      const bestand = await leesBewijs(huis, inzending)
      if (!bestand.ok) return bestand
      const budget = idUit(vraag.params.budget)
      const ingestuurd = { ...inzending, bestand: bestand.waarde, bij: vraag.params.overeenkomst ?? null }
      return huis.kamers.kern.gelukt(
        (stap): Promise<Uitkomst<unknown>> => doePgbstap(huis, formulier, stap, budget, ingestuurd),
      )
    },
  )

/** Evidence that was sent or thrown away; then on to the same page, for the next one. */
export const doeBewijs = (vraag: ActionFunctionArgs) =>
  doeStap(
    vraag,
    ({ waarden }) =>
      `/pgb/${idUit(vraag.params.budget)}/bewijs/${idUit(vraag.params.van)}?gedaan=${waarden.doe ? 'bewijs-weg' : 'bewijs'}`,
    async (huis, inzending) => {
      const bestand = await leesBewijs(huis, inzending)
      if (!bestand.ok) return bestand
      const budget = idUit(vraag.params.budget)
      const ingestuurd = { ...inzending, bestand: bestand.waarde, bij: idUit(vraag.params.van) }
      return huis.kamers.kern.gelukt((stap) => doeMetBewijs(huis, stap, budget, ingestuurd))
    },
  )

/** A button on the page of the budgets: take back a declaration, or let an agreement end. */
export const doeKnop = (vraag: ActionFunctionArgs) =>
  doeStap(
    vraag,
    ({ waarden }) => `/pgb?gedaan=${waarden.doe === 'stop' ? 'stop' : 'intrekken'}`,
    (huis, inzending) => {
      const tekst = (naam: string): string => [inzending.waarden[naam]].flat()[0] ?? ''
      const budget = idUit(tekst('budget'))
      return huis.kamers.kern.gelukt(async (stap) => doePgbdaad(huis, stap, budget, { ...inzending, tekst }))
    },
  )
