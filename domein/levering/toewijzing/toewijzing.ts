import type { AgbCode, Datum } from '@meedoen/kern'
import { type Feit, type Inzetreden, type RedenWijziging, TIJDELIJK, type VastgelegdeTermijn } from './feiten.ts'
import { type Hulp, metEind, metStart, zonderStart } from './hulp.ts'

const STANDEN = [
  'opgesteld',
  'verzonden',
  'aanvaard',
  'afgewezen',
  'gestart',
  'onderbroken',
  'gestopt',
  'beeindigd',
  'ingetrokken',
] as const
export type Stand = (typeof STANDEN)[number]

/** One product assigned to one provider for one client, as its facts tell it (iWmo ToegewezenProduct). */
export type Toewijzing = {
  readonly id: string
  readonly versie: number
  /** Unique per municipality (iWmo OP275, TR332). */
  readonly nummer: number
  readonly zaak: string
  readonly voorziening: string
  readonly persoon: string
  readonly agb: AgbCode
  readonly contract: string
  readonly product: string
  readonly categorie: string
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  /** Assigned by category (iWmo "aspecifiek"): `volume` is a budget in eurocents, over the whole of the assignment. */
  readonly metBudget: boolean
  readonly begin: Datum
  readonly eind: Datum | null
  /** Moment of the decision on this version. */
  readonly toegewezenOp: Date
  readonly redenWijziging: RedenWijziging | null
  readonly stand: Stand
  readonly gestartOp: Datum | null
  /** Last day of help when the provider stopped, for a time or for good. */
  readonly gestoptOp: Datum | null
  /** All of it, also from before an interruption. */
  readonly hulp: Hulp
  /** The rejected message about the last change, until something was done about it. */
  readonly wijzigingAfgewezen: { readonly bericht: string; readonly codes: readonly string[] } | null
  readonly afwijzing: { readonly bericht: string; readonly codes: readonly string[] } | null
  /** Last day for the startbericht when help begins on `begin` (iWmo OP271). */
  readonly startbericht: VastgelegdeTermijn
  /** How much the provider says it gives now; null while that is what was assigned. */
  readonly inzet: { readonly vanaf: Datum; readonly volume: number; readonly reden: Inzetreden } | null
  /** Id of the assignment that this one takes the place of. */
  readonly vervangt: string | null
}

/** Folds the facts of one assignment, oldest first, into its state. */
export function vouwToewijzing(id: string, feiten: readonly Feit[]): Toewijzing {
  const [eerste, ...rest] = feiten
  if (eerste?.soort !== 'toewijzingGemaakt') throw new Error('een toewijzing begint met toewijzingGemaakt')
  const begin: Toewijzing = {
    id,
    versie: eerste.volgnummer,
    ...eerste.gegevens,
    toegewezenOp: eerste.op,
    redenWijziging: null,
    stand: 'opgesteld',
    gestartOp: null,
    gestoptOp: null,
    hulp: [],
    afwijzing: null,
    wijzigingAfgewezen: null,
    inzet: null,
  }
  return rest.reduce((toewijzing, feit) => ({ ...pasToe(toewijzing, feit), versie: feit.volgnummer }), begin)
}

function pasToe(toewijzing: Toewijzing, feit: Feit): Toewijzing {
  switch (feit.soort) {
    case 'toewijzingGemaakt':
      throw new Error('een toewijzing wordt één keer gemaakt')
    case 'toewijzingVerzonden':
      return { ...toewijzing, stand: 'verzonden' }
    case 'toewijzingAanvaard':
      return { ...toewijzing, stand: 'aanvaard' }
    case 'toewijzingAfgewezen':
      return { ...toewijzing, stand: 'afgewezen', afwijzing: feit.gegevens, wijzigingAfgewezen: null }
    case 'startGemeld': {
      const { begindatum } = feit.gegevens
      const hulp = metStart(toewijzing.hulp, begindatum)
      return { ...metStand(toewijzing, 'gestart'), gestartOp: begindatum, gestoptOp: null, hulp }
    }
    case 'startVerwijderd': {
      const hulp = zonderStart(toewijzing.hulp, toewijzing.gestartOp)
      return { ...metStand(toewijzing, 'aanvaard'), gestartOp: null, hulp }
    }
    case 'stopGemeld': {
      const { einddatum, reden } = feit.gegevens
      if (reden === TIJDELIJK) return { ...metStand(toewijzing, 'onderbroken'), gestoptOp: einddatum }
      return { ...metStand(toewijzing, 'gestopt'), gestoptOp: einddatum, hulp: metEind(toewijzing.hulp, einddatum) }
    }
    case 'stopVerwijderd':
      return { ...metStand(toewijzing, 'gestart'), gestoptOp: null, hulp: metEind(toewijzing.hulp, null) }
    case 'toewijzingBeeindigd':
      return {
        ...gewijzigd(toewijzing, feit),
        ...{ stand: 'beeindigd', eind: feit.gegevens.eind, volume: feit.gegevens.volume ?? toewijzing.volume },
      }
    case 'inzetGemeld':
      return { ...toewijzing, inzet: feit.gegevens }
    case 'toewijzingGewijzigd':
      return { ...gewijzigd(toewijzing, feit), eind: feit.gegevens.eind, volume: feit.gegevens.volume }
    case 'toewijzingIngetrokken':
      return { ...gewijzigd(toewijzing, feit), stand: 'ingetrokken', eind: toewijzing.begin }
    case 'wijzigingAfgewezen':
      return { ...toewijzing, wijzigingAfgewezen: feit.gegevens }
    case 'wijzigingAanvaard':
    case 'wijzigingHerhaald':
      return { ...toewijzing, wijzigingAfgewezen: null }
    case 'wijzigingTeruggedraaid': {
      const { reden: redenWijziging, toegewezenOp, ...wordt } = feit.gegevens
      return { ...toewijzing, ...wordt, redenWijziging, toegewezenOp: new Date(toegewezenOp), wijzigingAfgewezen: null }
    }
  }
}

/** A start or a stop that is told after the end changes nothing about that end. */
const metStand = (toewijzing: Toewijzing, stand: Stand): Toewijzing =>
  toewijzing.stand === 'beeindigd' ? toewijzing : { ...toewijzing, stand }

const gewijzigd = (
  toewijzing: Toewijzing,
  feit: Extract<Feit, { soort: 'toewijzingBeeindigd' | 'toewijzingIngetrokken' | 'toewijzingGewijzigd' }>,
): Toewijzing => ({
  ...toewijzing,
  redenWijziging: feit.gegevens.reden,
  toegewezenOp: feit.op,
  wijzigingAfgewezen: null,
})
