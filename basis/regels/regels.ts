import { bewaartermijn } from './bewaren/bewaartermijn.ts'
import { selectieresultaat } from './bewaren/selectieresultaat.ts'
import { termijnVernietiging } from './bewaren/vernietiging.ts'
import { abonnementstariefMaand } from './bijdrage/abonnementstarief.ts'
import { aowDatum } from './bijdrage/aow.ts'
import { abonnementstariefHerziening } from './bijdrage/herziening.ts'
import { abonnementstariefKostprijs } from './bijdrage/kostprijs.ts'
import { lagerInkomenDitJaar } from './bijdrage/lager-inkomen.ts'
import { abonnementstariefStart, abonnementstariefTerugwerkend } from './bijdrage/start.ts'
import { abonnementstariefWijziging } from './bijdrage/wijziging.ts'
import { bijdrageBeschermdWonen } from './bijdrage-beschermd-wonen/beschermd-wonen.ts'
import { inkomenHogeBijdrage } from './bijdrage-beschermd-wonen/inkomen.ts'
import { beschermdWonenLaagOfHoog } from './bijdrage-beschermd-wonen/laag-of-hoog.ts'
import { staffelHardenberg2018 } from './bijdrage-lokaal/staffel.ts'
import { eigenBijdrageOpDatum } from './bijdrage-op-datum/op-datum.ts'
import { bijdrageregime } from './bijdrage-op-datum/regime.ts'
import { vierWekenTerugwerkend } from './bijdrage-vier-weken/terugwerkend.ts'
import { bijdrageVierWeken } from './bijdrage-vier-weken/vier-weken.ts'
import { bijdrageWetsvoorstel36713 } from './bijdrage-wetsvoorstel/wetsvoorstel.ts'
import { dwangsom } from './dwangsom/dwangsom.ts'
import { ingebrekestelling, termijnDwangsombesluit } from './dwangsom/ingebrekestelling.ts'
import { doelmatigheidskorting } from './geld/doelmatigheidskorting.ts'
import { motieMosterd } from './geld/motie-mosterd.ts'
import { reelePrijs } from './geld/reele-prijs.ts'
import { verdeling2005 } from './geld/verdeling-2005.ts'
import { alphahulp } from './huishouden/alphahulp.ts'
import { gebruikelijkeHulp } from './huishouden/gebruikelijke-hulp.ts'
import { huishoudelijkeHulp } from './huishouden/huishoudelijke-hulp.ts'
import { normenkaderSchoonHuis } from './huishouden/schoon-huis.ts'
import { soortHuishoudelijkeHulp } from './huishouden/soort-hulp.ts'
import type { Tabel } from './parameter.ts'
import { pgbAfweging } from './pgb/afwegingskader.ts'
import { pgbBedrag } from './pgb/bedrag.ts'
import { pgbOordeel } from './pgb/pgb.ts'
import type { Geldigheid, Regelkop } from './regel.ts'
import { aanvraagMogelijk } from './termijnen/aanvraag-mogelijk.ts'
import { termijnAlgemeen } from './termijnen/algemeen.ts'
import { termijnRetour, termijnStartbericht } from './termijnen/berichten.ts'
import { termijnBeroep } from './termijnen/beroep.ts'
import { termijnBeslissingOpBezwaar } from './termijnen/beslissing-op-bezwaar.ts'
import { bezwaarTijdig, termijnBezwaar } from './termijnen/bezwaar.ts'
import { hersteltermijn, termijnBuitenBehandeling } from './termijnen/herstel.ts'
import { termijnKlacht, termijnKlachtNietBehandelen } from './termijnen/klacht.ts'
import { termijnRedelijk } from './termijnen/redelijk.ts'
import { termijnBeschikking, termijnOnderzoek, termijnPersoonlijkPlan, termijnSpoed } from './termijnen/wmo.ts'
import type { Tekst } from './uitleg.ts'
import { iwmoToewijzingVolume } from './volume/toewijzing-volume.ts'
import type { Openvraag } from './vraag.ts'

