import { type Datum, datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, type Tekst, type Uitleg } from '../uitleg.ts'
import { bruikbareNorm, type Norm, type Normenkader, type Normweigering, VOORBEELDKADERS } from './normenkader.ts'
import { OPTELLEN_VAN_NORMEN } from './open-vragen.ts'

/** What the onderzoek found about cleaning this house. */
export type Huissituatie = {
  /** The help takes over the cleaning. False when only extra effort is needed. */
  readonly overname: boolean
  /** Resident or network do part of it. */
  readonly eigenMogelijkheden: boolean
  readonly beperkingen: 'geen' | 'enig' | 'veel'
  /** More people live here than the norm assumes. */
  readonly groterHuishouden: boolean
  readonly extraKamersInGebruik: number
  readonly extraKamersNietInGebruik: number
}

/** Whole minutes; the hours have two decimals at most. */
export type Omvang = { readonly urenPerJaar: number; readonly minutenPerWeek: number }

/** One line of a computation of hours: positive is added, negative goes off. */
export type Post = { readonly uren: number; readonly tekst: Tekst; readonly norm: Norm }

type Invoer = { readonly op: Datum; readonly kader: Normenkader; readonly situatie: Huissituatie }
export type Huisweigering = Normweigering | 'ongeldig-aantal-kamers'

const ARTIKEL = 'Wmo 2015 art. 2.1.3 lid 2 onder a en 2.3.5 lid 3'
const WEKEN_PER_JAAR = 52

/**
 * Hours a year for a clean and liveable house, by the norms of the municipality. Never less than 0.
 * A norm without a source is refused. The college may always give more or less when the person needs that.
 */
export const normenkaderSchoonHuis = regel<Invoer, Omvang, Huisweigering>({
  regeling: 'normenkader-schoon-huis',
  naam: { nl: 'Uren voor een schoon huis', en: 'Hours for a clean house' },
  artikel: ARTIKEL,
  parameters: [VOORBEELDKADERS],
  vragen: [OPTELLEN_VAN_NORMEN],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: schoonHuis }],
})

function schoonHuis({ kader, situatie }: Invoer): Uitkomst<Bevinding<Omvang>, Huisweigering> {
  const posten = huisposten(kader, situatie)
  if (!posten.ok) return posten
  const omvang = telOp(posten.waarde)
  return gelukt({ uitkomst: omvang, uitleg: omvangstap(omvang, posten.waarde.map(poststap)) })
}

/** Adds up posts; below 0 there is nothing to give. */
export const telOp = (posten: readonly { uren: number }[]): Omvang =>
  alsOmvang(posten.reduce((som, post) => som + post.uren, 0))

function alsOmvang(uren: number): Omvang {
  const urenPerJaar = Math.max(0, Math.round(uren * 100) / 100)
  return { urenPerJaar, minutenPerWeek: Math.round((urenPerJaar * 60) / WEKEN_PER_JAAR) }
}

/** The posts for a clean house: base, own possibilities, limitations, household, rooms. */
export function huisposten(kader: Normenkader, situatie: Huissituatie): Uitkomst<readonly Post[], Huisweigering> {
  const { extraKamersInGebruik, extraKamersNietInGebruik } = situatie
  for (const aantal of [extraKamersInGebruik, extraKamersNietInGebruik])
    if (!Number.isInteger(aantal) || aantal < 0)
      return geweigerd('ongeldig-aantal-kamers', 'Vul een heel aantal kamers in van 0 of meer.')
  const posten: Post[] = []
  for (const { norm, keer, tekst } of gevraagd(kader, situatie)) {
    const bruikbaar = bruikbareNorm(norm, tekst.nl)
    if (!bruikbaar.ok) return bruikbaar
    posten.push({ uren: keer * bruikbaar.waarde.urenPerJaar, tekst, norm: bruikbaar.waarde })
  }
  return gelukt(posten)
}

type Vraag = { norm: Norm; keer: number; tekst: Tekst }

