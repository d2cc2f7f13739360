export { gevraagdeAanvulling, stelBuitenBehandeling } from './aanvraag/buiten-behandeling.ts'
export { doeAanvraag } from './aanvraag/dien-aanvraag-in.ts'
export { hervatTermijn, hervatVerlopenTermijnen, schortTermijnOp } from './aanvraag/opschorting.ts'
export { berekenPgb } from './beschikking/besluit.ts'
export { legBezwaarVast } from './beschikking/bezwaar.ts'
export { type VerwachteMaandbijdrage, verwachteBijdrage } from './beschikking/bijdrage.ts'
export { mandaatbeletsel } from './beschikking/mandaat.ts'
export {
  keerPerJaar,
  omvangUit,
  urenberekening,
  urenPerJaar,
  volumeVoor,
  wijktAfVanNorm,
} from './beschikking/omvang.ts'
export { type Pgbuurtarief, pgbUurtarief } from './beschikking/pgb.ts'
export { trefSpoedvoorziening } from './beschikking/spoed.ts'
export { stelBeschikkingVast } from './beschikking/stel-beschikking-vast.ts'
export { verzendBeschikking } from './beschikking/verzend-beschikking.ts'
export { volumeIn, volumeInvoer } from './beschikking/volume.ts'
export { omvangVan } from './brieven/omvang.ts'
export { onderbouwingVan, urenInBrief } from './brieven/onderbouwing.ts'
export { voorbeeldBeschikking, voorbeeldVerslag } from './brieven/voorbeeld.ts'
export { legBerekeningVast, type VastgelegdeBerekening } from './feiten/berekening.ts'
export {
  type BesloteVoorziening,
  type Feit,
  type Feitsoort,
  type Hulpberekening,
  LEGE_VOORZIENING,
  type NieuwFeit,
  type VastgelegdeTermijn,
} from './feiten/feiten.ts'
export type { Bestand } from './feiten/rijen.ts'
export { type Document, type Documentregel, haalDocumenten, openDocument } from './lijst/documenten.ts'
export { type BewaardFilter, bewaarFilter, haalFilters, verwijderFilter } from './lijst/filters.ts'
export { type Persoonsbeeld, toonPersoon } from './lijst/toon-persoon.ts'
export type { Veiligheidswaarschuwing } from './lijst/veiligheid.ts'
export {
  haalWerklijst,
  KLOKFILTERS,
  WERKLIJSTEN,
  type Werklijst,
  type Werklijstfilter,
  type Werklijstregel,
  werklijstfilter,
} from './lijst/werklijst.ts'
export { haalWerkverdeling, type Werkdruk } from './lijst/werkverdeling.ts'
export {
  haalOngekoppeldeZaken,
  haalZakenAlsBetrokkene,
  haalZakenVan,
  type Meekijkzaak,
  teamsVan,
  vindZaakOpNummer,
  type Zaakregel,
} from './lijst/zaken-van.ts'
export { type Dossier, type Treffer, type Zoekuitkomst, zoekDossiers } from './lijst/zoek-dossiers.ts'
export {
  isMeldingstap,
  MELDING_VOLGORDE,
  type MeldingAntwoorden,
  type Meldingstap,
  type RuweAntwoorden,
} from './melding/antwoorden.ts'
export {
  beginConcept,
  bewaarConceptstap,
  type Concept,
  haalConcept,
  vernietigVerlopenConcepten,
} from './melding/concept.ts'
export { type EigenConcept, haalEigenConcepten, isConceptId } from './melding/conceptrij.ts'
export { haalGemeldeGegevens } from './melding/gemelde-gegevens.ts'
export {
  type NieuweMelding,
  type OntvangenMelding,
  ontvangMelding,
  type Verstuurd,
  verstuurConcept,
  verstuurMelding,
  vindVerstuurd,
} from './melding/indienen.ts'
export { haalAntwoorden } from './melding/lees-antwoorden.ts'
export { trekMeldingIn, vulMeldingAan } from './melding/na-melding.ts'
export { isBuitenGemeente } from './melding/team.ts'
export { alsLinkhouder, type Linkdoel } from './melding/toegangslink.ts'
export { type Linkbeeld, maakPlanlink, toonAanLinkhouder } from './melding/voor-linkhouder.ts'
export { beoordeelStap, eersteOpenStap, vraagvolgorde } from './melding/vragen.ts'
export { alphahulpBezwaar } from './onderzoek/alphahulp.ts'
export {
  beoordeelBehoefte,
  laatBehoefteVervallen,
  legBevindingVast,
  legOnderwerpVast,
} from './onderzoek/bevindingen.ts'
export { legGesprekVast, legPgbUitlegVast, planGesprek, stelIdentiteitVast } from './onderzoek/gesprek.ts'
export { berekenHulp, HUISHOUDTAKEN } from './onderzoek/hulp-huishouden.ts'
export { meldAanvraagrecht } from './onderzoek/taken.ts'
export { beantwoordVerslag, legOndertekendVerslagVast, verzendVerslag } from './onderzoek/verslag.ts'
export { OVERDRACHT_EINDE } from './overdracht/einde.ts'
export {
  geefTeLeveren,
  legIntrekkingVast,
  legStartVast,
  legStopVast,
  legTeruglegVast,
  legToewijzingVast,
  type TeLeveren,
} from './overdracht/levering.ts'
export { lopendePgbs, OVERDRACHT_PGB, type ToegekendPgb, toegekendePgbs } from './overdracht/pgb.ts'
export { type Feitovername, neemZakenOver, type Zaakovername } from './overname/neem-zaken-over.ts'
export { dienPlanIn, type PlanVia } from './plan/dien-plan-in.ts'
export { bewaarPlanconcept, haalPlanconcept, type Planconcept } from './plan/planconcept.ts'
export { meldKlokken } from './signaal/klokken.ts'
export { haalSignalen, type Signaal, type Signaalsoort, zetSignalenGezien } from './signaal/signaal.ts'
export { signaleerDubbelPgb, signaleerVanAanbieder } from './signaal/van-aanbieder.ts'
export {
  sluitOpgelost,
  trekBeschikkingIn,
  verklaarDubbel,
  verwerkOverlijden,
  verwerkVerhuizing,
} from './uitgang/uitgangen.ts'
export { DEELBAAR, deelZaak, koppelClientondersteuner } from './verdeling/betrokkenen.ts'
export { draagAllesOver, draagOver, koppelPersoon, neemZaak, zetVeiligheid } from './verdeling/verdeel.ts'
export { doeEenmaal, eenmalig } from './zaak/eenmalig.ts'
export { type Klok, type Kloksoort, klokVan } from './zaak/klok.ts'
export { beletsel, MOGELIJK, type Stapnaam, toeTeWijzen } from './zaak/mogelijk.ts'
export { vindZaak } from './zaak/opslaan.ts'
export { beslisTermijn, bezwaarTermijn, meldingTermijnen } from './zaak/termijnen.ts'
export { haalTijdlijn, type Tijdlijnregel } from './zaak/tijdlijn.ts'
export { magStap, mogelijkeStappen } from './zaak/toestemming.ts'
export { toonZaak, type Zaakbeeld } from './zaak/toon.ts'
export type { Behoefte, Betrokkene, Bevinding, Fase, Stand, Voorziening, Zaak } from './zaak/zaak.ts'
