import { plusMaanden } from '@meedoen/kern'
import { abonnementstariefMaand } from '../bijdrage/abonnementstarief.ts'
import { abonnementstariefHerziening, type HerzieningInvoer, type Herzienmaand } from '../bijdrage/herziening.ts'
import { GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { abonnementstariefKostprijs } from '../bijdrage/kostprijs.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from '../bijdrage/start.ts'
import { abonnementstariefWijziging } from '../bijdrage/wijziging.ts'
import { type Rekenaar, rekenaar } from './rekenaar.ts'
import {
  bijdragesoortVan,
  HUISHOUDVELDEN,
  huishoudstand,
  leesSituatie,
  OUDERVELDEN,
  SITUATIE,
  VERORDENING_BEDRAG,
  VOORZIENINGEN,
} from './situatie.ts'
import { bedragUit, getalUit, maandUit, woordUit } from './uitkomstveld.ts'
import { metStandaard, optioneel, verplicht } from './veld.ts'
import { bedragsoort, datumsoort, jaNee, keuzesoort, maandsoort } from './veldsoort.ts'
import { als, gevuld } from './voorwaarde.ts'

const INGANG = verplicht(datumsoort, 'De dag waarop de hulp begint.', 'The day on which the support starts.')
const BESLUIT = verplicht(
  datumsoort,
  'De dag waarop het CAK het besluit verstuurde.',
  'The day on which CAK sent the decision.',
)

const maand = rekenaar({
  doel: {
    nl: 'Hoeveel eigen bijdrage u over een maand betaalt, en waarom soms niets.',
    en: 'How much own contribution you pay for a month, and why sometimes nothing.',
  },
  invoer: {
    maand: verplicht(maandsoort(), 'De maand waarover u het wilt weten.', 'The month that you ask about.'),
    ...SITUATIE,
    verordeningBedrag: VERORDENING_BEDRAG,
    verordeningOuderbijdrage: metStandaard(
      jaNee,
      false,
      'Ouders betalen voor een woningaanpassing voor hun kind.',
      'Parents pay for an adaptation of the house for their child.',
    ),
    ...OUDERVELDEN,
    beginGebruik: optioneel(
      datumsoort,
      'De dag waarop de bewoner de hulp ging gebruiken.',
      'The day on which the resident began to use the support.',
    ),
    eindGebruik: optioneel(
      datumsoort,
      'De laatste dag van gebruik. Leeg: de hulp loopt door.',
      'The last day of use. Empty: the support goes on.',
      { geldtAls: [gevuld('beginGebruik')] },
    ),
  },
  uitkomst: {
    bedrag: bedragUit('De bijdrage over deze maand.', 'The contribution for this month.'),
    reden: woordUit('Waarom er niets te betalen is. Leeg: er is wel te betalen.', 'Why nothing is due. Empty: it is.'),
    verschuldigdDoor: woordUit('Wie betaalt: de bewoner of de ouders.', 'Who pays: the resident or the parents.'),
  },
  voorbeeld: { maand: '2026-03', huishouden: 'eenpersoons', aowLeeftijd: 'ja', voorzieningen: ['begeleiding'] },
  reken(invoer) {
    const situatie = leesSituatie(invoer, invoer.maand)
    if (!situatie.ok) return situatie
    const { beginGebruik, huishoudenOuders } = invoer
    return abonnementstariefMaand({
      ...situatie.waarde,
      maand: invoer.maand,
      verordening: {
        ...GEEN_EIGEN_KEUZES,
        bedragPerMaand: invoer.verordeningBedrag,
        ouderbijdrageWoningaanpassing: invoer.verordeningOuderbijdrage,
      },
      ...(beginGebruik === null ? {} : { gebruik: { begin: beginGebruik, eind: invoer.eindGebruik } }),
      ...(huishoudenOuders === null
        ? {}
        : { ouders: huishoudstand(huishoudenOuders, invoer.aowAlleenOuders, invoer.aowSamenOuders) }),
    })
  },
})

const start = rekenaar({
  doel: {
    nl: 'Vanaf welke maand u een eigen bijdrage betaalt.',
    en: 'From which month you pay an own contribution.',
  },
  invoer: { ingang: INGANG },
  uitkomst: { eersteMaand: maandUit('De eerste maand met een bijdrage.', 'The first month with a contribution.') },
  voorbeeld: { ingang: '2026-03-15' },
  reken: (invoer) => abonnementstariefStart(invoer),
})

const terugwerkend = rekenaar({
  doel: {
    nl: 'Over welke eerdere maanden het CAK nog een bijdrage mag vragen.',
    en: 'Over which earlier months CAK may still ask a contribution.',
  },
  invoer: { ingang: INGANG, besluitVerzonden: BESLUIT },
  uitkomst: {
    vroegsteMaand: maandUit(
      'De eerste maand waarover nog een bijdrage kan worden gevraagd.',
      'The first month over which a contribution may still be asked.',
    ),
    aantalMaandenTerug: getalUit(
      'Hoeveel maanden dat is voor de maand van het besluit.',
      'How many months that is before the month of the decision.',
    ),
  },
  voorbeeld: { ingang: '2025-01-01', besluitVerzonden: '2026-03-10' },
  reken: (invoer) => abonnementstariefTerugwerkend(invoer),
})

/** Above this the course would run past the calendar; no hulpmiddel costs so much. */
const HOOGSTE_KOSTPRIJS = 1_000_000

const kostprijs = rekenaar({
  doel: {
    nl: 'Hoe lang u betaalt voor een hulpmiddel of aanpassing: nooit meer dan het kost.',
    en: 'How long you pay for an aid or adaptation: never more than it costs.',
  },
  invoer: {
    voorziening: verplicht(keuzesoort(VOORZIENINGEN), 'Welke hulp het is.', 'Which support it is.'),
    kostprijs: verplicht(
      bedragsoort({ min: 0, max: HOOGSTE_KOSTPRIJS }),
      'Wat het hulpmiddel of de woningaanpassing kost.',
      'What the aid or the adaptation of the house costs.',
    ),
    ingang: INGANG,
    verordeningBedrag: VERORDENING_BEDRAG,
    ...HUISHOUDVELDEN,
    // Two people of whom not both have the AOW age owe nothing, so there is no course to compute.
    aowSamen: optioneel(
      keuzesoort(['beiden']),
      'Beiden hebben de AOW-leeftijd. Anders betaalt dit huishouden niets en is er geen verloop.',
      'Both have the state pension age. Else this household pays nothing and there is no course.',
      {
        naam: 'aowLeeftijd',
        geldtAls: [als('huishouden', 'meerpersoons')],
        verplichtAls: [als('huishouden', 'meerpersoons')],
      },
    ),
  },
  uitkomst: {
    maandenMetBijdrage: getalUit('Hoeveel maanden er een bijdrage is.', 'For how many months there is a contribution.'),
    totaal: bedragUit('Wat de bewoner in totaal betaalt.', 'What the resident pays in all.'),
    restantNietGeind: bedragUit(
      'Wat er overblijft en niet wordt gevraagd, omdat het minder is dan een maand bijdrage.',
      'What is left and not asked, because it is less than the contribution of a month.',
    ),
    afboekingPerMaand: bedragUit(
      'Wat er in de eerste maand van de kostprijs af gaat: het bedrag uit de wet.',
      'What goes off the cost price in the first month: the statutory amount.',
    ),
  },
  voorbeeld: { voorziening: 'hulpmiddel', kostprijs: 65.4, ingang: '2026-01-01' },
  reken: ({ voorziening, kostprijs, ingang, verordeningBedrag }) =>
    abonnementstariefKostprijs({
      soort: bijdragesoortVan(voorziening),
      kostprijs,
      ingang,
      verordeningBedrag,
      onbekendeMaanden: 'laatste-bedrag',
    }),
})

const wijziging = rekenaar({
  doel: {
    nl: 'Vanaf welke maand een verandering in uw leven telt voor de bijdrage.',
    en: 'From which month a change in your life counts for the contribution.',
  },
  invoer: {
    ingang: verplicht(datumsoort, 'De dag waarop het anders wordt.', 'The day of the change.'),
  },
  uitkomst: { vanafMaand: maandUit('De eerste maand met de nieuwe bijdrage.', 'The first month of the new amount.') },
  voorbeeld: { ingang: '2026-03-15' },
  reken: (invoer) => abonnementstariefWijziging(invoer),
})

/** Within these months no correction gets longer than the calendar can hold. */
const herzienbaar = maandsoort('2015-01', '2064-12')

function herzienmaanden(invoer: Omit<Herzienmaand, 'maand'> & Record<'van' | 'tot', Herzienmaand['maand']>) {
  const maanden: Herzienmaand[] = []
  for (let maand = invoer.van; maand <= invoer.tot; maand = plusMaanden(maand, 1))
    maanden.push({ maand, was: invoer.was, wordt: invoer.wordt })
  return maanden
}

const VERKORT = { 36: null, 12: 12, 1: 1, 0: 0 } as const satisfies Record<number, HerzieningInvoer['verkortTot']>

const herziening = rekenaar({
  doel: {
    nl: 'Hoeveel u bijbetaalt of terugkrijgt als de bijdrage niet klopte.',
    en: 'How much you pay or get back when the contribution was wrong.',
  },
  invoer: {
    vanafMaand: verplicht(herzienbaar, 'De eerste maand die anders wordt.', 'The first month that changes.'),
    totMaand: verplicht(herzienbaar, 'De laatste maand die anders wordt.', 'The last month that changes.'),
    bedragWas: verplicht(bedragsoort(), 'Het bedrag per maand dat was vastgesteld.', 'The amount per month as set.'),
    bedragWordt: verplicht(bedragsoort(), 'Het bedrag per maand dat het moet zijn.', 'The amount that it should be.'),
    besluitVerzonden: BESLUIT,
    maandenTerug: metStandaard(
      keuzesoort([36, 12, 1, 0]),
      36,
      'Over hoeveel maanden terug het CAK nog geld vraagt.',
      'Over how many months back CAK still asks money.',
    ),
    langerTerug: metStandaard(
      jaNee,
      false,
      'Het CAK betaalt terug over meer dan 36 maanden, na een fout die niet van de bewoner is.',
      'CAK pays back over more than 36 months, after a failure that is not the resident’s.',
    ),
  },
  uitkomst: {
    vroegsteMaand: maandUit('De eerste maand waarover nog geld wordt gevraagd.', 'The first month still asked for.'),
    aantalHerzien: getalUit('Hoeveel maanden anders worden.', 'How many months change.'),
    aantalDefinitief: getalUit('Hoeveel maanden blijven zoals zij waren.', 'How many months stay as they were.'),
    saldo: bedragUit('Boven nul: nog te betalen. Onder nul: terug.', 'Above zero: still to pay. Below: back.'),
    nabetaling: bedragUit('Wat de bewoner bijbetaalt.', 'What the resident pays in addition.'),
    terugbetaling: bedragUit('Wat de bewoner terugkrijgt.', 'What the resident gets back.'),
  },
  voorbeeld: {
    vanafMaand: '2025-10',
    totMaand: '2026-02',
    bedragWas: 21.8,
    bedragWordt: 0,
    besluitVerzonden: '2026-03-10',
  },
  reken: ({ vanafMaand: van, totMaand: tot, bedragWas: was, bedragWordt: wordt, ...rest }) =>
    abonnementstariefHerziening({
      maanden: herzienmaanden({ van, tot, was, wordt }),
      besluitVerzonden: rest.besluitVerzonden,
      verkortTot: VERKORT[rest.maandenTerug],
      langerTerug: rest.langerTerug,
    }),
})

/** The contribution since 2020. */
export const ABONNEMENTSTARIEFREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'abonnementstarief-maand': maand,
  'abonnementstarief-start': start,
  'abonnementstarief-terugwerkend': terugwerkend,
  'abonnementstarief-kostprijs': kostprijs,
  'abonnementstarief-wijziging': wijziging,
  'abonnementstarief-herziening': herziening,
}
