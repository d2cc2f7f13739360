import { type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { legVast } from '../zaak/opslaan.ts'
import { doeStap } from '../zaak/stap.ts'
import { beslisTermijn } from '../zaak/termijnen.ts'
import type { Zaak } from '../zaak/zaak.ts'

/** The resident applies in /mijn: after the report, or because the onderzoek was not done in six weeks (2.3.2 lid 9). */
export const doeAanvraag = (stap: Stap, zaakId: string): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'doeAanvraag', async (zaak) => {
    await dienAanvraagIn(stap, zaak, zaak.verslag ? 'mijn' : 'zonder-onderzoek', stap.vandaag)
    return gelukt()
  })

/** Records the aanvraag and starts its term of two weeks (2.3.5 lid 2). */
export const dienAanvraagIn = (
  stap: Stap,
  zaak: Zaak,
  wijze: 'mijn' | 'ondertekend-verslag' | 'zonder-onderzoek',
  op: Datum,
): Promise<Zaak> =>
  legVast(stap, zaak, [{ soort: 'aanvraagIngediend', gegevens: { op, wijze, termijn: beslisTermijn(op, []) } }])
