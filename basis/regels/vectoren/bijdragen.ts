import { datum } from '@meedoen/kern'
import { aowDatum } from '../bijdrage/aow.ts'
import { GEEN_EIGEN_KEUZES } from '../bijdrage/invoer.ts'
import { lagerInkomenDitJaar } from '../bijdrage/lager-inkomen.ts'
import { staffelHardenberg2018 } from '../bijdrage-lokaal/staffel.ts'
import { eigenBijdrageOpDatum } from '../bijdrage-op-datum/op-datum.ts'
import { bijdrageregime } from '../bijdrage-op-datum/regime.ts'
import { vierWekenTerugwerkend } from '../bijdrage-vier-weken/terugwerkend.ts'
import { bijdrageVierWeken } from '../bijdrage-vier-weken/vier-weken.ts'
import { bijdrageWetsvoorstel36713 } from '../bijdrage-wetsvoorstel/wetsvoorstel.ts'
import { met, type Rekenaar, rekenaar } from './rekenaar.ts'
import {
  aowVelden,
  HUISHOUDVELDEN,
  huishoudstand,
  leesPeriodeVerordening,
  leesSituatie,
  PERIODEVERORDENING,
  SITUATIE,
} from './situatie.ts'
import { alleenAls, bedragUit, datumUit, getalUit, jaNeeUit, woordUit } from './uitkomstveld.ts'
import { metStandaard, optioneel, verplicht } from './veld.ts'
import { bedragsoort, datumsoort, jaarsoort, jaNee, maandsoort } from './veldsoort.ts'
import { gevuld } from './voorwaarde.ts'

const SCENARIO = optioneel(
  datumsoort,
  'De dag waarop u doet alsof wetsvoorstel 36713 ingaat. Het is nog geen wet.',
  'The day on which you pretend that bill 36713 comes into force. It is not law.',
)
const DRAAGKRACHT = {
  inkomenPeiljaar: optioneel(
    bedragsoort(),
    'Het inkomen van twee jaar eerder, samen met de partner. Leeg: niet bekend.',
    'The income of two years before, with the partner. Empty: not known.',
  ),
  vermogenPeiljaar: metStandaard(
    bedragsoort(),
    0,
    'Het vermogen van twee jaar eerder, samen met de partner.',
    'The wealth of two years before, with the partner.',
  ),
  kostprijsPerPeriode: optioneel(
    bedragsoort(),
    'Wat de hulp per vier weken kost. Leeg: niet bekend.',
    'What the support costs per four weeks. Empty: not known.',
  ),
}
const REDEN = woordUit(
  'Waarom er niets te betalen is. Leeg: er is wel te betalen.',
  'Why nothing is due. Empty: it is.',
)
const ZEKER = jaNeeUit(
  'De uitkomst is zeker. Dat is niet zo als hij rust op een getal zonder bron, of op een wetsvoorstel.',
  'The outcome is certain. It is not when it rests on a number without a source, or on a bill.',
)
const REGIME = {
  regime: woordUit('De regels die op die dag gelden.', 'The rules that hold on that day.'),
  eenheid: woordUit('Waarover de bijdrage is: vier weken of een maand.', 'What it is for: four weeks or a month.'),
}

const regime = rekenaar({
  doel: {
    nl: 'Welke regels voor de eigen bijdrage op een dag gelden, vanaf 2007.',
    en: 'Which rules for the own contribution hold on a day, from 2007.',
  },
  invoer: {
    dag: verplicht(datumsoort, 'De dag waarover u het wilt weten.', 'The day that you ask about.'),
    wetsvoorstelVanaf: SCENARIO,
  },
  uitkomst: { ...REGIME, regeling: woordUit('De regeling die het bedrag uitrekent.', 'The rule that computes it.') },
  voorbeeld: { dag: '2018-06-01' },
  reken: ({ dag, wetsvoorstelVanaf }) => bijdrageregime({ dag, scenario: alsScenario(wetsvoorstelVanaf) }),
})

