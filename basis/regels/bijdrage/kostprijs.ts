import { type Datum, type Eurocent, gelukt, geweigerd, plusMaanden, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, schrijfMaand, stap, type Uitleg } from '../uitleg.ts'
import { eersteBijdragemaand } from './maand.ts'
import { BEDRAG_2027_KOSTPRIJS } from './open-vragen.ts'
import {
  ABONNEMENTSTARIEF,
  ABONNEMENTSTARIEF_VANAF,
  gemeentelijkBedrag,
  type TariefOnbekend,
  wettelijkBedragIn,
} from './tarief.ts'

/** Only for these the law caps the contribution at the cost price (Wmo 2015 art. 2.1.4a lid 6). */
export const KOSTPRIJSSOORTEN = ['hulpmiddel', 'woningaanpassing'] as const

export type Kostprijsinvoer = {
  readonly soort: string
  /** Whole cost price in eurocents, computed as the ordinance says. */
  readonly kostprijs: Eurocent
  readonly ingang: Datum
  /** Lower monthly amount of the ordinance, or null. */
  readonly verordeningBedrag: Eurocent | null
  /** What to do with months whose amount is not published: refuse, or keep the last amount and say so. */
  readonly onbekendeMaanden: 'weiger' | 'laatste-bedrag'
}

/** Amounts in eurocents; `laatsteMaand` the first day of the last month that is due, null when none is. */
export type Kostprijsverloop = {
  readonly maandenMetBijdrage: number
  readonly totaal: Eurocent
  readonly restantNietGeind: Eurocent
  readonly afboekingPerMaand: Eurocent
  readonly laatsteMaand: Datum | null
  readonly aanname: boolean
}

type Code = TariefOnbekend | 'geen-kostprijsgrens' | 'ongeldige-kostprijs'

/**
 * How long somebody pays for a hulpmiddel or woningaanpassing. Each month the *statutory* amount goes off the cost
 * price, also where the municipality asks less (UB Wmo 2015 art. 3.10b lid 3). When the rest is lower than the
 * contribution of the month, that contribution is not collected (lid 6).
 */
export const abonnementstariefKostprijs = regel<Kostprijsinvoer, Kostprijsverloop, Code>({
  regeling: 'abonnementstarief-kostprijs',
  naam: { nl: 'Eigen bijdrage en kostprijs', en: 'Own contribution and cost price' },
  artikel: 'Wmo 2015 art. 2.1.4a lid 6',
  parameters: [ABONNEMENTSTARIEF],
  vragen: [BEDRAG_2027_KOSTPRIJS],
  peildatum: ({ ingang }) => ingang,
  lezingen: [{ vanaf: ABONNEMENTSTARIEF_VANAF, tot: null, uitgave: 1, reken: kostprijsverloop }],
})

function kostprijsverloop(invoer: Kostprijsinvoer): Uitkomst<Bevinding<Kostprijsverloop>, Code> {
  if (!KOSTPRIJSSOORTEN.some((soort) => soort === invoer.soort))
    return geweigerd(
      'geen-kostprijsgrens',
      'Alleen voor een hulpmiddel of woningaanpassing betaalt u nooit meer dan de kostprijs. Voor andere hulp betaalt u zolang u die heeft.',
      'soort',
    )
  if (!Number.isInteger(invoer.kostprijs) || invoer.kostprijs < 0)
    return geweigerd('ongeldige-kostprijs', 'Vul de kostprijs in als een bedrag van nul euro of meer.', 'kostprijs')
  const verloop = loopAf(invoer)
  return verloop.ok ? gelukt({ uitkomst: verloop.waarde, uitleg: legUit(invoer, verloop.waarde) }) : verloop
}

