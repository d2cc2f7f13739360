import { type Datum, datum, eersteVanMaand, gelukt, schrijfDatum } from '@meedoen/kern'
import type { Scenario } from '../bijdrage-wetsvoorstel/wetsvoorstel.ts'
import { type Lezing, regel } from '../regel.ts'
import { stap, type Tekst, type Uitleg } from '../uitleg.ts'

/** The four regimes of the own contribution for support at home, and the bill as a fifth that is no law. */
export type Bijdrageregime =
  | 'wmo-2007'
  | 'wmo-2015-inkomen'
  | 'vast-bedrag-2019'
  | 'abonnementstarief'
  | 'wetsvoorstel-36713'

export type Regimekeuze = {
  readonly regime: Bijdrageregime
  readonly eenheid: 'vier-weken' | 'maand'
  /** The rule of this package that computes it. */
  readonly regeling: 'eigen-bijdrage-vier-weken' | 'abonnementstarief-maand' | 'wetsvoorstel-36713-maand'
}

type RegimeInvoer = { readonly dag: Datum; readonly scenario: Scenario | null }

const WETSVOORSTEL: Regimekeuze = {
  regime: 'wetsvoorstel-36713',
  eenheid: 'maand',
  regeling: 'wetsvoorstel-36713-maand',
}

const vierWeken = (regime: Bijdrageregime): Regimekeuze => ({
  regime,
  eenheid: 'vier-weken',
  regeling: 'eigen-bijdrage-vier-weken',
})

function lezing(
  van: string,
  tot: string | null,
  uitgave: number,
  keuze: Regimekeuze,
  artikel: string,
  tekst: Tekst,
): Lezing<RegimeInvoer, Regimekeuze, never> {
  return {
    vanaf: datum(van),
    tot: tot === null ? null : datum(tot),
    uitgave,
    reken: ({ dag, scenario }) =>
      scenario !== null && tot === null && eersteVanMaand(dag) >= scenario.vanaf
        ? gelukt({ uitkomst: WETSVOORSTEL, uitleg: voorstelstap(scenario) })
        : gelukt({ uitkomst: keuze, uitleg: stap(tekst.nl, tekst.en, { artikel }) }),
  }
}

/**
 * Which regime holds on a day, from 2007 on; the bill only from the first whole month after the day that a scenario
 * names, because both it and what it replaces go by the month.
 */
export const bijdrageregime = regel<RegimeInvoer, Regimekeuze>({
  regeling: 'eigen-bijdrage-regime',
  naam: { nl: 'Welke regels voor de eigen bijdrage gelden', en: 'Which rules for the own contribution hold' },
  artikel: 'Wmo 2007 art. 15; Wmo 2015 art. 2.1.4 en 2.1.4a',
  peildatum: ({ dag }) => dag,
  lezingen: [
    lezing('2007-01-01', '2014-12-31', 1, vierWeken('wmo-2007'), 'Besluit mo art. 4.1', {
      nl: 'Van 2007 tot 2015 betaalde u naar inkomen, per vier weken. De gemeente koos of zij een bijdrage vroeg.',
      en: 'From 2007 to 2015 you paid by income, per four weeks. The municipality chose whether it asked a contribution.',
    }),
    lezing('2015-01-01', '2018-12-30', 1, vierWeken('wmo-2015-inkomen'), 'UB Wmo 2015 art. 3.8 (tekst tot 2019)', {
      nl: 'Van 2015 tot 2019 betaalde u naar inkomen en vermogen, per vier weken.',
      en: 'From 2015 to 2019 you paid by income and wealth, per four weeks.',
    }),
    lezing('2018-12-31', '2019-12-31', 1, vierWeken('vast-bedrag-2019'), 'UB Wmo 2015 art. 3.8 (tekst 2019)', {
      nl: 'In 2019 was er één vast bedrag per vier weken. De eerste periode begon op 31 december 2018.',
      en: 'In 2019 there was one fixed amount per four weeks. The first period began on 31 December 2018.',
    }),
    lezing(
      '2020-01-01',
      null,
      2,
      { regime: 'abonnementstarief', eenheid: 'maand', regeling: 'abonnementstarief-maand' },
      'Wmo 2015 art. 2.1.4a',
      {
        nl: 'Vanaf 2020 is er één vast bedrag per maand: het abonnementstarief.',
        en: 'From 2020 on there is one fixed amount per month: the subscription rate.',
      },
    ),
  ],
})

const voorstelstap = ({ vanaf }: Scenario): Uitleg =>
  stap(
    `Wij doen alsof wetsvoorstel 36713 ingaat op ${schrijfDatum(vanaf)}. Het is nog geen wet.`,
    `We pretend that bill 36713 comes into force on ${schrijfDatum(vanaf, 'en')}. It is not law.`,
    { artikel: 'Kamerstuk 36713 (wetsvoorstel)', zekerheid: 'L' },
  )