function gevraagd(kader: Normenkader, situatie: Huissituatie): readonly Vraag[] {
  const { beperkingen, extraKamersInGebruik, extraKamersNietInGebruik } = situatie
  const vragen: Vraag[] = [
    { norm: kader.schoonHuis, keer: situatie.overname ? 1 : 0, tekst: TEKSTEN.overname },
    { norm: kader.eigenMogelijkheden, keer: situatie.eigenMogelijkheden ? -1 : 0, tekst: TEKSTEN.eigen },
    { norm: kader.samenstelling, keer: situatie.groterHuishouden ? 1 : 0, tekst: TEKSTEN.samenstelling },
    { norm: kader.kamerInGebruik, keer: extraKamersInGebruik, tekst: kamers(extraKamersInGebruik, 'wel') },
    { norm: kader.kamerNietInGebruik, keer: extraKamersNietInGebruik, tekst: kamers(extraKamersNietInGebruik, 'niet') },
  ]
  if (beperkingen !== 'geen')
    vragen.push({ norm: kader.beperkingen[beperkingen], keer: 1, tekst: TEKSTEN[beperkingen] })
  return vragen.filter(({ keer }) => keer !== 0)
}

const TEKSTEN = {
  overname: { nl: 'het schoonmaken van het huis', en: 'cleaning the house' },
  eigen: { nl: 'wat u zelf of met uw netwerk doet', en: 'what you do yourself or with your network' },
  enig: { nl: 'enige extra inzet door uw beperkingen', en: 'some extra effort through your limitations' },
  veel: { nl: 'veel extra inzet door uw beperkingen', en: 'much extra effort through your limitations' },
  samenstelling: { nl: 'een groter huishouden', en: 'a larger household' },
} satisfies Record<string, Tekst>

const kamers = (aantal: number, inGebruik: 'wel' | 'niet'): Tekst => {
  const niet = inGebruik === 'niet'
  return {
    nl: `${aantal} extra ${aantal === 1 ? 'kamer' : 'kamers'} die u ${niet ? 'niet gebruikt' : 'gebruikt'}`,
    en: `${aantal} extra ${aantal === 1 ? 'room' : 'rooms'} ${niet ? 'not in use' : 'in use'}`,
  }
}

/** A number as people write it, with at most two decimals. */
export const getal = (aantal: number, taal: 'nl' | 'en'): string =>
  aantal.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 })

/** One post as a step of the explanation. */
export function poststap({ uren, tekst, norm }: Post): Uitleg {
  const erbij = uren >= 0
  const nl = `${erbij ? 'Erbij' : 'Eraf'} voor ${tekst.nl}: ${getal(Math.abs(uren), 'nl')} uur per jaar.`
  const en = `${erbij ? 'Added' : 'Taken off'} for ${tekst.en}: ${getal(Math.abs(uren), 'en')} hours a year.`
  return aantalStap(nl, en, uren, { artikel: ARTIKEL, bron: norm.bron, zekerheid: norm.zekerheid })
}

const WOORDEN = {
  nl: { uur: ['uur', 'uur'], minuut: ['minuut', 'minuten'], en: 'en', perWeek: 'per week' },
  en: { uur: ['hour', 'hours'], minuut: ['minute', 'minutes'], en: 'and', perWeek: 'a week' },
} as const

/** "2 uur en 35 minuten per week (155 minuten)": as decisions write it, and as care is counted. */
function perWeek(minuten: number, taal: 'nl' | 'en'): string {
  const { uur, minuut, en, perWeek: week } = WOORDEN[taal]
  const tel = (aantal: number, [enkel, meer]: readonly [string, string]) => `${aantal} ${aantal === 1 ? enkel : meer}`
  if (minuten < 60) return `${tel(minuten, minuut)} ${week}`
  const rest = minuten % 60
  const tijd = [tel(Math.floor(minuten / 60), uur), ...(rest > 0 ? [tel(rest, minuut)] : [])].join(` ${en} `)
  return `${tijd} ${week} (${tel(minuten, minuut)})`
}

/** The closing step of a computation of hours. */
export const omvangstap = ({ urenPerJaar, minutenPerWeek }: Omvang, stappen: readonly Uitleg[]): Uitleg =>
  aantalStap(
    `Samen is dat ${getal(urenPerJaar, 'nl')} uur per jaar. Dat is ongeveer ${perWeek(minutenPerWeek, 'nl')}.`,
    `In all that is ${getal(urenPerJaar, 'en')} hours a year. That is about ${perWeek(minutenPerWeek, 'en')}.`,
    urenPerJaar,
    { artikel: ARTIKEL, stappen },
  )