function loopAf(invoer: Kostprijsinvoer): Uitkomst<Kostprijsverloop, TariefOnbekend> {
  const eerste = eersteBijdragemaand(invoer.ingang)
  const start = wettelijkBedragIn(eerste)
  if (!start.ok) return start
  let wettelijk = start.waarde.waarde
  let rest = invoer.kostprijs
  let totaal = 0
  let maandenMetBijdrage = 0
  let aanname = false
  let maand = eerste
  while (rest > 0) {
    const tarief = wettelijkBedragIn(maand)
    if (tarief.ok) wettelijk = tarief.waarde.waarde
    else if (invoer.onbekendeMaanden === 'weiger') return tarief
    else aanname = true
    const bijdrage = gemeentelijkBedrag(wettelijk, invoer.verordeningBedrag)
    if (rest < bijdrage) break
    if (bijdrage > 0) maandenMetBijdrage += 1
    totaal += bijdrage
    rest = Math.max(0, rest - wettelijk)
    maand = plusMaanden(maand, 1)
  }
  const laatsteMaand = maandenMetBijdrage === 0 ? null : plusMaanden(maand, -1)
  const afboekingPerMaand = start.waarde.waarde
  return gelukt({ maandenMetBijdrage, totaal, restantNietGeind: rest, afboekingPerMaand, laatsteMaand, aanname })
}

function legUit({ kostprijs }: Kostprijsinvoer, verloop: Kostprijsverloop): Uitleg {
  const { maandenMetBijdrage, totaal, restantNietGeind, afboekingPerMaand, laatsteMaand } = verloop
  const tot = laatsteMaand === null ? '' : `, tot en met ${schrijfMaand(laatsteMaand)}`
  const until = laatsteMaand === null ? '' : `, up to and including ${schrijfMaand(laatsteMaand, 'en')}`
  return bedragStap(
    `U betaalt in totaal ${schrijfEuro(totaal)}: ${maandenMetBijdrage} maanden${tot}.`,
    `You pay ${schrijfEuro(totaal, 'en')} in all: ${maandenMetBijdrage} months${until}.`,
    totaal,
    {
      artikel: 'Wmo 2015 art. 2.1.4a lid 6',
      stappen: [
        bedragStap(
          `De kostprijs is ${schrijfEuro(kostprijs)}. Meer betaalt u nooit.`,
          `The cost price is ${schrijfEuro(kostprijs, 'en')}. You never pay more.`,
          kostprijs,
          { artikel: 'Wmo 2015 art. 2.1.4a lid 6' },
        ),
        bedragStap(
          `Elke maand gaat het bedrag uit de wet van de kostprijs af. In de eerste maand is dat ${schrijfEuro(afboekingPerMaand)}. Ook als uw gemeente minder vraagt.`,
          `Each month the statutory amount goes off the cost price. In the first month that is ${schrijfEuro(afboekingPerMaand, 'en')}. Also when your municipality asks less.`,
          afboekingPerMaand,
          { artikel: 'UB Wmo 2015 art. 3.10b lid 3' },
        ),
        aantalStap('Zoveel maanden betaalt u.', 'This is how many months you pay.', maandenMetBijdrage, {
          artikel: 'UB Wmo 2015 art. 3.10b lid 3',
        }),
        ...restantstap(restantNietGeind),
        ...aannamestap(verloop.aanname),
      ],
    },
  )
}

const restantstap = (restant: Eurocent): readonly Uitleg[] =>
  restant === 0
    ? []
    : [
        bedragStap(
          `Er blijft ${schrijfEuro(restant)} over. Dat is minder dan een maand bijdrage. Dat hoeft u niet te betalen.`,
          `${schrijfEuro(restant, 'en')} is left. That is less than one month. You need not pay it.`,
          restant,
          { artikel: 'UB Wmo 2015 art. 3.10b lid 6' },
        ),
      ]

const aannamestap = (aanname: boolean): readonly Uitleg[] =>
  aanname
    ? [
        stap(
          'Niet zeker: de bedragen van latere jaren zijn nog niet bekend. Wij rekenden met het laatste bekende bedrag.',
          'Not certain: the amounts of later years are not known yet. We used the last known amount.',
          { artikel: 'Wmo 2015 art. 2.1.4b lid 4', zekerheid: 'unverified' },
        ),
      ]
    : []