const alsScenario = <Dag>(vanaf: Dag | null) => (vanaf === null ? null : { vanaf })

const opDatum = rekenaar({
  doel: {
    nl: 'Hoeveel eigen bijdrage een huishouden op een dag betaalt, vanaf 2007.',
    en: 'How much own contribution a household pays on a day, from 2007.',
  },
  invoer: {
    dag: verplicht(datumsoort, 'De dag waarover u het wilt weten.', 'The day that you ask about.'),
    ...SITUATIE,
    ...DRAAGKRACHT,
    ...PERIODEVERORDENING,
    wetsvoorstelVanaf: SCENARIO,
  },
  uitkomst: {
    bedrag: bedragUit('De bijdrage per vier weken of per maand.', 'The contribution per four weeks or per month.'),
    ...REGIME,
    reden: REDEN,
    zeker: ZEKER,
    versieRegeling: woordUit('De versie van de regeling die rekende.', 'The version of the rule that computed.'),
  },
  voorbeeld: { dag: '2017-05-01', aowLeeftijd: 'ja', inkomenPeiljaar: 24000 },
  reken(invoer) {
    const situatie = leesSituatie(invoer, invoer.dag)
    if (!situatie.ok) return situatie
    return eigenBijdrageOpDatum({
      ...situatie.waarde,
      dag: invoer.dag,
      inkomen: invoer.inkomenPeiljaar,
      vermogen: invoer.vermogenPeiljaar,
      kostprijs: invoer.kostprijsPerPeriode,
      verordening: { ...GEEN_EIGEN_KEUZES, bedragPerMaand: invoer.verordeningBedrag },
      periodeVerordening: leesPeriodeVerordening(invoer),
      scenario: alsScenario(invoer.wetsvoorstelVanaf),
    })
  },
})

const vierWeken = rekenaar({
  doel: {
    nl: 'Hoeveel eigen bijdrage een huishouden tot 2020 per vier weken betaalde.',
    en: 'How much own contribution a household paid per four weeks until 2020.',
  },
  invoer: {
    jaar: verplicht(jaarsoort, 'Het jaar waarover u het wilt weten.', 'The year that you ask about.'),
    ...SITUATIE,
    ...DRAAGKRACHT,
    ...PERIODEVERORDENING,
  },
  uitkomst: {
    aowLeeftijd: alleenAls(
      woordUit('Wie de AOW-leeftijd heeft.', 'Who has the state pension age.'),
      gevuld('geboortedatum'),
    ),
    aowLeeftijdBereiktOp: alleenAls(
      datumUit('De dag waarop de bewoner de AOW-leeftijd bereikt.', 'The day of reaching the state pension age.'),
      gevuld('geboortedatum'),
    ),
    bijdrageplichtigInkomen: bedragUit(
      'Het inkomen waarmee is gerekend, met een deel van het vermogen.',
      'The income computed with, including a part of the wealth.',
    ),
    maximaleBijdragePerPeriode: bedragUit(
      'Het hoogste dat per vier weken mag worden gevraagd.',
      'The most that may be asked per four weeks.',
    ),
    voorKorting: bedragUit('Dat bedrag zonder korting.', 'That amount without the discount.'),
    kortingPercentage: getalUit('De korting in procenten.', 'The discount in percent.'),
    verschuldigd: bedragUit('Wat de bewoner betaalt per vier weken.', 'What the resident pays per four weeks.'),
    perJaarDertienPerioden: bedragUit('Dertien perioden samen.', 'Thirteen periods together.'),
    reden: REDEN,
    zeker: ZEKER,
  },
  voorbeeld: { jaar: 2016, huishouden: 'eenpersoons', geboortedatum: '1945-06-01', inkomenPeiljaar: 24000 },
  reken(invoer) {
    const situatie = leesSituatie(invoer, datum(`${invoer.jaar}-01-01`))
    if (!situatie.ok) return situatie
    const berekend = bijdrageVierWeken({
      ...situatie.waarde,
      jaar: invoer.jaar,
      inkomen: invoer.inkomenPeiljaar,
      vermogen: invoer.vermogenPeiljaar,
      kostprijs: invoer.kostprijsPerPeriode,
      verordening: leesPeriodeVerordening(invoer),
    })
    return met(berekend, ({ maximaal, perJaar, ...rest }) => ({
      ...rest,
      ...aowVelden(invoer, situatie.waarde.huishouden),
      maximaleBijdragePerPeriode: maximaal,
      perJaarDertienPerioden: perJaar,
    }))
  },
})

