export {
  ADRESSOORTEN,
  type Adres,
  type Adressoort,
  adresOp,
  adresregels,
  adressenOp,
  adressenVan,
  postadresOp,
  schrijfPlaats,
  schrijfStraat,
} from './adres/adres.ts'
export { huisgenotenVan } from './adres/huisgenoten.ts'
export { type AdresInvoer, beeindigAdres, legAdresVast } from './adres/leg-adres-vast.ts'
export { type Adreszicht, adresVoor, type ZichtbaarAdres } from './adres/zicht.ts'
export { leesPersoonsgegevens, type Persoonsgegevens, type PersoonsgegevensInvoer } from './gegevens.ts'
export { haalBsns, haalPersonen, haalPersoon, vindPersoon, vindPersoonOpBsn } from './haal.ts'
export { type Huishoudgegevens, huishoudensVan } from './huishouden/huishoudens.ts'
export { type Huishoudverloop, huishoudverloopVan } from './huishouden/huishoudverloop.ts'
export {
  type Achternaam,
  aanhef,
  aanspreking,
  type Geslacht,
  type Naam,
  type Naamgebruik,
  schrijfAchternaam,
  schrijfNaam,
  schrijfNaamMetTitel,
  schrijfSorteernaam,
  schrijfVolledigeNaam,
} from './naam/naam.ts'
export type { Huishouden, Persoon, Taal } from './persoon.ts'
export {
  legOverlijdenVast,
  legVertrekVast,
  type Persoonswijziging,
  registreerPersoon,
  werkPersoonBij,
} from './registreer.ts'
export { type Overname, type OvernameWeigering, registreerPersonen } from './registreer-personen.ts'
export { beeindigRelatie, legRelatieVast, type RelatieInvoer } from './relatie/leg-relatie-vast.ts'
export { bekendInRol, type Relatie, type Relatierol, relatiesVan, relatiesWaarin } from './relatie/relatie.ts'
export type { Vondst } from './zoeken/waarom-gevonden.ts'
export { type Zoekresultaat, zoekPersonen } from './zoeken/zoek-personen.ts'
export { type Vindbaar, zoeksleutelsVan } from './zoeken/zoeksleutels.ts'
export type { ZoekvraagWeigering } from './zoeken/zoekvraag.ts'
