import { type Datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { datumStap, schrijfMaand } from '../uitleg.ts'
import { eersteBijdragemaand } from './maand.ts'
import { ABONNEMENTSTARIEF_VANAF } from './tarief.ts'

const ARTIKEL = 'UB Wmo 2015 art. 3.4 lid 2'

/**
 * From which month a change in somebody's situation counts: marriage, a partner who dies, an age that is reached.
 * `vanafMaand` is the first day of that month.
 */
export const abonnementstariefWijziging = regel<{ ingang: Datum }, { readonly vanafMaand: Datum }>({
  regeling: 'abonnementstarief-wijziging',
  naam: { nl: 'Wijziging in uw situatie', en: 'Change in your situation' },
  artikel: ARTIKEL,
  peildatum: ({ ingang }) => ingang,
  lezingen: [
    {
      vanaf: ABONNEMENTSTARIEF_VANAF,
      tot: null,
      uitgave: 1,
      reken: ({ ingang }) => {
        const vanafMaand = eersteBijdragemaand(ingang)
        const uitleg = datumStap(
          `De wijziging telt vanaf ${schrijfMaand(vanafMaand)}.`,
          `The change counts from ${schrijfMaand(vanafMaand, 'en')}.`,
          vanafMaand,
          {
            artikel: ARTIKEL,
            stappen: [
              datumStap(
                `Uw situatie verandert op ${schrijfDatum(ingang)}. Dat telt vanaf de maand daarna. Is het de eerste van een maand, dan vanaf die maand.`,
                `Your situation changes on ${schrijfDatum(ingang, 'en')}. That counts from the next month. If it is the first of a month, from that month.`,
                ingang,
                { artikel: ARTIKEL },
              ),
            ],
          },
        )
        return gelukt({ uitkomst: { vanafMaand }, uitleg })
      },
    },
  ],
})
