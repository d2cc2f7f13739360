import { type Datum, datum, gelukt, plusDagen, plusMaanden, schrijfDatum } from '@meedoen/kern'
import { type Lezing, regel } from '../regel.ts'
import { datumStap, stap, type Uitleg } from '../uitleg.ts'
import { bijdrageperiode } from './periode.ts'

export type TerugInvoer = {
  readonly ingang: Datum
  readonly besluitVerzonden: Datum
  /** CAK was later than the 24 months in which it had to decide (texts before 2019). */
  readonly cakTeLaat: boolean
}

/** `vroegsteDag` is the first day over which the contribution may be asked; `beperkt` when that is later than the start. */
export type Terugwerking = { readonly vroegsteDag: Datum; readonly beperkt: boolean }

type Grens = { readonly grens: Datum | null; readonly artikel: string; readonly nl: string; readonly en: string }

const MAANDEN_TE_LAAT = 24
const MAANDEN = 36
const PERIODEN = 39

/** Besluit mo art. 4.1b: a limit only when CAK was late. */
const grens2007 = ({ besluitVerzonden, cakTeLaat }: TerugInvoer): Grens =>
  cakTeLaat
    ? teLaat(besluitVerzonden, 'Besluit mo art. 4.1b lid 2')
    : {
        grens: null,
        artikel: 'Besluit mo art. 4.1b lid 1',
        nl: 'Het CAK besliste op tijd. Dan is er geen grens.',
        en: 'CAK decided in time. Then there is no limit.',
      }

const grens2015 = ({ besluitVerzonden, cakTeLaat }: TerugInvoer): Grens =>
  cakTeLaat
    ? teLaat(besluitVerzonden, 'UB Wmo 2015 art. 3.5 lid 2')
    : {
        grens: plusMaanden(besluitVerzonden, -MAANDEN),
        artikel: 'UB Wmo 2015 art. 3.5 lid 1',
        nl: `Niet verder terug dan ${MAANDEN} maanden voor het besluit.`,
        en: `Not further back than ${MAANDEN} months before the decision.`,
      }

const teLaat = (besluitVerzonden: Datum, artikel: string): Grens => ({
  grens: plusMaanden(besluitVerzonden, -MAANDEN_TE_LAAT),
  artikel,
  nl: `Het CAK was te laat. Dan niet verder terug dan ${MAANDEN_TE_LAAT} maanden voor het besluit.`,
  en: `CAK was late. Then not further back than ${MAANDEN_TE_LAAT} months before the decision.`,
})

/** Thirty-nine periods before that of the decision; a period of five weeks in between shifts it, so they are walked. */
function grens2019({ besluitVerzonden }: TerugInvoer): Grens {
  let grens = bijdrageperiode(besluitVerzonden)?.begin ?? besluitVerzonden
  for (let n = 0; n < PERIODEN; n++) grens = bijdrageperiode(plusDagen(grens, -1))?.begin ?? plusDagen(grens, -28)
  return {
    grens,
    artikel: 'UB Wmo 2015 art. 3.5 lid 4 (tekst 2019)',
    nl: `Niet verder terug dan ${PERIODEN} perioden van vier weken voor het besluit.`,
    en: `Not further back than ${PERIODEN} periods of four weeks before the decision.`,
  }
}

const lezing = (
  van: string,
  tot: string,
  bepaal: (i: TerugInvoer) => Grens,
): Lezing<TerugInvoer, Terugwerking, never> => ({
  vanaf: datum(van),
  tot: datum(tot),
  uitgave: 1,
  reken: (invoer) => {
    const { grens, artikel, nl, en } = bepaal(invoer)
    const beperkt = grens !== null && grens > invoer.ingang
    const vroegsteDag = beperkt ? grens : invoer.ingang
    return gelukt({
      uitkomst: { vroegsteDag, beperkt },
      uitleg: legUit(vroegsteDag, artikel, stap(nl, en, { artikel })),
    })
  },
})

const legUit = (dag: Datum, artikel: string, grens: Uitleg): Uitleg =>
  datumStap(`U betaalt vanaf ${schrijfDatum(dag)}.`, `You pay from ${schrijfDatum(dag, 'en')}.`, dag, {
    artikel,
    stappen: [grens],
  })

/** How far back the four-weekly contribution could be asked; the text on the day of the decision counts. */
export const vierWekenTerugwerkend = regel<TerugInvoer, Terugwerking>({
  regeling: 'eigen-bijdrage-vier-weken-terugwerkend',
  naam: {
    nl: 'Eigen bijdrage over eerdere perioden (tot 2020)',
    en: 'Own contribution over earlier periods (until 2020)',
  },
  artikel: 'Besluit mo art. 4.1b; UB Wmo 2015 art. 3.5 (tekst tot 2020)',
  peildatum: ({ besluitVerzonden }) => besluitVerzonden,
  lezingen: [
    lezing('2007-01-01', '2014-12-31', grens2007),
    lezing('2015-01-01', '2018-12-31', grens2015),
    lezing('2019-01-01', '2019-12-31', grens2019),
  ],
})
