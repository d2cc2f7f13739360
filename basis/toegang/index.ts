export { alsBeheerder } from './beheer/als-beheerder.ts'
export {
  haalAanbiedermedewerkers,
  laatAanbiedermedewerkerToe,
  wieBeheertMensen,
  wijzigAanbiedermedewerker,
} from './beheer/beheer-aanbieders.ts'
export {
  geefLeverancierToken,
  haalLeveranciers,
  type Leverancier,
  type NieuwToken,
  zetToegangLeverancier,
} from './beheer/beheer-leveranciers.ts'
export { type MedewerkerWijziging, neemMedewerkerAan, wijzigMedewerker } from './beheer/beheer-medewerkers.ts'
export { controleerLogboek, type Logboekcontrole } from './beheer/controleer-logboek.ts'
export { adreszicht } from './beleid/adreszicht.ts'
export { mag } from './beleid/mag.ts'
export {
  type BeleidWeigering,
  type Grond,
  type Grondslag,
  type Handeling,
  ONDERDELEN,
  type Onderdeel,
  type Onderwerpen,
  type ZaakRelaties,
  type Zicht,
} from './beleid/onderwerpen.ts'
export type { Oordeel } from './beleid/regel.ts'
export type { Ketenbevinding } from './inzage/controle.ts'
export { controleerKeten, controleerKetens } from './inzage/controleer-ketens.ts'
export { type GelezenInzage, inzagenVan } from './inzage/inzagen-van.ts'
export { kijk } from './inzage/kijk.ts'
export { type Inzage, ketenVan, legInzageVast } from './inzage/leg-inzage-vast.ts'
export { type Besluit, type Mandaatgrond, mandaatVoor } from './mandaat.ts'
export { NOODINZAGE_UREN, type Noodinzage, REDEN_LENGTE } from './nood/noodinzage.ts'
export {
  heeftNoodinzage,
  noodinzagenVan,
  noodinzagenVanTeam,
  openNoodinzage,
  vindNoodinzage,
} from './nood/open-noodinzage.ts'
export type { Stap } from './stap.ts'
export {
  bekijkUitnodiging,
  haalUitnodigingen,
  legVerzendingVast,
  type TeVersturen,
  type Uitnodigingbeeld,
  uitnodigingTeVersturen,
  type Verzenduitkomst,
} from './uitnodiging/lees.ts'
export { type Aangenomen, neemUitnodigingAan } from './uitnodiging/neem-aan.ts'
export {
  nodigUit,
  UITNODIGING_VERSTUREN,
  type Uitgenodigd,
  type Verzending,
} from './uitnodiging/nodig-uit.ts'
export { UITNODIGING_DAGEN, type Uitnodiging, type Uitnodigingstand } from './uitnodiging/uitnodiging.ts'
export { vernietigOudeUitnodigingen } from './uitnodiging/vernietig.ts'
export { stuurUitnodigingOpnieuw, trekUitnodigingIn } from './uitnodiging/wijzig.ts'
export { type Aanbiedermedewerker, registreerAanbiedermedewerker } from './wie/aanbiedermedewerkers.ts'
export { registreerLeverancier, tokenHash, zoekLeverancier } from './wie/leveranciers.ts'
export {
  haalMedewerker,
  haalMedewerkers,
  type Medewerker,
  type MedewerkerInvoer,
  registreerMedewerker,
  vindMedewerker,
  werkMedewerkerBij,
} from './wie/medewerkers.ts'
export {
  type Anoniem,
  type Inwoner,
  MANDATEN,
  type Mandaat,
  type OnbekendeInwoner,
  ROLLEN,
  type Rol,
  type Wie,
  type WieAanbieder,
  type WieLeverancier,
  type WieMedewerker,
  type WieSysteem,
  wieId,
} from './wie/wie.ts'
export { type Inlog, type InlogWeigering, zoekWie } from './wie/zoek-wie.ts'
