import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { stelToewijzingsberichtOp } from '../toewijzen/stel-toewijzingsbericht-op.ts'
import { zoalsHetWordt } from '../toewijzen/zoals-het-wordt.ts'
import type { Feit, NieuwFeit } from '../toewijzing/feiten.ts'
import { haalFeiten, legVast, vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import { type Toewijzing, vouwToewijzing } from '../toewijzing/toewijzing.ts'

const ONBEKEND = geweigerd('toewijzing-onbekend', 'Deze toewijzing bestaat niet, of u mag haar niet zien.')
const NIET_AFGEWEZEN = geweigerd(
  'wijziging-niet-afgewezen',
  'De aanbieder wees geen wijziging van deze toewijzing af, of daar is al iets mee gedaan.',
)

/**
 * Tells the provider once more of a change whose WMO301 it rejected: a rejected message counts as never sent (OP286), while the change
 * stands. For after what was wrong with the message is mended. Refuses when no change waits.
 */
export async function herhaalWijziging(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const toewijzing = await openAfgewezen(stap, id)
  if (!toewijzing.ok) return toewijzing
  const feit: NieuwFeit = { soort: 'wijzigingHerhaald', gegevens: {} }
  const bericht = await stelToewijzingsberichtOp(stap, [await zoalsHetWordt(stap, toewijzing.waarde, feit)])
  if (!bericht.ok) return bericht
  await legVast(stap, toewijzing.waarde, feit)
  await bericht.waarde.bewaar()
  return gelukt()
}

/**
 * Takes back a change of last day or volume whose WMO301 the provider rejected: it is again what the provider knows, so nothing is
 * sent. An end that stands for something else (a death, another provider) cannot be taken back so.
 */
export async function draaiWijzigingTerug(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const gevonden = await openAfgewezen(stap, id)
  if (!gevonden.ok) return gevonden
  const toewijzing = gevonden.waarde
  const eerder = voorLaatsteWijziging(toewijzing, await haalFeiten(stap, id))
  if (!eerder)
    return geweigerd(
      'niet-terug-te-draaien',
      'Deze toewijzing eindigt om een andere reden. Verbeter wat er mis was en stuur het bericht opnieuw.',
    )
  const { eind, volume, redenWijziging, toegewezenOp } = eerder
  const gegevens = { eind, volume, reden: redenWijziging, toegewezenOp: toegewezenOp.toISOString() }
  await legVast(stap, toewijzing, { soort: 'wijzigingTeruggedraaid', gegevens })
  return gelukt()
}

/** The assignment, held, of which a change was rejected; for who handles it. */
async function openAfgewezen(stap: Stap, id: string): Promise<Uitkomst<Toewijzing>> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  const relaties = toewijzing && (await relatiesVan(stap, toewijzing.zaak))
  if (!toewijzing || !relaties) return ONBEKEND
  const oordeel = mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties })
  if (!oordeel.ok) return oordeel
  return toewijzing.wijzigingAfgewezen === null ? NIET_AFGEWEZEN : gelukt(toewijzing)
}

const WIJZIGINGEN: readonly Feit['soort'][] = [
  'toewijzingGewijzigd',
  'toewijzingBeeindigd',
  'toewijzingIngetrokken',
  'wijzigingTeruggedraaid',
]

/** How the assignment was before its last change; null when that was no change of last day or volume. */
function voorLaatsteWijziging({ id }: Toewijzing, feiten: readonly Feit[]): Toewijzing | null {
  const laatste = feiten.findLast(({ soort }) => WIJZIGINGEN.includes(soort))
  if (laatste?.soort !== 'toewijzingGewijzigd') return null
  return vouwToewijzing(
    id,
    feiten.filter((feit) => feit !== laatste),
  )
}
