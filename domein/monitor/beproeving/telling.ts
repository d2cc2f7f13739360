import type { Eurocent } from '@meedoen/kern'
import { onderdruk } from '../doorlooptijd/onderdruk.ts'
import {
  type Band,
  type Beproeving,
  type Deel,
  type Geld,
  GROEPEN,
  type Groep,
  MEER_SOORTEN,
  REDENEN,
  type Reden,
} from './beproeving.ts'
import { HUISHOUDSOORTEN, type Huishoudsoort } from './huishouden.ts'
import { isKlein, onderdrukReeks, verborgenIn } from './onderdruk-reeks.ts'

/** What somebody gets or pays a year now and under the draft, in eurocents. */
type Meting = Geld & {
  readonly huishouden: Huishoudsoort
  /** Kinds of support that count for it, each once. */
  readonly soorten: readonly string[]
  /** For how many it counts; less than one for a part of people who are only known as a share. */
  readonly gewicht: number
}

export type Telling = {
  readonly tel: (meting: Meting) => void
  readonly laatWeg: (reden: Reden) => void
  readonly uitkomst: () => Beproeving
}

type Som = { aantal: number; verschil: number; readonly perGroep: Map<Groep, number> }

/** Adds up what happens to people. `grenzen`: where the bands of the difference per month begin, in eurocents, ascending. */
export function maakTelling(grenzen: readonly Eurocent[]): Telling {
  const banden = bandenVan(grenzen)
  const perBand = new Map<Band, number>(banden.map((band) => [band, 0]))
  const perHuishouden = new Map<Huishoudsoort, Som>(HUISHOUDSOORTEN.map((soort) => [soort, leegte()]))
  const perSoort = new Map<string, Som>()
  const redenen = new Map<Reden, number>(REDENEN.map((reden) => [reden, 0]))
  const geld = { was: 0, wordt: 0 }
  return {
    tel: (meting) => {
      const { was, wordt, gewicht, soorten } = meting
      geld.was += was * gewicht
      geld.wordt += wordt * gewicht
      const band = bandVan(banden, meting)
      perBand.set(band, (perBand.get(band) ?? 0) + gewicht)
      telOp(perHuishouden, meting.huishouden, meting)
      telOp(perSoort, soorten.length === 1 ? (soorten[0] ?? MEER_SOORTEN) : MEER_SOORTEN, meting)
    },
    laatWeg: (reden) => redenen.set(reden, (redenen.get(reden) ?? 0) + 1),
    uitkomst: () => {
      const geheel = schrijfGroepen(rondAf(perBand), geld)
      const geldTeZien = geheel.geld !== 'te-weinig'
      return {
        ...geheel,
        perHuishouden: schrijfDelen(perHuishouden, geldTeZien),
        perSoort: schrijfDelen(perSoort, geldTeZien),
        nietMeegerekend: [...redenen]
          .filter(([, aantal]) => aantal > 0)
          .map(([reden, aantal]) => ({ reden, aantal: onderdruk(aantal) })),
      }
    },
  }
}

const leegte = (): Som => ({ aantal: 0, verschil: 0, perGroep: new Map() })

function telOp<Naam>(sommen: Map<Naam, Som>, naam: Naam, { was, wordt, gewicht }: Meting): void {
  const som = sommen.get(naam) ?? leegte()
  som.aantal += gewicht
  const groep = groepVan(was, wordt)
  som.perGroep.set(groep, (som.perGroep.get(groep) ?? 0) + gewicht)
  som.verschil += (wordt - was) * gewicht
  sommen.set(naam, som)
}

/** From the greatest decrease, through what stays, to the greatest increase. */
function bandenVan(grenzen: readonly Eurocent[]): Band[] {
  const stappen = [0, ...grenzen].map((van, plaats) => ({ van, tot: grenzen[plaats] ?? null }))
  const heel = (groep: Groep): Band => ({ groep, van: 0, tot: null })
  return [
    heel('niets-meer'),
    ...stappen.toReversed().map((stap) => ({ groep: 'minder' as const, ...stap })),
    heel('gelijk'),
    heel('blijft-niets'),
    ...stappen.map((stap) => ({ groep: 'meer' as const, ...stap })),
  ]
}

function bandVan(banden: readonly Band[], { was, wordt }: Geld): Band {
  const groep = groepVan(was, wordt)
  const verschil = groep === 'minder' || groep === 'meer' ? Math.abs(wordt - was) / 12 : 0
  const band = banden.find((b) => b.groep === groep && verschil >= b.van && (b.tot === null || verschil < b.tot))
  if (!band) throw new Error(`geen band voor ${groep}`)
  return band
}

function groepVan(was: Eurocent, wordt: Eurocent): Groep {
  if (was === wordt) return was === 0 ? 'blijft-niets' : 'gelijk'
  if (wordt === 0) return 'niets-meer'
  return wordt < was ? 'minder' : 'meer'
}

