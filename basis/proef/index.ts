export { alsEigenaar } from './eigenaar.ts'
export { LINDEWAARD, OEVERSTROOM } from './gemeenten.ts'
export { kruis } from './kruis.ts'
export { proefopslag, proefplek } from './proefopslag.ts'
