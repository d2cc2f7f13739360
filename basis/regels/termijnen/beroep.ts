import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { datumStap } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD } from './open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import type { Duur } from './termijnenwet.ts'

const ZES_WEKEN: Duur = { aantal: 6, eenheid: 'weken' }
const verzending = {
  nl: 'De beslissing op uw bezwaar is verstuurd of uitgereikt',
  en: 'The decision on your objection was sent or handed over',
}

/** Last day to go to court after the decision on a bezwaar: 6 weeks from the day after it was sent (Awb 6:7, 6:8). */
export const termijnBeroep = regel<{ bekendgemaaktOp: Datum }, Termijn>({
  regeling: 'termijn-beroep',
  naam: { nl: 'In beroep gaan', en: 'Going to court' },
  artikel: 'Awb art. 6:7 en 6:8',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ bekendgemaaktOp }) => bekendgemaaktOp,
  lezingen: [
    {
      vanaf: datum('1994-01-01'),
      tot: null,
      uitgave: 1,
      reken: ({ bekendgemaaktOp }) => {
        const termijn = berekenTermijn(bekendgemaaktOp, ZES_WEKEN)
        const gebeurtenis = { op: bekendgemaaktOp, tekst: verzending, artikel: 'Awb art. 3:41 en 6:8 lid 1' }
        const uitleg = datumStap(
          `U kunt naar de rechter tot en met ${schrijfDatum(termijn.laatsteDag)}.`,
          `You can go to court up to and including ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
          termijn.laatsteDag,
          {
            artikel: 'Awb art. 6:7 en 6:8',
            stappen: [
              ...termijnStappen(gebeurtenis, ZES_WEKEN, 'Awb art. 6:7'),
              ...verlengingsStappen(termijn, ZES_WEKEN),
            ],
          },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})
