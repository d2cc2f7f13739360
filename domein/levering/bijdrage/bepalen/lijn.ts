import { type Datum, type Eurocent, plusDagen } from '@meedoen/kern'
import { ABONNEMENTSTARIEF, abonnementstariefMaand, bepaalMaandbijdrage, wettelijkBedragIn } from '@meedoen/regels'
import type { Punt } from './gemeld.ts'
import { aowDatumVan, type Persoonbeeld, partnerIn, standInMaand } from './in-maand.ts'
import { eersteMaand, maandNa, maandVan } from './maanden.ts'
import type { Kader } from './persoonbron.ts'

type Uitkomst = Omit<Punt, 'maand'>

/**
 * From which month which amount is expected, up to and including the month of the run. Only months in which something can change
 * are computed. `ander` is the partner with a contribution of their own: a household pays once (Wmo 2.1.4a lid 4).
 */
export function bepaalLijn(beeld: Persoonbeeld, ander: Persoonbeeld | null): Punt[] {
  const punten: Punt[] = []
  for (const maand of breekmaanden(ander === null ? [beeld] : [beeld, ander])) {
    const uitkomst = inMaand(beeld, ander, maand) ?? (punten.length === 0 ? null : GESTOPT)
    const vorig = punten.at(-1)
    if (uitkomst !== null && !(vorig && isGelijk(vorig, uitkomst))) punten.push({ maand, ...uitkomst })
  }
  return punten
}

/** After the last support. */
export const GESTOPT: Uitkomst = { bedrag: 0, reden: 'gebruik-gestopt', versie: '' }

export const isGelijk = (a: Uitkomst, b: Uitkomst): boolean =>
  a.bedrag === b.bedrag && a.reden === b.reden && a.versie === b.versie

/** What is expected in one month; null when there is nothing to ask. */
export function inMaand(beeld: Persoonbeeld, ander: Persoonbeeld | null, maand: Datum): Uitkomst | null {
  const eigen = alleen(beeld, maand)
  if (eigen === null || eigen.bedrag === 0 || ander === null) return eigen
  const samen = partnerIn(beeld.bron, maand)?.persoon === ander.bron.persoon
  const betaaltDeAnder = samen && gaatVoor(ander, beeld, maand) && (alleen(ander, maand)?.bedrag ?? 0) > 0
  return betaaltDeAnder ? { ...eigen, bedrag: 0, reden: 'partner-betaalt' } : eigen
}

/** Of two the one who was reported first pays; on the same day the first by id. */
function gaatVoor(een: Persoonbeeld, ander: Persoonbeeld, maand: Datum): boolean {
  const sleutel = ({ gemeld, bron }: Persoonbeeld): string =>
    `${gemeld.find(({ stop }) => stop === null || stop >= maand)?.start ?? '9999-12-31'} ${bron.persoon}`
  return sleutel(een) < sleutel(ander)
}

function alleen(beeld: Persoonbeeld, maand: Datum): Uitkomst | null {
  const stand = standInMaand(beeld, maand)
  if (stand.soort === 'niets') return null
  const { bedrag: wettelijk, versie } = tariefIn(maand)
  if (stand.soort === 'kostprijs-betaald') return { bedrag: 0, reden: stand.soort, versie }
  const { bedrag, reden } = bepaalMaandbijdrage(stand.invoer, wettelijk)
  return { bedrag, reden, versie }
}

const tarieven = new Map<Datum, { bedrag: Eurocent; versie: string }>()

function tariefIn(maand: Datum): { bedrag: Eurocent; versie: string } {
  const bekend = tarieven.get(maand)
  if (bekend) return bekend
  const tarief = wettelijkBedragIn(maand)
  if (!tarief.ok) throw new Error('een ronde over een maand zonder bekend bedrag had niet mogen beginnen')
  const versie = abonnementstariefMaand.geldigheid.find(
    ({ vanaf, tot }) => vanaf <= maand && (tot === null || tot >= maand),
  )
  const nieuw = { bedrag: tarief.waarde.waarde, versie: versie?.versie ?? '' }
  tarieven.set(maand, nieuw)
  return nieuw
}

/** Every month in which the outcome can differ from the month before it, oldest first. */
function breekmaanden(beelden: readonly [Persoonbeeld, ...Persoonbeeld[]]): Datum[] {
  const { kader } = beelden[0]
  const dagen = new Set<Datum>(vasteBreuken(kader))
  for (const beeld of beelden) voegBreukenToe(dagen, beeld)
  return [...dagen].filter((maand) => maand >= kader.vroegste && maand <= kader.maand).toSorted()
}

const breuken = new WeakMap<Kader, readonly Datum[]>()

function vasteBreuken(kader: Kader): readonly Datum[] {
  const bekend = breuken.get(kader)
  if (bekend) return bekend
  const nieuw = [
    kader.vroegste,
    ...ABONNEMENTSTARIEF.rijen.map(({ vanaf }) => vanaf),
    ...abonnementstariefMaand.geldigheid.map(({ vanaf }) => vanaf),
    ...kader.verordeningen.map(({ ingang }) => eersteMaand(ingang)),
  ]
  breuken.set(kader, nieuw)
  return nieuw
}

function voegBreukenToe(dagen: Set<Datum>, { bron, gemeld, hulp, laatste, achttien }: Persoonbeeld): void {
  const vanaf = (dag: Datum): void => void dagen.add(eersteMaand(dag))
  const na = (dag: Datum | null): void => {
    if (dag !== null) dagen.add(maandNa(dag))
  }
  for (const { begin, eind } of hulp) {
    vanaf(begin)
    na(eind)
  }
  for (const { start, stop } of gemeld) {
    vanaf(start)
    na(stop)
  }
  for (const maand of laatste.values()) na(maand)
  for (const reeks of bron.vrij) {
    dagen.add(maandVan(reeks.vanaf))
    na(reeks.tot)
  }
  vanaf(achttien)
  if (bron.partners.length === 0) return
  for (const { vanaf: begin, tot, geboren } of bron.partners) {
    vanaf(begin)
    if (tot !== null) vanaf(plusDagen(tot, 1))
    aow(geboren)
  }
  aow(bron.geboren)

  function aow(geboren: Datum): void {
    const dag = aowDatumVan(geboren)
    if (dag !== null) vanaf(dag)
  }
}
