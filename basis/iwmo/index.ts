// The door of @meedoen/iwmo: the iWmo 3.2 message standard. See README.md.
export {
  type AfgewezenPrestatie,
  type Declaratieuitslag,
  leesDeclaratieAntwoord,
} from './antwoord/lees-declaratie-antwoord.ts'
export { afkeurredenen, isAfgekeurd } from './antwoord/lees-retour.ts'
export { type Declaratieantwoordkop, maakDeclaratieAntwoord } from './antwoord/maak-declaratie-antwoord.ts'
export { type Antwoordkop, type Kop, maakHeader } from './antwoord/maak-header.ts'
export { type Heensoort, isHeenbericht, maakRetour, type Retourkop, type Retoursoort } from './antwoord/maak-retour.ts'
export { type Afkeurreden, redenVan } from './antwoord/redenen.ts'
export type { Bevinding, Niveau } from './bevinding.ts'
export type {
  Bekend,
  BekendeDeclaratie,
  BekendePrestatie,
  BekendeStart,
  BekendeStop,
  BekendeToewijzing,
  BekendTarief,
  BekendVerzoek,
  Verbruik,
} from './controle/bekend.ts'
export type { Beoordeling, Controleverslag } from './controle/beoordeling.ts'
export {
  bedragUitUurtarief,
  hoogsteInPeriode,
  hoogsteOverLooptijd,
  minuuttarief,
  type Toegewezen,
  urenUitMinuten,
} from './controle/buiten/omvang.ts'
export { type Vraag, vraagVan } from './controle/buiten/vraag.ts'
export { beoordeel, controleer } from './controle/controleer.ts'
export { controleerInhoud } from './controle/inhoud.ts'
export type { Retourcode } from './controle/regel.ts'
export { REGELS } from './controle/register.ts'
export { REGISTER } from './controle/standaard/register.ts'
export type { Registerregel } from './controle/standaard/registerregel.ts'
export type { Envelop, Stuurgegevens, Systeem } from './envelop/envelop.ts'
export { type Foutbericht, leesFoutbericht } from './envelop/lees-foutbericht.ts'
export { pakIn } from './envelop/pak-in.ts'
export { pakUit } from './envelop/pak-uit.ts'
export { type Leesuitkomst, leesBericht } from './lezen/lees-bericht.ts'
export { leesStroom, type Stroomdeel } from './lezen/lees-stroom.ts'
export { type Genereerwens, genereerBericht } from './maken/genereer.ts'
export type { Mutant } from './maken/mutant.ts'
export { muteer } from './maken/muteer.ts'
export {
  type Bericht,
  type Berichtsoort,
  type BerichtVan,
  isBerichtsoort,
  type Wmo301,
  type Wmo302,
  type Wmo305,
  type Wmo306,
  type Wmo307,
  type Wmo308,
  type Wmo315,
  type Wmo316,
  type Wmo317,
  type Wmo318,
  type Wmo319,
  type Wmo320,
  type Wmo323,
  type Wmo325,
} from './model/berichten.ts'
export { CODELIJSTEN } from './model/lijsten.ts'
export { XSD_VERSIE } from './model/versies.ts'
export { schrijfBasisschema, schrijfSchema } from './schema/schrijf-schema.ts'
export { schrijfBericht } from './schrijven/schrijf-bericht.ts'
export {
  uiterlijkDeclaratieAntwoord,
  uiterlijkNaOnderzoek,
  uiterlijkRetour,
  uiterlijkStart,
  uiterlijkStop,
  uiterlijkVerzoekAntwoord,
  type Werkdagkalender,
} from './termijnen/uiterlijk.ts'
export { alsBericht, type Keuring } from './waarden/als-bericht.ts'
