import { type Aanbod, tariefOp } from '@meedoen/inkoop'
import {
  type AgbCode,
  type Datum,
  gelukt,
  geweigerd,
  geweigerdeInvoer,
  plusDagen,
  schrijfDatum,
  type Uitkomst,
  type Weigering,
} from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { alphahulpBezwaar } from '@meedoen/zaken'
import { neemtNiemandNieuw } from '../toewijzen/neemt-nieuwe.ts'
import { stapeling } from '../toewijzen/stapeling.ts'
import type { NieuwFeit, RedenWijziging } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { IN_TOTAAL, inEenheid } from '../toewijzing/omvang.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { zonderAkkoord } from './akkoord.ts'
import { alGedeclareerd, gedeclareerdOp } from './gedeclareerd.ts'
import { buitenOmvang, buitenPeriode, type Grondslag } from './grens.ts'
import type { Wijzigplan } from './plan.ts'
import type { WijzigwensVan } from './wens.ts'
import { bezwaarTegenAnders } from './zelfde-nummer.ts'

/** Another volume or product: the old ends the day before, and a new number follows (OP257). In all (6) the number may stay. */
export async function planOmvang(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  wens: WijzigwensVan<'omvang'>,
): Promise<Uitkomst<Wijzigplan>> {
  const { product, volume, reden, akkoord, vanaf } = wens
  const zelfde = product === toewijzing.product
  if (zelfde && volume === toewijzing.volume)
    return geweigerd(
      'niets-anders',
      'De hulp en de omvang blijven gelijk. Duurt de hulp langer of korter, kies dan "Andere einddatum": dan blijft het nummer gelijk.',
      'volume',
    )
  const bezwaar =
    (volume > toewijzing.volume ? buitenOmvang(grondslag, volume, 'volume') : null) ??
    (volume < toewijzing.volume ? zonderAkkoord(reden, akkoord) : null)
  if (bezwaar) return bezwaar
  if (zelfde && toewijzing.frequentie === IN_TOTAAL) {
    const { eind } = toewijzing
    const nee = await bezwaarTegenAnders(stap, toewijzing, grondslag, { eind, volume })
    if (nee) return nee
    const gegevens = { eind, volume, reden, akkoord }
    return gelukt({ feiten: [{ toewijzing, feit: { soort: 'toewijzingGewijzigd', gegevens } }], opvolgers: [] })
  }
  if (vanaf === null) return geweigerdeInvoer({ vanaf: 'geen-datum' })
  const nieuw = { agb: toewijzing.agb, product, volume, begin: vanaf }
  return volgOp(stap, toewijzing, grondslag, { ...nieuw, reden })
}

/** Another provider: ends at the first, and begins at the second on the next day. A total is shared out between them. */
export async function planAanbieder(
  stap: Stap,
  toewijzing: Toewijzing,
  grondslag: Grondslag,
  wens: WijzigwensVan<'aanbieder'>,
): Promise<Uitkomst<Wijzigplan>> {
  const { agb, vanaf, akkoord } = wens
  const inTotaal = toewijzing.frequentie === IN_TOTAAL
  if (agb === toewijzing.agb)
    return geweigerd('niets-anders', 'Deze aanbieder geeft de hulp al. Kies een andere aanbieder.', 'agb')
  const volume = inTotaal ? wens.volume : toewijzing.volume
  if (volume === undefined) return geweigerdeInvoer({ volume: 'verplicht' })
  const bezwaar = zonderAkkoord('09', akkoord) ?? (inTotaal ? buitenOmvang(grondslag, volume, 'volume') : null)
  if (bezwaar) return bezwaar
  const { product } = toewijzing
  return volgOp(stap, toewijzing, grondslag, { agb, product, volume, begin: vanaf, reden: '09' })
}

type Nieuw = {
  readonly agb: AgbCode
  readonly product: string
  readonly volume: number
  readonly begin: Datum
  readonly reden: Exclude<RedenWijziging, '13'>
}

