import { type Datum, datum, gelukt, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { aantalStap, datumStap, stap } from '../uitleg.ts'
import { GELIJKGESTELDE_DAGEN } from './gelijkgesteld.ts'
import { GELIJKGESTELD, WERKDAGEN } from './open-vragen.ts'
import { werkdagenNa } from './termijnenwet.ts'

/** iWmo 3.2 is in use since this day; earlier releases had their own rules. */
const IWMO_3_2 = datum('2023-04-03')
const RETOUR_WERKDAGEN = 3
const START_WERKDAGEN = 5

export type Berichttermijn = { readonly laatsteDag: Datum }

/** The standard says "werkdagen" and not which; we read them as the Algemene termijnenwet does. */
const welkeWerkdagen = stap(
  'Zaterdag, zondag en feestdagen zijn geen werkdagen. Dat is onze lezing: de standaard zegt het niet.',
  'Saturdays, Sundays and public holidays are no working days. That is our reading: the standard does not say.',
  { artikel: 'Algemene termijnenwet art. 3', zekerheid: 'M' },
)

/** Last day for the retour message: 3 working days after receipt (iWmo OP090). */
export const termijnRetour = regel<{ ontvangenOp: Datum }, Berichttermijn>({
  regeling: 'termijn-retourbericht',
  naam: { nl: 'Retourbericht versturen', en: 'Sending the return message' },
  artikel: 'iWmo OP090',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [WERKDAGEN, GELIJKGESTELD],
  peildatum: ({ ontvangenOp }) => ontvangenOp,
  lezingen: [
    {
      vanaf: IWMO_3_2,
      tot: null,
      uitgave: 1,
      reken: ({ ontvangenOp }) => {
        const laatsteDag = werkdagenNa(ontvangenOp, RETOUR_WERKDAGEN)
        const uitleg = datumStap(
          `Het retourbericht is er uiterlijk op ${schrijfDatum(laatsteDag)}.`,
          `The return message is due no later than ${schrijfDatum(laatsteDag, 'en')}.`,
          laatsteDag,
          {
            artikel: 'iWmo OP090',
            stappen: [
              datumStap(
                `Het bericht kwam binnen op ${schrijfDatum(ontvangenOp)}.`,
                `The message was received on ${schrijfDatum(ontvangenOp, 'en')}.`,
                ontvangenOp,
              ),
              aantalStap('De termijn is 3 werkdagen.', 'The time limit is 3 working days.', RETOUR_WERKDAGEN, {
                artikel: 'iWmo OP090',
              }),
              welkeWerkdagen,
            ],
          },
        )
        return gelukt({ uitkomst: { laatsteDag }, uitleg })
      },
    },
  ],
})

type Start = { gestartOp: Datum; toewijzingOntvangenOp: Datum }

/**
 * Last day for the startbericht: 5 working days after the support really started, or after receipt of
 * the toewijzing when that came later than the start (iWmo OP271).
 */
export const termijnStartbericht = regel<Start, Berichttermijn>({
  regeling: 'termijn-startbericht',
  naam: { nl: 'Startbericht versturen', en: 'Sending the start message' },
  artikel: 'iWmo OP271',
  parameters: [GELIJKGESTELDE_DAGEN],
  vragen: [WERKDAGEN, GELIJKGESTELD],
  peildatum: ({ toewijzingOntvangenOp }) => toewijzingOntvangenOp,
  lezingen: [
    {
      vanaf: IWMO_3_2,
      tot: null,
      uitgave: 1,
      reken: ({ gestartOp, toewijzingOntvangenOp }) => {
        const achteraf = toewijzingOntvangenOp > gestartOp
        const vanaf = achteraf ? toewijzingOntvangenOp : gestartOp
        const laatsteDag = werkdagenNa(vanaf, START_WERKDAGEN)
        const nl = achteraf ? 'De toewijzing kwam na de start binnen, op' : 'De hulp startte op'
        const en = achteraf ? 'The assignment was received after the start, on' : 'The support started on'
        const uitleg = datumStap(
          `Het startbericht is er uiterlijk op ${schrijfDatum(laatsteDag)}.`,
          `The start message is due no later than ${schrijfDatum(laatsteDag, 'en')}.`,
          laatsteDag,
          {
            artikel: 'iWmo OP271',
            stappen: [
              datumStap(`${nl} ${schrijfDatum(vanaf)}.`, `${en} ${schrijfDatum(vanaf, 'en')}.`, vanaf),
              aantalStap('De termijn is 5 werkdagen.', 'The time limit is 5 working days.', START_WERKDAGEN, {
                artikel: 'iWmo OP271',
              }),
              welkeWerkdagen,
            ],
          },
        )
        return gelukt({ uitkomst: { laatsteDag }, uitleg })
      },
    },
  ],
})
