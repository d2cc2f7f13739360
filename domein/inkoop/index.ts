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
export { type Aanbod, type Aanbodvraag, aanbiedersVoor, aanbodVan, vindAanbod } from './aanbod/aanbod.ts'
export { haalProducten, productenVoor, vindProduct } from './aanbod/producten-voor.ts'
export { type GeenTarief, type TariefVraag, tariefOp } from './aanbod/tarief-op.ts'
export { type Tariefperiode, tarievenVan } from './aanbod/tarieven-van.ts'
export { type Contract, contract, type Tarief, tarief } from './contracten/contract.ts'
export { type ContractWeigering, legContractVast } from './contracten/leg-contract-vast.ts'
export { legProductVast } from './contracten/leg-product-vast.ts'
export { legTariefVast, legTarievenVast, type TariefWeigering } from './contracten/leg-tarief-vast.ts'
export {
  EENHEDEN,
  type Eenheid,
  FREQUENTIES,
  type Frequentie,
  type Product,
  type ProductInvoer,
  product,
} from './contracten/product.ts'
