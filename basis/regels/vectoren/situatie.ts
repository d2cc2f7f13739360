import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { type AowOnbekend, aowDatum } from '../bijdrage/aow.ts'
import { type BijdrageInvoer, type Bijdragesoort, type Huishoudstand, huishoudstandOp } from '../bijdrage/invoer.ts'
import { GEEN_PERIODEKEUZES, type PeriodeVerordening } from '../bijdrage-vier-weken/invoer.ts'
import { metStandaard, optioneel } from './veld.ts'
import { bedragsoort, datumsoort, getalsoort, jaNee, keuzesoort, keuzessoort, tekstsoort } from './veldsoort.ts'
import { als, alsNiet, gevuld, leeg } from './voorwaarde.ts'

/** Names of support in the worked examples, as the contribution sees them. */
const SOORTEN = {
  'huishoudelijke-hulp': 'dienst',
  'hulp-bij-het-huishouden': 'dienst',
  begeleiding: 'dienst',
  dagbesteding: 'dienst',
  'kortdurend-verblijf': 'dienst',
  hulpmiddel: 'hulpmiddel',
  woningaanpassing: 'woningaanpassing',
  rolstoel: 'rolstoel',
  vervoer: 'vervoer',
  'beschermd-wonen': 'beschermd-wonen',
  opvang: 'opvang',
} as const satisfies Readonly<Record<string, Bijdragesoort>>

/** The names of support that a field may hold. */
export const VOORZIENINGEN = [
  'huishoudelijke-hulp',
  'hulp-bij-het-huishouden',
  'begeleiding',
  'dagbesteding',
  'kortdurend-verblijf',
  'hulpmiddel',
  'woningaanpassing',
  'rolstoel',
  'vervoer',
  'beschermd-wonen',
  'opvang',
] as const
export const bijdragesoortVan = (naam: keyof typeof SOORTEN): Bijdragesoort => SOORTEN[naam]

const HUISHOUDEN = keuzesoort(['eenpersoons', 'meerpersoons'])
const SAMEN = 'meerpersoons'
const ALLEEN_TEKST = ['De bewoner heeft de AOW-leeftijd.', 'The resident has the state pension age.'] as const
const SAMEN_TEKST = [
  'Hoeveel van de twee de AOW-leeftijd hebben.',
  'How many of the two have the state pension age.',
] as const

const huishoudveld = (wie: readonly [string, string]) =>
  metStandaard(HUISHOUDEN, 'eenpersoons', `Hoe ${wie[0]} woont: alleen of samen.`, `How ${wie[1]}: alone or together.`)

/** The household as the field says: `ja`/`nee` for one person, `geen`/`een`/`beiden` for two. */
export const HUISHOUDVELDEN = {
  huishouden: huishoudveld(['de bewoner', 'the resident lives']),
  aowAlleen: metStandaard(keuzesoort(['ja', 'nee']), 'nee', ...ALLEEN_TEKST, {
    naam: 'aowLeeftijd',
    geldtAls: [alsNiet('huishouden', SAMEN)],
  }),
  aowSamen: optioneel(keuzesoort(['geen', 'een', 'beiden']), ...SAMEN_TEKST, {
    naam: 'aowLeeftijd',
    geldtAls: [als('huishouden', SAMEN)],
    verplichtAls: [als('huishouden', SAMEN)],
  }),
}

/** The same of the parents, who pay for a child. */
export const OUDERVELDEN = {
  huishoudenOuders: optioneel(
    HUISHOUDEN,
    'Hoe de ouders wonen. Invullen als zij zouden betalen.',
    'How the parents live. Fill in when they would pay.',
  ),
  aowAlleenOuders: metStandaard(
    keuzesoort(['ja', 'nee']),
    'nee',
    'De ouder heeft de AOW-leeftijd.',
    'The parent has the state pension age.',
    { naam: 'aowLeeftijdOuders', geldtAls: [alsNiet('huishoudenOuders', SAMEN)] },
  ),
  aowSamenOuders: optioneel(
    keuzesoort(['geen', 'een', 'beiden']),
    'Hoeveel van de ouders de AOW-leeftijd hebben.',
    'How many of the parents have the state pension age.',
    {
      naam: 'aowLeeftijdOuders',
      geldtAls: [als('huishoudenOuders', SAMEN)],
      verplichtAls: [als('huishoudenOuders', SAMEN)],
    },
  ),
}