/** What a rule tells about itself, without computing. */
export type Regelbeschrijving = Regelkop & {
  readonly geldigheid: readonly Geldigheid[]
  /** The dated tables from which it takes its numbers. */
  readonly parameters: readonly Tabel<unknown>[]
  /** What the text leaves open, and how the rule reads it. */
  readonly vragen: readonly Openvraag[]
}

const beschrijf = (regel: Regelbeschrijving): Regelbeschrijving => {
  const { regeling, naam, artikel, geldigheid, parameters, vragen } = regel
  return { regeling, naam, artikel, geldigheid, parameters, vragen }
}

/** Rules that belong together, in the order of a case. */
export type Regelthema = { readonly naam: Tekst; readonly regels: readonly Regelbeschrijving[] }

/** Every rule of this package by theme, in the order of a case. */
export const REGELTHEMAS: readonly Regelthema[] = [
  {
    naam: { nl: 'Van melding tot besluit', en: 'From request to decision' },
    regels: [
      termijnPersoonlijkPlan,
      termijnOnderzoek,
      termijnSpoed,
      aanvraagMogelijk,
      termijnBeschikking,
      termijnRedelijk,
      hersteltermijn,
      termijnBuitenBehandeling,
    ].map(beschrijf),
  },
  {
    naam: { nl: 'Niet eens met het besluit, of te laat', en: 'Not agreeing, or too late' },
    regels: [
      termijnBezwaar,
      bezwaarTijdig,
      termijnBeslissingOpBezwaar,
      termijnBeroep,
      termijnKlacht,
      termijnKlachtNietBehandelen,
      ingebrekestelling,
      dwangsom,
      termijnDwangsombesluit,
    ].map(beschrijf),
  },
  {
    naam: { nl: 'Termijnen en berichten', en: 'Terms and messages' },
    regels: [termijnAlgemeen, termijnRetour, termijnStartbericht].map(beschrijf),
  },
  {
    naam: { nl: 'Eigen bijdrage', en: 'Own contribution' },
    regels: [
      bijdrageregime,
      eigenBijdrageOpDatum,
      bijdrageVierWeken,
      vierWekenTerugwerkend,
      lagerInkomenDitJaar,
      abonnementstariefMaand,
      abonnementstariefStart,
      abonnementstariefTerugwerkend,
      abonnementstariefKostprijs,
      abonnementstariefWijziging,
      abonnementstariefHerziening,
      bijdrageBeschermdWonen,
      beschermdWonenLaagOfHoog,
      inkomenHogeBijdrage,
      bijdrageWetsvoorstel36713,
      staffelHardenberg2018,
      aowDatum,
    ].map(beschrijf),
  },
  {
    naam: { nl: 'Hulp bij het huishouden', en: 'Household help' },
    regels: [soortHuishoudelijkeHulp, gebruikelijkeHulp, normenkaderSchoonHuis, huishoudelijkeHulp, alphahulp].map(
      beschrijf,
    ),
  },
  {
    naam: { nl: 'Persoonsgebonden budget en toewijzing', en: 'Personal budget and assignment' },
    regels: [pgbAfweging, pgbOordeel, pgbBedrag, iwmoToewijzingVolume].map(beschrijf),
  },
  {
    naam: { nl: 'Gegevens bewaren', en: 'Keeping data' },
    regels: [bewaartermijn, termijnVernietiging, selectieresultaat].map(beschrijf),
  },
  {
    naam: { nl: 'Prijzen en geld van gemeenten', en: 'Prices and the money of municipalities' },
    regels: [reelePrijs, verdeling2005, motieMosterd, doelmatigheidskorting].map(beschrijf),
  },
]

/** Every rule: what it is, its article, since when each text holds, with which numbers, and what is open. */
export const REGELS: readonly Regelbeschrijving[] = REGELTHEMAS.flatMap(({ regels }) => regels)
