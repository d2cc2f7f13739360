import type { Datum } from '@meedoen/kern'
import type { Berichtregel, Toewijzingregel } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '@meedoen/zaken'
import type { Huis } from '../../huis.ts'

export type Berichtvermelding = {
  readonly id: string
  readonly soort: string
  readonly richting: 'in' | 'uit'
  readonly stand: string
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
}

/** What was asked of providers in this case and what they answered; empty for who may not see that. */
export async function laadLevering({ kamers, taal }: Huis, stap: Stap, zaak: Zaak): Promise<Leveringvermelding> {
  if (zaak.voorzieningen.length === 0) return NIETS
  const { levering } = kamers
  const berichten = await levering.haalBerichtenVoor(stap, zaak.id)
  if (!berichten.ok) return NIETS
  const toewijzingen = await levering.haalToewijzingenVanZaak(stap, zaak.id)
  return {
    toewijzingen: toewijzingen.map(({ id, nummer, aanbieder, product, stand, begin, eind }) => ({
      id,
      nummer,
      stand,
      begin,
      eind,
      aanbieder: aanbieder.naam,
      product: product.naam[taal],
    })),
    berichten: berichten.waarde.map(alsVermelding),
    realisatie: await laadRealisatie(levering, stap, zaak.id, toewijzingen, taal),
  }
}

const NIETS: Leveringvermelding = { toewijzingen: [], berichten: [], realisatie: [] }

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

/** A message as screens show it: reasons in sentences, no codes. */
export const alsVermelding = (bericht: Berichtregel): Berichtvermelding => ({
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
