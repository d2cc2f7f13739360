export {
  type Aansluitregel,
  haalAansluiting,
  haalRealisatieVanZaak,
  type Zaakrealisatie,
} from './aansluiten/aansluiting.ts'
export { type Batchstand, geefAanBank, laatVervallen, merkBetaald } from './betalen/batch.ts'
export { type Batchvoorbeeld, batchVeld, bekijkBatch, maakBatch } from './betalen/maak-batch.ts'
export { type Batchbeeld, type Batchregel, geefBetaalbestand, haalBatches, toonBatch } from './betalen/toon-batch.ts'
export {
  type Betwisting,
  beantwoordBetwisting,
  betwistRegel,
  haalOpenBetwistingen,
  type OpenBetwisting,
} from './betwisten/betwistingen.ts'
export { meldAangeleverd, openAanleverbestand } from './bijdrage/aanleveren/bestand.ts'
export { legAntwoordVast } from './bijdrage/aanleveren/leg-antwoord-vast.ts'
export { MELDINGSOORTEN } from './bijdrage/bepalen/gemeld.ts'
export { VASTGESTELDE_REDENEN } from './bijdrage/bepalen/persoonbron.ts'
export { legKostprijsVast, stelVrijstellingVast } from './bijdrage/gegevens.ts'
export {
  type Bijdragemaand,
  type Bijdrageoverzicht,
  haalBijdrageoverzicht,
  type Meldingregel,
  openBijdrageVan,
  type Persoonbijdrage,
} from './bijdrage/inzien/bijdrage-van.ts'
export { haalBijdragerondes, type Rondebeeld, type Rondemelding, toonBijdrageronde } from './bijdrage/inzien/rondes.ts'
export { type AanbiederMetAchterstand, haalAchterstand } from './bijdrage/productie/achterstand.ts'
export { haalHerinnering, herinnerAanbieder } from './bijdrage/productie/herinner.ts'
export type { Herinnering as Productieherinnering } from './bijdrage/productie/herinneringen.ts'
export { registreerBijdragetaken } from './bijdrage/registreer-taken.ts'
export type { Ronde as Bijdrageronde } from './bijdrage/ronde/ronde.ts'
export { startBijdrageronde } from './bijdrage/ronde/start-ronde.ts'
export { draaiBijdrageronde, voerRondeUit } from './bijdrage/ronde/voer-ronde-uit.ts'
export type { Declaratie, Stand as Declaratiestand } from './declareren/declaratie.ts'
export type { Betwistuitkomst } from './declareren/feiten.ts'
export {
  DECLARATIELIJSTEN,
  type Declaratielijst,
  type Declaratielijstnaam,
  type Declaratiemaand,
  type Declaratieregel,
  haalDeclaratiemaanden,
  haalDeclaraties,
} from './declareren/haal-declaraties.ts'
export { dienDeclaratieIn, ingediendVeld, veldVoor } from './declareren/portaal/dien-in.ts'
export { leesMaand, teDeclarerenMaanden } from './declareren/portaal/maanden.ts'
export { haalTeDeclareren, type TeDeclareren } from './declareren/portaal/te-declareren.ts'
export { type Telling, telGeleverdOp } from './declareren/portaal/tel-op.ts'
export { verbeterRegel } from './declareren/portaal/verbeter-regel.ts'
export { type Declaratiebeeld, type Prestatieregel, toonDeclaratie, toonRegel } from './declareren/toon-declaratie.ts'
export { beslisAkkoord, goedgekeurdVeld, keurGoed, vierOgenVanaf } from './goedkeuren/keur-goed.ts'
export { neemToewijzingenOver } from './overname/neem-toewijzingen-over.ts'
export type { Toewijzingovername } from './overname/toewijzingovername.ts'
export { stelAfrekeningVast, stelAfrekeningVoor } from './pgb/afrekenen/reken-af.ts'
export { openMaanden } from './pgb/besteden/bezwaar.ts'
export { boekBetaling, trekDeclaratieIn } from './pgb/besteden/boek-betaling.ts'
export { declareerBesteding } from './pgb/besteden/declareer.ts'
export { openPgbbewijs } from './pgb/bewijs/open-bewijs.ts'
export { BEWIJS_SOORT } from './pgb/bewijs/rijen.ts'
export { verwijderBewijs } from './pgb/bewijs/verwijder.ts'
export { voegBewijsToe } from './pgb/bewijs/voeg-toe.ts'
export type { Besteding, Budget, Overeenkomst } from './pgb/budget.ts'
export { EENHEDEN, type Eenheid, type Eindreden, HELPERS } from './pgb/feiten.ts'
export {
  BUDGETLIJSTEN,
  type Budgetlijst,
  type Budgetlijstnaam,
  type Budgetregel,
  haalBudgetten,
} from './pgb/inzien/haal-budgetten.ts'
export { BETALEN_NADERT_DAGEN, type Betaaltermijnen, telBetaaltermijnen } from './pgb/inzien/tel-betaaltermijnen.ts'
export { type Budgetbeeld, haalBudgettenVanZaak, toonBudget } from './pgb/inzien/toon-budget.ts'
export { dubbeleHulp } from './pgb/keur-besluit.ts'
export { beeindigBudgetten } from './pgb/openen/beeindig-budget.ts'
export { openBudgetten } from './pgb/openen/open-budget.ts'
export { openGemisteBudgetten } from './pgb/openen/open-gemiste.ts'
export { budgettenInZaak } from './pgb/opslaan.ts'
export { beeindigOvereenkomst, beoordeelOvereenkomst } from './pgb/overeenkomst/beoordeel.ts'
export { legOvereenkomstVoor } from './pgb/overeenkomst/leg-voor.ts'
export { beoordeelBudgetplan } from './pgb/plan/beoordeel-plan.ts'
export { dienBudgetplanIn } from './pgb/plan/dien-plan-in.ts'
export { type Jaarstand, kostenPerJaarSamen, uitBudget } from './pgb/stand.ts'
export { beoordeelBewijs } from './pgb/steekproef/beoordeel-bewijs.ts'
export { haalSteekproeven, type Steekproef } from './pgb/steekproef/haal-steekproeven.ts'
export { trekSteekproef } from './pgb/steekproef/trek.ts'
export { AFWIJSREDENEN, type Afwijsreden, type Antwoord, antwoordMet302 } from './portaal/antwoord-met-302.ts'
export {
  haalToewijzingenVanZaak,
  haalToewijzingenVoor,
  LIJSTEN,
  type Toewijzinglijst,
  type Toewijzingregel,
} from './portaal/haal-toewijzingen.ts'
export { meldInzet, OVERDRACHT_INZET } from './portaal/meld-inzet.ts'
export { meldStart, verwijderStart } from './portaal/meld-start.ts'
export { meldStop, verwijderStop } from './portaal/meld-stop.ts'
export { relatiesVan } from './portaal/relaties.ts'
export { type Clientbeeld, type Toewijzingbeeld, toonToewijzing } from './portaal/toon-toewijzing.ts'
export { vraagToewijzing, vraagWijziging } from './portaal/vraag-aan.ts'
export type { Berichtregel } from './post/berichtregel.ts'
export {
  type Berichtenpost,
  haalBerichten,
  haalBerichtenpost,
  haalBerichtenVoor,
} from './post/haal-berichten.ts'
export { leesOpnieuw } from './post/herstel/lees-opnieuw.ts'
export { legTerzijde } from './post/herstel/leg-terzijde.ts'
export { verstuurOpnieuw } from './post/herstel/verstuur-opnieuw.ts'
export { vervangBericht } from './post/herstel/vervang.ts'
export { type Berichtbestand, openBericht } from './post/open-bericht.ts'
export { bevestigOntvangst, haalOp, haalOpTeHalen, type OpTeHalen } from './post/poort/haal-op.ts'
export { neemAan, type Ontvangstbewijs } from './post/poort/neem-aan.ts'
export { type Berichtbeeld, type Postgebeurtenis, toonBericht } from './post/toon-bericht.ts'
export { haalTeLaat, type TeLaat, type TeLaatSoort } from './telaat/haal-te-laat.ts'
export { herinnerTeLaat } from './telaat/herinner.ts'
export { beeindigToewijzing } from './toewijzen/beeindig-toewijzing.ts'
export { type Bezetting, bezettingOp, lopendNa } from './toewijzen/bezetting.ts'
export { type GemaakteToewijzing, maakToewijzing } from './toewijzen/maak-toewijzing.ts'
export { aanbiedersMetHulp } from './toewijzen/neemt-nieuwe.ts'
export {
  type Inzetreden,
  type RedenWijziging,
  STOPREDENEN,
  type Stopreden,
  type VastgelegdeTermijn,
} from './toewijzing/feiten.ts'
export { isLaatsteVanVoorziening, toewijzingenInZaak } from './toewijzing/in-zaak.ts'
export { haalToewijzing, vindToewijzing } from './toewijzing/opslaan.ts'
export type { Stand as Toewijzingstand, Toewijzing } from './toewijzing/toewijzing.ts'
export {
  type Afzendersleutel,
  haalAfzendersleutels,
  trekSleutelIn,
  voegSleutelToe,
} from './verbinding/afzendersleutels.ts'
export { generatieVan, publiekeSleutels, vernieuwEigenSleutel } from './verbinding/eigen-sleutel.ts'
export { type Afzender, zoekAfzender } from './verbinding/lees-token.ts'
export { IEDEREEN } from './verbinding/verbinding.ts'
export { haalVerbindingen, type Verbindingregel, vraagBeproeving, zetVerbinding } from './verbinding/zet-verbinding.ts'
export { type Bron, type Ontvangst, ontvangBericht } from './verkeer/in/ontvang-bericht.ts'
export { OVERDRACHT_TERUGLEG, OVERDRACHT_WIJZIGING } from './verkeer/in/verwerk-302.ts'
export { OVERDRACHT_START } from './verkeer/in/verwerk-305.ts'
export { OVERDRACHT_STOP } from './verkeer/in/verwerk-307.ts'
export { BERICHTEN_OPHALEN, verwerkMap } from './verkeer/in/verwerk-map.ts'
export type { Berichtomgeving } from './verkeer/omgeving.ts'
export { registreerBerichttaken } from './verkeer/registreer-taken.ts'
export { legToekenningVast, onderzoekVerzoek, openVoorAntwoord, wijsVerzoekAf } from './verzoeken/antwoord.ts'
export { AFWIJSGRONDEN, type Afwijsgrond } from './verzoeken/feiten.ts'
export {
  haalVerzoeken,
  telVerzoekbladen,
  toonVerzoek,
  type Verzoekbeeld,
  type Verzoekregel,
} from './verzoeken/haal-verzoeken.ts'
export { bekijkVerzoek, kenWijzigingToe } from './verzoeken/ken-wijziging-toe.ts'
export { OVERDRACHT_VERZOEK, zaakVanVerzoek } from './verzoeken/opslaan.ts'
export type { Verzoek, Verzoekdaad, Verzoekstand } from './verzoeken/verzoek.ts'
export { draaiWijzigingTerug, herhaalWijziging } from './wijzigen/afgewezen.ts'
export { gedeclareerdOp } from './wijzigen/gedeclareerd.ts'
export type { Wijzigplan } from './wijzigen/plan.ts'
export type { Uitgevoerd } from './wijzigen/voer-uit.ts'
export { REDENEN_KORTER, REDENEN_LANGER, REDENEN_OMVANG, type Wijzigwens } from './wijzigen/wens.ts'
export { bekijkWijziging, mogelijkeWijzigingen, wijzigToewijzing } from './wijzigen/wijzig-toewijzing.ts'
