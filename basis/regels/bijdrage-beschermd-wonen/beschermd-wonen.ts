import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { deelAfgerond, eersteDagVan, isBedrag } from '../bijdrage/rekenen.ts'
import { haalRij, type Parameter } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, stap, type Uitleg } from '../uitleg.ts'
import { BESCHERMD_WONEN_GRENZEN, type Grenzen, LAAG_DEEL } from './grenzen.ts'
import type { Regime } from './laag-of-hoog.ts'
import { DEEL_VAN_EEN_MAAND, GRENZEN_2017, GRENZEN_ONBEKEND, LAGE_PERCENTAGE } from './open-vragen.ts'

export type BeschermdWonenInvoer = {
  readonly jaar: number
  /** null: only the limits of the year are asked. */
  readonly regime: Regime | null
  /** Per year, in eurocents, as art. 3.13 (hoog) or 3.14 (laag) computes it; null: CAK has no data (art. 3.17). */
  readonly bijdrageplichtigInkomen: Eurocent | null
  /** Days of this month on which the contribution is due; null: the whole month. */
  readonly dagen: number | null
  /** The income is at or below the norm of art. 3.12 lid 6: nothing is due. */
  readonly inkomenOpOfOnderNorm: boolean
}

/** In eurocents; `perMaand` and `bedrag` null when only the limits were asked. */
export type BeschermdWonenBijdrage = Grenzen & {
  readonly perMaand: Eurocent | null
  /** For the asked part of the month. */
  readonly bedrag: Eurocent | null
}

type Code = 'waarde-onbekend' | 'waarde-onzeker' | 'ongeldig-bedrag' | 'ongeldig-aantal-dagen'

/** The contribution for staying in beschermd wonen per month: low or high (UB Wmo 2015 art. 3.11-3.19, from 2015 on). */
export const bijdrageBeschermdWonen = regel<BeschermdWonenInvoer, BeschermdWonenBijdrage, Code>({
  regeling: 'eigen-bijdrage-beschermd-wonen',
  naam: { nl: 'Eigen bijdrage beschermd wonen', en: 'Own contribution for sheltered housing' },
  artikel: 'UB Wmo 2015 art. 3.11 en 3.12',
  parameters: [BESCHERMD_WONEN_GRENZEN, LAAG_DEEL],
  vragen: [LAGE_PERCENTAGE, GRENZEN_ONBEKEND, GRENZEN_2017, DEEL_VAN_EEN_MAAND],
  peildatum: ({ jaar }) => eersteDagVan(jaar),
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken }],
})

function reken(invoer: BeschermdWonenInvoer): Uitkomst<Bevinding<BeschermdWonenBijdrage>, Code> {
  const { dagen, bijdrageplichtigInkomen } = invoer
  if (bijdrageplichtigInkomen !== null && !isBedrag(bijdrageplichtigInkomen))
    return geweigerd('ongeldig-bedrag', 'Vul een inkomen in van hele centen, niet te groot.', 'bijdrageplichtigInkomen')
  if (dagen !== null && !(Number.isInteger(dagen) && dagen >= 0 && dagen <= 31))
    return geweigerd('ongeldig-aantal-dagen', 'Vul een aantal dagen in van 0 tot en met 31.', 'dagen')
  const dag = eersteDagVan(invoer.jaar)
  const grenzen = haalRij(BESCHERMD_WONEN_GRENZEN, dag)
  if (!grenzen.ok) return grenzen
  const deel = haalRij(LAAG_DEEL, dag)
  if (!deel.ok) return deel
  if (invoer.regime === null) return gelukt(alleenGrenzen(grenzen.waarde))
  const perMaand = invoer.inkomenOpOfOnderNorm ? 0 : maandbedrag(invoer, grenzen.waarde.waarde, deel.waarde.waarde)
  const bedrag = dagen === null ? perMaand : deelVanMaand(perMaand, dagen)
  return gelukt({
    uitkomst: { ...grenzen.waarde.waarde, perMaand, bedrag },
    uitleg: legUit(invoer, grenzen.waarde, deel.waarde, { perMaand, bedrag }),
  })
}

/** Art. 3.11 lid 1-2, 3.12 lid 1 and 3, 3.17 lid 1. Never below nothing. */
function maandbedrag(
  { regime, bijdrageplichtigInkomen }: BeschermdWonenInvoer,
  grenzen: Grenzen,
  deel: number,
): Eurocent {
  if (regime === 'hoog') return klem(deelAfgerond(bijdrageplichtigInkomen ?? 0, 12), 0, grenzen.hoogMax)
  if (bijdrageplichtigInkomen === null) return grenzen.laagMin
  return klem(deelAfgerond(bijdrageplichtigInkomen * deel, 12_000), grenzen.laagMin, grenzen.laagMax)
}

const klem = (bedrag: Eurocent, min: Eurocent, max: Eurocent): Eurocent => Math.max(min, Math.min(bedrag, max))

