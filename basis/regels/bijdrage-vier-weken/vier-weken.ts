import { datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { VERMOGENSBIJTELLING } from '../bijdrage/bijtelling.ts'
import { eersteDagVan, isBedrag } from '../bijdrage/rekenen.ts'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, stap, type Uitleg } from '../uitleg.ts'
import { type Bijdrageplichtig, bijdrageplichtigInkomen } from './inkomen.ts'
import type { PeriodeInvoer } from './invoer.ts'
import { type Maximum, maximaleBijdrage, type TariefOnbekend } from './maximum.ts'
import { AFRONDING, GRENZEN_2017, JAREN_ZONDER_GRENS, KORTING_EN_KOSTPRIJS, OUDEREN_2018 } from './open-vragen.ts'
import { BASISBEDRAG, INKOMENSGRENS, KORTING, OPSLAG, OUDERENTOESLAG } from './tarieven.ts'
import {
  GRONDEN_2007,
  GRONDEN_2015,
  GRONDEN_2018,
  GRONDEN_2019,
  type Gronden,
  PERIODETEKSTEN,
  type Periodevrijstelling,
  periodevrijstelling,
} from './vrijstellingen.ts'

/** Amounts in eurocents per four weeks. */
export type Periodebijdrage = {
  readonly bijdrageplichtigInkomen: Eurocent | null
  readonly voorKorting: Eurocent
  readonly kortingPercentage: number
  /** The most that may be asked. */
  readonly maximaal: Eurocent
  /** What is due: never more than the support costs. */
  readonly verschuldigd: Eurocent
  /** Thirteen periods, from the amount before rounding. */
  readonly perJaar: Eurocent
  /** Why nothing is due, or null. */
  readonly reden: Periodevrijstelling | null
  /** False when a number without a source was used: never take the outcome as a fact then. */
  readonly zeker: boolean
}

type Code = TariefOnbekend | 'ongeldig-bedrag'
type Tekstversie = { readonly artikel: string; readonly kostprijs: string; gronden(jaar: number): Gronden }

const BMO: Tekstversie = {
  artikel: 'Besluit mo art. 4.1 lid 1',
  kostprijs: 'Besluit mo art. 4.1 lid 5',
  gronden: () => GRONDEN_2007,
}
const UB: Tekstversie = {
  artikel: 'UB Wmo 2015 art. 3.8 lid 1',
  kostprijs: 'Wmo 2015 art. 2.1.4 lid 3',
  gronden: (jaar) => (jaar < 2018 ? GRONDEN_2015 : GRONDEN_2018),
}
const UB_2019: Tekstversie = { ...UB, gronden: () => GRONDEN_2019 }

/**
 * The own contribution per four weeks, 2007-2019: a fixed amount plus a part of the income above a limit, and in 2019
 * one amount for everybody. The municipality could ask less, or nothing; `verordening` says so.
 */
export const bijdrageVierWeken = regel<PeriodeInvoer, Periodebijdrage, Code>({
  regeling: 'eigen-bijdrage-vier-weken',
  naam: { nl: 'Eigen bijdrage per vier weken (2007 tot 2020)', en: 'Own contribution per four weeks (2007 to 2020)' },
  artikel: 'Besluit mo art. 4.1; UB Wmo 2015 art. 3.8 (tekst tot 2020)',
  parameters: [
    ...Object.values(BASISBEDRAG),
    ...Object.values(INKOMENSGRENS),
    OPSLAG,
    KORTING,
    VERMOGENSBIJTELLING,
    OUDERENTOESLAG,
  ],
  vragen: [JAREN_ZONDER_GRENS, GRENZEN_2017, KORTING_EN_KOSTPRIJS, AFRONDING, OUDEREN_2018],
  peildatum: ({ jaar }) => eersteDagVan(jaar),
  lezingen: [
    { vanaf: datum('2007-01-01'), tot: datum('2014-12-31'), uitgave: 1, reken: (invoer) => reken(invoer, BMO) },
    { vanaf: datum('2015-01-01'), tot: datum('2018-12-31'), uitgave: 1, reken: (invoer) => reken(invoer, UB) },
    { vanaf: datum('2019-01-01'), tot: datum('2019-12-31'), uitgave: 1, reken: (invoer) => reken(invoer, UB_2019) },
  ],
})