type Samen = 'geen' | 'een' | 'beiden'
const AOW_VAN_TWEE = { geen: 0, een: 1, beiden: 2 } as const
const AOW_WOORD = ['geen', 'een', 'beiden'] as const

export const huishoudstand = (huishouden: string, alleen: 'ja' | 'nee', samen: Samen | null): Huishoudstand =>
  huishouden === SAMEN
    ? { soort: 'meerpersoons', metAow: AOW_VAN_TWEE[samen ?? 'geen'] }
    : { soort: 'eenpersoons', aow: alleen === 'ja' }

/** The household from `aowLeeftijd`, or from `geboortedatum` (and `geboortedatumPartner`) on `peildatum`. */
const WIE = {
  huishouden: HUISHOUDVELDEN.huishouden,
  aowAlleen: optioneel(keuzesoort(['ja', 'nee']), ...ALLEEN_TEKST, {
    naam: 'aowLeeftijd',
    geldtAls: [alsNiet('huishouden', SAMEN)],
  }),
  aowSamen: optioneel(keuzesoort(['geen', 'een', 'beiden']), ...SAMEN_TEKST, {
    naam: 'aowLeeftijd',
    geldtAls: [als('huishouden', SAMEN)],
    verplichtAls: [als('huishouden', SAMEN), leeg('geboortedatum')],
  }),
  geboortedatum: optioneel(
    datumsoort,
    'In plaats van aowLeeftijd: wanneer de bewoner geboren is.',
    'Instead of aowLeeftijd: when the resident was born.',
  ),
  geboortedatumPartner: optioneel(
    datumsoort,
    'In plaats van aowLeeftijd: wanneer de partner geboren is.',
    'Instead of aowLeeftijd: when the partner was born.',
    {
      geldtAls: [als('huishouden', SAMEN), gevuld('geboortedatum'), leeg('aowLeeftijd')],
      verplichtAls: [als('huishouden', SAMEN), gevuld('geboortedatum'), leeg('aowLeeftijd')],
    },
  ),
  peildatum: optioneel(
    datumsoort,
    'De dag waarop de leeftijd telt. Leeg: de eerste dag van het tijdvak.',
    'The day on which the age counts. Empty: the first day of the period.',
  ),
}

type Wie = {
  huishouden: string
  aowAlleen: 'ja' | 'nee' | null
  aowSamen: Samen | null
  geboortedatum: Datum | null
  geboortedatumPartner: Datum | null
  peildatum: Datum | null
}

function leesHuishouden(wie: Wie, dag: Datum): Uitkomst<Huishoudstand, AowOnbekend> {
  const { huishouden, aowAlleen, aowSamen, geboortedatum } = wie
  if (geboortedatum === null || aowAlleen !== null || aowSamen !== null)
    return gelukt(huishoudstand(huishouden, aowAlleen ?? 'nee', aowSamen))
  const partner = huishouden === SAMEN ? wie.geboortedatumPartner : null
  return huishoudstandOp({ client: geboortedatum, partner }, wie.peildatum ?? dag)
}

/** When a date of birth was given: what it says about the AOW age, as fields. */
export function aowVelden({ geboortedatum }: Wie, huishouden: Huishoudstand) {
  if (geboortedatum === null) return { aowLeeftijd: undefined, aowLeeftijdBereiktOp: undefined }
  const bereikt = aowDatum({ geboren: geboortedatum })
  const woord = huishouden.soort === 'eenpersoons' ? (huishouden.aow ? 'ja' : 'nee') : AOW_WOORD[huishouden.metAow]
  return { aowLeeftijd: woord, aowLeeftijdBereiktOp: bereikt.ok ? bereikt.waarde.uitkomst : null }
}

