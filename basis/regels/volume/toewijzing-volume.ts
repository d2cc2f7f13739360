import { bevat, type Datum, dagenTussen, datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, schrijfMaand, stap, type Uitleg } from '../uitleg.ts'
import { CATEGORIE_01, HOOGSTE_MAAND, RELEASE, VOORBEELD_IV077, ZONDER_ZONDAG } from './open-vragen.ts'
import { aantalWeken, aantalZondagen, laatsteZondag, type Productperiode, productperioden } from './weken.ts'

/** How the work is agreed: time that was really spent, or a result for an amount per week. */
export type Uitvoeringsvariant = 'inspanning' | 'output'

/** A toewijzing with frequency "per week" (code 2), which always has an end date (iWmo CD076). */
export type Weektoewijzing = {
  readonly variant: Uitvoeringsvariant
  /** Two digits, "01" is hulp bij het huishouden; null when the toewijzing names none. */
  readonly productcategorie: string | null
  /** In the unit of the toewijzing: hours, minutes, pieces or euros. More than 0. */
  readonly volumePerWeek: number
  readonly begin: Datum
  readonly eind: Datum
}

/** What may be declared at most over one product period. `weken` is the number of times the weekly volume counts. */
export type Maandvolume = Productperiode & { readonly weken: number; readonly maximum: number }

export type Toewijzingsvolume = {
  readonly maanden: readonly Maandvolume[]
  /** The highest maximum of any month. */
  readonly maximumPerMaand: number
  /** Weeks of the whole toewijzing, broken weeks included. */
  readonly weken: number
  /** What all declarations together may hold at most (TR322). */
  readonly totaal: number
}

type Code = 'einddatum-voor-begin' | 'periode-te-lang' | 'ongeldig-volume'

const HULP_BIJ_HET_HUISHOUDEN = '01'
const WEKEN_HULP_BIJ_HET_HUISHOUDEN = 6
const LANGSTE_TOEWIJZING_DAGEN = 120 * 366
/** Declarations are per calendar month since this day (iWmo CS100). */
const DECLARATIE_PER_MAAND = datum('2021-01-01')

/**
 * What may be declared at most per calendar month and in all, for a toewijzing with a volume per week (iWmo IV076,
 * IV077, TR321, TR322). Inspanningsgericht counts the calendar weeks of the month; category 01 always six.
 * Outputgericht counts its Sundays, and the broken last week in the month of the last Sunday.
 */
export const iwmoToewijzingVolume = regel<Weektoewijzing, Toewijzingsvolume, Code>({
  regeling: 'iwmo-toewijzing-volume',
  naam: { nl: 'Hoeveel hulp per maand gedeclareerd mag worden', en: 'How much support may be declared per month' },
  artikel: 'iWmo 3.2 IV077',
  vragen: [RELEASE, VOORBEELD_IV077, ZONDER_ZONDAG, CATEGORIE_01, HOOGSTE_MAAND],
  peildatum: ({ eind }) => eind,
  lezingen: [{ vanaf: DECLARATIE_PER_MAAND, tot: null, uitgave: 1, reken: bepaalVolume }],
})

function bepaalVolume(toewijzing: Weektoewijzing): Uitkomst<Bevinding<Toewijzingsvolume>, Code> {
  const { begin, eind, volumePerWeek } = toewijzing
  if (eind < begin) return geweigerd('einddatum-voor-begin', 'De einddatum ligt voor de begindatum.', 'eind')
  if (dagenTussen(begin, eind) > LANGSTE_TOEWIJZING_DAGEN)
    return geweigerd(
      'periode-te-lang',
      'Een toewijzing duurt niet langer dan een mensenleven. Kijk de data na.',
      'eind',
    )
  if (!Number.isFinite(volumePerWeek) || volumePerWeek <= 0)
    return geweigerd('ongeldig-volume', 'Vul een volume per week in van meer dan 0.', 'volumePerWeek')
  const maanden = wekenPerMaand(toewijzing).map((maand) => ({ ...maand, maximum: keer(maand.weken, volumePerWeek) }))
  const weken = aantalWeken(begin, eind)
  const uitkomst = {
    maanden,
    maximumPerMaand: Math.max(...maanden.map((maand) => maand.maximum)),
    weken,
    totaal: keer(weken, volumePerWeek),
  }
  return gelukt({ uitkomst, uitleg: legUit(toewijzing, uitkomst) })
}

