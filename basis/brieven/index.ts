export { briefAlsTekst, tekstAlsTekst } from './als-tekst.ts'
export type * from './brief.ts'
export {
  AFWIJZINGSGRONDEN,
  type AfgewezenVoorziening,
  type Afwijzingsgrond,
  type Beschikking,
  type InNatura,
  type Onderbouwing,
  type Pgb,
  REDENEN_GEEN_BIJDRAGE,
  type RedenGeenBijdrage,
  type Spoedbesluit,
  type ToegekendeVoorziening,
  type Urenonderbouwing,
  type VerwachteBijdrage,
  type Voorzieningbesluit,
} from './brieven/beschikking/gegevens.ts'
export {
  INTREKKINGSGRONDEN,
  type IntrekkingBesluit,
  type Intrekkingsgrond,
} from './brieven/intrekking-besluit/gegevens.ts'
export type { OntvangstMelding, OntvangstMeldingNamens, Planlink } from './brieven/ontvangst-melding/gegevens.ts'
export type { Opschortreden } from './brieven/opschorting/tekst.ts'
export { type Leefgebied, STAPPEN_VAN_DE_WET, type StapVanDeWet, type Verslag } from './brieven/verslag/gegevens.ts'
export { drukBriefAf } from './druk-af.ts'
export type { Briefhoofd, Contactpersoon, Gemeentegegevens, Ontvanger } from './hoofd.ts'
export { type Omvang, schrijfOmvang } from './omvang.ts'
export type { Briefgegevens, Briefsoort, InhoudPerSoort } from './soorten.ts'
export { stelBriefOp } from './stel-op.ts'
export { BRIEFSOORTEN, isBriefsoort, voorbeeldbrief } from './voorbeeldbrief.ts'
