import { type Datum, datum, gelukt, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { haalRij, type Tabel } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { berekenTermijn } from '../termijnen/termijn.ts'
import { aantalStap, datumStap, stap, type Tekst } from '../uitleg.ts'

/** Who holds the data (Wmo 2015 art. 5.3.4). `bijdrage-instantie`: named in the ordinance by art. 2.1.4b lid 2. */
export type Gegevenshouder =
  | 'college'
  | 'inlichtingenbureau'
  | 'aanbieder'
  | 'pgb-derde'
  | 'bijdrage-instantie'
  | 'toezichthouder'
  | 'veilig-thuis'
  | 'cak'
  | 'svb'

/** The day that is counted from: the last change of the data, or under the text of 2015 their receipt or creation. */
export type Bewaarinvoer = { readonly houder: Gegevenshouder; readonly wetsversie: Datum; readonly vanaf: Datum }

export type Bewaartermijn = { readonly jaren: number; readonly bewarenTot: Datum }

const VIJFTIEN_VOOR_ALLEN: Record<Gegevenshouder, number> = {
  college: 15,
  inlichtingenbureau: 15,
  aanbieder: 15,
  'pgb-derde': 15,
  'bijdrage-instantie': 15,
  toezichthouder: 15,
  'veilig-thuis': 15,
  cak: 15,
  svb: 15,
}

/** Years by holder, per text of the act. No row where we do not know which text held. */
export const BEWAARJAREN: Tabel<Readonly<Record<Gegevenshouder, number>>> = {
  naam: { nl: 'jaren dat gegevens bewaard worden', en: 'years that data are kept' },
  rijen: [
    {
      vanaf: datum('2015-01-01'),
      tot: datum('2015-12-31'),
      waarde: VIJFTIEN_VOOR_ALLEN,
      bron: 'Wmo 2015 art. 5.3.4, tekst 2015',
      zekerheid: 'H',
    },
    {
      vanaf: datum('2026-07-01'),
      tot: null,
      waarde: { ...VIJFTIEN_VOOR_ALLEN, 'veilig-thuis': 20, cak: 7, svb: 7 },
      bron: 'Wmo 2015 art. 5.3.4, tekst 1-7-2026',
      zekerheid: 'H',
    },
  ],
}

/**
 * Until when personal data are kept (Wmo 2015 art. 5.3.4). We know the text of 2015 (15 years for all) and that of
 * 1 July 2026; when it changed in between is not certain, so dates in between are refused.
 */
export const bewaartermijn = regel<Bewaarinvoer, Bewaartermijn, 'waarde-onbekend' | 'waarde-onzeker'>({
  regeling: 'bewaartermijn',
  naam: { nl: 'Bewaren van persoonsgegevens', en: 'Keeping personal data' },
  artikel: 'Wmo 2015 art. 5.3.4',
  parameters: [BEWAARJAREN],
  peildatum: ({ wetsversie }) => wetsversie,
  lezingen: [
    {
      vanaf: datum('2015-01-01'),
      tot: datum('2015-12-31'),
      uitgave: 1,
      reken: (invoer) =>
        bewaar(invoer, { nl: 'De gegevens zijn ontvangen of gemaakt', en: 'The data were received or made' }),
    },
    {
      vanaf: datum('2026-07-01'),
      tot: null,
      uitgave: 1,
      reken: (invoer) =>
        bewaar(invoer, { nl: 'De gegevens zijn voor het laatst gewijzigd', en: 'The data were last changed' }),
    },
  ],
})

function bewaar(
  { houder, vanaf, wetsversie }: Bewaarinvoer,
  begin: Tekst,
): Uitkomst<Bevinding<Bewaartermijn>, 'waarde-onbekend' | 'waarde-onzeker'> {
  const rij = haalRij(BEWAARJAREN, wetsversie)
  if (!rij.ok) return rij
  const { bron, waarde } = rij.waarde
  const jaren = waarde[houder]
  const bewarenTot = berekenTermijn(vanaf, { aantal: jaren, eenheid: 'jaren' }).laatsteDag
  const uitleg = datumStap(
    `De gegevens worden bewaard tot ${schrijfDatum(bewarenTot)}.`,
    `The data are kept until ${schrijfDatum(bewarenTot, 'en')}.`,
    bewarenTot,
    {
      artikel: 'Wmo 2015 art. 5.3.4',
      stappen: [
        datumStap(`${begin.nl} op ${schrijfDatum(vanaf)}.`, `${begin.en} on ${schrijfDatum(vanaf, 'en')}.`, vanaf),
        aantalStap(`De termijn is ${jaren} jaar.`, `The period is ${jaren} years.`, jaren, {
          artikel: 'Wmo 2015 art. 5.3.4',
          bron,
        }),
        stap(
          'Langer mag alleen als dat nodig is om de taak goed te doen. U mag vragen om eerder te wissen.',
          'Longer is allowed only if needed to do the task well. You may ask for earlier destruction.',
          { artikel: 'Wmo 2015 art. 5.3.4 en 5.3.5' },
        ),
      ],
    },
  )
  return gelukt({ uitkomst: { jaren, bewarenTot }, uitleg })
}
