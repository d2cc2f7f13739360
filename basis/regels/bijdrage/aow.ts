import {
  type Datum,
  dagenTussen,
  datum,
  gelukt,
  geweigerd,
  plusDagen,
  plusMaanden,
  schrijfDatum,
  type Uitkomst,
} from '@meedoen/kern'
import { type Parameter, type Tabel, vindRij } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { schrijfDuur } from '../termijnen/termijn.ts'
import { datumStap, stap } from '../uitleg.ts'
import { AOW_VANAF_2026, DAG_DIE_NIET_BESTAAT } from './open-vragen.ts'

/** Years and months of age. */
export type Leeftijd = { readonly jaren: number; readonly maanden: number }

const WETTEKST = 'AOW art. 7a lid 1, tekst per 1-10-2023'
const SECUNDAIR = 'openbare voorlichting; de mededeling in de Staatscourant (AOW art. 7a lid 2) is niet gelezen'

const rij = (van: number, tot: number, jaren: number, maanden: number, zeker = true): Parameter<Leeftijd> => ({
  vanaf: datum(`${van}-01-01`),
  tot: datum(`${tot}-12-31`),
  waarde: { jaren, maanden },
  bron: zeker ? WETTEKST : SECUNDAIR,
  zekerheid: zeker ? 'H' : 'M',
})

/** The AOW age by the calendar year in which it is reached (AOW art. 7a). */
export const AOW_LEEFTIJD: Tabel<Leeftijd> = {
  naam: { nl: 'AOW-leeftijd', en: 'state pension age' },
  vorm: 'leeftijd',
  rijen: [
    rij(1957, 2012, 65, 0),
    rij(2013, 2013, 65, 1),
    rij(2014, 2014, 65, 2),
    rij(2015, 2015, 65, 3),
    rij(2016, 2016, 65, 6),
    rij(2017, 2017, 65, 9),
    rij(2018, 2018, 66, 0),
    rij(2019, 2021, 66, 4),
    rij(2022, 2022, 66, 7),
    rij(2023, 2023, 66, 10),
    rij(2024, 2025, 67, 0),
    rij(2026, 2027, 67, 0, false),
    rij(2028, 2031, 67, 3, false),
  ],
}

export type AowOnbekend = 'aow-leeftijd-onbekend'

/** The day on which somebody reaches the AOW age (AOW art. 7a), as far as that age is known by now. */
export const aowDatum = regel<{ geboren: Datum }, Datum, AowOnbekend>({
  regeling: 'aow-datum',
  naam: { nl: 'AOW-leeftijd bereikt', en: 'State pension age reached' },
  artikel: 'AOW art. 7a',
  parameters: [AOW_LEEFTIJD],
  vragen: [AOW_VANAF_2026, DAG_DIE_NIET_BESTAAT],
  peildatum: () => null,
  lezingen: [{ vanaf: datum('1957-01-01'), tot: null, uitgave: 1, reken: ({ geboren }) => bepaalAowDatum(geboren) }],
})

function bepaalAowDatum(geboren: Datum): Uitkomst<Bevinding<Datum>, AowOnbekend> {
  const gevonden = zoekAowRij(geboren)
  if (!gevonden)
    return geweigerd(
      'aow-leeftijd-onbekend',
      'De AOW-leeftijd is nog niet bekend voor mensen die zo jong zijn. Wij kunnen de dag niet uitrekenen.',
    )
  const { dag, parameter } = gevonden
  const { jaren, maanden } = parameter.waarde
  const duur = schrijfDuur({ aantal: maanden, eenheid: 'maanden' })
  const uitleg = datumStap(
    `De AOW-leeftijd is bereikt op ${schrijfDatum(dag)}.`,
    `The state pension age is reached on ${schrijfDatum(dag, 'en')}.`,
    dag,
    {
      artikel: 'AOW art. 7a',
      stappen: [
        stap(
          `In ${dag.slice(0, 4)} is de AOW-leeftijd ${jaren} jaar en ${duur.nl}.`,
          `In ${dag.slice(0, 4)} the state pension age is ${jaren} years and ${duur.en}.`,
          { artikel: 'AOW art. 7a', bron: parameter.bron, zekerheid: parameter.zekerheid },
        ),
      ],
    },
  )
  return gelukt({ uitkomst: dag, uitleg })
}

/** The first row whose age falls in the years of that row: the age of the year in which it is reached counts. */
function zoekAowRij(geboren: Datum): { dag: Datum; parameter: Parameter<Leeftijd> } | undefined {
  const jaar = Number(geboren.slice(0, 4))
  for (const parameter of AOW_LEEFTIJD.rijen) {
    // Most rows ended before anybody of this year was that old: no need to compute the day.
    if (parameter.tot !== null && Number(parameter.tot.slice(0, 4)) < jaar + parameter.waarde.jaren) continue
    const dag = leeftijdsdag(geboren, parameter.waarde)
    if (parameter.tot !== null && dag <= parameter.tot) return { dag, parameter }
  }
  return undefined
}

/** A day that does not exist in its month becomes the first of the next: nobody is older a day early (our reading). */
function leeftijdsdag(geboren: Datum, { jaren, maanden }: Leeftijd): Datum {
  const dag = plusMaanden(geboren, jaren * 12 + maanden)
  return dag.slice(8) === geboren.slice(8) ? dag : plusDagen(dag, 1)
}

/** Whether somebody has reached the AOW age on a day. Refuses for days after the years we know. */
export function heeftAowLeeftijd(geboren: Datum, dag: Datum): Uitkomst<boolean, AowOnbekend> {
  const bereikt = zoekAowRij(geboren)?.dag
  if (bereikt !== undefined && dagenTussen(bereikt, dag) >= 0) return gelukt(true)
  if (vindRij(AOW_LEEFTIJD, dag)) return gelukt(false)
  return geweigerd('aow-leeftijd-onbekend', `De AOW-leeftijd van ${dag.slice(0, 4)} kennen wij niet.`)
}
