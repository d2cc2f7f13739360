import { type Datum, datum, gelukt, geweigerd, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { datumStap, stap } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, HERSTELTIJD } from './open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

const DUUR: Duur = { aantal: 4, eenheid: 'weken' }
const ARTIKEL = 'Awb art. 4:5 lid 4'

type Herstel = { hersteltermijnTot: Datum; aangevuldOp: Datum | null }

/**
 * Last day to make known that an incomplete aanvraag is not handled: 4 weeks after it was completed,
 * or after the given term (`hersteltermijnTot`, its last day) went by unused (Awb 4:5 lid 4).
 */
export const termijnBuitenBehandeling = regel<Herstel, Termijn>({
  regeling: 'termijn-buiten-behandeling',
  naam: { nl: 'Aanvraag niet behandelen', en: 'Not handling an application' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ hersteltermijnTot }) => hersteltermijnTot,
  lezingen: [
    {
      vanaf: datum('1998-01-01'),
      tot: null,
      uitgave: 1,
      reken: ({ hersteltermijnTot, aangevuldOp }) => {
        const op = aangevuldOp ?? hersteltermijnTot
        const termijn = berekenTermijn(op, DUUR)
        const tekst =
          aangevuldOp === null
            ? { nl: 'De tijd om aan te vullen eindigde', en: 'The time to complete the application ended' }
            : { nl: 'De aanvraag is aangevuld', en: 'The application was completed' }
        const uitleg = datumStap(
          `Wil de gemeente de aanvraag niet behandelen, dan hoort u dat uiterlijk op ${schrijfDatum(termijn.laatsteDag)}.`,
          `If the municipality will not handle the application, you hear so no later than ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
          termijn.laatsteDag,
          {
            artikel: ARTIKEL,
            stappen: [...termijnStappen({ op, tekst }, DUUR, ARTIKEL), ...verlengingsStappen(termijn, DUUR)],
          },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})

type Uitnodiging = { readonly uitgenodigdOp: Datum; readonly dagen: number }

const GEEN_WETTELIJKE_LENGTE = stap(
  'De wet noemt geen aantal dagen. De gemeente kiest een tijd die genoeg is. Eindigt die op een vrije dag, dan geven wij een dag extra.',
  'The act names no number of days. The municipality chooses enough time. If it ends on a day off, we give a day more.',
  { artikel: 'Awb art. 4:5 lid 1', zekerheid: 'M' },
)

/**
 * Last day to complete an aanvraag or bezwaar (Awb 4:5 lid 1, 6:6): `dagen` after the invitation, chosen by the
 * municipality. The Algemene termijnenwet is about terms in acts; we follow it here too, in favour of the resident.
 */
export const hersteltermijn = regel<Uitnodiging, Termijn, 'ongeldige-duur'>({
  regeling: 'termijn-herstel',
  naam: { nl: 'Uw aanvraag of bezwaar aanvullen', en: 'Completing your application or objection' },
  artikel: 'Awb art. 4:5 lid 1 en 6:6',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [HERSTELTIJD, GELIJKGESTELD],
  peildatum: ({ uitgenodigdOp }) => uitgenodigdOp,
  lezingen: [
    {
      vanaf: datum('1998-01-01'),
      tot: null,
      uitgave: 1,
      reken: ({ uitgenodigdOp, dagen }) => {
        if (!Number.isInteger(dagen) || dagen < 1 || dagen > 90)
          return geweigerd(
            'ongeldige-duur',
            'Geef een heel aantal dagen om aan te vullen, van 1 tot en met 90.',
            'dagen',
          )
        const duur: Duur = { aantal: dagen, eenheid: 'dagen' }
        const termijn = berekenTermijn(uitgenodigdOp, duur)
        const tekst = { nl: 'De gemeente vroeg om aanvulling', en: 'The municipality asked for completion' }
        const uitleg = datumStap(
          `U kunt aanvullen tot en met ${schrijfDatum(termijn.laatsteDag)}.`,
          `You can complete it up to and including ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
          termijn.laatsteDag,
          {
            artikel: 'Awb art. 4:5 lid 1 en 6:6',
            stappen: [
              ...termijnStappen({ op: uitgenodigdOp, tekst }, duur, 'Awb art. 4:5 lid 1'),
              GEEN_WETTELIJKE_LENGTE,
              ...verlengingsStappen(termijn, duur),
            ],
          },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})
