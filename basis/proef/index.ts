export { LINDEWAARD, OEVERSTROOM } from './gemeenten.ts'
export { proefopslag } from './proefopslag.ts'
