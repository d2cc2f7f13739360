import { type Datum, datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, type Lezing, regel } from '../regel.ts'
import { bedragStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { JAAR_2017, OPTELLEN_VAN_ELEMENTEN } from './open-vragen.ts'

/** The facts of one municipality and service behind the six cost elements of Uitvoeringsbesluit Wmo 2015 art. 5.4. */
export type Kostenfeiten = {
  readonly op: Datum
  /** a: what a worker costs the employer per paid hour. */
  readonly beroepskrachtPerUur: Eurocent
  /** b: overhead in percent of the cost per hour worked for clients. */
  readonly overheadPercentage: number
  /** c: part of the paid hours that go to clients, in percent: above 0, up to 100. */
  readonly productiefPercentage: number
  /** d: travel and training per hour. */
  readonly reisEnOpleidingPerUur: Eurocent
  /** e: expected rise of wages and prices in percent over the sum of the others. */
  readonly indexatiePercentage: number
  /** f: other costs from demands of the municipality, such as reports, per hour. */
  readonly gemeentelijkeEisenPerUur: Eurocent
  /** A tariff or bid to compare; null when there is none. */
  readonly tariefPerUur: Eurocent | null
}

/** The six elements by the letters of lid 3. */
export type Kostenelement = 'a' | 'b' | 'c' | 'd' | 'e' | 'f'

export type ReelePrijs = {
  readonly elementen: Readonly<Record<Kostenelement, Eurocent>>
  readonly prijsPerUur: Eurocent
  /** The tariff is at least the real price; null when there was none to compare. */
  readonly tariefVoldoet: boolean | null
}

type Code = 'ongeldig-bedrag' | 'ongeldig-percentage'

const ARTIKEL = 'Uitvoeringsbesluit Wmo 2015 art. 5.4'

/** The text of 1 January 2026 has the same elements and adds what the verordening must look at. */
const TEKST_2026 = stap(
  'De verordening kijkt sinds 2026 ook naar verschillen in tarief. De minister kan regels geven over de indexatie.',
  'Since 2026 the ordinance also looks at differences in tariff. The minister can set rules on indexation.',
  { artikel: ARTIKEL },
)

const lezing = (vanaf: Datum, tot: Datum | null, erbij: readonly Uitleg[]): Lezing<Kostenfeiten, ReelePrijs, Code> => ({
  vanaf,
  tot,
  uitgave: 1,
  reken: (feiten) => bepaalPrijs(feiten, erbij),
})

/**
 * The real price per hour from the six cost elements: the floor for bids and contracts (Uitvoeringsbesluit Wmo 2015 art.
 * 5.4). The decree names the elements; how they add up here is our way of working. In force since 2017 on a day that
 * our sources do not name, so 2017 is refused.
 */
export const reelePrijs = regel<Kostenfeiten, ReelePrijs, Code>({
  regeling: 'reele-prijs',
  naam: { nl: 'Reële prijs voor een dienst', en: 'Real price for a service' },
  artikel: ARTIKEL,
  vragen: [OPTELLEN_VAN_ELEMENTEN, JAAR_2017],
  peildatum: ({ op }) => op,
  lezingen: [lezing(datum('2018-01-01'), datum('2025-12-31'), []), lezing(datum('2026-01-01'), null, [TEKST_2026])],
})

function bepaalPrijs(feiten: Kostenfeiten, erbij: readonly Uitleg[]): Uitkomst<Bevinding<ReelePrijs>, Code> {
  const bezwaar = bezwaarTegen(feiten)
  if (bezwaar) return bezwaar
  const elementen = rekenElementen(feiten)
  const prijsPerUur = Object.values(elementen).reduce((som, bedrag) => som + bedrag, 0)
  const { tariefPerUur } = feiten
  const uitkomst = { elementen, prijsPerUur, tariefVoldoet: tariefPerUur === null ? null : tariefPerUur >= prijsPerUur }
  return gelukt({ uitkomst, uitleg: legUit(uitkomst, tariefPerUur, erbij) })
}

function bezwaarTegen(feiten: Kostenfeiten) {
  const { beroepskrachtPerUur, reisEnOpleidingPerUur, gemeentelijkeEisenPerUur, tariefPerUur } = feiten
  const bedragen = [beroepskrachtPerUur, reisEnOpleidingPerUur, gemeentelijkeEisenPerUur, tariefPerUur ?? 0]
  if (bedragen.some((bedrag) => !Number.isInteger(bedrag) || bedrag < 0))
    return geweigerd('ongeldig-bedrag', 'Vul bedragen in van nul euro of meer.')
  const { overheadPercentage, productiefPercentage, indexatiePercentage } = feiten
  const opslagenKloppen = [overheadPercentage, indexatiePercentage].every((p) => Number.isFinite(p) && p >= 0)
  if (!opslagenKloppen || !(productiefPercentage > 0 && productiefPercentage <= 100))
    return geweigerd(
      'ongeldig-percentage',
      'Overhead en indexatie zijn 0 procent of meer. Het productieve deel is meer dan 0 en hooguit 100 procent.',
    )
  return undefined
}

function rekenElementen(feiten: Kostenfeiten): Record<Kostenelement, Eurocent> {
  const { beroepskrachtPerUur: a, reisEnOpleidingPerUur: d, gemeentelijkeEisenPerUur: f } = feiten
  const c = Math.round((a * 100) / feiten.productiefPercentage) - a
  const b = Math.round(((a + c) * feiten.overheadPercentage) / 100)
  const e = Math.round(((a + b + c + d + f) * feiten.indexatiePercentage) / 100)
  return { a, b, c, d, e, f }
}

const ELEMENTEN: readonly { letter: Kostenelement; tekst: Tekst }[] = [
  { letter: 'a', tekst: { nl: 'kosten van de beroepskracht', en: 'cost of the worker' } },
  { letter: 'b', tekst: { nl: 'redelijke overheadkosten', en: 'reasonable overhead' } },
  {
    letter: 'c',
    tekst: {
      nl: 'uren voor verlof, ziekte, scholing en overleg',
      en: 'hours for leave, illness, training and meetings',
    },
  },
  { letter: 'd', tekst: { nl: 'reis- en opleidingskosten', en: 'travel and training' } },
  { letter: 'e', tekst: { nl: 'indexatie', en: 'indexation' } },
  { letter: 'f', tekst: { nl: 'kosten door eisen van de gemeente', en: 'costs from demands of the municipality' } },
]

function legUit({ elementen, prijsPerUur }: ReelePrijs, tarief: Eurocent | null, erbij: readonly Uitleg[]): Uitleg {
  const posten = ELEMENTEN.map(({ letter, tekst }) =>
    bedragStap(
      `Onderdeel ${letter}, ${tekst.nl}: ${schrijfEuro(elementen[letter])}.`,
      `Element ${letter}, ${tekst.en}: ${schrijfEuro(elementen[letter], 'en')}.`,
      elementen[letter],
      { artikel: `${ARTIKEL} lid 3 onder ${letter}` },
    ),
  )
  return bedragStap(
    `De reële prijs is ${schrijfEuro(prijsPerUur)} per uur.`,
    `The real price is ${schrijfEuro(prijsPerUur, 'en')} an hour.`,
    prijsPerUur,
    { artikel: ARTIKEL, stappen: [...posten, ...tariefstap(tarief, prijsPerUur), ...erbij] },
  )
}

function tariefstap(tarief: Eurocent | null, prijs: Eurocent): readonly Uitleg[] {
  if (tarief === null) return []
  const voldoet = tarief >= prijs
  const nl = voldoet
    ? `Het tarief van ${schrijfEuro(tarief)} is genoeg.`
    : `Het tarief van ${schrijfEuro(tarief)} is te laag. Het kan alleen als de aanbieder laat zien dat hij toch een reële prijs rekent.`
  const en = voldoet
    ? `The tariff of ${schrijfEuro(tarief, 'en')} is enough.`
    : `The tariff of ${schrijfEuro(tarief, 'en')} is too low. It is possible only if the provider shows that it charges a real price anyway.`
  return [bedragStap(nl, en, tarief, { artikel: voldoet ? ARTIKEL : `${ARTIKEL} lid 4` })]
}
