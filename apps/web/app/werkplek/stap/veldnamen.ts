import { useTekst } from '../../teksten/gebruik.ts'
import type { Gewonestap } from './gewone-stappen.ts'

/** Per step and field the text that is its label, so that the summary of errors can name the field. */
const LABELS = {
  vulMeldingAan: { tekst: 'aanvulling' },
  trekMeldingIn: { reden: 'intrekReden' },
  dienPlanIn: { bestand: 'planScan', wens: 'planTekst' },
  neemZaak: {},
  draagOver: { naar: 'collega', reden: 'overdrachtReden' },
  zetVeiligheid: { aan: 'veiligheid', tekst: 'veiligheidTekst' },
  koppelClientondersteuner: { persoon: 'clientondersteuner' },
  planGesprek: { datum: 'gesprekDatum', tijd: 'gesprekTijd', plaats: 'gesprekPlaats', naDeTermijn: 'naDeTermijn' },
  legGesprekVast: { op: 'gesprekGevoerd' },
  stelIdentiteitVast: { bewijs: 'bewijs' },
  legPgbUitlegVast: {},
  legOndertekendVerslagVast: {
    op: 'verslagOp',
    antwoord: 'verslagAntwoord',
    tekst: 'verslagTekst',
    aanvraag: 'verslagAanvraag',
    bestand: 'verslagScan',
  },
  schortTermijnOp: { grond: 'grond', uiterlijk: 'opschortingTot', tekst: 'opschortingTekst' },
  hervatTermijn: { op: 'hervat' },
  legBezwaarVast: {
    op: 'bezwaarOp',
    gepostOp: 'bezwaarGepost',
    commissie: 'commissie',
    tekst: 'bezwaarTekst',
    bestand: 'bezwaarScan',
  },
  stelBuitenBehandeling: { ontbreekt: 'ontbreekt' },
  sluitOpgelost: { tekst: 'oplossing' },
  verwerkOverlijden: { overledenOp: 'overledenOp' },
  verwerkVerhuizing: { vertrokkenOp: 'vertrokkenOp', naarGemeente: 'naarGemeente' },
  verklaarDubbel: { met: 'dubbelMet' },
  trekBeschikkingIn: { grond: 'intrekGrond', per: 'intrekPer', tekst: 'intrekTekst' },
} as const satisfies Record<Gewonestap, Record<string, string>>

/** What the fields of a step are called. */
export function useVeldnamen(stap: Gewonestap): Record<string, string> {
  const t = useTekst('werkplek')
  return Object.fromEntries(Object.entries(LABELS[stap]).map(([veld, label]) => [veld, t(`veld.${label}`)]))
}