/** Art. 3.19 lid 2; a month of 31 days would come out above the month amount, so that is the most (our reading). */
const deelVanMaand = (perMaand: Eurocent, dagen: number): Eurocent =>
  Math.min(perMaand, deelAfgerond(perMaand * 12 * dagen, 365))

const alleenGrenzen = (rij: Parameter<Grenzen>): Bevinding<BeschermdWonenBijdrage> => ({
  uitkomst: { ...rij.waarde, perMaand: null, bedrag: null },
  uitleg: stap('Dit zijn de grenzen van dit jaar.', 'These are the limits of this year.', {
    artikel: 'UB Wmo 2015 art. 3.11 lid 2 en 3.12 lid 3',
    stappen: grensstappen(rij),
  }),
})

function grensstappen({ waarde, bron, zekerheid }: Parameter<Grenzen>): readonly Uitleg[] {
  const laag = { artikel: 'UB Wmo 2015 art. 3.12 lid 3', bron, zekerheid }
  const hoog = { artikel: 'UB Wmo 2015 art. 3.11 lid 2', bron, zekerheid }
  return [
    bedragStap(
      'De lage bijdrage is ten minste dit bedrag.',
      'The low contribution is at least this.',
      waarde.laagMin,
      laag,
    ),
    bedragStap(
      'De lage bijdrage is hoogstens dit bedrag.',
      'The low contribution is at most this.',
      waarde.laagMax,
      laag,
    ),
    bedragStap(
      'De hoge bijdrage is hoogstens dit bedrag.',
      'The high contribution is at most this.',
      waarde.hoogMax,
      hoog,
    ),
  ]
}

function legUit(
  invoer: BeschermdWonenInvoer,
  grenzen: Parameter<Grenzen>,
  deel: Parameter<number>,
  { perMaand, bedrag }: { perMaand: Eurocent; bedrag: Eurocent },
): Uitleg {
  const laag = invoer.regime === 'laag'
  return bedragStap(`U betaalt ${schrijfEuro(bedrag)}.`, `You pay ${schrijfEuro(bedrag, 'en')}.`, bedrag, {
    artikel: laag ? 'UB Wmo 2015 art. 3.12' : 'UB Wmo 2015 art. 3.11',
    stappen: [
      invoer.inkomenOpOfOnderNorm ? normstap() : inkomensstap(invoer, deel, perMaand),
      ...grensstappen(grenzen),
      ...dagenstap(invoer.dagen, bedrag),
      stap('Het CAK stelt de bijdrage vast en stuurt de rekening.', 'CAK sets the contribution and sends the bill.', {
        artikel: 'Wmo 2015 art. 2.1.4b lid 1',
      }),
    ],
  })
}

const normstap = (): Uitleg =>
  stap(
    'Uw inkomen is niet hoger dan de norm voor wie in een instelling woont. Dan betaalt u niets.',
    'Your income is not above the norm for people in an institution. Then you pay nothing.',
    { artikel: 'UB Wmo 2015 art. 3.12 lid 6' },
  )

function inkomensstap(
  { regime, bijdrageplichtigInkomen }: BeschermdWonenInvoer,
  deel: Parameter<number>,
  perMaand: Eurocent,
): Uitleg {
  if (bijdrageplichtigInkomen === null)
    return bedragStap(
      'Uw inkomen is niet bekend. Dan geldt dit bedrag.',
      'Your income is not known. Then this amount holds.',
      perMaand,
      { artikel: 'UB Wmo 2015 art. 3.17 lid 1' },
    )
  if (regime === 'hoog')
    return bedragStap(
      `Per maand is dat een twaalfde van ${schrijfEuro(bijdrageplichtigInkomen)}, binnen de grens.`,
      `Per month that is a twelfth of ${schrijfEuro(bijdrageplichtigInkomen, 'en')}, within the limit.`,
      perMaand,
      { artikel: 'UB Wmo 2015 art. 3.11 lid 1' },
    )
  const procent = String(deel.waarde / 10)
  return bedragStap(
    `Per maand is dat een twaalfde van ${procent.replace('.', ',')} procent van ${schrijfEuro(bijdrageplichtigInkomen)}, binnen de grenzen.`,
    `Per month that is a twelfth of ${procent} percent of ${schrijfEuro(bijdrageplichtigInkomen, 'en')}, within the limits.`,
    perMaand,
    { artikel: 'UB Wmo 2015 art. 3.12 lid 1', bron: deel.bron, zekerheid: deel.zekerheid },
  )
}

const dagenstap = (dagen: number | null, bedrag: Eurocent): readonly Uitleg[] =>
  dagen === null
    ? []
    : [
        aantalStap('Voor zo veel dagen van de maand betaalt u.', 'You pay for this many days of the month.', dagen, {
          artikel: 'UB Wmo 2015 art. 3.19 lid 2',
        }),
        bedragStap(
          'Dat is het maandbedrag keer 12, keer de dagen, gedeeld door 365.',
          'That is the month amount times 12, times the days, divided by 365.',
          bedrag,
          { artikel: 'UB Wmo 2015 art. 3.19 lid 2' },
        ),
      ]
