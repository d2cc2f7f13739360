import type { Datum, Weigering } from '@meedoen/kern'
import type { Toewijzing, Wijzigplan } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import { data, redirect } from 'react-router'
import type { Inzending } from '../../formulier.server.ts'
import type { Huis } from '../../huis.ts'
import { volumeAlsInvoer } from '../../volume.ts'
import { doeEenmaal } from '../eenmaal.server.ts'
import { naamVan } from '../stap/laad.server.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { maatInWoorden, omvangInWoorden } from '../zaak/besluitblok.server.ts'
import { type Wijziging, wijzigingUit } from './redenen.ts'

type Keuze = { readonly waarde: string; readonly label: string }

/** The assignment as it is, what was granted, and what can be changed about it. */
export async function laadWijzigen(huis: Huis, zaakId: string, id: string, gevraagd: string | null) {
  const { levering, zaken, toegang } = huis.kamers
  const pagina = await huis.werk(async (stap) => {
    const toewijzing = await levering.vindToewijzing(stap, id)
    const zaak = toewijzing?.zaak === zaakId ? await zaken.vindZaak(stap, zaakId) : null
    if (!toewijzing || !zaak) return null
    const relaties = await levering.relatiesVan(stap, zaakId)
    if (!relaties || !toegang.mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties }).ok) return 'geen-toegang'
    return {
      ...(await beeld(huis, stap, zaak, toewijzing)),
      naam: await naamVan(huis, stap, zaak),
      nummer: zaak.nummer,
    }
  })
  if (pagina === null) throw data(null, { status: 404 })
  if (pagina === 'geen-toegang') throw redirect(`/werkplek/zaak/${zaakId}`)
  const wat = wijzigingUit(gevraagd)
  return { ...pagina, zaak: zaakId, wat: wat && pagina.mogelijk.includes(wat) ? wat : pagina.mogelijk[0] }
}

async function beeld(huis: Huis, stap: Stap, zaak: Zaak, toewijzing: Toewijzing) {
  const { inkoop, levering } = huis.kamers
  const { taal } = huis
  const v = zaak.voorzieningen.find(({ id }) => id === toewijzing.voorziening)
  const moetBeginnen = toewijzing.begin > stap.vandaag
  const dag = moetBeginnen ? toewijzing.begin : stap.vandaag
  const aanbod = v ? await inkoop.aanbiedersVoor(stap.tx, { voorziening: v.soort, dag }) : []
  const past = aanbod.filter(
    ({ product: p }) =>
      p.eenheid === toewijzing.eenheid &&
      p.frequentie === toewijzing.frequentie &&
      p.metBudget === toewijzing.metBudget,
  )
  const aanbieder = await inkoop.vindAanbieder(stap.tx, toewijzing.agb)
  const product = await inkoop.vindProduct(stap.tx, toewijzing.product)
  const t = vertaalWerkplek(taal)
  const inTotaal = toewijzing.frequentie === '6'
  const maat = (volume: number | null) => omvangInWoorden(volume, toewijzing.eenheid, toewijzing.frequentie, t)
  return {
    toewijzing: {
      id: toewijzing.id,
      nummer: toewijzing.nummer,
      aanbieder: aanbieder?.naam ?? toewijzing.agb,
      product: product?.naam[taal] ?? toewijzing.product,
      omvang: maat(toewijzing.volume),
      begin: toewijzing.begin,
      eind: toewijzing.eind,
    },
    besloten: { omvang: maat(v?.volume ?? null), begin: v?.begin ?? null, eind: v?.eind ?? null },
    inTotaal,
    toegekend: inTotaal ? maat(Math.ceil(await levering.gedeclareerdOp(stap, toewijzing))) : null,
    afgewezen: await redenenVan(huis, stap, toewijzing),
    mogelijk: levering.mogelijkeWijzigingen(toewijzing),
    maat: maatInWoorden(toewijzing.eenheid, toewijzing.frequentie, t),
    producten: alsKeuzes(
      past.filter((a) => a.aanbieder.agb === toewijzing.agb).map(({ product: p }) => [p.code, p.naam[taal]]),
    ),
    aanbieders: alsKeuzes(
      past
        .filter((a) => a.neemtNieuwe && a.aanbieder.agb !== toewijzing.agb && a.product.code === toewijzing.product)
        .map((a) => [a.aanbieder.agb, t('besluit.aanbiederMet', { naam: a.aanbieder.naam, count: a.wachttijdWeken })]),
    ),
    waarden: {
      vanaf: dag,
      eind: toewijzing.eind ?? '',
      product: toewijzing.product,
      volume: volumeAlsInvoer(toewijzing.volume, toewijzing.eenheid, taal),
    },
  }
}

