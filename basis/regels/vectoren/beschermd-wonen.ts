import { bijdrageBeschermdWonen } from '../bijdrage-beschermd-wonen/beschermd-wonen.ts'
import { inkomenHogeBijdrage } from '../bijdrage-beschermd-wonen/inkomen.ts'
import { beschermdWonenLaagOfHoog } from '../bijdrage-beschermd-wonen/laag-of-hoog.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { bedragUit, woordUit } from './uitkomstveld.ts'
import { metStandaard, optioneel, verplicht } from './veld.ts'
import { bedragsoort, getalsoort, heelGetal, jaarsoort, jaNee, keuzesoort } from './veldsoort.ts'

const JAAR = verplicht(jaarsoort, 'Het jaar waarover u het wilt weten.', 'The year that you ask about.')

const bijdrage = rekenaar({
  doel: {
    nl: 'Hoeveel eigen bijdrage iemand per maand betaalt voor beschermd wonen.',
    en: 'How much own contribution somebody pays per month for sheltered housing.',
  },
  invoer: {
    jaar: JAAR,
    regime: optioneel(
      keuzesoort(['laag', 'hoog']),
      'De lage of de hoge bijdrage. Leeg: alleen de grenzen van het jaar.',
      'The low or the high contribution. Empty: only the limits of the year.',
    ),
    bijdrageplichtigInkomen: optioneel(
      bedragsoort(),
      'Het inkomen per jaar dat meetelt. Leeg: niet bekend.',
      'The income a year that counts. Empty: not known.',
    ),
    dagen: optioneel(
      getalsoort(),
      'Over hoeveel dagen van de maand. Leeg: de hele maand.',
      'Over how many days of the month. Empty: the whole month.',
    ),
    inkomenOpOfOnderNorm: metStandaard(
      jaNee,
      false,
      'Het inkomen is niet hoger dan de norm. Dan is er niets te betalen.',
      'The income is not above the norm. Then nothing is due.',
    ),
  },
  uitkomst: {
    laagMin: bedragUit('Het minste van de lage bijdrage per maand.', 'The least of the low contribution per month.'),
    laagMax: bedragUit('Het meeste van de lage bijdrage per maand.', 'The most of the low contribution per month.'),
    hoogMax: bedragUit('Het meeste van de hoge bijdrage per maand.', 'The most of the high contribution per month.'),
    perMaand: bedragUit('De bijdrage voor een hele maand.', 'The contribution for a whole month.'),
    bedrag: bedragUit('De bijdrage voor de dagen die u vroeg.', 'The contribution for the days that you asked.'),
  },
  voorbeeld: { jaar: 2026, regime: 'laag', bijdrageplichtigInkomen: 18000, dagen: 10 },
  reken: ({ dagen, ...invoer }) => bijdrageBeschermdWonen({ ...invoer, dagen }),
})

const laagOfHoog = rekenaar({
  doel: {
    nl: 'Of iemand voor beschermd wonen de lage of de hoge bijdrage betaalt.',
    en: 'Whether somebody pays the low or the high contribution for sheltered housing.',
  },
  invoer: {
    jaar: JAAR,
    maandenVerblijf: verplicht(
      heelGetal(0, 1200),
      'Hoeveel hele maanden iemand er al woont.',
      'How many whole months somebody has lived there.',
    ),
    echtgenootThuis: metStandaard(
      jaNee,
      false,
      'De partner woont thuis, niet in een instelling.',
      'The partner lives at home, not in an institution.',
    ),
    kinderenTeOnderhouden: metStandaard(
      jaNee,
      false,
      'Iemand zorgt voor kinderen met kinderbijslag of studiefinanciering.',
      'Somebody supports children with child benefit or student finance.',
    ),
    terugkeerVerwacht: metStandaard(
      jaNee,
      false,
      'De gemeente verwacht dat iemand binnen de termijn weer thuis woont.',
      'The municipality expects a return home within the term.',
    ),
    kortNaHogeBijdrage: metStandaard(
      jaNee,
      false,
      'Iemand kwam kort na een eerder verblijf met de hoge bijdrage terug.',
      'Somebody came back shortly after an earlier stay with the high contribution.',
    ),
  },
  uitkomst: { regime: woordUit('De lage of de hoge bijdrage.', 'The low or the high contribution.') },
  voorbeeld: { jaar: 2026, maandenVerblijf: 6, kinderenTeOnderhouden: true },
  reken: (invoer) => met(beschermdWonenLaagOfHoog(invoer), (regime) => ({ regime })),
})

const nul = (nl: string, en: string) => metStandaard(bedragsoort(), 0, nl, en)

const inkomen = rekenaar({
  doel: {
    nl: 'Welk inkomen meetelt voor de hoge bijdrage van beschermd wonen.',
    en: 'Which income counts for the high contribution for sheltered housing.',
  },
  invoer: {
    jaar: JAAR,
    inkomen: verplicht(bedragsoort(), 'Het inkomen per jaar.', 'The income a year.'),
    belasting: nul('De belasting daarover.', 'The tax on it.'),
    nettoArbeid: nul(
      'Loon of ziektegeld na belasting. Vijftien procent telt niet mee.',
      'Wages or sick pay after tax. Fifteen percent is left out.',
    ),
    zakEnKleedgeld: nul('Zakgeld en kleedgeld.', 'Pocket and clothing money.'),
    zorgpremieNaToeslag: nul('De premie voor de zorgverzekering min de toeslag.', 'The health premium less allowance.'),
    overigeAftrek: nul('Andere aftrek van de ministeriële regeling.', 'Other deductions of the ministerial order.'),
    vermogen: nul('Het vermogen.', 'The wealth.'),
  },
  uitkomst: {
    bijdrageplichtigInkomen: bedragUit('Het inkomen per jaar dat meetelt.', 'The income a year that counts.'),
  },
  voorbeeld: { jaar: 2026, inkomen: 30000, belasting: 5000, zakEnKleedgeld: 4500, vermogen: 10000 },
  reken: (invoer) => met(inkomenHogeBijdrage(invoer), (bedrag) => ({ bijdrageplichtigInkomen: bedrag })),
})

/** Contributions for beschermd wonen. */
export const BESCHERMD_WONEN: Readonly<Record<string, Rekenaar>> = {
  'eigen-bijdrage-beschermd-wonen': bijdrage,
  'beschermd-wonen-laag-of-hoog': laagOfHoog,
  'beschermd-wonen-inkomen-hoog': inkomen,
}
