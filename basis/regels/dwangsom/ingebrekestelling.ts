import { type Datum, datum, gelukt, plusWeken, schrijfDatum } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { GELIJKGESTELDE_DAGEN } from '../termijnen/gelijkgesteld.ts'
import { GELIJKGESTELD } from '../termijnen/open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from '../termijnen/termijn.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { EERSTE_DAG, TE_VROEGE_BRIEF } from './open-vragen.ts'

const AWB_DWANGSOM = datum('2009-10-01')
const TWEE_WEKEN: Duur = { aantal: 2, eenheid: 'weken' }

export type Ingebrekestelling = {
  /** Last day on which the decision was still in time, with suspension and extension. */
  readonly beslissenUiterlijk: Datum
  readonly ontvangenOp: Datum
}

export type Ingebreke = {
  /** A letter that came while the municipality still had time does not count. */
  readonly telt: boolean
  /** Two weeks after receipt: from about here the dwangsom runs and court is open. Null when the letter does not count. */
  readonly tweeWekenOm: Datum | null
}

/**
 * Whether the letter that the decision is late (ingebrekestelling) counts, and when its two weeks are over
 * (Awb 4:17 lid 3, 6:12 lid 2). The exact first day of the dwangsom is not certain in our sources, so it is not given.
 */
export const ingebrekestelling = regel<Ingebrekestelling, Ingebreke>({
  regeling: 'ingebrekestelling',
  naam: { nl: 'Brief dat de gemeente te laat is', en: 'Letter that the municipality is late' },
  artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2',
  vragen: [TE_VROEGE_BRIEF, EERSTE_DAG],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [{ vanaf: AWB_DWANGSOM, tot: null, uitgave: 1, reken: (invoer) => gelukt(beoordeel(invoer)) }],
})

function beoordeel({ beslissenUiterlijk, ontvangenOp }: Ingebrekestelling): Bevinding<Ingebreke> {
  const ontvangst = datumStap(
    `De brief kwam binnen op ${schrijfDatum(ontvangenOp)}. De gemeente had tijd tot en met ${schrijfDatum(beslissenUiterlijk)}.`,
    `The letter was received on ${schrijfDatum(ontvangenOp, 'en')}. The municipality had until ${schrijfDatum(beslissenUiterlijk, 'en')}.`,
    ontvangenOp,
    { artikel: 'Awb art. 4:17 lid 3' },
  )
  if (ontvangenOp <= beslissenUiterlijk)
    return {
      uitkomst: { telt: false, tweeWekenOm: null },
      uitleg: stap(
        'De brief kwam te vroeg en telt niet. Stuur een nieuwe brief als de tijd voorbij is.',
        'The letter came too early and does not count. Send a new letter when the time is over.',
        { artikel: 'Awb art. 4:17 lid 3', stappen: [ontvangst] },
      ),
    }
  const tweeWekenOm = plusWeken(ontvangenOp, 2)
  return {
    uitkomst: { telt: true, tweeWekenOm },
    uitleg: datumStap(
      `De gemeente heeft nog twee weken: die zijn om op ${schrijfDatum(tweeWekenOm)}. Daarna loopt de dwangsom en kunt u naar de rechter.`,
      `The municipality has two more weeks: they are over on ${schrijfDatum(tweeWekenOm, 'en')}. After that the penalty runs and you can go to court.`,
      tweeWekenOm,
      { artikel: 'Awb art. 4:17 lid 3 en 6:12 lid 2', zekerheid: 'M', stappen: [ontvangst, EERSTE_DAG_ONZEKER] },
    ),
  }
}

const EERSTE_DAG_ONZEKER: Uitleg = stap(
  'Niet zeker: of de dwangsom op die dag begint of de dag erna, weten wij niet. Daarom tellen wij dagen en geen datums.',
  'Not certain: whether the penalty starts on that day or the day after we do not know. So we count days, not dates.',
  { artikel: 'Awb art. 4:17 lid 3', zekerheid: 'unverified' },
)

/** Last day to lay down the dwangsom in a decision: 2 weeks after the last day for which it is due (Awb 4:18). */
export const termijnDwangsombesluit = regel<{ laatsteDwangsomdag: Datum }, Termijn>({
  regeling: 'termijn-dwangsombesluit',
  naam: { nl: 'Besluit over de dwangsom', en: 'Decision on the penalty' },
  artikel: 'Awb art. 4:18',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ laatsteDwangsomdag }) => laatsteDwangsomdag,
  lezingen: [
    {
      vanaf: AWB_DWANGSOM,
      tot: null,
      uitgave: 1,
      reken: ({ laatsteDwangsomdag: op }) => {
        const termijn = berekenTermijn(op, TWEE_WEKEN)
        const tekst = { nl: 'De laatste dag van de dwangsom viel', en: 'The last day of the penalty fell' }
        const uitleg = datumStap(
          `De gemeente zegt uiterlijk op ${schrijfDatum(termijn.laatsteDag)} hoe hoog de dwangsom is.`,
          `The municipality says no later than ${schrijfDatum(termijn.laatsteDag, 'en')} how high the penalty is.`,
          termijn.laatsteDag,
          {
            artikel: 'Awb art. 4:18',
            stappen: [
              ...termijnStappen({ op, tekst }, TWEE_WEKEN, 'Awb art. 4:18'),
              ...verlengingsStappen(termijn, TWEE_WEKEN),
            ],
          },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})