const vierWekenTerug = rekenaar({
  doel: {
    nl: 'Over welke dagen terug het CAK tot 2020 nog een bijdrage kon vragen.',
    en: 'Over which earlier days CAK could still ask a contribution until 2020.',
  },
  invoer: {
    ingang: verplicht(datumsoort, 'De dag waarop de hulp begon.', 'The day on which the support started.'),
    besluitVerzonden: verplicht(
      datumsoort,
      'De dag waarop het CAK het besluit verstuurde.',
      'The day on which CAK sent the decision.',
    ),
    cakTeLaat: metStandaard(
      jaNee,
      false,
      'Het CAK was later dan de 24 maanden waarin het moest beslissen (tot 2019).',
      'CAK was later than the 24 months in which it had to decide (until 2019).',
    ),
  },
  uitkomst: {
    vroegsteDag: datumUit('De eerste dag waarover u betaalt.', 'The first day over which you pay.'),
    beperkt: jaNeeUit(
      'Die dag is later dan het begin van de hulp.',
      'That day is later than the start of the support.',
    ),
  },
  voorbeeld: { ingang: '2013-01-01', besluitVerzonden: '2017-03-10' },
  reken: (invoer) => vierWekenTerugwerkend(invoer),
})

const lagerInkomen = rekenaar({
  doel: {
    nl: 'Of u mag rekenen met uw lagere inkomen van dit jaar.',
    en: 'Whether you may compute with your lower income of this year.',
  },
  invoer: {
    jaar: verplicht(jaarsoort, 'Het jaar van de bijdrage.', 'The year of the contribution.'),
    inkomenPeiljaar: verplicht(
      bedragsoort(),
      'Het inkomen van twee jaar eerder, met het deel van het vermogen.',
      'The income of two years before, with the part of the wealth.',
    ),
    inkomenDitJaar: verplicht(bedragsoort(), 'Het inkomen dat u dit jaar verwacht.', 'The income expected this year.'),
    aangevraagd: verplicht(datumsoort, 'De dag waarop u het vroeg.', 'The day on which you asked.'),
    vastgesteld: optioneel(
      datumsoort,
      'De dag waarop de bijdrage is vastgesteld. Leeg: nog niet.',
      'The day on which the contribution was set. Empty: not yet.',
    ),
  },
  uitkomst: {
    mag: jaNeeUit('Het inkomen van dit jaar mag tellen.', 'The income of this year may count.'),
    reden: woordUit('Waarom niet. Leeg: het mag.', 'Why not. Empty: it may.'),
    inkomen: bedragUit('Het inkomen om mee te rekenen.', 'The income to compute with.'),
    laatsteDag: datumUit('De laatste dag om het te vragen.', 'The last day to ask.'),
  },
  voorbeeld: { jaar: 2026, inkomenPeiljaar: 32000, inkomenDitJaar: 26000, aangevraagd: '2026-05-01' },
  reken: ({ jaar, inkomenPeiljaar, inkomenDitJaar, aangevraagd, vastgesteld }) =>
    lagerInkomenDitJaar({
      jaar,
      peiljaar: inkomenPeiljaar,
      ditJaar: inkomenDitJaar,
      aangevraagdOp: aangevraagd,
      vastgesteldOp: vastgesteld,
    }),
})

