import { schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Verzoek, Verzoekregel, Wijzigplan } from '@meedoen/levering'
import type { Klokstand } from '@meedoen/regels'
import type { Stap } from '@meedoen/toegang'
import { data, redirect } from 'react-router'
import { ofGeenToegang } from '../../bewaak.server.ts'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { alsPlanregels, type Planregel } from '../toewijzing/wijzigen.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { omvangInWoorden } from '../zaak/besluitblok.server.ts'

export type Verzoekvermelding = Omit<Verzoekregel, 'product'> & {
  readonly product: string
  readonly klok: Klokstand | null
}

/** Two days before the last one the badge warns: the terms are a few working days. */
const NADERT_DAGEN = 2

export const alsVermelding = (
  { kamers, vandaag, taal }: Huis,
  { product, ...regel }: Verzoekregel,
): Verzoekvermelding => ({
  ...regel,
  product: product?.[taal] ?? '',
  klok: regel.antwoordUiterlijk && kamers.regels.klokstand(regel.antwoordUiterlijk, vandaag, false, NADERT_DAGEN),
})

/** What providers asked of this municipality and this visitor may answer; `alle` with what was answered before. */
export async function laadVerzoeken(huis: Huis, alle: boolean, gevraagd: number) {
  const { levering } = huis.kamers
  const { regels, blad, bladen } = await huis.werk(async (stap) => {
    const bladen = await levering.telVerzoekbladen(stap, { alle })
    const blad = Math.min(Math.max(1, gevraagd), bladen)
    return { regels: ofGeenToegang(await levering.haalVerzoeken(stap, { alle, blad })), blad, bladen }
  })
  return { alle, blad, bladen, regels: regels.map((regel) => alsVermelding(huis, regel)) }
}

export async function laadVerzoek(huis: Huis, id: string) {
  const { levering } = huis.kamers
  const pagina = await huis.werk(async (stap) => {
    const beeld = await levering.toonVerzoek(stap, id)
    if (!beeld.ok) return null
    const { verzoek, regel, mogelijk, open } = beeld.waarde
    return {
      id,
      regel: alsVermelding(huis, regel),
      mogelijk,
      grond: verzoek.grond,
      uitleg: verzoek.termijn.uitleg,
      wensen: await wensen(huis, stap, verzoek),
      gevolg: mogelijk.toekennen && verzoek.wens.soort === 'wijziging' ? await gevolg(huis, stap, id) : null,
      open: open.map(({ voorziening: v }) => ({
        waarde: v.id,
        label: keuzelabel(huis, v),
      })),
    }
  })
  if (pagina === null) throw data(null, { status: 404 })
  return pagina
}

type Maat = { readonly volume: number | null; readonly eenheid: string | null; readonly frequentie: string | null }

function keuzelabel(huis: Huis, v: Maat & { readonly soort: string }): string {
  const t = vertaalWerkplek(huis.taal)
  const naam = huis.kamers.catalogus.haalVoorziening(v.soort).naam[huis.taal]
  return [naam, omvangInWoorden(v.volume, v.eenheid, v.frequentie, t)].filter(Boolean).join(', ')
}

/** What the provider wants, in sentences. */
async function wensen({ kamers, taal }: Huis, stap: Stap, { wens }: Verzoek): Promise<string[]> {
  const t = vertaalWerkplek(taal)
  const namen = new Map((await kamers.inkoop.haalProducten(stap.tx)).map(({ code, naam }) => [code, naam[taal]]))
  const maat = (omvang: Maat | null): string =>
    omvang === null ? '' : omvangInWoorden(omvang.volume, omvang.eenheid, omvang.frequentie, t)
  const dag = (datum: Parameters<typeof schrijfDatum>[0] | null): string =>
    datum === null ? t('wijzigen.open') : schrijfDatum(datum, taal)
  const nieuw = wens.soort === 'toewijzing' ? [wens] : wens.nieuw
  const anders = wens.soort === 'toewijzing' ? [] : wens.wijzigingen
  return [
    ...anders.map(({ nummer, vanaf, eind, omvang }) =>
      t('verzoek.wijziging', { nummer, omvang: maat(omvang), vanaf: dag(vanaf), eind: dag(eind) }),
    ),
    ...nieuw.map(({ product, begin, eind, omvang }) =>
      t('verzoek.nieuw', {
        product: namen.get(product ?? '') ?? product ?? '',
        ...{ omvang: maat(omvang), vanaf: dag(begin), eind: dag(eind) },
      }),
    ),
  ]
}

type Gevolg = { readonly plan: readonly Planregel[]; readonly bezwaar: Weigering | null }

async function gevolg(huis: Huis, stap: Stap, id: string): Promise<Gevolg> {
  const plan = await huis.kamers.levering.bekijkVerzoek(stap, id)
  const leeg: Wijzigplan = { feiten: [], opvolgers: [] }
  return plan.ok
    ? { plan: await alsPlanregels(huis, stap, plan.waarde), bezwaar: null }
    : { plan: await alsPlanregels(huis, stap, leeg), bezwaar: plan }
}

/** Answers: looked into first, no with a reason, or yes. */
export async function beantwoord(
  huis: Huis,
  id: string,
  inzending: Inzending & { readonly tekst: (naam: string) => string },
): Promise<Weigering> {
  const { levering, overdrachten } = huis.kamers
  const doe = inzending.tekst('doe')
  const uitkomst = await doeEenmaal(huis, inzending, (stap) => {
    if (doe === 'onderzoek') return levering.onderzoekVerzoek(stap, id)
    if (doe === 'afwijzen') return levering.wijsVerzoekAf(stap, id, { grond: inzending.tekst('grond') })
    return overdrachten.kenVerzoekToe(stap, id, inzending.tekst('voorziening'))
  })
  if (uitkomst.ok) throw redirect(`/werkplek/verzoek/${id}?gedaan=ja`)
  return uitkomst
}
