import { AFWEGINGSKADER, pgbAfweging } from '../pgb/afwegingskader.ts'
import { pgbBedrag } from '../pgb/bedrag.ts'
import { pgbOordeel } from '../pgb/pgb.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { bedragUit, jaNeeUit, woordenUit, woordPerDeelUit, woordUit } from './uitkomstveld.ts'
import { metStandaard, optioneel, verplicht } from './veld.ts'
import { bedragsoort, datumsoort, getalsoort, jaNee, keuzePerDeel, keuzesoort, tekstsoort } from './veldsoort.ts'

const OP = metStandaard(
  datumsoort,
  '2026-01-01',
  'De dag waarop de aanvraag wordt beoordeeld.',
  'The day on which the application is judged.',
)

const afweging = rekenaar({
  doel: {
    nl: 'Welke vragen nog open staan om te zien of een pgb past.',
    en: 'Which questions are still open to see whether a personal budget fits.',
  },
  invoer: {
    op: OP,
    antwoorden: verplicht(
      keuzePerDeel(
        AFWEGINGSKADER.vragen.map(({ code, vraag }) => ({ naam: code, uitleg: vraag })),
        ['ja', 'nee', 'onbekend'],
      ),
      'Het antwoord op elke vraag. Een vraag zonder antwoord telt als onbekend.',
      'The answer to each question. A question without an answer counts as onbekend.',
    ),
  },
  uitkomst: {
    advies: woordUit(
      'past, past-niet of nog-vragen.',
      'past (fits), past-niet (does not), nog-vragen (questions left).',
    ),
    voorwaarden: woordPerDeelUit('Hoe elke voorwaarde ervoor staat.', 'How each condition stands.'),
    openVragen: woordenUit('De vragen zonder antwoord.', 'The questions without an answer.'),
  },
  voorbeeld: {
    antwoorden: { overzicht: 'ja', kiezen: 'ja', administratie: 'ja', aansturen: 'ja', reden: 'ja', veilig: 'ja' },
  },
  reken: ({ op, antwoorden }) => pgbAfweging({ op, kader: AFWEGINGSKADER, antwoorden }),
})

const voldoet = (nl: string, en: string) => metStandaard(jaNee, true, nl, en)

const oordeel = rekenaar({
  doel: {
    nl: 'Tot welk bedrag een pgb kan, en wat kan worden geweigerd.',
    en: 'Up to which amount a personal budget can be, and what may be refused.',
  },
  invoer: {
    op: OP,
    bekwaam: voldoet(
      'De bewoner kan de taken van een pgb doen, alleen of met hulp.',
      'The resident can carry out the tasks of a budget, alone or with help.',
    ),
    gemotiveerd: voldoet('De bewoner legt uit waarom een pgb.', 'The resident tells why a budget.'),
    kwaliteit: voldoet('De hulp is goed en veilig.', 'The support is good and safe.'),
    kostenNatura: verplicht(
      bedragsoort(),
      'Wat dezelfde hulp via de gemeente kost, bijvoorbeeld per uur.',
      'What the same support costs through the municipality, for instance per hour.',
    ),
    tariefPgb: verplicht(
      bedragsoort(),
      'Wat de hulp met een pgb kost, voor dezelfde eenheid.',
      'What the support costs with a budget, for the same unit.',
    ),
  },
  uitkomst: {
    toegekendTot: bedragUit('Tot dit bedrag kan het pgb.', 'The budget can be up to this amount.'),
    geweigerdDeel: bedragUit('Dit deel kan worden geweigerd.', 'This part may be refused.'),
    reden: woordUit('Waarom (een deel) kan worden geweigerd.', 'Why (a part) may be refused.'),
  },
  voorbeeld: { kostenNatura: 40, tariefPgb: 45.5 },
  reken: (invoer) => met(pgbOordeel(invoer), ({ gronden, ...rest }) => ({ ...rest, reden: gronden[0] ?? null })),
})

