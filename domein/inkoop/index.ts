export { type Aanbieder, aanbieder } from './aanbieders/aanbieder.ts'
export { haalAanbieder, haalAanbieders, vindAanbieder } from './aanbieders/haal-aanbieders.ts'
export { legAanbiederVast } from './aanbieders/leg-aanbieder-vast.ts'
export {
  bevestigRekening,
  haalRekeningen,
  type Rekening,
  rekeningenVan,
  stelRekeningVoor,
} from './aanbieders/rekening.ts'
export { haalRekeningstand, type Rekeningstand, telTeBevestigen } from './aanbieders/rekeningstand.ts'
export { stopVan } from './aanbieders/stop.ts'
export { type Aanbod, type Aanbodvraag, aanbiedersVoor, aanbodVan, vindAanbod } from './aanbod/aanbod.ts'
export { haalProducten, productenVoor, vindProduct } from './aanbod/producten-voor.ts'
export { type GeenTarief, type TariefVraag, tariefOp } from './aanbod/tarief-op.ts'
export { type Tariefperiode, tarievenVan } from './aanbod/tarieven-van.ts'
export { type Aanbiederbeeld, bekijkAanbieder, type Contractbeeld } from './beheren/bekijk-aanbieder.ts'
export { voegAanbiederToe, wijzigAanbieder } from './beheren/bewaar-aanbieder.ts'
export { sluitContract, wijzigContract } from './beheren/bewaar-contract.ts'
export { voegProductToe, wijzigProduct } from './beheren/bewaar-product.ts'
export { bewaarTarievenlijst, type Gekeurd, keurTarievenlijst, type Ruweregel } from './beheren/bewaar-tarievenlijst.ts'
export { type Capaciteit, capaciteitOp, MATEN, stelCapaciteitVast } from './beheren/capaciteit.ts'
export { AFRONDINGEN, bekijkIndexering, type Indexering, indexeer } from './beheren/indexeer.ts'
export { meldBeschikbaarheid } from './beheren/meld-beschikbaarheid.ts'
export { beeindigTarief, stelTariefVast, verwijderTarief } from './beheren/stel-tarief-vast.ts'
export type { Wijziging, Wijzigingen } from './beheren/wijziging.ts'
export { type Aanbiederregel, type Aanbiederstand, zoekAanbieders } from './beheren/zoek-aanbieders.ts'
export { type Contract, contract, type Tarief, tarief } from './contracten/contract.ts'
export { type ContractWeigering, legContractVast } from './contracten/leg-contract-vast.ts'
export { legProductVast } from './contracten/leg-product-vast.ts'
export { legTariefVast, legTarievenVast, type TariefWeigering } from './contracten/leg-tarief-vast.ts'
export {
  EENHEDEN,
  type Eenheid,
  FREQUENTIES,
  type Frequentie,
  IN_EUROS,
  type Product,
  type ProductInvoer,
  product,
  VARIANTEN,
  type Variant,
  zonderPrijs,
} from './contracten/product.ts'
