import { type Datum, datum, gelukt, geweigerd, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { datumStap } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD } from './open-vragen.ts'
import { berekenTermijn, type Termijn, termijnStappen, verlengingsStappen } from './termijn.ts'
import { type Duur, valtOnderTermijnenwet } from './termijnenwet.ts'

const ARTIKEL = 'Algemene termijnenwet'

/** Any statutory term of whole days, weeks, months or years, from the day after `na`. */
export const termijnAlgemeen = regel<{ na: Datum; duur: Duur }, Termijn, 'ongeldige-duur'>({
  regeling: 'termijn-algemeen',
  naam: { nl: 'Een termijn uit de wet', en: 'A statutory time limit' },
  artikel: ARTIKEL,
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [GELIJKGESTELD],
  peildatum: ({ na }) => na,
  lezingen: [
    {
      vanaf: datum('1990-01-01'),
      tot: null,
      uitgave: 1,
      reken: ({ na, duur }) => {
        if (!Number.isInteger(duur.aantal) || duur.aantal < 1)
          return geweigerd('ongeldige-duur', 'Een termijn is 1 of meer hele dagen, weken, maanden of jaren.', 'duur')
        const termijn = berekenTermijn(na, duur)
        const tekst = { nl: 'De termijn volgt op een gebeurtenis', en: 'The time limit follows an event' }
        const uitleg = datumStap(
          `De laatste dag is ${schrijfDatum(termijn.laatsteDag)}.`,
          `The last day is ${schrijfDatum(termijn.laatsteDag, 'en')}.`,
          termijn.laatsteDag,
          {
            artikel: valtOnderTermijnenwet(duur) ? ARTIKEL : 'Algemene termijnenwet art. 4',
            stappen: [...termijnStappen({ op: na, tekst }, duur, ARTIKEL), ...verlengingsStappen(termijn, duur)],
          },
        )
        return gelukt({ uitkomst: termijn, uitleg })
      },
    },
  ],
})
