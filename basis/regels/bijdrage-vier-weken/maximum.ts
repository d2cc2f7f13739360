import { type Datum, datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { deelAfgerond } from '../bijdrage/rekenen.ts'
import { type Parameter, type Tabel, vindRij } from '../parameter.ts'
import { bedragStap, stap, type Uitleg } from '../uitleg.ts'
import type { PeriodeInvoer } from './invoer.ts'
import { BASISBEDRAG, categorieVan, INKOMENSGRENS, KORTING, OPSLAG } from './tarieven.ts'

export type Maximum = {
  /** The most that may be asked per four weeks, after the discount. */
  readonly maximaal: Eurocent
  readonly voorKorting: Eurocent
  readonly kortingPercentage: number
  /** Thirteen periods of the amount before rounding. */
  readonly perJaar: Eurocent
  readonly stappen: readonly Uitleg[]
  /** False when a number without a source was used. */
  readonly zeker: boolean
}

export type TariefOnbekend = 'waarde-onbekend'
type Gevonden<Waarde> = Uitkomst<Parameter<Waarde>, TariefOnbekend>

/** Thousandths of the surplus are divided over thirteen periods. */
const NOEMER = 13 * 1000

/**
 * basis + part x (income - limit) / 13, minus the discount (Besluit mo art. 4.1 lid 1-4; UB Wmo 2015 art. 3.8 lid 1-2).
 * `inkomen` null: only the fixed amount (Besluit mo art. 4.4 lid 1; UB 3.10 lid 1). All in whole numbers; only the end
 * is rounded.
 */
export function maximaleBijdrage(
  invoer: PeriodeInvoer,
  inkomen: Eurocent | null,
  artikel: string,
): Uitkomst<Maximum, TariefOnbekend> {
  const dag = datum(`${invoer.jaar}-01-01`)
  const basis = haal(BASISBEDRAG[categorieVan(invoer.huishouden)], dag)
  if (!basis.ok) return basis
  const korting = haal(KORTING, dag)
  if (!korting.ok) return korting
  const opslag = bepaalOpslag(invoer, inkomen, dag, artikel)
  if (!opslag.ok) return opslag
  const vast = Math.min(basis.waarde.waarde, invoer.verordening.basis ?? basis.waarde.waarde)
  const teller = vast * NOEMER + opslag.waarde.teller
  const over = 100 - korting.waarde.waarde
  const gebruikt = [basis.waarde, korting.waarde, ...opslag.waarde.gebruikt]
  return gelukt({
    voorKorting: deelAfgerond(teller, NOEMER),
    kortingPercentage: korting.waarde.waarde,
    maximaal: deelAfgerond(teller * over, NOEMER * 100),
    perJaar: deelAfgerond(teller * over, 1000 * 100),
    zeker: gebruikt.every(({ zekerheid }) => zekerheid !== 'unverified'),
    stappen: [
      ...basisstappen(basis.waarde, vast, artikel),
      ...opslag.waarde.stappen,
      ...kortingsstap(korting.waarde, deelAfgerond(teller * korting.waarde.waarde, NOEMER * 100)),
      ...gebruikt.filter(({ zekerheid }) => zekerheid === 'unverified').map(onzekerheid),
    ],
  })
}

type Opslag = {
  readonly teller: number
  readonly stappen: readonly Uitleg[]
  readonly gebruikt: readonly Parameter<number>[]
}

function bepaalOpslag(
  { huishouden, verordening, jaar }: PeriodeInvoer,
  inkomen: Eurocent | null,
  dag: Datum,
  artikel: string,
): Uitkomst<Opslag, TariefOnbekend> {
  if (jaar >= 2019) return gelukt({ teller: 0, stappen: [], gebruikt: [] })
  if (inkomen === null) return gelukt({ teller: 0, stappen: [zonderInkomen(jaar)], gebruikt: [] })
  const grens = haal(INKOMENSGRENS[categorieVan(huishouden)], dag)
  if (!grens.ok) return grens
  const deel = haal(OPSLAG, dag)
  if (!deel.ok) return deel
  const vanaf = grens.waarde.waarde + verordening.grensHoger
  const promille = Math.min(deel.waarde.waarde, verordening.opslag ?? deel.waarde.waarde)
  const teller = Math.max(0, inkomen - vanaf) * promille
  return gelukt({
    teller,
    stappen: [opslagstap(teller, vanaf, promille, grens.waarde, artikel)],
    gebruikt: [grens.waarde, deel.waarde],
  })
}

/** The row of a table, also when it has no source: the outcome then says so. A year without a row is refused. */
function haal<Waarde>(tabel: Tabel<Waarde>, dag: Datum): Gevonden<Waarde> {
  const rij = vindRij(tabel, dag)
  if (rij) return gelukt(rij)
  return geweigerd(
    'waarde-onbekend',
    `Voor ${dag.slice(0, 4)} hebben wij geen bron gevonden van: ${tabel.naam.nl}. Wij rekenen daarom niets uit.`,
    'jaar',
  )
}

const zonderInkomen = (jaar: number): Uitleg =>
  stap(
    'Uw inkomen is niet bekend. Dan geldt alleen het vaste bedrag.',
    'Your income is not known. Then only the fixed amount holds.',
    { artikel: jaar < 2015 ? 'Besluit mo art. 4.4 lid 1' : 'UB Wmo 2015 art. 3.10 lid 1' },
  )

function basisstappen(rij: Parameter<Eurocent>, vast: Eurocent, artikel: string): readonly Uitleg[] {
  const { bron, zekerheid } = rij
  const wet = bedragStap(
    'Dit is het vaste bedrag per vier weken.',
    'This is the fixed amount per four weeks.',
    rij.waarde,
    { artikel, bron, zekerheid },
  )
  if (vast === rij.waarde) return [wet]
  return [
    wet,
    bedragStap('Uw gemeente vroeg minder.', 'Your municipality asked less.', vast, {
      artikel: artikel.replace('lid 1', 'lid 2'),
    }),
  ]
}

function opslagstap(
  teller: number,
  vanaf: Eurocent,
  promille: number,
  rij: Parameter<Eurocent>,
  artikel: string,
): Uitleg {
  const deel = String(promille / 10)
  const { bron, zekerheid } = rij
  return bedragStap(
    `Boven ${schrijfEuro(vanaf)} per jaar komt daar ${deel.replace('.', ',')} procent van wat u meer verdient bij, verdeeld over 13 perioden.`,
    `Above ${schrijfEuro(vanaf, 'en')} per year, ${deel} percent of what you earn more is added, divided over 13 periods.`,
    deelAfgerond(teller, NOEMER),
    { artikel, bron, zekerheid },
  )
}

const kortingsstap = ({ waarde, bron, zekerheid }: Parameter<number>, korting: Eurocent): readonly Uitleg[] =>
  waarde === 0
    ? []
    : [
        bedragStap(
          `Hier ging ${waarde} procent korting af.`,
          `A discount of ${waarde} percent was taken off.`,
          korting,
          {
            artikel: 'Besluit mo art. 4.1 lid 4',
            bron,
            zekerheid,
          },
        ),
      ]

const onzekerheid = ({ bron }: Parameter<number>): Uitleg =>
  stap(
    'Niet zeker: van een van deze getallen vonden wij geen bron. Gebruik de uitkomst niet als vaststaand.',
    'Not certain: for one of these numbers we found no source. Do not use the outcome as a fact.',
    { bron, zekerheid: 'unverified' },
  )