const wetsvoorstel = rekenaar({
  doel: {
    nl: 'Wat de eigen bijdrage zou zijn als een wetsvoorstel een wet wordt.',
    en: 'What the own contribution would be if a bill becomes law.',
  },
  invoer: {
    maand: verplicht(maandsoort(), 'De maand waarover u het wilt weten.', 'The month that you ask about.'),
    ...SITUATIE,
    inkomen: optioneel(
      bedragsoort(),
      'Het inkomen per jaar, samen. Leeg: niet bekend.',
      'The income a year, together.',
    ),
    vermogen: metStandaard(bedragsoort(), 0, 'Het vermogen, samen.', 'The wealth, together.'),
    kostprijs: optioneel(bedragsoort(), 'Wat de hulp per maand kost.', 'What the support costs per month.'),
    wetsvoorstelVanaf: SCENARIO,
  },
  uitkomst: {
    bedrag: bedragUit('De bijdrage over deze maand.', 'The contribution for this month.'),
    status: woordUit('Altijd wetsvoorstel: het is geen wet.', 'Always wetsvoorstel (bill): it is not law.'),
    zeker: ZEKER,
  },
  voorbeeld: { maand: '2028-03', aowLeeftijd: 'ja', inkomen: 40000, wetsvoorstelVanaf: '2028-01-01' },
  reken(invoer) {
    const situatie = leesSituatie(invoer, invoer.maand)
    if (!situatie.ok) return situatie
    const { maand, inkomen, vermogen, kostprijs, wetsvoorstelVanaf } = invoer
    const { huishouden } = situatie.waarde
    return bijdrageWetsvoorstel36713({
      maand,
      huishouden,
      inkomen,
      vermogen,
      kostprijs,
      scenario: alsScenario(wetsvoorstelVanaf),
    })
  },
})

const hardenberg = rekenaar({
  doel: {
    nl: 'Een voorbeeld van een eigen regeling van een gemeente: wat u per maand betaalde.',
    en: 'An example of a scheme of one municipality: what you paid per month.',
  },
  invoer: {
    ...HUISHOUDVELDEN,
    inkomen: verplicht(bedragsoort(), 'Het inkomen per jaar.', 'The income per year.'),
  },
  uitkomst: { perMaand: bedragUit('De bijdrage per maand.', 'The contribution per month.') },
  voorbeeld: { huishouden: 'meerpersoons', aowLeeftijd: 'beiden', inkomen: 24000 },
  reken: ({ huishouden, aowAlleen, aowSamen, inkomen }) =>
    staffelHardenberg2018({ huishouden: huishoudstand(huishouden, aowAlleen, aowSamen), inkomen }),
})

const aow = rekenaar({
  doel: {
    nl: 'Op welke dag iemand de AOW-leeftijd bereikt.',
    en: 'On which day somebody reaches the state pension age.',
  },
  invoer: { geboortedatum: verplicht(datumsoort, 'Wanneer iemand geboren is.', 'When somebody was born.') },
  uitkomst: {
    aowLeeftijdBereiktOp: datumUit(
      'De dag waarop iemand de AOW-leeftijd bereikt.',
      'The day on which somebody reaches the state pension age.',
    ),
  },
  voorbeeld: { geboortedatum: '1958-05-12' },
  reken: ({ geboortedatum }) => met(aowDatum({ geboren: geboortedatum }), (dag) => ({ aowLeeftijdBereiktOp: dag })),
})

/** Which contribution holds on a day, the regimes until 2020, and what stands beside them. */
export const BIJDRAGEREKENAARS: Readonly<Record<string, Rekenaar>> = {
  'eigen-bijdrage-regime': regime,
  'eigen-bijdrage-op-datum': opDatum,
  'eigen-bijdrage-vier-weken': vierWeken,
  'eigen-bijdrage-vier-weken-terugwerkend': vierWekenTerug,
  'lager-inkomen-dit-jaar': lagerInkomen,
  'wetsvoorstel-36713-maand': wetsvoorstel,
  'staffel-algemene-voorziening-hardenberg-2018': hardenberg,
  'aow-datum': aow,
}
