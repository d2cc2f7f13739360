export {
  type Band,
  type Beproeving,
  type Deel,
  type Geld,
  GROEPEN,
  type Groep,
  type Reden,
} from './beproeving/beproeving.ts'
export { beproefEigenBijdrage, type Minimadeel } from './beproeving/eigen-bijdrage.ts'
export type { Huishoudsoort } from './beproeving/huishouden.ts'
export { beproefNormen } from './beproeving/normenkader.ts'
export { beproefPgb } from './beproeving/pgb.ts'
export {
  type Doorlooptijd,
  haalDoorlooptijd,
  type Kwartaalcijfer,
  type Maandcijfer,
  type Wachtenden,
} from './doorlooptijd/doorlooptijd.ts'
export { type Aandeel, type Aandeelweglating, type Aantal, KLEINSTE_AANTAL } from './doorlooptijd/onderdruk.ts'