/** Why the provider rejected the last change, in sentences; null when it did not. */
async function redenenVan(
  { kamers, taal }: Huis,
  stap: Stap,
  { zaak, wijzigingAfgewezen }: Toewijzing,
): Promise<readonly string[] | null> {
  if (!wijzigingAfgewezen) return null
  const berichten = await kamers.levering.haalBerichtenVoor(stap, zaak)
  const bericht = (berichten.ok ? berichten.waarde : []).find((ander) => ander.id === wijzigingAfgewezen.bericht)
  const redenen = [
    ...(bericht?.bevindingen ?? []).map(({ tekst }) => tekst),
    ...(bericht?.toelichting ?? '').split('\n').filter((regel) => regel !== ''),
  ]
  return redenen.length > 0 ? redenen : [vertaalWerkplek(taal)('wijzigen.afgewezen.onbekend')]
}

const alsKeuzes = (paren: readonly (readonly [string, string])[]): Keuze[] =>
  [...new Map(paren)].map(([waarde, label]) => ({ waarde, label }))

export type Planregel = {
  readonly sleutel: string
  readonly soort: 'wijzigt' | 'eindigt' | 'vervalt' | 'nieuw'
  readonly nummer: number | null
  readonly aanbieder: string
  readonly product: string
  readonly omvang: string
  readonly begin: Datum
  readonly eind: Datum | null
}
type Uitslag = { readonly weigering: Weigering; readonly afgewezen?: true } | { readonly plan: readonly Planregel[] }

/** What can be done about a rejected change. */
const DADEN: Readonly<Record<string, 'herhaalWijziging' | 'draaiWijzigingTerug'>> = {
  herhaal: 'herhaalWijziging',
  terug: 'draaiWijzigingTerug',
}

/** First shows what will happen; does it when that was seen and confirmed. */
export async function wijzig(
  huis: Huis,
  zaak: string,
  id: string,
  inzending: Inzending & { readonly tekst: (naam: string) => string },
): Promise<Uitslag & { readonly wat: Wijziging | undefined }> {
  const { levering, overdrachten } = huis.kamers
  const daad = DADEN[inzending.tekst('afgewezen')]
  if (daad) {
    const gedaan = await doeEenmaal(huis, inzending, (stap) => levering[daad](stap, id))
    if (gedaan.ok) throw redirect(`/werkplek/zaak/${zaak}?gedaan=wijzigToewijzing`)
    return { weigering: gedaan, afgewezen: true, wat: undefined }
  }
  const wat = wijzigingUit(inzending.tekst('wat'))
  const invoer = inzending.waarden
  if (inzending.tekst('bevestigd') !== 'ja') {
    const bekeken = await huis.werk(async (stap) => {
      const plan = await levering.bekijkWijziging(stap, id, invoer)
      return plan.ok ? { plan: await alsPlanregels(huis, stap, plan.waarde) } : { weigering: plan }
    })
    return { ...bekeken, wat }
  }
  const uitkomst = await doeEenmaal(huis, inzending, (stap) => overdrachten.wijzigToewijzing(stap, id, invoer))
  if (uitkomst.ok) throw redirect(`/werkplek/zaak/${zaak}?gedaan=wijzigToewijzing`)
  return { weigering: uitkomst, wat }
}

/** What a plan does, in lines for people. */
export async function alsPlanregels(huis: Huis, stap: Stap, { feiten, opvolgers }: Wijzigplan): Promise<Planregel[]> {
  const { inkoop } = huis.kamers
  const t = vertaalWerkplek(huis.taal)
  const namen = new Map((await inkoop.haalProducten(stap.tx)).map(({ code, naam }) => [code, naam[huis.taal]]))
  const regel = async (
    soort: Planregel['soort'],
    van: Toewijzing,
    wordt: Pick<Toewijzing, 'agb' | 'product' | 'volume' | 'begin' | 'eind'>,
  ): Promise<Planregel> => ({
    sleutel: `${soort} ${van.nummer}`,
    soort,
    nummer: soort === 'nieuw' ? null : van.nummer,
    aanbieder: (await inkoop.vindAanbieder(stap.tx, wordt.agb))?.naam ?? wordt.agb,
    product: namen.get(wordt.product) ?? wordt.product,
    omvang: omvangInWoorden(wordt.volume, van.eenheid, van.frequentie, t),
    begin: wordt.begin,
    eind: wordt.eind,
  })
  const regels: Planregel[] = []
  for (const { toewijzing, feit } of feiten) {
    if (feit.soort === 'toewijzingGewijzigd')
      regels.push(await regel('wijzigt', toewijzing, { ...toewijzing, ...feit.gegevens }))
    else if (feit.soort === 'toewijzingBeeindigd')
      regels.push(
        await regel('eindigt', toewijzing, {
          ...toewijzing,
          ...feit.gegevens,
          volume: feit.gegevens.volume ?? toewijzing.volume,
        }),
      )
    else regels.push(await regel('vervalt', toewijzing, toewijzing))
  }
  for (const opvolger of opvolgers) regels.push(await regel('nieuw', opvolger.van, opvolger))
  return regels
}