/** A volume has decimals (2,5 uur); six of them are kept, so that 3 x 0,1 is 0,3. */
const keer = (weken: number, volume: number): number => Math.round(weken * volume * 1e6) / 1e6

type Maandweken = Productperiode & { readonly weken: number }

function wekenPerMaand(toewijzing: Weektoewijzing): readonly Maandweken[] {
  const perioden = productperioden(toewijzing.begin, toewijzing.eind)
  if (toewijzing.variant === 'output') return zondagenPerMaand(perioden, toewijzing.eind)
  const vast = toewijzing.productcategorie === HULP_BIJ_HET_HUISHOUDEN
  return perioden.map((periode) => ({
    ...periode,
    weken: vast ? WEKEN_HULP_BIJ_HET_HUISHOUDEN : aantalWeken(periode.begin, periode.eind),
  }))
}

/**
 * Sundays per month. When the toewijzing does not end on a Sunday, its broken last week counts in the month of its last
 * Sunday. A toewijzing without any Sunday has only that week: it counts in the last month (our reading).
 */
function zondagenPerMaand(perioden: readonly Productperiode[], eind: Datum): readonly Maandweken[] {
  const zondag = laatsteZondag(eind)
  const gebroken = zondag === eind ? undefined : (perioden.find((p) => bevat(p, zondag)) ?? perioden.at(-1))
  return perioden.map((periode) => ({
    ...periode,
    weken: aantalZondagen(periode.begin, periode.eind) + (periode === gebroken ? 1 : 0),
  }))
}

function legUit(toewijzing: Weektoewijzing, { maanden, weken, totaal }: Toewijzingsvolume): Uitleg {
  const { begin, eind, volumePerWeek } = toewijzing
  return aantalStap(
    `Samen mag er niet meer dan ${totaal} gedeclareerd worden.`,
    `In all no more than ${totaal} may be declared.`,
    totaal,
    {
      artikel: 'iWmo 3.2 IV077 en TR322',
      stappen: [
        aantalStap(
          `De toewijzing loopt van ${schrijfDatum(begin)} tot en met ${schrijfDatum(eind)}. Dat raakt ${weken} kalenderweken.`,
          `The assignment runs from ${schrijfDatum(begin, 'en')} up to and including ${schrijfDatum(eind, 'en')}. That touches ${weken} calendar weeks.`,
          weken,
          { artikel: 'iWmo 3.2 IV077' },
        ),
        aantalStap(
          `Er is ${volumePerWeek} per week toegewezen.`,
          `${volumePerWeek} a week is assigned.`,
          volumePerWeek,
        ),
        telwijze(toewijzing),
        ...maanden.map((maand) => maandstap(toewijzing, maand)),
      ],
    },
  )
}

function telwijze({ variant, productcategorie }: Weektoewijzing): Uitleg {
  if (variant === 'output')
    return stap(
      'De hulp is afgesproken als resultaat. Per maand tellen de zondagen. Eindigt de toewijzing niet op zondag, dan telt de laatste week in de maand van de laatste zondag.',
      'The support is agreed as a result. Per month the Sundays count. If the assignment does not end on a Sunday, the last week counts in the month of the last Sunday.',
      { artikel: 'iWmo 3.2 IV076' },
    )
  if (productcategorie === HULP_BIJ_HET_HUISHOUDEN)
    return stap(
      'Voor hulp bij het huishouden telt elke maand zes keer de week. Het totaal houdt de som in de hand.',
      'For household help every month counts six times the week. The total keeps the sum in check.',
      { artikel: 'iWmo 3.2 IV077' },
    )
  return stap(
    'De hulp is afgesproken als tijd. Per maand tellen alle kalenderweken die de maand raakt, ook een halve week.',
    'The support is agreed as time. Per month every calendar week counts that the month touches, also part of a week.',
    { artikel: 'iWmo 3.2 IV077' },
  )
}

const maandstap = ({ volumePerWeek }: Weektoewijzing, { maand, weken, maximum }: Maandvolume): Uitleg =>
  aantalStap(
    `In ${schrijfMaand(maand)}: ${weken} keer ${volumePerWeek} is hooguit ${maximum}.`,
    `In ${schrijfMaand(maand, 'en')}: ${weken} times ${volumePerWeek} is at most ${maximum}.`,
    maximum,
    { artikel: 'iWmo 3.2 IV077 en TR321' },
  )