const bedrag = rekenaar({
  doel: {
    nl: 'Hoe hoog een pgb is volgens de verordening van de gemeente.',
    en: 'How high a personal budget is by the ordinance of the municipality.',
  },
  invoer: {
    op: OP,
    helper: verplicht(
      keuzesoort(['instelling', 'zelfstandige', 'netwerk']),
      'Wie de hulp geeft.',
      'Who gives the support.',
    ),
    voorziening: verplicht(tekstsoort, 'De soort hulp.', 'The kind of support.'),
    naturaPerUur: verplicht(
      bedragsoort(),
      'Wat dezelfde hulp via de gemeente per uur kost.',
      'What the same support costs per hour through the municipality.',
    ),
    urenPerJaar: verplicht(getalsoort(), 'Hoeveel uren per jaar.', 'How many hours a year.'),
    gevraagdPerUur: optioneel(
      bedragsoort(),
      'Wat de hulp per uur vraagt. Leeg: nog niet bekend.',
      'What the helper asks per hour. Empty: not known yet.',
    ),
    laagstePrijsPerUur: optioneel(
      bedragsoort(),
      'De laagste prijs waarvoor deze hulp echt te koop is. Leeg: niet onderzocht.',
      'The lowest price for which this support is really for sale. Empty: nobody looked.',
    ),
    verordeningPercentageInstelling: verplicht(
      getalsoort(),
      'Het deel van het tarief voor een instelling, in procenten.',
      'The share of the tariff for an organisation, in percent.',
    ),
    verordeningPercentageZelfstandige: verplicht(
      getalsoort(),
      'Het deel van het tarief voor een zelfstandige, in procenten.',
      'The share of the tariff for a self-employed helper, in percent.',
    ),
    verordeningNetwerkPerUur: verplicht(
      bedragsoort(),
      'Het tarief per uur voor iemand uit de eigen kring.',
      'The rate per hour for somebody from the own circle.',
    ),
    verordeningNetwerkMag: metStandaard(
      jaNee,
      true,
      'Voor deze hulp mag iemand uit de eigen kring worden betaald.',
      'Somebody from the own circle may be paid for this support.',
    ),
  },
  uitkomst: {
    tariefPerUur: bedragUit('Het tarief per uur.', 'The rate per hour.'),
    perJaar: bedragUit('Het budget per jaar.', 'The budget a year.'),
    perMaand: bedragUit('Het budget per maand, ongeveer.', 'The budget a month, about.'),
    eigenDeelPerUur: bedragUit('Wat de bewoner per uur zelf betaalt.', 'What the resident pays per hour.'),
    toereikend: jaNeeUit(
      'Voor het tarief is passende hulp te koop. Leeg: niet onderzocht.',
      'Fitting support is for sale at the rate. Empty: nobody looked.',
    ),
  },
  voorbeeld: {
    helper: 'zelfstandige',
    voorziening: 'begeleiding',
    naturaPerUur: 68,
    urenPerJaar: 104,
    gevraagdPerUur: 60,
    verordeningPercentageInstelling: 100,
    verordeningPercentageZelfstandige: 85,
    verordeningNetwerkPerUur: 22,
  },
  reken: (invoer) => {
    const { op, helper, voorziening, naturaPerUur, urenPerJaar, gevraagdPerUur, laagstePrijsPerUur } = invoer
    return pgbBedrag({
      op,
      helper,
      voorziening,
      naturaPerUur,
      urenPerJaar,
      gevraagdPerUur,
      laagstePrijsPerUur,
      verordening: {
        percentageInstelling: invoer.verordeningPercentageInstelling,
        percentageZelfstandige: invoer.verordeningPercentageZelfstandige,
        netwerkPerUur: invoer.verordeningNetwerkPerUur,
        netwerkVoor: invoer.verordeningNetwerkMag ? [voorziening] : [],
      },
    })
  },
})

/** The personal budget. */
export const PGBREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'pgb-afweging': afweging,
  'pgb-weigering': oordeel,
  'pgb-bedrag': bedrag,
}
