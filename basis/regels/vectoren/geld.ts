import { doelmatigheidskorting } from '../geld/doelmatigheidskorting.ts'
import { motieMosterd } from '../geld/motie-mosterd.ts'
import { reelePrijs } from '../geld/reele-prijs.ts'
import { verdeling2005 } from '../geld/verdeling-2005.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import { bedragPerDeelUit, bedragUit, gemeentelijstUit, getalUit, jaNeeUit } from './uitkomstveld.ts'
import { lijstsoort, metStandaard, optioneel, verplicht } from './veld.ts'
import { bedragsoort, datumsoort, getalsoort, tekstsoort } from './veldsoort.ts'

const prijs = rekenaar({
  doel: {
    nl: 'Wat een uur hulp een aanbieder echt kost.',
    en: 'What an hour of support really costs a provider.',
  },
  invoer: {
    op: verplicht(datumsoort, 'De dag waarop het tarief geldt.', 'The day on which the tariff holds.'),
    beroepskrachtPerUur: verplicht(
      bedragsoort(),
      'Wat een betaald uur van een beroepskracht de werkgever kost.',
      'What a paid hour of a worker costs the employer.',
    ),
    overheadPercentage: verplicht(getalsoort(), 'De overhead in procenten.', 'The overhead in percent.'),
    productiefPercentage: verplicht(
      getalsoort(),
      'Welk deel van de betaalde uren naar cliënten gaat, in procenten. Meer dan 0, hooguit 100.',
      'Which part of the paid hours goes to clients, in percent. More than 0, up to 100.',
    ),
    reisEnOpleidingPerUur: metStandaard(
      bedragsoort(),
      0,
      'Reizen en scholing per uur.',
      'Travel and training per hour.',
    ),
    indexatiePercentage: metStandaard(
      getalsoort(),
      0,
      'Hoeveel lonen en prijzen stijgen, in procenten.',
      'How much wages and prices rise, in percent.',
    ),
    gemeentelijkeEisenPerUur: metStandaard(
      bedragsoort(),
      0,
      'Kosten door eisen van de gemeente, per uur.',
      'Costs from demands of the municipality, per hour.',
    ),
    tariefPerUur: optioneel(
      bedragsoort(),
      'Het tarief om mee te vergelijken. Leeg: geen.',
      'The tariff to compare. Empty: none.',
    ),
  },
  uitkomst: {
    prijsPerUur: bedragUit('De reële prijs per uur.', 'The real price per hour.'),
    elementen: bedragPerDeelUit(
      'De zes kostenelementen, per letter van lid 3.',
      'The six cost elements, by the letter of lid 3.',
    ),
    tariefVoldoet: jaNeeUit(
      'Het tarief is niet lager dan de reële prijs. Leeg: geen tarief.',
      'The tariff is not below the real price. Empty: no tariff.',
    ),
  },
  voorbeeld: {
    op: '2026-02-01',
    beroepskrachtPerUur: 28.5,
    overheadPercentage: 18,
    productiefPercentage: 82,
    reisEnOpleidingPerUur: 1.75,
    indexatiePercentage: 4,
    tariefPerUur: 44,
  },
  reken: (invoer) => reelePrijs(invoer),
})

const verdeling = rekenaar({
  doel: {
    nl: 'Hoe het geld van 2007 over de gemeenten is verdeeld.',
    en: 'How the money of 2007 was divided over the municipalities.',
  },
  invoer: {
    macrobudget: verplicht(bedragsoort(), 'Het geld voor alle gemeenten samen.', 'The money for all municipalities.'),
    gemeenten: verplicht(
      lijstsoort({
        gemeente: verplicht(tekstsoort, 'De naam of code van de gemeente.', 'Name or code of the municipality.'),
        kosten2005: verplicht(bedragsoort(), 'Wat die in 2005 uitgaf.', 'What it spent in 2005.'),
      }),
      'De gemeenten met hun kosten in 2005.',
      'The municipalities with their costs in 2005.',
    ),
  },
  uitkomst: {
    verdeling: gemeentelijstUit('Wat elke gemeente krijgt.', 'What each municipality gets.'),
  },
  voorbeeld: {
    macrobudget: 1000,
    gemeenten: [
      { gemeente: 'Voorbeeldstad', kosten2005: 700 },
      { gemeente: 'Voorbeelddorp', kosten2005: 200 },
    ],
  },
  reken: (invoer) => met(verdeling2005(invoer), (verdeling) => ({ verdeling })),
})

const KOSTEN = (jaar: number) =>
  verplicht(bedragsoort(), `Wat de gemeente in ${jaar} uitgaf.`, `What the municipality spent in ${jaar}.`)

const mosterd = rekenaar({
  doel: {
    nl: 'Hoeveel geld een gemeente in 2007 erbij zou krijgen door hogere kosten.',
    en: 'How much more money a municipality would get in 2007 for higher costs.',
  },
  invoer: { kosten2005: KOSTEN(2005), kosten2006: KOSTEN(2006) },
  uitkomst: {
    bijstelling: bedragUit('Wat er volgens de motie bij komt.', 'What is added by the motion.'),
    groeipercentage: getalUit('De groei in procenten.', 'The growth in percent.'),
  },
  voorbeeld: { kosten2005: 1_000_000, kosten2006: 1_150_000 },
  reken: (invoer) => motieMosterd(invoer),
})

const korting = rekenaar({
  doel: {
    nl: 'Hoeveel er in 2013 en 2014 van het budget voor begeleiding af ging.',
    en: 'How much was taken off the budget for begeleiding in 2013 and 2014.',
  },
  invoer: {
    op: verplicht(datumsoort, 'De dag waarop het budget geldt.', 'The day on which the budget holds.'),
    budget: verplicht(bedragsoort(), 'Het budget voor begeleiding.', 'The budget for begeleiding.'),
  },
  uitkomst: {
    korting: bedragUit('Wat eraf gaat.', 'What is taken off.'),
    budgetNaKorting: bedragUit('Wat er overblijft.', 'What is left.'),
  },
  voorbeeld: { op: '2014-01-01', budget: 2_000_000 },
  reken: (invoer) => doelmatigheidskorting(invoer),
})

/** Prices and the money of municipalities. */
export const GELDREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'reele-prijs': prijs,
  'verdeling-basisjaar-2005': verdeling,
  'motie-mosterd': mosterd,
  'doelmatigheidskorting-begeleiding': korting,
}
