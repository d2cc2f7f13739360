import { gelukt, geweigerd, type Uitkomst, type Weigering, zonderVeld } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { stelToewijzingsberichtOp } from '../toewijzen/stel-toewijzingsbericht-op.ts'
import { zoalsHetWordt } from '../toewijzen/zoals-het-wordt.ts'
import type { Feit, NieuwFeit } from '../toewijzing/feiten.ts'
import { legVast, vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { referentieIn } from '../verkeer/eigen-301.ts'
import { heropenVerzoek, isToegekend } from '../verzoeken/heropen.ts'
import { GEEN_BESLUIT, grondslagVan } from './grens.ts'
import { bezwaarTegenAnders } from './zelfde-nummer.ts'
import { zoalsBekend } from './zoals-bekend.ts'

const ONBEKEND = geweigerd('toewijzing-onbekend', 'Deze toewijzing bestaat niet, of u mag haar niet zien.')
const NIET_AFGEWEZEN = geweigerd(
  'wijziging-niet-afgewezen',
  'De aanbieder wees geen wijziging van deze toewijzing af, of daar is al iets mee gedaan.',
)
const ALLES_AFGEWEZEN = geweigerd(
  'alles-afgewezen',
  'De aanbieder wees elk bericht over deze toewijzing af. Verbeter wat er mis was en stuur het bericht opnieuw.',
)
const ANDERS_GEEINDIGD = geweigerd(
  'niet-terug-te-draaien',
  'Deze toewijzing eindigt om een andere reden. Verbeter wat er mis was en stuur het bericht opnieuw.',
)
const ELDERS_VERTELD = geweigerd(
  'wijziging-elders-verteld',
  'De aanbieder kreeg deze wijziging ook in een ander bericht, en dat wees hij niet af. Moet het anders, wijzig de toewijzing dan opnieuw.',
)

/**
 * Tells the provider once more of a change whose WMO301 it rejected: a rejected message counts as never sent (OP286), while the change
 * stands. For after what was wrong with the message is mended. It bears the same reference, if it granted a request (TR379). Refuses
 * when no change waits.
 */
export async function herhaalWijziging(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const gevonden = await openAfgewezen(stap, id)
  if (!gevonden.ok) return gevonden
  const { toewijzing, afgewezen } = gevonden.waarde
  const referentie = await referentieIn(stap, afgewezen, toewijzing)
  const draagt = referentie !== undefined && (await isToegekend(stap, toewijzing.agb, referentie))
  const feit: NieuwFeit = { soort: 'wijzigingHerhaald', gegevens: {} }
  const bericht = await stelToewijzingsberichtOp(
    stap,
    [await zoalsHetWordt(stap, toewijzing, feit)],
    (ids) => new Map(draagt ? ids.map((bij) => [bij, referentie]) : []),
  )
  if (!bericht.ok) return bericht
  await legVast(stap, toewijzing, feit)
  await bericht.waarde.bewaar()
  return gelukt()
}

/**
 * Takes back changes of last day or volume whose WMO301 the provider rejected: the assignment is again what the provider knows, so
 * nothing is sent. A request that was granted by it is open again. An end that stands for something else (a death, another provider)
 * cannot be taken back so, nor what other help stands in the way of by now.
 */
export async function draaiWijzigingTerug(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const gevonden = await openAfgewezen(stap, id)
  if (!gevonden.ok) return gevonden
  const { toewijzing } = gevonden.waarde
  const bekend = await zoalsBekend(stap, toewijzing)
  if (!bekend) return ALLES_AFGEWEZEN
  const { eind, volume, redenWijziging, toegewezenOp } = bekend.versie
  if (!bekend.daarna.some(isWijziging)) return ELDERS_VERTELD
  const bezwaar = bekend.daarna.some(isEinde)
    ? ANDERS_GEEINDIGD
    : await bezwaarTegenTerug(stap, toewijzing, bekend.versie)
  if (bezwaar) return bezwaar
  const gegevens = { eind, volume, reden: redenWijziging, toegewezenOp: toegewezenOp.toISOString() }
  await legVast(stap, toewijzing, { soort: 'wijzigingTeruggedraaid', gegevens })
  await heropenVerzoeken(stap, toewijzing, bekend.daarna)
  return gelukt()
}

/** Of every message that was rejected since. */
async function heropenVerzoeken(stap: Stap, toewijzing: Toewijzing, daarna: readonly Feit[]): Promise<void> {
  for (const feit of daarna) {
    if (feit.soort !== 'wijzigingAfgewezen') continue
    const referentie = await referentieIn(stap, feit.gegevens.bericht, toewijzing)
    if (referentie !== undefined) await heropenVerzoek(stap, toewijzing.agb, referentie)
  }
}

type Open = {
  readonly toewijzing: Toewijzing
  /** The retour that rejected the message about its last change. */
  readonly afgewezen: string
}

/** The assignment, held, of which a change was rejected; for who handles it. */
async function openAfgewezen(stap: Stap, id: string): Promise<Uitkomst<Open>> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  const relaties = toewijzing && (await relatiesVan(stap, toewijzing.zaak))
  if (!toewijzing || !relaties) return ONBEKEND
  const oordeel = mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties })
  if (!oordeel.ok) return oordeel
  const { wijzigingAfgewezen } = toewijzing
  return wijzigingAfgewezen === null ? NIET_AFGEWEZEN : gelukt({ toewijzing, afgewezen: wijzigingAfgewezen.bericht })
}

async function bezwaarTegenTerug(stap: Stap, toewijzing: Toewijzing, wordt: Toewijzing): Promise<Weigering | null> {
  const grondslag = await grondslagVan(stap, toewijzing)
  if (!grondslag) return GEEN_BESLUIT
  const bezwaar = await bezwaarTegenAnders(stap, toewijzing, grondslag, wordt)
  return bezwaar && zonderVeld(bezwaar)
}

const isWijziging = ({ soort }: Feit): boolean =>
  soort === 'toewijzingGewijzigd' || soort === 'toewijzingBeeindigd' || soort === 'toewijzingIngetrokken'
const isEinde = ({ soort }: Feit): boolean => soort === 'toewijzingBeeindigd' || soort === 'toewijzingIngetrokken'
