import { type Datum, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { haalRij } from '../parameter.ts'
import { type Bevinding, regel } from '../regel.ts'
import { kaleLaatsteDag, schrijfDuur } from '../termijnen/termijn.ts'
import type { Duur } from '../termijnen/termijnenwet.ts'
import { aantalStap, datumStap, stap, type Uitleg } from '../uitleg.ts'
import { GEWEIGERDE_HULP } from './open-vragen.ts'
import { SELECTIELIJST, type Selectieregel, type Selectieresultaat } from './selectielijst.ts'

export type Afsluiting = {
  readonly resultaat: Selectieresultaat
  readonly afgeslotenOp: Datum
  /** Last day of what was agreed, for results that count from there; null while it still holds. */
  readonly eindeBestaanOp: Datum | null
}

export type Archiefbestemming = {
  readonly nummer: string
  readonly waardering: 'vernietigen' | 'blijvend-bewaren'
  /** Null when kept for good, or while what was agreed still holds. */
  readonly bewarenTot: Datum | null
}

type Code = 'waarde-onbekend' | 'waarde-onzeker' | 'einde-voor-afsluiting'

const VIJFTIEN_JAAR = 15

/** What happens to a closed case: the result of the selection list, and until when the file is kept. */
export const selectieresultaat = regel<Afsluiting, Archiefbestemming, Code>({
  regeling: 'selectieresultaat',
  naam: { nl: 'Bewaren van een afgesloten zaak', en: 'Keeping a closed case' },
  artikel: 'Selectielijst gemeenten 2020; Wmo 2015 art. 5.3.4',
  parameters: [SELECTIELIJST],
  vragen: [GEWEIGERDE_HULP],
  peildatum: ({ afgeslotenOp }) => afgeslotenOp,
  lezingen: [{ vanaf: datum('2020-01-01'), tot: null, uitgave: 1, reken: bestem }],
})

function bestem({ resultaat, afgeslotenOp, eindeBestaanOp }: Afsluiting): Uitkomst<Bevinding<Archiefbestemming>, Code> {
  const rij = haalRij(SELECTIELIJST, afgeslotenOp)
  if (!rij.ok) return rij
  const gekozen = rij.waarde.waarde[resultaat]
  const { bron } = rij.waarde
  const { nummer, naam, termijn } = gekozen
  const begin = stap(`Resultaat ${nummer}: ${naam.nl}.`, `Result ${nummer}: ${naam.en}.`, { bron })
  if (termijn === null)
    return gelukt({
      uitkomst: { nummer, waardering: 'blijvend-bewaren', bewarenTot: null },
      uitleg: stap('De zaak wordt voor altijd bewaard.', 'The case is kept for good.', { bron, stappen: [begin] }),
    })
  const vanaf = gekozen.vanaf === 'einde-bestaan' ? eindeBestaanOp : afgeslotenOp
  if (vanaf === null)
    return gelukt({
      uitkomst: { nummer, waardering: 'vernietigen', bewarenTot: null },
      uitleg: stap(
        'De zaak wordt bewaard zolang de afspraak geldt. Daarna begint de bewaartermijn.',
        'The case is kept as long as the agreement holds. Then the term of keeping begins.',
        { bron, stappen: [begin] },
      ),
    })
  if (vanaf < afgeslotenOp && gekozen.vanaf === 'einde-bestaan')
    return geweigerd(
      'einde-voor-afsluiting',
      'De afspraak eindigt voor de zaak is afgesloten. Kijk de data na.',
      'eindeBestaanOp',
    )
  const bewarenTot = kaleLaatsteDag(vanaf, termijn)
  return gelukt({
    uitkomst: { nummer, waardering: 'vernietigen', bewarenTot },
    uitleg: legUit(bewarenTot, vanaf, termijn, bron, [begin, ...strijdMetWmo(gekozen, termijn)]),
  })
}

const legUit = (tot: Datum, vanaf: Datum, duur: Duur, bron: string, stappen: readonly Uitleg[]): Uitleg =>
  datumStap(
    `De zaak wordt bewaard tot ${schrijfDatum(tot)} en daarna vernietigd.`,
    `The case is kept until ${schrijfDatum(tot, 'en')} and then destroyed.`,
    tot,
    {
      bron,
      stappen: [
        ...stappen,
        aantalStap(
          `De termijn is ${schrijfDuur(duur).nl}, vanaf ${schrijfDatum(vanaf)}.`,
          `The term is ${schrijfDuur(duur).en}, from ${schrijfDatum(vanaf, 'en')}.`,
          duur.aantal,
          { bron },
        ),
      ],
    },
  )

/** The act asks 15 years for personal data; where the list is shorter, that is told: the act goes before the list. */
function strijdMetWmo({ wmoGegevens }: Selectieregel, { aantal, eenheid }: Duur): readonly Uitleg[] {
  if (!wmoGegevens || (eenheid === 'jaren' && aantal >= VIJFTIEN_JAAR)) return []
  return [
    stap(
      'Let op: de Wmo vraagt de gemeente persoonsgegevens 15 jaar te bewaren. De selectielijst is hier korter. De wet gaat voor, is onze lezing.',
      'Note: the Wmo asks the municipality to keep personal data for 15 years. The selection list is shorter here. The act goes first, is our reading.',
      { artikel: 'Wmo 2015 art. 5.3.4', zekerheid: 'M' },
    ),
  ]
}
