import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, POSTWEEK } from './open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

const AWB = datum('1994-01-01')
const ZES_WEKEN: Duur = { aantal: 6, eenheid: 'weken' }
const EEN_WEEK: Duur = { aantal: 1, eenheid: 'weken' }
const bekendmaking = { nl: 'Het besluit is verstuurd of uitgereikt', en: 'The decision was sent or handed over' }

/** The term for a bezwaar after a bekendmaking, as other rules need it. */
export const bezwaartermijnNa = (bekendgemaaktOp: Datum): Termijn => berekenTermijn(bekendgemaaktOp, ZES_WEKEN)

function bezwaarstappen(bekendgemaaktOp: Datum, termijn: Termijn): readonly Uitleg[] {
  const gebeurtenis = { op: bekendgemaaktOp, tekst: bekendmaking, artikel: 'Awb art. 3:41 en 6:8 lid 1' }
  return [...termijnStappen(gebeurtenis, ZES_WEKEN, 'Awb art. 6:7'), ...verlengingsStappen(termijn, ZES_WEKEN)]
}

/** Last day for a bezwaar: 6 weeks, from the day after the decision was sent or handed over (Awb 6:7, 6:8). */
export const termijnBezwaar = regel<{ bekendgemaaktOp: Datum }, Termijn>({
  regeling: 'termijn-bezwaar',
  naam: { nl: 'Bezwaar maken', en: 'Lodging an objection' },
  artikel: 'Awb art. 6:7 en 6:8',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ bekendgemaaktOp }) => bekendgemaaktOp,
  lezingen: [
    {
      vanaf: AWB,
      tot: null,
      uitgave: 1,
      reken: ({ bekendgemaaktOp }) => {
        const termijn = bezwaartermijnNa(bekendgemaaktOp)
        const uitleg = datumStap(
          `U kunt bezwaar maken tot en met ${schrijfDatum(termijn.laatsteDag)}.`,
          `You can object up to and including ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
          termijn.laatsteDag,
          { artikel: 'Awb art. 6:7 en 6:8', stappen: bezwaarstappen(bekendgemaaktOp, termijn) },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})

/** `gepostOp` is the day on which the letter was posted; null when it did not come by post or the day is unknown. */
export type Indiening = { bekendgemaaktOp: Datum; ontvangenOp: Datum; gepostOp: Datum | null }

export type Tijdigheid = {
  readonly tijdig: boolean
  readonly laatsteDag: Datum
  /** Last day of receipt for a letter that was posted in time. */
  readonly laatsteDagPost: Datum
}

/**
 * Whether a bezwaar came in time (Awb 6:9): received in the term, or posted in the term and received within
 * one week after it. That the week too is extended by the Algemene termijnenwet is our reading (zekerheid M).
 */
export const bezwaarTijdig = regel<Indiening, Tijdigheid>({
  regeling: 'bezwaar-tijdig',
  naam: { nl: 'Bezwaar op tijd', en: 'Objection in time' },
  artikel: 'Awb art. 6:9',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [POSTWEEK, GELIJKGESTELD],
  peildatum: ({ bekendgemaaktOp }) => bekendgemaaktOp,
  lezingen: [{ vanaf: AWB, tot: null, uitgave: 1, reken: (invoer) => gelukt(tijdigheid(invoer)) }],
})

function tijdigheid(indiening: Indiening): Bevinding<Tijdigheid> {
  const { bekendgemaaktOp, ontvangenOp, gepostOp } = indiening
  const termijn = bezwaartermijnNa(bekendgemaaktOp)
  const { laatsteDag } = termijn
  const laatsteDagPost = berekenTermijn(laatsteDag, EEN_WEEK).laatsteDag
  const opTijdGepost = gepostOp !== null && gepostOp <= laatsteDag && ontvangenOp <= laatsteDagPost
  const uitkomst = { tijdig: ontvangenOp <= laatsteDag || opTijdGepost, laatsteDag, laatsteDagPost }
  return { uitkomst, uitleg: legTijdigheidUit(indiening, uitkomst, bezwaarstappen(bekendgemaaktOp, termijn)) }
}

function legTijdigheidUit(indiening: Indiening, uitkomst: Tijdigheid, termijnstappen: readonly Uitleg[]): Uitleg {
  const { ontvangenOp, gepostOp } = indiening
  const { tijdig, laatsteDag, laatsteDagPost } = uitkomst
  const slot = tijdig
    ? { nl: 'Het bezwaar is op tijd.', en: 'The objection is in time.' }
    : { nl: 'Het bezwaar is te laat.', en: 'The objection is too late.' }
  return stap(slot.nl, slot.en, {
    artikel: 'Awb art. 6:9',
    stappen: [
      datumStap(
        `De laatste dag was ${schrijfDatum(laatsteDag)}.`,
        `The last day was ${schrijfDatum(laatsteDag, 'en')}.`,
        laatsteDag,
        { artikel: 'Awb art. 6:7 en 6:8', stappen: termijnstappen },
      ),
      datumStap(
        `Het bezwaar kwam binnen op ${schrijfDatum(ontvangenOp)}.`,
        `The objection was received on ${schrijfDatum(ontvangenOp, 'en')}.`,
        ontvangenOp,
        { artikel: 'Awb art. 6:9 lid 1' },
      ),
      ...(gepostOp === null ? [] : [poststap(gepostOp, laatsteDagPost)]),
      ...(tijdig ? [] : [GOEDE_REDEN]),
    ],
  })
}

const poststap = (gepostOp: Datum, laatsteDagPost: Datum): Uitleg =>
  datumStap(
    `De brief is gepost op ${schrijfDatum(gepostOp)}. Een brief die op tijd gepost is, moet er zijn op ${schrijfDatum(laatsteDagPost)}.`,
    `The letter was posted on ${schrijfDatum(gepostOp, 'en')}. A letter posted in time must arrive by ${schrijfDatum(laatsteDagPost, 'en')}.`,
    gepostOp,
    { artikel: 'Awb art. 6:9 lid 2', zekerheid: 'M' },
  )

const GOEDE_REDEN = stap(
  'Was er een goede reden voor de vertraging? Dan kan het bezwaar toch meetellen.',
  'Was there a good reason for the delay? Then the objection may still count.',
  { artikel: 'Awb art. 6:11' },
)
