import { type Datum, datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { aantalStap, bedragStap, stap, type Uitleg } from '../uitleg.ts'
import { NOOIT_BOVEN_NATURA } from './open-vragen.ts'

/** Who gives the help: somebody with employees, a professional who works alone, or somebody from the social network. */
export type PgbHelper = 'instelling' | 'zelfstandige' | 'netwerk'

/** What the ordinance says of the pgb amount (Wmo 2015 art. 2.1.3 lid 2 onder b and 2.3.6 lid 4). */
export type PgbVerordening = {
  /** Share of the tariff in natura, 0 up to and including 100. */
  readonly percentageInstelling: number
  readonly percentageZelfstandige: number
  /** For somebody from the social network, per hour. */
  readonly netwerkPerUur: Eurocent
  /** Kinds of voorziening for which the network may be paid. */
  readonly netwerkVoor: readonly string[]
}

export type PgbBedragvraag = {
  readonly op: Datum
  readonly verordening: PgbVerordening
  readonly helper: PgbHelper
  /** Code of the kind of voorziening, as `netwerkVoor` names them. */
  readonly voorziening: string
  readonly naturaPerUur: Eurocent
  readonly urenPerJaar: number
  /** What the helper asks per hour; null when that is not known yet. */
  readonly gevraagdPerUur: Eurocent | null
  /** The lowest price per hour for which fitting help of this kind is really for sale; null when nobody looked. */
  readonly laagstePrijsPerUur: Eurocent | null
}

export type PgbBedrag = {
  readonly tariefPerUur: Eurocent
  readonly perJaar: Eurocent
  readonly perMaand: Eurocent
  /** What the helper asks per hour above the tariff; the resident pays it or chooses another helper. */
  readonly eigenDeelPerUur: Eurocent
  /** Whether fitting help can be bought for the tariff of the ordinance; null when nobody looked. */
  readonly toereikend: boolean | null
}

type Code = 'netwerk-niet-toegestaan' | 'ongeldig-bedrag' | 'ongeldig-percentage' | 'ongeldige-omvang'

const ARTIKEL = 'Wmo 2015 art. 2.1.3 lid 2 onder b en 2.3.6 lid 4'

/**
 * The amount of a pgb by the ordinance: a percentage of the tariff in natura per kind of helper, an own rate for the social
 * network, never above natura (2.3.6 lid 5 onder a), and a check that help can be bought for it (2.1.3 lid 2 onder b).
 */
export const pgbBedrag = regel<PgbBedragvraag, PgbBedrag, Code>({
  regeling: 'pgb-bedrag',
  naam: { nl: 'Hoogte van het persoonsgebonden budget', en: 'Amount of the personal budget' },
  artikel: ARTIKEL,
  vragen: [NOOIT_BOVEN_NATURA],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: metUitleg }],
})

function metUitleg(vraag: PgbBedragvraag): Uitkomst<Bevinding<PgbBedrag>, Code> {
  const bepaald = bepaalPgbBedrag(vraag)
  if (!bepaald.ok) return bepaald
  const uitkomst = bepaald.waarde
  return gelukt({ uitkomst, uitleg: legUit(vraag, verordeningstarief(vraag), uitkomst) })
}

/** The same amount without words, fast enough for every pgb of a municipality at once. */
export function bepaalPgbBedrag(vraag: PgbBedragvraag): Uitkomst<PgbBedrag, Code> {
  const bezwaar = bezwaarTegen(vraag)
  if (bezwaar) return bezwaar
  const { gevraagdPerUur, laagstePrijsPerUur, urenPerJaar } = vraag
  const volgensVerordening = verordeningstarief(vraag)
  const tariefPerUur = Math.min(volgensVerordening, gevraagdPerUur ?? volgensVerordening)
  const perJaar = Math.round(tariefPerUur * urenPerJaar)
  return gelukt({
    tariefPerUur,
    perJaar,
    perMaand: Math.round(perJaar / 12),
    eigenDeelPerUur: Math.max(0, (gevraagdPerUur ?? 0) - volgensVerordening),
    toereikend: laagstePrijsPerUur === null ? null : laagstePrijsPerUur <= volgensVerordening,
  })
}

function bezwaarTegen(vraag: PgbBedragvraag) {
  const { verordening, helper, voorziening, naturaPerUur, gevraagdPerUur, laagstePrijsPerUur, urenPerJaar } = vraag
  const bedragen = [naturaPerUur, verordening.netwerkPerUur, gevraagdPerUur ?? 0, laagstePrijsPerUur ?? 0]
  if (bedragen.some((bedrag) => !Number.isInteger(bedrag) || bedrag < 0))
    return geweigerd('ongeldig-bedrag', 'Vul bedragen in van nul euro of meer.')
  const percentages = [verordening.percentageInstelling, verordening.percentageZelfstandige]
  if (!percentages.every((percentage) => percentage >= 0 && percentage <= 100))
    return geweigerd('ongeldig-percentage', 'Een percentage ligt tussen 0 en 100.')
  if (!Number.isFinite(urenPerJaar) || urenPerJaar < 0)
    return geweigerd('ongeldige-omvang', 'Vul een aantal uren per jaar in van 0 of meer.', 'urenPerJaar')
  if (helper === 'netwerk' && !verordening.netwerkVoor.includes(voorziening))
    return geweigerd(
      'netwerk-niet-toegestaan',
      'Voor deze hulp mag u volgens de verordening niemand uit uw eigen kring betalen. Kies een andere hulp.',
      'helper',
    )
  return undefined
}