/** Ends `van` the day before, or takes it back when nothing of it would be left, and lets the new one begin. */
export async function volgOp(
  stap: Stap,
  van: Toewijzing,
  grondslag: Grondslag,
  { agb, product, volume, begin, reden }: Nieuw,
  eind: Datum | null = van.eind,
): Promise<Uitkomst<Wijzigplan>> {
  const tot = plusDagen(begin, -1)
  const bezwaar =
    bezwaarTegenBegin(van, begin) ??
    buitenPeriode(grondslag, { begin, eind }, 'vanaf') ??
    (await alGedeclareerd(stap, van, tot, 'vanaf'))
  if (bezwaar) return bezwaar
  const aanbod = await tariefOp(stap.tx, { agb, product, dag: begin })
  if (!aanbod.ok) return aanbod
  const dicht = await neemtNiemandNieuw(stap, van.persoon, aanbod.waarde)
  if (dicht) return dicht
  const past = pastBij(grondslag, van, aanbod.waarde) ?? alphahulpBezwaar(grondslag.zaak, aanbod.waarde.product)
  if (past) return past
  const dubbel = await stapeling(stap, van.persoon, aanbod.waarde.product, { begin, eind }, (t) => t.id === van.id)
  if (dubbel) return { ...dubbel, veld: 'vanaf' }
  const verdeeld = tot < van.begin ? gelukt({}) : await verdeel(stap, van, grondslag, volume)
  if (!verdeeld.ok) return verdeeld
  const { contract } = aanbod.waarde
  const opvolger = { van, agb, contract, product, categorie: aanbod.waarde.product.categorie, volume, begin, eind }
  const feit: NieuwFeit =
    tot < van.begin
      ? { soort: 'toewijzingIngetrokken', gegevens: { reden: '13' } }
      : { soort: 'toewijzingBeeindigd', gegevens: { eind: tot, reden, ...verdeeld.waarde } }
  return gelukt({ feiten: [{ toewijzing: van, feit }], opvolgers: [opvolger] })
}

/**
 * What `van` keeps of a total when its successor gets `volume`: both together stay within the decision, and what was granted on it
 * stays. Nothing for a volume per period.
 */
async function verdeel(
  stap: Stap,
  van: Toewijzing,
  { voorziening, elders }: Grondslag,
  volume: number,
): Promise<Uitkomst<{ readonly volume?: number }>> {
  if (van.frequentie !== IN_TOTAAL) return gelukt({})
  const samen = (voorziening.volume ?? van.volume) - elders
  const gehad = Math.ceil(await gedeclareerdOp(stap, van))
  if (volume + gehad <= samen) return gelukt({ volume: Math.min(van.volume, samen - volume) })
  const { eenheid } = van
  return geweigerd(
    'te-weinig-over',
    `Bij de aanbieder van nu is al ${inEenheid(gehad, eenheid)} toegekend. Er is nog ${inEenheid(Math.max(0, samen - gehad), eenheid)}. Vul dat in of minder.`,
    'volume',
  )
}

function bezwaarTegenBegin(van: Toewijzing, begin: Datum): Weigering | null {
  if (van.eind !== null && begin > van.eind)
    return geweigerd(
      'na-einde',
      `De toewijzing loopt tot en met ${schrijfDatum(van.eind)}. Kies een dag die niet later is.`,
      'vanaf',
    )
  if (begin < van.begin)
    return geweigerd(
      'voor-begin',
      `De toewijzing begint op ${schrijfDatum(van.begin)}. Kies die dag of later.`,
      'vanaf',
    )
  return begin === van.begin && !kan(van, 'intrekken')
    ? geweigerd(
        'van-begin-af',
        `De hulp is al begonnen. Laat de verandering ingaan na ${schrijfDatum(van.begin)}.`,
        'vanaf',
      )
    : null
}

/** Only help of the kind that was granted, counted in the same way: else the volumes cannot be compared. */
function pastBij({ voorziening }: Grondslag, van: Toewijzing, { product }: Aanbod): Weigering | null {
  const zelfdeMaat =
    product.eenheid === van.eenheid && product.frequentie === van.frequentie && product.metBudget === van.metBudget
  if (product.code === van.product || (product.voorziening === voorziening.soort && zelfdeMaat)) return null
  return geweigerd(
    'andere-hulp',
    `${product.naam.nl} is andere hulp dan is besloten. Neem daarvoor eerst een nieuw besluit.`,
    'product',
  )
}
