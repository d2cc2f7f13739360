import { type Datum, eersteVanMaand, gelukt, plusMaanden, schrijfDatum } from '@meedoen/kern'
import { regel } from '../regel.ts'
import { aantalStap, datumStap, schrijfMaand } from '../uitleg.ts'
import { eersteBijdragemaand } from './maand.ts'
import { ABONNEMENTSTARIEF_VANAF } from './tarief.ts'

const ARTIKEL = 'UB Wmo 2015 art. 3.5 lid 4'
const MAANDEN_TERUG = 12

/** `eersteMaand` is the first day of the first month that is due. */
export const abonnementstariefStart = regel<{ ingang: Datum }, { readonly eersteMaand: Datum }>({
  regeling: 'abonnementstarief-start',
  naam: { nl: 'Eerste maand van de eigen bijdrage', en: 'First month of the own contribution' },
  artikel: ARTIKEL,
  peildatum: ({ ingang }) => ingang,
  lezingen: [
    {
      vanaf: ABONNEMENTSTARIEF_VANAF,
      tot: null,
      uitgave: 1,
      reken: ({ ingang }) => {
        const eersteMaand = eersteBijdragemaand(ingang)
        const uitleg = datumStap(
          `U betaalt vanaf ${schrijfMaand(eersteMaand)}.`,
          `You pay from ${schrijfMaand(eersteMaand, 'en')}.`,
          eersteMaand,
          { artikel: ARTIKEL, stappen: [ingangsstap(ingang)] },
        )
        return gelukt({ uitkomst: { eersteMaand }, uitleg })
      },
    },
  ],
})

const ingangsstap = (ingang: Datum) =>
  datumStap(
    `De hulp begint op ${schrijfDatum(ingang)}. U betaalt vanaf de maand daarna. Begint de hulp op de eerste dag van een maand, dan vanaf die maand.`,
    `The support starts on ${schrijfDatum(ingang, 'en')}. You pay from the next month. If it starts on the first of a month, from that month.`,
    ingang,
    { artikel: ARTIKEL },
  )

type Terugwerking = { readonly vroegsteMaand: Datum; readonly aantalMaandenTerug: number }

/**
 * The earliest month over which CAK may still ask a contribution: at most the 12 months before the month in which
 * its decision was sent (UB Wmo 2015 art. 3.5 lid 4). `vroegsteMaand` is the first day of that month.
 */
export const abonnementstariefTerugwerkend = regel<{ ingang: Datum; besluitVerzonden: Datum }, Terugwerking>({
  regeling: 'abonnementstarief-terugwerkend',
  naam: { nl: 'Eigen bijdrage over eerdere maanden', en: 'Own contribution over earlier months' },
  artikel: ARTIKEL,
  peildatum: ({ ingang }) => ingang,
  lezingen: [
    {
      vanaf: ABONNEMENTSTARIEF_VANAF,
      tot: null,
      uitgave: 1,
      reken: ({ ingang, besluitVerzonden }) => {
        const besluitmaand = eersteVanMaand(besluitVerzonden)
        const grens = plusMaanden(besluitmaand, -MAANDEN_TERUG)
        const eerste = eersteBijdragemaand(ingang)
        const teVerTerug = eerste < grens
        const vroegsteMaand = teVerTerug ? grens : eerste
        const aantalMaandenTerug = Math.max(0, maandenTussen(vroegsteMaand, besluitmaand))
        const uitleg = datumStap(
          `U betaalt vanaf ${schrijfMaand(vroegsteMaand)}.`,
          `You pay from ${schrijfMaand(vroegsteMaand, 'en')}.`,
          vroegsteMaand,
          {
            artikel: ARTIKEL,
            stappen: [
              ingangsstap(ingang),
              aantalStap(
                `Het besluit is verstuurd in ${schrijfMaand(besluitmaand)}. Dat zijn ${aantalMaandenTerug} eerdere maanden. Meer dan 12 mag niet.`,
                `The decision was sent in ${schrijfMaand(besluitmaand, 'en')}. That is ${aantalMaandenTerug} earlier months. More than 12 is not allowed.`,
                aantalMaandenTerug,
                { artikel: ARTIKEL },
              ),
            ],
          },
        )
        return gelukt({ uitkomst: { vroegsteMaand, aantalMaandenTerug }, uitleg })
      },
    },
  ],
})

/** Months between two dates, by their place in the calendar. */
const maandenTussen = (van: Datum, tot: Datum): number => maandnummer(tot) - maandnummer(van)
const maandnummer = (dag: Datum): number => Number(dag.slice(0, 4)) * 12 + Number(dag.slice(5, 7))