function reken(invoer: PeriodeInvoer, tekst: Tekstversie): Uitkomst<Bevinding<Periodebijdrage>, Code> {
  const fout = foutIn(invoer)
  if (fout) return geweigerd('ongeldig-bedrag', 'Vul een bedrag in van hele centen, niet te groot.', fout)
  const inkomen = bijdrageplichtigInkomen(invoer)
  const gronden = tekst.gronden(invoer.jaar)
  const reden = periodevrijstelling(invoer, inkomen?.bedrag ?? null, gronden)
  if (reden !== null) return gelukt(vrij(inkomen, reden, gronden[reden]))
  const maximum = maximaleBijdrage(invoer, inkomen?.bedrag ?? null, tekst.artikel)
  return maximum.ok ? gelukt(bevinding(invoer, inkomen, maximum.waarde, tekst)) : maximum
}

/** The name of the first field with an amount that cannot be computed with. */
function foutIn({ inkomen, vermogen, kostprijs, verordening, ouderen = [] }: PeriodeInvoer): string | undefined {
  const velden: readonly (readonly [string, number, boolean])[] = [
    ['inkomen', inkomen ?? 0, false],
    ['vermogen', vermogen, true],
    ['kostprijs', kostprijs ?? 0, true],
    ['basis', verordening.basis ?? 0, true],
    ['opslag', verordening.opslag ?? 0, true],
    ['grensHoger', verordening.grensHoger, true],
    ...ouderen.flatMap((een) => [['ouderen', een.inkomen, false] as const, ['ouderen', een.vermogen, true] as const]),
  ]
  return velden.find(([, bedrag, nietOnderNul]) => !isBedrag(bedrag) || (nietOnderNul && bedrag < 0))?.[0]
}

function vrij(
  inkomen: Bijdrageplichtig | null,
  reden: Periodevrijstelling,
  artikel: string | undefined,
): Bevinding<Periodebijdrage> {
  const { nl, en } = PERIODETEKSTEN[reden]
  const waarom = stap(nl, en, artikel === undefined ? {} : { artikel })
  return {
    uitkomst: {
      bijdrageplichtigInkomen: inkomen?.bedrag ?? null,
      voorKorting: 0,
      kortingPercentage: 0,
      maximaal: 0,
      verschuldigd: 0,
      perJaar: 0,
      reden,
      zeker: true,
    },
    uitleg: bedragStap('U betaalt niets.', 'You pay nothing.', 0, {
      ...(artikel === undefined ? {} : { artikel }),
      stappen: [waarom],
    }),
  }
}

function bevinding(
  { kostprijs }: PeriodeInvoer,
  inkomen: Bijdrageplichtig | null,
  { stappen, zeker, maximaal, ...bedragen }: Maximum,
  tekst: Tekstversie,
): Bevinding<Periodebijdrage> {
  const verschuldigd = Math.min(maximaal, kostprijs ?? maximaal)
  const uitleg = bedragStap(
    `U betaalt per vier weken hoogstens ${schrijfEuro(verschuldigd)}.`,
    `You pay at most ${schrijfEuro(verschuldigd, 'en')} per four weeks.`,
    verschuldigd,
    {
      artikel: tekst.artikel,
      stappen: [
        ...(inkomen ? [inkomen.uitleg] : []),
        ...stappen,
        ...kostprijsstap(kostprijs, maximaal, tekst.kostprijs),
        stap('De gemeente mocht minder vragen, of niets.', 'The municipality could ask less, or nothing.', {
          artikel: tekst.artikel.replace('lid 1', 'lid 2'),
        }),
      ],
    },
  )
  return {
    uitkomst: {
      bijdrageplichtigInkomen: inkomen?.bedrag ?? null,
      ...bedragen,
      maximaal,
      verschuldigd,
      reden: null,
      zeker: zeker && (inkomen?.zeker ?? true),
    },
    uitleg,
  }
}

const kostprijsstap = (kostprijs: Eurocent | null, maximaal: Eurocent, artikel: string): readonly Uitleg[] =>
  kostprijs === null || kostprijs >= maximaal
    ? []
    : [
        bedragStap(
          'Uw hulp kost minder dan het hoogste bedrag. U betaalt nooit meer dan de hulp kost.',
          'Your support costs less than the highest amount. You never pay more than the support costs.',
          kostprijs,
          { artikel },
        ),
      ]
