import { type Datum, datum, type Eurocent, gelukt, geweigerd, schrijfEuro, type Uitkomst } from '@meedoen/kern'
import { type Bevinding, regel } from '../regel.ts'
import { bedragStap, stap, type Tekst, type Uitleg } from '../uitleg.ts'
import { NOOIT_BOVEN_NATURA } from './open-vragen.ts'

/** Why a pgb is refused, wholly or (`hoger-dan-natura`) in part. */
export type PgbGrond =
  | 'niet-bekwaam'
  | 'niet-gemotiveerd'
  | 'kwaliteit-niet-gewaarborgd'
  | 'eerder-herzien'
  | 'hoger-dan-natura'

export type PgbInvoer = {
  /** Day on which the aanvraag is judged. */
  readonly op: Datum
  /** Able, alone or with help from the network or a vertegenwoordiger (lid 2 onder a). */
  readonly bekwaam: boolean
  /** The client tells why a pgb (lid 2 onder b). */
  readonly gemotiveerd: boolean
  /** Safe, effective and client-centred (lid 2 onder c). */
  readonly kwaliteit: boolean
  /** Cost of the same support in natura and of the asked pgb, eurocents for the same unit. */
  readonly kostenNatura: Eurocent
  readonly tariefPgb: Eurocent
  /** An earlier decision was revised or withdrawn under 2.3.10 lid 1 a, d or e, and the college refuses for that. */
  readonly eerderHerzien?: boolean
}

export type PgbOordeel = {
  readonly toegekendTot: Eurocent
  readonly geweigerdDeel: Eurocent
  readonly gronden: readonly PgbGrond[]
}

export const PGB_GRONDEN: Record<PgbGrond, { tekst: Tekst; artikel: string }> = {
  'niet-bekwaam': {
    tekst: {
      nl: 'U kunt de taken van een pgb niet goed doen, ook niet met hulp.',
      en: 'You cannot carry out the tasks of a personal budget well, not even with help.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder a',
  },
  'niet-gemotiveerd': {
    tekst: {
      nl: 'U heeft niet uitgelegd waarom u een pgb wilt.',
      en: 'You have not explained why you want a personal budget.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder b',
  },
  'kwaliteit-niet-gewaarborgd': {
    tekst: {
      nl: 'Het is niet zeker dat de hulp veilig is, goed werkt en bij u past.',
      en: 'It is not certain that the support is safe, works well and suits you.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 2 onder c',
  },
  'eerder-herzien': {
    tekst: {
      nl: 'Een eerder besluit is veranderd of gestopt, bijvoorbeeld omdat gegevens niet klopten of het geld anders is gebruikt.',
      en: 'An earlier decision was changed or ended, for example because data were wrong or the money was used otherwise.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder b',
  },
  'hoger-dan-natura': {
    tekst: {
      nl: 'Het pgb is duurder dan de hulp die de gemeente zelf regelt. Alleen dat deel betaalt de gemeente niet.',
      en: 'The personal budget costs more than the support that the municipality arranges. Only that part is not paid.',
    },
    artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder a',
  },
}

/**
 * What the law says of a wish for a pgb: three conditions (2.3.6 lid 2) and the two refusals of lid 5.
 * Costs above natura never refuse the whole: only the part above. The college decides; this orders its findings.
 */
export const pgbOordeel = regel<PgbInvoer, PgbOordeel, 'ongeldig-bedrag'>({
  regeling: 'pgb-weigering',
  naam: { nl: 'Persoonsgebonden budget', en: 'Personal budget' },
  artikel: 'Wmo 2015 art. 2.3.6',
  vragen: [NOOIT_BOVEN_NATURA],
  peildatum: ({ op }) => op,
  lezingen: [{ vanaf: datum('2015-01-01'), tot: null, uitgave: 1, reken: oordeel }],
})

function oordeel(invoer: PgbInvoer): Uitkomst<Bevinding<PgbOordeel>, 'ongeldig-bedrag'> {
  const { kostenNatura, tariefPgb } = invoer
  for (const bedrag of [kostenNatura, tariefPgb])
    if (!Number.isInteger(bedrag) || bedrag < 0)
      return geweigerd('ongeldig-bedrag', 'Vul bedragen in van nul euro of meer.')
  const voorwaarden = geheleWeigering(invoer)
  const toegekendTot = voorwaarden.length > 0 ? 0 : Math.min(kostenNatura, tariefPgb)
  const duurder = voorwaarden.length === 0 && tariefPgb > kostenNatura
  const gronden: readonly PgbGrond[] = duurder ? ['hoger-dan-natura'] : voorwaarden
  const uitkomst = { toegekendTot, geweigerdDeel: tariefPgb - toegekendTot, gronden }
  return gelukt({ uitkomst, uitleg: legUit(invoer, uitkomst) })
}

function geheleWeigering({ bekwaam, gemotiveerd, kwaliteit, eerderHerzien }: PgbInvoer): readonly PgbGrond[] {
  const gronden: PgbGrond[] = []
  if (!bekwaam) gronden.push('niet-bekwaam')
  if (!gemotiveerd) gronden.push('niet-gemotiveerd')
  if (!kwaliteit) gronden.push('kwaliteit-niet-gewaarborgd')
  if (eerderHerzien) gronden.push('eerder-herzien')
  return gronden
}

function legUit({ kostenNatura, tariefPgb }: PgbInvoer, uitkomst: PgbOordeel): Uitleg {
  const { toegekendTot, gronden } = uitkomst
  const heleWeigering = gronden.length > 0 && !gronden.includes('hoger-dan-natura')
  const nl = heleWeigering ? 'Een pgb kan niet.' : `Een pgb kan, tot ${schrijfEuro(toegekendTot)}.`
  const en = heleWeigering
    ? 'A personal budget is not possible.'
    : `A personal budget is possible, up to ${schrijfEuro(toegekendTot, 'en')}.`
  return bedragStap(nl, en, toegekendTot, {
    artikel: 'Wmo 2015 art. 2.3.6',
    stappen: [
      ...gronden.map((grond) => {
        const { tekst, artikel } = PGB_GRONDEN[grond]
        return stap(tekst.nl, tekst.en, { artikel })
      }),
      bedragStap(
        `Dezelfde hulp via de gemeente kost ${schrijfEuro(kostenNatura)}.`,
        `The same support through the municipality costs ${schrijfEuro(kostenNatura, 'en')}.`,
        kostenNatura,
        { artikel: 'Wmo 2015 art. 2.3.6 lid 5 onder a' },
      ),
      bedragStap(
        `Het gevraagde pgb is ${schrijfEuro(tariefPgb)}.`,
        `The requested budget is ${schrijfEuro(tariefPgb, 'en')}.`,
        tariefPgb,
      ),
    ],
  })
}