function verordeningstarief({ verordening, helper, naturaPerUur }: PgbBedragvraag): Eurocent {
  if (helper === 'netwerk') return Math.min(verordening.netwerkPerUur, naturaPerUur)
  return Math.round((naturaPerUur * percentageVoor(verordening, helper)) / 100)
}

const percentageVoor = (verordening: PgbVerordening, helper: 'instelling' | 'zelfstandige'): number =>
  helper === 'instelling' ? verordening.percentageInstelling : verordening.percentageZelfstandige

function legUit(vraag: PgbBedragvraag, volgensVerordening: Eurocent, uitkomst: PgbBedrag): Uitleg {
  const { perJaar, perMaand, tariefPerUur, eigenDeelPerUur } = uitkomst
  return bedragStap(
    `Het pgb is ${schrijfEuro(perJaar)} per jaar. Dat is ongeveer ${schrijfEuro(perMaand)} per maand.`,
    `The personal budget is ${schrijfEuro(perJaar, 'en')} a year. That is about ${schrijfEuro(perMaand, 'en')} a month.`,
    perJaar,
    {
      artikel: ARTIKEL,
      stappen: [
        bedragStap(
          `Dezelfde hulp via de gemeente kost ${schrijfEuro(vraag.naturaPerUur)} per uur.`,
          `The same support through the municipality costs ${schrijfEuro(vraag.naturaPerUur, 'en')} an hour.`,
          vraag.naturaPerUur,
        ),
        tariefstap(vraag, volgensVerordening),
        ...gevraagdstap(vraag.gevraagdPerUur, eigenDeelPerUur),
        aantalStap(
          `U krijgt ${vraag.urenPerJaar} uur per jaar, voor ${schrijfEuro(tariefPerUur)} per uur.`,
          `You get ${vraag.urenPerJaar} hours a year, at ${schrijfEuro(tariefPerUur, 'en')} an hour.`,
          vraag.urenPerJaar,
        ),
        ...toereikendstap(uitkomst.toereikend),
      ],
    },
  )
}

function tariefstap({ verordening, helper, naturaPerUur }: PgbBedragvraag, tarief: Eurocent): Uitleg {
  if (helper !== 'netwerk') {
    const percentage = percentageVoor(verordening, helper)
    return bedragStap(
      `Volgens de verordening is het tarief ${percentage}% daarvan: ${schrijfEuro(tarief)} per uur.`,
      `By the ordinance the rate is ${percentage}% of that: ${schrijfEuro(tarief, 'en')} an hour.`,
      tarief,
      { artikel: 'Wmo 2015 art. 2.1.3 lid 2 onder b' },
    )
  }
  const nl = `Voor hulp uit uw eigen kring is het tarief ${schrijfEuro(tarief)} per uur.`
  const en = `For help from your own circle the rate is ${schrijfEuro(tarief, 'en')} an hour.`
  const begrensd = verordening.netwerkPerUur > naturaPerUur
  return bedragStap(
    begrensd ? `${nl} Meer dan via de gemeente kan niet.` : nl,
    begrensd ? `${en} More than through the municipality is not possible.` : en,
    tarief,
    { artikel: begrensd ? 'Wmo 2015 art. 2.3.6 lid 4 en lid 5 onder a' : 'Wmo 2015 art. 2.3.6 lid 4' },
  )
}

function gevraagdstap(gevraagd: Eurocent | null, eigenDeel: Eurocent): readonly Uitleg[] {
  if (gevraagd === null) return []
  const nl = `Uw hulp vraagt ${schrijfEuro(gevraagd)} per uur.`
  const en = `Your helper asks ${schrijfEuro(gevraagd, 'en')} an hour.`
  const meer = eigenDeel > 0
  return [
    bedragStap(
      meer ? `${nl} Dat is ${schrijfEuro(eigenDeel)} meer. Dat deel betaalt u zelf.` : nl,
      meer ? `${en} That is ${schrijfEuro(eigenDeel, 'en')} more. You pay that part yourself.` : en,
      gevraagd,
    ),
  ]
}

function toereikendstap(toereikend: boolean | null): readonly Uitleg[] {
  if (toereikend === null) return []
  const artikel = 'Wmo 2015 art. 2.1.3 lid 2 onder b'
  return toereikend
    ? [stap('Voor dit tarief is passende hulp te koop.', 'Fitting help is for sale at this rate.', { artikel })]
    : [
        stap(
          'Voor dit tarief is geen passende hulp te koop. Het pgb is dan te laag: de gemeente moet een hoger tarief kiezen.',
          'No fitting help is for sale at this rate. Then the budget is too low: the municipality must choose a higher rate.',
          { artikel },
        ),
      ]
}
