import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { datumStap } from '../uitleg.ts'
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