/** What every regime asks about a household and its support. */
export const SITUATIE = {
  ...WIE,
  leeftijdClient: optioneel(
    getalsoort({ min: 0, max: 130 }),
    'De leeftijd van wie de hulp krijgt, in jaren. Leeg: volwassen.',
    'The age in years of whoever gets the support. Empty: an adult.',
  ),
  voorzieningen: metStandaard(
    keuzessoort(VOORZIENINGEN),
    ['begeleiding'],
    'Welke hulp het huishouden krijgt.',
    'Which support the household gets.',
  ),
  partnerBetaalt: metStandaard(
    tekstsoort,
    'nee',
    'De bijdrage die de bewoner of partner al betaalt, zoals Wlz-bijdrage; of nee.',
    'The contribution that resident or partner already pays, such as Wlz-bijdrage; or nee.',
  ),
  nachtenOpvangAaneengesloten: metStandaard(
    getalsoort({ min: 0, max: 400 }),
    0,
    'Hoeveel nachten na elkaar de bewoner of partner in de opvang slaapt.',
    'How many nights in a row the resident or partner sleeps in a shelter.',
  ),
}

type Situatievelden = Wie & {
  leeftijdClient: number | null
  voorzieningen: readonly (keyof typeof SOORTEN)[]
  partnerBetaalt: string
  nachtenOpvangAaneengesloten: number
}

type Situatie = Pick<
  BijdrageInvoer,
  'huishouden' | 'minderjarig' | 'voorzieningen' | 'bwOfWlzBijdrage' | 'nachtenOpvangAaneengesloten'
>

/** The situation on `dag`, the day on which ages count; refuses when the AOW age of that day is not known. */
export function leesSituatie(velden: Situatievelden, dag: Datum): Uitkomst<Situatie, AowOnbekend> {
  const huishouden = leesHuishouden(velden, dag)
  if (!huishouden.ok) return huishouden
  return gelukt({
    huishouden: huishouden.waarde,
    minderjarig: (velden.leeftijdClient ?? 18) < 18,
    voorzieningen: velden.voorzieningen.map(bijdragesoortVan),
    bwOfWlzBijdrage: velden.partnerBetaalt !== 'nee',
    nachtenOpvangAaneengesloten: velden.nachtenOpvangAaneengesloten,
  })
}

export const VERORDENING_BEDRAG = optioneel(
  bedragsoort(),
  'Een lager bedrag dat de gemeente heeft gekozen.',
  'A lower amount that the municipality chose.',
)

/** What the council decided about the four-weekly contribution. */
export const PERIODEVERORDENING = {
  verordeningBedrag: VERORDENING_BEDRAG,
  verordeningPercentage: optioneel(
    getalsoort({ min: 0, max: 100 }),
    'Een lager percentage van het inkomen boven de grens, gekozen door de gemeente.',
    'A lower percentage of the income above the limit, chosen by the municipality.',
  ),
  verordeningGrensHoger: metStandaard(
    bedragsoort(),
    0,
    'Hoeveel hoger de gemeente de inkomensgrens maakte.',
    'How much the municipality raised the income limit.',
  ),
  verordeningNihilTot: optioneel(
    bedragsoort(),
    'Tot en met dit inkomen vraagt de gemeente niets (vanaf 2018).',
    'Up to and including this income the municipality asks nothing (from 2018).',
  ),
  verordeningOuderbijdrage: metStandaard(
    jaNee,
    false,
    'Ouders betalen voor een woningaanpassing voor hun kind.',
    'Parents pay for an adaptation of the house for their child.',
  ),
}

export const leesPeriodeVerordening = (velden: {
  verordeningBedrag: Eurocent | null
  verordeningPercentage: number | null
  verordeningGrensHoger: Eurocent
  verordeningNihilTot: Eurocent | null
  verordeningOuderbijdrage: boolean
}): PeriodeVerordening => ({
  ...GEEN_PERIODEKEUZES,
  basis: velden.verordeningBedrag,
  opslag: velden.verordeningPercentage === null ? null : Math.round(velden.verordeningPercentage * 10),
  grensHoger: velden.verordeningGrensHoger,
  nihilTot: velden.verordeningNihilTot,
  ouderbijdrageWoningaanpassing: velden.verordeningOuderbijdrage,
})
