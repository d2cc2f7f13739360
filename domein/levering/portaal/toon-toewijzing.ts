import type { Wmo301 } from '@meedoen/iwmo'
import { gelukt, type Uitkomst } from '@meedoen/kern'
import { kijk, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { alsBerichtregels, type Berichtregel, berichtrijen } from '../post/berichtregel.ts'
import type { VastgelegdeTermijn } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { vindToewijzing } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { type Toewijzingsbericht, toewijzingsberichtenMet } from './open-berichten.ts'
import { relatiesVan, TOEWIJZING_ONBEKEND } from './relaties.ts'

/** What the last WMO301 says of the client, and nothing else: a secret address is not in it. */
export type Clientbeeld = Omit<Wmo301['Client'], 'ToegewezenProducten'>

export type Toewijzingbeeld = {
  readonly toewijzing: Toewijzing
  readonly client: Clientbeeld
  readonly berichten: readonly Berichtregel[]
  /** Last day for the answer, with its explanation; null when there is nothing to answer. */
  readonly antwoordtermijn: VastgelegdeTermijn | null
  /** Numbers of all assignments that one answer is about: a retour answers a whole message. */
  readonly samenBeantwoord: readonly number[]
  readonly mogelijk: Readonly<
    Record<
      | 'inzetMelden'
      | 'wijzigingVragen'
      | 'antwoorden'
      | 'startMelden'
      | 'startVerwijderen'
      | 'stopMelden'
      | 'stopVerwijderen',
      boolean
    >
  >
}

/** Opens an assignment for its provider, or for staff of the case; the look is recorded with the client. */
export async function toonToewijzing(stap: Stap, id: string): Promise<Uitkomst<Toewijzingbeeld>> {
  const toewijzing = await vindToewijzing(stap, id)
  const relaties = toewijzing && (await relatiesVan(stap, toewijzing.zaak))
  if (!toewijzing || !relaties) return TOEWIJZING_ONBEKEND
  const nood = await vindNoodinzage(stap, toewijzing.persoon)
  const oordeel = await kijk(stap, 'toewijzing-inzien', { zaak: relaties, agb: toewijzing.agb, nood })
  if (!oordeel.ok) return stap.wie.soort === 'medewerker' ? oordeel : TOEWIJZING_ONBEKEND
  const berichten = await toewijzingsberichtenMet(stap, toewijzing)
  const laatste = berichten.at(-1)
  if (!laatste) throw new Error('een toewijzing zonder toewijzingsbericht bestaat niet')
  const { ToegewezenProducten: _, ...client } = laatste.bericht.Client
  const open = berichten.filter((bericht) => bericht.open)
  return gelukt({
    toewijzing,
    client,
    berichten: await berichtenMet(stap, id),
    antwoordtermijn: eersteTermijn(open),
    samenBeantwoord: nummersIn(open.map(({ bericht }) => bericht)),
    mogelijk: {
      // A budget is for the whole: how much of it goes to which week is for the provider.
      inzetMelden: kan(toewijzing, 'inzet-melden') && !toewijzing.metBudget,
      wijzigingVragen: kan(toewijzing, 'wijzigen') && open.length === 0,
      antwoorden: open.length > 0,
      startMelden: kan(toewijzing, 'start-melden') && (toewijzing.gestartOp === null || toewijzing.gestoptOp !== null),
      startVerwijderen:
        kan(toewijzing, 'start-verwijderen') && toewijzing.gestartOp !== null && toewijzing.gestoptOp === null,
      stopMelden: kan(toewijzing, 'stop-melden') && toewijzing.gestartOp !== null,
      stopVerwijderen: kan(toewijzing, 'stop-verwijderen') && toewijzing.gestoptOp !== null,
    },
  })
}

/** One answer goes to all of them, so the day of the first counts. */
const eersteTermijn = (open: readonly Toewijzingsbericht[]): VastgelegdeTermijn | null =>
  open
    .flatMap(({ termijn }) => (termijn ? [termijn] : []))
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
    .at(0) ?? null

const nummersIn = (berichten: readonly Wmo301[]): number[] => {
  const nummers = berichten.flatMap(({ Client }) => Client.ToegewezenProducten.map((p) => p.ToewijzingNummer))
  return [...new Set(nummers)].sort((a, b) => a - b)
}

async function berichtenMet(stap: Stap, toewijzing: string): Promise<Berichtregel[]> {
  const rijen = await berichtrijen(stap)
    .innerJoin('levering.berichtregel as r', (j) =>
      j.onRef('r.gemeente', '=', 'b.gemeente').onRef('r.bericht', '=', 'b.id'),
    )
    .where('r.toewijzing', '=', toewijzing)
    .orderBy('b.aangemaakt', 'desc')
    .orderBy('b.id')
    .execute()
  return alsBerichtregels(stap, rijen)
}
