import type { Datum } from '@meedoen/kern'
import type { Berichtregel, Inzetreden, Toewijzing, Toewijzingregel } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import type { Huis } from '../../huis.ts'
import { vertaalWerkplek } from '../vertaal.server.ts'
import { alsVermelding as alsVerzoekvermelding, type Verzoekvermelding } from '../verzoeken/verzoeken.server.ts'
import { omvangInWoorden } from './besluitblok.server.ts'

export type Berichtvermelding = {
  readonly id: string
  readonly soort: Berichtregel['soort']
  readonly richting: 'in' | 'uit'
  readonly stand: Berichtregel['stand']
  readonly op: Date
  readonly antwoordUiterlijk: Datum | null
  readonly teLaat: boolean
  /** What is wrong with it, in sentences that say what to do. */
  readonly redenen: readonly string[]
  /** Can be put in the outgoing folder once more. */
  readonly opnieuw: boolean
}
export type Toewijzingvermelding = {
  readonly id: string
  readonly nummer: number
  readonly aanbieder: string
  readonly product: string
  readonly stand: string
  readonly begin: Datum
  readonly eind: Datum | null
  /** The provider rejected the last change, and nothing was done about that yet. */
  readonly wijzigingAfgewezen: boolean
  /** Whether this visitor can change it. */
  readonly teWijzigen: boolean
  /** What the provider says it gives now, within what is assigned. */
  readonly inzet: { readonly omvang: string; readonly vanaf: Datum; readonly reden: Inzetreden } | null
}
/** What one assignment may cost up to today, and what came of it; eurocents. */
export type Realisatieregel = {
  readonly id: string
  readonly nummer: number
  readonly product: string
  readonly toegewezen: number
  readonly gedeclareerd: number
  readonly toegekend: number
  readonly betaald: number
}
export type Leveringvermelding = {
  readonly toewijzingen: readonly Toewijzingvermelding[]
  readonly berichten: readonly Berichtvermelding[]
  /** Only of assignments that have begun. */
  readonly realisatie: readonly Realisatieregel[]
  /** What providers ask in this case and must still be answered. */
  readonly verzoeken: readonly Verzoekvermelding[]
}

const NIETS: Leveringvermelding = { toewijzingen: [], berichten: [], realisatie: [], verzoeken: [] }

/** What was asked of providers in this case and what they answered; empty for who may not see that. */
export async function laadLevering(huis: Huis, stap: Stap, zaak: Zaak): Promise<Leveringvermelding> {
  if (zaak.voorzieningen.length === 0) return NIETS
  const { kamers, taal } = huis
  const { levering } = kamers
  const berichten = await levering.haalBerichtenVoor(stap, zaak.id)
  if (!berichten.ok) return NIETS
  const verzoeken = await levering.haalVerzoeken(stap, { zaak: zaak.id })
  const toewijzingen = await levering.haalToewijzingenVanZaak(stap, zaak.id)
  const heel = new Map((await levering.toewijzingenInZaak(stap, zaak.id)).map((t) => [t.id, t]))
  const relaties = await levering.relatiesVan(stap, zaak.id)
  const behandelt = relaties !== null && kamers.toegang.mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties }).ok
  return {
    toewijzingen: toewijzingen.map(({ id, nummer, aanbieder, product, stand, begin, eind }) => {
      const toewijzing = heel.get(id)
      const wijzigingAfgewezen = (toewijzing?.wijzigingAfgewezen ?? null) !== null
      return {
        ...{ id, nummer, stand, begin, eind, wijzigingAfgewezen },
        aanbieder: aanbieder.naam,
        product: product.naam[taal],
        inzet: toewijzing ? inzetVan(huis, toewijzing) : null,
        teWijzigen: behandelt && (wijzigingAfgewezen || levering.mogelijkeWijzigingen({ stand }).length > 0),
      }
    }),
    berichten: berichten.waarde.map(alsVermelding),
    realisatie: await laadRealisatie(levering, stap, zaak.id, toewijzingen, taal),
    verzoeken: verzoeken.ok ? verzoeken.waarde.map((regel) => alsVerzoekvermelding(huis, regel)) : [],
  }
}

async function laadRealisatie(
  levering: Huis['kamers']['levering'],
  stap: Stap,
  zaak: string,
  toewijzingen: readonly Toewijzingregel[],
  taal: Huis['taal'],
): Promise<Realisatieregel[]> {
  const naamVan = new Map(toewijzingen.map(({ id, product }) => [id, product.naam[taal]]))
  return (await levering.haalRealisatieVanZaak(stap, zaak)).map((regel) => ({
    id: regel.toewijzing,
    nummer: regel.nummer,
    product: naamVan.get(regel.toewijzing) ?? '',
    toegewezen: regel.toegewezen,
    gedeclareerd: regel.gedeclareerd,
    toegekend: regel.toegekend,
    betaald: regel.betaald,
  }))
}

function inzetVan({ taal }: Huis, { inzet, eenheid, frequentie }: Toewijzing): Toewijzingvermelding['inzet'] {
  if (!inzet) return null
  return { ...inzet, omvang: omvangInWoorden(inzet.volume, eenheid, frequentie, vertaalWerkplek(taal)) }
}

/** A message as screens show it: reasons in sentences, no codes. */
const alsVermelding = (bericht: Berichtregel): Berichtvermelding => ({
  id: bericht.id,
  soort: bericht.soort,
  richting: bericht.richting,
  stand: bericht.stand,
  op: bericht.verzonden ?? bericht.aangemaakt,
  antwoordUiterlijk: bericht.antwoordUiterlijk,
  teLaat: bericht.teLaat,
  redenen: [
    ...bericht.bevindingen.map((bevinding) => bevinding.tekst),
    ...(bericht.toelichting ?? '').split('\n').filter((regel) => regel !== ''),
  ],
  opnieuw: bericht.richting === 'uit' && (bericht.stand === 'klaar' || bericht.stand === 'verzonden'),
})