/** Whole people whose sum is right: what is left after rounding down goes to the largest parts (shares of an assumption are no whole people). */
function rondAf(perBand: ReadonlyMap<Band, number>): readonly (readonly [Band, number])[] {
  const rijen = [...perBand].map(([band, gewicht]) => ({ band, heel: Math.floor(gewicht + RUIS), gewicht }))
  const totaal = Math.round(rijen.reduce((som, { gewicht }) => som + gewicht, 0))
  let over = totaal - rijen.reduce((som, { heel }) => som + heel, 0)
  const erbij = new Set<Band>()
  for (const { band } of rijen.toSorted((a, b) => b.gewicht - b.heel - (a.gewicht - a.heel))) {
    if (over <= 0) break
    erbij.add(band)
    over -= 1
  }
  return rijen.map(({ band, heel }) => [band, heel + (erbij.has(band) ? 1 : 0)] as const)
}

/** What adding up parts may lose. */
const RUIS = 1e-6

/** A group that stays hidden hides its bands; in a group that is told the bands hide each other. */
function schrijfGroepen(perBand: readonly (readonly [Band, number])[], geld: Geld) {
  const inGroep = (groep: Groep): number[] => perBand.flatMap(([band, n]) => (band.groep === groep ? [n] : []))
  const perGroep = GROEPEN.map((groep) => som(inGroep(groep)))
  const verborgen = verborgenIn(perGroep)
  const aantallen = onderdrukReeks(perGroep)
  const totaal = som(perGroep)
  const binnen = new Map(GROEPEN.map((groep) => [groep, onderdrukReeks(inGroep(groep))]))
  const banden = perBand.map(([band]) => {
    const aantal = binnen.get(band.groep)?.shift() ?? 0
    return {
      ...band,
      aantal: verborgen.has(GROEPEN.indexOf(band.groep)) && aantal !== 0 ? ('te-weinig' as const) : aantal,
    }
  })
  const [minder = 0, nietsMeer = 0, gelijk = 0, blijftNiets = 0, meer = 0] = aantallen
  return {
    aantal: onderdruk(totaal),
    groepen: { minder, 'niets-meer': nietsMeer, gelijk, 'blijft-niets': blijftNiets, meer },
    banden,
    geld: magGeld(perGroep, totaal)
      ? { was: Math.round(geld.was), wordt: Math.round(geld.wordt) }
      : ('te-weinig' as const),
  }
}

/** An amount for all together would tell of few: of who changes, or of who has anything to pay or to get. */
function magGeld(perGroep: readonly number[], totaal: number): boolean {
  const blijftNiets = perGroep[GROEPEN.indexOf('blijft-niets')] ?? 0
  return !perGroep.some(isKlein) && totaal > 0 && !isKlein(totaal - blijftNiets)
}

/** Parts of the people side by side: counts that stay hidden, and differences that would tell of few. */
function schrijfDelen<Naam extends string>(sommen: ReadonlyMap<Naam, Som>, geldTeZien: boolean): Deel<Naam>[] {
  const delen = [...sommen].filter(([, { aantal }]) => Math.round(aantal) > 0)
  const aantallen = onderdrukReeks(delen.map(([, { aantal }]) => Math.round(aantal)))
  const geraakt = delen.map(([, { perGroep }]) => WIJZIGEND.map((groep) => Math.round(perGroep.get(groep) ?? 0)))
  const totalen = WIJZIGEND.map((_, plaats) => som(geraakt.map((deel) => deel[plaats] ?? 0)))
  // Few in this part, or few outside it: either could be told from the amount beside the groups.
  const verraadt = (deel: readonly number[]): boolean =>
    deel.some((aantal, plaats) => isKlein(aantal) || isKlein((totalen[plaats] ?? 0) - aantal))
  const verborgen = verborgenIn(
    geraakt.map(som),
    (plaats) => aantallen[plaats] === 'te-weinig' || verraadt(geraakt[plaats] ?? []),
  )
  return delen
    .map(([naam, { verschil }], plaats) => {
      const weg = !geldTeZien || verborgen.has(plaats)
      return { naam, aantal: aantallen[plaats] ?? 0, verschil: weg ? ('te-weinig' as const) : Math.round(verschil) }
    })
    .toSorted((a, b) => grootte(b.aantal) - grootte(a.aantal))
}

const som = (aantallen: readonly number[]): number => aantallen.reduce((a, b) => a + b, 0)

/** Groups whose amount changes. */
const WIJZIGEND = ['minder', 'niets-meer', 'meer'] as const satisfies readonly Groep[]

const grootte = (aantal: number | 'te-weinig'): number => (aantal === 'te-weinig' ? 0 : aantal)
