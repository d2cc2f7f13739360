import { type Datum, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { haalRij } from '../parameter.ts'
import { type Bevinding, type Lezing, regel } from '../regel.ts'
import { berekenTermijn } from '../termijnen/termijn.ts'
import { aantalStap, datumStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { BEWAARJAREN, type Gegevenshouder } from './bewaarjaren.ts'
import { INGANG_WIJZIGING, NIET_GENOEMD, VEILIG_THUIS } from './open-vragen.ts'

/** The day that is counted from: the last change of the data, or in the texts until 2020 their receipt or creation. */
export type Bewaarinvoer = { readonly houder: Gegevenshouder; readonly wetsversie: Datum; readonly vanaf: Datum }

export type Bewaartermijn = { readonly jaren: number; readonly bewarenTot: Datum }

type Code = 'waarde-onbekend' | 'waarde-onzeker' | 'houder-niet-genoemd'

const ARTIKEL = 'Wmo 2015 art. 5.3.4'
const ONTVANGST = { nl: 'De gegevens zijn ontvangen of gemaakt', en: 'The data were received or made' }
const WIJZIGING = { nl: 'De gegevens zijn voor het laatst gewijzigd', en: 'The data were last changed' }

const lezing = (
  vanaf: string,
  tot: string | null,
  uitgave: number,
  begin: Tekst,
): Lezing<Bewaarinvoer, Bewaartermijn, Code> => ({
  vanaf: datum(vanaf),
  tot: tot === null ? null : datum(tot),
  uitgave,
  reken: (invoer) => bewaar(invoer, begin),
})

/**
 * Until when personal data are kept (Wmo 2015 art. 5.3.4), by holder and by text of the act: until 2020 fifteen years for
 * all from receipt, since then from the last change with twenty for Veilig Thuis, since July 2025 seven for CAK and SVB.
 */
export const bewaartermijn = regel<Bewaarinvoer, Bewaartermijn, Code>({
  regeling: 'bewaartermijn',
  naam: { nl: 'Bewaren van persoonsgegevens', en: 'Keeping personal data' },
  artikel: ARTIKEL,
  parameters: [BEWAARJAREN],
  vragen: [INGANG_WIJZIGING, NIET_GENOEMD, VEILIG_THUIS],
  peildatum: ({ wetsversie }) => wetsversie,
  lezingen: [
    lezing('2015-01-01', '2019-12-31', 2, ONTVANGST),
    lezing('2020-01-01', '2025-06-30', 1, WIJZIGING),
    lezing('2025-07-01', null, 1, WIJZIGING),
  ],
})

function bewaar({ houder, vanaf, wetsversie }: Bewaarinvoer, begin: Tekst): Uitkomst<Bevinding<Bewaartermijn>, Code> {
  const rij = haalRij(BEWAARJAREN, wetsversie)
  if (!rij.ok) return rij
  const { bron, waarde } = rij.waarde
  const jaren = waarde[houder]
  if (jaren === null)
    return geweigerd('houder-niet-genoemd', 'De wet noemde deze instantie toen niet bij het bewaren.', 'houder')
  const bewarenTot = berekenTermijn(vanaf, { aantal: jaren, eenheid: 'jaren' }).laatsteDag
  const uitleg = datumStap(
    `De gegevens worden bewaard tot ${schrijfDatum(bewarenTot)}.`,
    `The data are kept until ${schrijfDatum(bewarenTot, 'en')}.`,
    bewarenTot,
    {
      artikel: ARTIKEL,
      stappen: [
        datumStap(`${begin.nl} op ${schrijfDatum(vanaf)}.`, `${begin.en} on ${schrijfDatum(vanaf, 'en')}.`, vanaf),
        aantalStap(`De termijn is ${jaren} jaar.`, `The period is ${jaren} years.`, jaren, { artikel: ARTIKEL, bron }),
        ...(houder === 'veilig-thuis' && begin === ONTVANGST ? [JONGSTE_KIND] : []),
        LANGER_OF_KORTER,
      ],
    },
  )
  return gelukt({ uitkomst: { jaren, bewarenTot }, uitleg })
}

/** Lid 2 of the texts until 2020; the birthday of a child is no input of this rule. */
const JONGSTE_KIND: Uitleg = stap(
  'Veilig Thuis bewaart gegevens over een gezin tot het jongste kind 18 jaar is, als dat kan helpen tegen kindermishandeling.',
  'Veilig Thuis keeps data about a family until the youngest child is 18, if that may help against child abuse.',
  { artikel: 'Wmo 2015 art. 5.3.4 lid 2 (tekst tot 2020)' },
)

const LANGER_OF_KORTER: Uitleg = stap(
  'Langer mag alleen als dat nodig is om de taak goed te doen. U mag vragen om eerder te wissen.',
  'Longer is allowed only if needed to do the task well. You may ask for earlier destruction.',
  { artikel: 'Wmo 2015 art. 5.3.4 en 5.3.5' },
)
