import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { type Bevinding, type Regel, regel } from '../regel.ts'
import { datumStap, stap, type Tekst } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, MELDINGSDAG, ONVERWIJLD, OPSCHORTING_AANVULLING, OPSCHORTING_TE_LAAT } from './open-vragen.ts'
import { berekenOpschortbaar, type OpschortbareTermijn } from './opschortbaar.ts'
import type { Opschorting } from './opschorting.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

const WMO_2015 = datum('2015-01-01')
const melding = { nl: 'De melding kwam binnen', en: 'The request was received' }

type Wmotermijn = { regeling: string; naam: Tekst; artikel: string; duur: Duur; slot: Tekst }

/** A term of the Wmo that runs from the melding; that the day itself does not count is our reading (zekerheid M). */
function termijnNaMelding({ regeling, naam, artikel, duur, slot }: Wmotermijn): Regel<{ meldingOp: Datum }, Termijn> {
  const reken = ({ meldingOp }: { meldingOp: Datum }) => {
    const termijn = berekenTermijn(meldingOp, duur)
    const uitleg = datumStap(
      `${slot.nl} ${schrijfDatum(termijn.laatsteDag)}.`,
      `${slot.en} ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
      termijn.laatsteDag,
      {
        artikel,
        stappen: [
          ...termijnStappen({ op: meldingOp, tekst: melding }, duur, artikel),
          ...verlengingsStappen(termijn, duur),
        ],
      },
    )
    return gelukt({ uitkomst: termijn, uitleg })
  }
  return regel({
    regeling,
    naam,
    artikel,
    parameters: [GELIJKGESTELDE_DAGEN],
    vragen: [MELDINGSDAG, GELIJKGESTELD],
    peildatum: ({ meldingOp }) => meldingOp,
    lezingen: [{ vanaf: WMO_2015, tot: null, uitgave: 1, reken }],
  })
}

/** Last day on which the resident may hand in a persoonlijk plan: 7 days after the melding (Wmo 2015 art. 2.3.2 lid 2). */
export const termijnPersoonlijkPlan = termijnNaMelding({
  regeling: 'termijn-persoonlijk-plan',
  naam: { nl: 'Inleveren persoonlijk plan', en: 'Handing in a personal plan' },
  artikel: 'Wmo 2015 art. 2.3.2 lid 2',
  duur: { aantal: 7, eenheid: 'dagen' },
  slot: {
    nl: 'U kunt uw persoonlijk plan inleveren tot en met',
    en: 'You can hand in your personal plan up to and including',
  },
})

/** Last day of the onderzoek: 6 weeks after the melding (Wmo 2015 art. 2.3.2 lid 1). */
export const termijnOnderzoek = termijnNaMelding({
  regeling: 'termijn-onderzoek',
  naam: { nl: 'Onderzoek na melding', en: 'Inquiry after a request' },
  artikel: 'Wmo 2015 art. 2.3.2 lid 1',
  duur: { aantal: 6, eenheid: 'weken' },
  slot: { nl: 'Het onderzoek is klaar uiterlijk op', en: 'The inquiry is finished no later than' },
})

type Aanvraag = { ontvangenOp: Datum; opschortingen: readonly Opschorting[] }

const BESLISTERMIJN: Duur = { aantal: 2, eenheid: 'weken' }
const BESLISARTIKEL = 'Wmo 2015 art. 2.3.5 lid 2'

/**
 * Last day for the beschikking: 2 weeks after receipt of the aanvraag (Wmo 2015 art. 2.3.5 lid 2),
 * later by the days on which the term stood still (Awb 4:15); no last day while a suspension is open.
 */
export const termijnBeschikking = regel<Aanvraag, OpschortbareTermijn>({
  regeling: 'termijn-beschikking',
  naam: { nl: 'Beslissing op de aanvraag', en: 'Decision on the application' },
  artikel: BESLISARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [OPSCHORTING_AANVULLING, OPSCHORTING_TE_LAAT, GELIJKGESTELD],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [{ vanaf: WMO_2015, tot: null, uitgave: 1, reken: beslistermijn }],
})

function beslistermijn({ ontvangenOp, opschortingen }: Aanvraag) {
  const gebeurtenis = { nl: 'De aanvraag kwam binnen', en: 'The application was received' }
  return gelukt(
    berekenOpschortbaar(ontvangenOp, opschortingen, { duur: BESLISTERMIJN, artikel: BESLISARTIKEL, gebeurtenis }),
  )
}

/** In urgent cases the law sets no last day: the target is the day of the melding itself. */
export type Spoed = { readonly streefdatum: Datum; readonly wettelijkeLaatsteDag: null }

/** Temporary support in urgent cases: "onverwijld" (Wmo 2015 art. 2.3.3). A target of ours, not a statutory date. */
export const termijnSpoed = regel<{ meldingOp: Datum }, Spoed>({
  regeling: 'termijn-spoed',
  naam: { nl: 'Tijdelijke hulp bij spoed', en: 'Temporary support in urgent cases' },
  artikel: 'Wmo 2015 art. 2.3.3',
  vragen: [ONVERWIJLD],
  peildatum: ({ meldingOp }) => meldingOp,
  lezingen: [{ vanaf: WMO_2015, tot: null, uitgave: 1, reken: ({ meldingOp }) => gelukt(spoed(meldingOp)) }],
})

function spoed(meldingOp: Datum): Bevinding<Spoed> {
  const uitleg = datumStap(
    `Wij streven naar tijdelijke hulp op ${schrijfDatum(meldingOp)}, de dag van de melding.`,
    `We aim for temporary support on ${schrijfDatum(meldingOp, 'en')}, the day of the request.`,
    meldingOp,
    {
      artikel: 'Wmo 2015 art. 2.3.3',
      stappen: [
        stap(
          'De wet zegt "onverwijld": zonder uitstel. De wet noemt geen laatste dag. Dit is dus een streefdatum.',
          'The act says "onverwijld": without delay. The act names no last day. So this is a target date.',
          { artikel: 'Wmo 2015 art. 2.3.3' },
        ),
      ],
    },
  )
  return { uitkomst: { streefdatum: meldingOp, wettelijkeLaatsteDag: null }, uitleg }
}
