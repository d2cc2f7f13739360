import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { GELIJKGESTELDE_DAGEN } from '../termijnen/gelijkgesteld.ts'
import { GELIJKGESTELD } from '../termijnen/open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from '../termijnen/termijn.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import { datumStap, stap } from '../uitleg.ts'

const DRIE_MAANDEN: Duur = { aantal: 3, eenheid: 'maanden' }
const ARTIKEL = 'Wmo 2015 art. 5.3.5'

/** Last day to destroy data of somebody who asked for it in writing: 3 months after the request (Wmo 2015 art. 5.3.5). */
export const termijnVernietiging = regel<{ verzochtOp: Datum }, Termijn>({
  regeling: 'termijn-vernietiging',
  naam: { nl: 'Gegevens wissen op verzoek', en: 'Destroying data on request' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ verzochtOp }) => verzochtOp,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: (invoer) => gelukt(vernietig(invoer)) }],
})

function vernietig({ verzochtOp }: { verzochtOp: Datum }): Bevinding<Termijn> {
  const termijn = berekenTermijn(verzochtOp, DRIE_MAANDEN)
  const tekst = { nl: 'Uw verzoek kwam binnen', en: 'Your request was received' }
  const uitleg = datumStap(
    `De gegevens zijn gewist uiterlijk op ${schrijfDatum(termijn.laatsteDag)}.`,
    `The data are destroyed no later than ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
    termijn.laatsteDag,
    {
      artikel: ARTIKEL,
      stappen: [
        ...termijnStappen({ op: verzochtOp, tekst }, DRIE_MAANDEN, ARTIKEL),
        ...verlengingsStappen(termijn, DRIE_MAANDEN),
        stap(
          'Dit gaat niet door als de gegevens voor een ander van groot belang zijn, of als een wet ze laat bewaren.',
          'This does not hold if the data matter greatly to somebody else, or if an act requires that they are kept.',
          { artikel: ARTIKEL },
        ),
      ],
    },
  )
  return { uitkomst: termijn, uitleg }
}
