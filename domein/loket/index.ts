export { AANBODSOORTEN, type AanbodItem, type Aanbodsoort, aanbodItem } from './aanbod/aanbod-item.ts'
export { haalAanbodItem } from './aanbod/haal-aanbod-item.ts'
export { legAanbodVast, verwijderAanbodItem } from './aanbod/leg-aanbod-vast.ts'
export { type Aanbodfilter, zoekAanbod } from './zoeken/zoek-aanbod.ts'
