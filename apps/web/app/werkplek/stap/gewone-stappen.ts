import { STAPPEN } from '../zaak/stappen.ts'
import type { Schermstap } from '../zaak/volgorde.ts'

/** Steps with a page of their own form; every other one is a short form on a page made alike. */
type Bijzonder =
  | 'onderzoek'
  | 'verzendVerslag'
  | 'koppelPersoon'
  | 'trefSpoedvoorziening'
  | 'stelBeschikkingVast'
  | 'verzendBeschikking'
  | 'wijsToe'
export type Gewonestap = Exclude<Schermstap, Bijzonder>

const BIJZONDER: readonly string[] = [
  'onderzoek',
  'verzendVerslag',
  'koppelPersoon',
  'trefSpoedvoorziening',
  'stelBeschikkingVast',
  'verzendBeschikking',
  'wijsToe',
] satisfies Bijzonder[]

const isGewoon = (stap: Schermstap): stap is Gewonestap => !BIJZONDER.includes(stap)

/** The step of an address, or undefined. */
export const leesStap = (naam: string | undefined): Gewonestap | undefined =>
  STAPPEN.filter(isGewoon).find((stap) => stap === naam)

/** Steps that end something for good: their button says so. */
export const ONOMKEERBAAR: readonly Gewonestap[] = [
  'trekMeldingIn',
  'sluitOpgelost',
  'verklaarDubbel',
  'stelBuitenBehandeling',
  'verwerkOverlijden',
  'verwerkVerhuizing',
  'trekBeschikkingIn',
]

/** Steps with which a scan or a file can come. */
export const MET_BESTAND: readonly Gewonestap[] = ['dienPlanIn', 'legOndertekendVerslagVast', 'legBezwaarVast']
