import {
  type Datum,
  dagenTussen,
  type Eurocent,
  geweigerd,
  laatsteVanMaand,
  overlapt,
  type Periode,
  plusDagen,
  plusMaanden,
  schrijfEuro,
  type Weigering,
} from '@meedoen/kern'
import { schrijfMaand } from '@meedoen/regels'
import { teDeclarerenMaanden } from '../../declareren/portaal/maanden.ts'
import { boekjaarVan } from '../boekjaar.ts'
import type { Budget, Overeenkomst } from '../budget.ts'
import { DELEN, jaarstand } from '../stand.ts'

type Wens = { readonly maand: Datum; readonly aantal: number; readonly bedrag: Eurocent }

/** Why this cannot be declared; null when it can. */
export const bezwaarTegen = (
  budget: Budget,
  overeenkomst: Overeenkomst,
  wens: Wens,
  vandaag: Datum,
): Weigering | null =>
  buitenPeriode(budget, overeenkomst, wens.maand, vandaag) ??
  alGedeclareerd(budget, overeenkomst, wens.maand) ??
  meerDanKan(overeenkomst, wens) ??
  bovenAfspraak(budget, overeenkomst, wens) ??
  bovenBudget(budget, wens)

/** The months of the past year that can still be declared on an agreement, latest first. */
export const openMaanden = (budget: Budget, overeenkomst: Overeenkomst, vandaag: Datum): Datum[] =>
  teDeclarerenMaanden(plusMaanden(vandaag, 1)).filter(
    (maand) =>
      buitenPeriode(budget, overeenkomst, maand, vandaag) === null &&
      alGedeclareerd(budget, overeenkomst, maand) === null,
  )

function buitenPeriode(budget: Budget, overeenkomst: Overeenkomst, maand: Datum, vandaag: Datum): Weigering | null {
  const heel: Periode = { begin: maand, eind: laatsteVanMaand(maand) }
  if (!overlapt(heel, budget) || !overlapt(heel, overeenkomst) || !overlapt(budget, overeenkomst))
    return geweigerd(
      'buiten-overeenkomst',
      `In ${schrijfMaand(maand)} liep deze overeenkomst niet. Kies een andere maand.`,
      'maand',
    )
  const laatste = [heel.eind, budget.eind, overeenkomst.eind].flatMap((dag) => dag ?? []).toSorted()[0]
  return laatste !== undefined && laatste >= vandaag
    ? geweigerd('maand-loopt-nog', `${schrijfMaand(maand)} is nog niet voorbij. Declareer na de laatste dag.`, 'maand')
    : null
}

/** The same help in the same month is paid once. */
const alGedeclareerd = ({ bestedingen }: Budget, { id }: Overeenkomst, maand: Datum): Weigering | null =>
  bestedingen.some((b) => b.overeenkomst === id && b.maand === maand && b.stand !== 'ingetrokken')
    ? geweigerd(
        'maand-al-gedeclareerd',
        `Over ${schrijfMaand(maand)} is al gedeclareerd. Klopt die declaratie niet? Trek haar in zolang zij niet is betaald.`,
        'maand',
      )
    : null

/** No month has more hours, half days or nights than its days hold. */
const PER_DAG = { uur: 24, dagdeel: 3, etmaal: 1, maand: 1, resultaat: 1 } as const

function meerDanKan({ eenheid }: Overeenkomst, { maand, aantal }: Wens): Weigering | null {
  const dagen = dagenTussen(maand, plusDagen(laatsteVanMaand(maand), 1))
  return aantal > PER_DAG[eenheid] * dagen * DELEN
    ? geweigerd('meer-dan-maand', 'Zoveel past niet in een maand. Kijk het aantal na.', 'aantal')
    : null
}

/** Of a result the invoices together may not be more than was agreed. */
function bovenAfspraak(
  { bestedingen }: Budget,
  { id, eenheid, tarief }: Overeenkomst,
  { bedrag }: Wens,
): Weigering | null {
  if (eenheid !== 'resultaat') return null
  const eerder = bestedingen
    .filter((b) => b.overeenkomst === id && b.stand !== 'ingetrokken')
    .reduce((som, b) => som + b.bedrag, 0)
  return eerder + bedrag > tarief
    ? geweigerd(
        'meer-dan-afgesproken',
        `Afgesproken is ${schrijfEuro(tarief)} in totaal. Vul een lager bedrag in.`,
        'bedrag',
      )
    : null
}

function bovenBudget(budget: Budget, { maand, bedrag }: Wens): Weigering | null {
  const boekjaar = boekjaarVan(budget, maand)
  if (!boekjaar) return geweigerd('buiten-budget', 'In deze maand liep uw budget niet. Kies een andere maand.', 'maand')
  const { over, afrekening } = jaarstand(budget, boekjaar)
  if (afrekening !== null)
    return geweigerd('al-afgerekend', `Het jaar ${boekjaar.jaar} is al afgerekend. Bel ons als er iets mist.`, 'maand')
  return bedrag > over
    ? geweigerd(
        'budget-op',
        `In ${boekjaar.jaar} is nog ${schrijfEuro(Math.max(0, over))} over. Deze declaratie is ${schrijfEuro(bedrag)}. Vul minder in, of bel ons.`,
      )
    : null
}
