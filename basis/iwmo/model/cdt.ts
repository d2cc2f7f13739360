// The composite data types (CDT) of the basisschema 3.2, in the fixed order of their elements.
import { optioneel, samengesteld } from './bouwstenen.ts'
import * as ldt from './ldt.ts'

const CDT_Achternaam = samengesteld('CDT_Achternaam', {
  Achternaam: ldt.LDT_Naam,
  Voorvoegsel: optioneel(ldt.LDT_Voorvoegsel),
})
const CDT_Huis = samengesteld('CDT_Huis', {
  Huisnummer: ldt.LDT_Huisnummer,
  Huisletter: optioneel(ldt.LDT_Huisletter),
  HuisnummerToevoeging: optioneel(ldt.LDT_HuisnummerToevoeging),
  AanduidingWoonadres: optioneel(ldt.LDT_AanduidingWoonadres),
})
export const CDT_Adres = samengesteld('CDT_Adres', {
  Huis: optioneel(CDT_Huis),
  Postcode: optioneel(ldt.LDT_Postcode),
  Straatnaam: optioneel(ldt.LDT_Straatnaam),
  Plaatsnaam: optioneel(ldt.LDT_Plaatsnaam),
  LandCode: optioneel(ldt.LDT_LandCode),
})
export const CDT_BedragMetDC = samengesteld('CDT_BedragMetDC', {
  Bedrag: ldt.LDT_Bedrag,
  DebetCredit: ldt.LDT_DebetCredit,
})
export const CDT_BerichtIdentificatie = samengesteld('CDT_BerichtIdentificatie', {
  Identificatie: ldt.LDT_IdentificatieBericht,
  Dagtekening: ldt.LDT_Datum,
})
export const CDT_Communicatie = samengesteld('CDT_Communicatie', {
  Vorm: ldt.LDT_Communicatievorm,
  Taal: optioneel(ldt.LDT_Taal),
})
export const CDT_Geboortedatum = samengesteld('CDT_Geboortedatum', {
  Datum: ldt.LDT_Datum,
  DatumGebruik: optioneel(ldt.LDT_DatumGebruik),
})
export const CDT_GeslotenPeriode = samengesteld('CDT_GeslotenPeriode', {
  Begindatum: ldt.LDT_Datum,
  Einddatum: ldt.LDT_Datum,
})
export const CDT_Omvang = samengesteld('CDT_Omvang', {
  Volume: ldt.LDT_Volume,
  Eenheid: ldt.LDT_Eenheid,
  Frequentie: ldt.LDT_Frequentie,
})
export const CDT_OpenPeriode = samengesteld('CDT_OpenPeriode', {
  Begindatum: optioneel(ldt.LDT_Datum),
  Einddatum: optioneel(ldt.LDT_Datum),
})
export const CDT_Product = samengesteld('CDT_Product', {
  Categorie: ldt.LDT_ProductCategorie,
  Code: optioneel(ldt.LDT_ProductCode),
})
export const CDT_Referentie = samengesteld('CDT_Referentie', {
  ReferentieNummer: ldt.LDT_ReferentieNummer,
  VorigReferentieNummer: optioneel(ldt.LDT_ReferentieNummer),
})
const CDT_Telefoon = samengesteld('CDT_Telefoon', {
  Telefoonnummer: ldt.LDT_Telefoonnummer,
  Landnummer: ldt.LDT_Landnummer,
})
export const CDT_Telefoonnummers = samengesteld('CDT_Telefoonnummers', {
  Telefoon01: CDT_Telefoon,
  Telefoon02: optioneel(CDT_Telefoon),
})
export const CDT_TotaalBedragMetDC = samengesteld('CDT_TotaalBedragMetDC', {
  TotaalBedrag: ldt.LDT_TotaalBedrag,
  DebetCredit: ldt.LDT_DebetCredit,
})
export const CDT_VerkorteNaam = samengesteld('CDT_VerkorteNaam', {
  Geslachtsnaam: CDT_Achternaam,
  Voornamen: optioneel(ldt.LDT_Naam),
  Voorletters: optioneel(ldt.LDT_Voorletters),
})
export const CDT_Verwijzer = samengesteld('CDT_Verwijzer', {
  Type: ldt.LDT_TypeVerwijzer,
  Naam: optioneel(ldt.LDT_NaamVerwijzer),
  ZorgverlenerCode: optioneel(ldt.LDT_AgbCode),
})
export const CDT_VolledigeNaam = samengesteld('CDT_VolledigeNaam', {
  Geslachtsnaam: CDT_Achternaam,
  Partnernaam: optioneel(CDT_Achternaam),
  Voornamen: optioneel(ldt.LDT_Naam),
  Voorletters: optioneel(ldt.LDT_Voorletters),
  NaamGebruik: ldt.LDT_NaamGebruik,
})
export const CDT_XsdVersie = samengesteld('CDT_XsdVersie', {
  BasisschemaXsdVersie: ldt.LDT_Versie,
  BerichtXsdVersie: ldt.LDT_Versie,
})
