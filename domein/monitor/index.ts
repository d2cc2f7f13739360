export {
  type Doorlooptijd,
  haalDoorlooptijd,
  type Kwartaalcijfer,
  type Maandcijfer,
  type Wachtenden,
} from './doorlooptijd/doorlooptijd.ts'
export { type Aandeel, type Aandeelweglating, type Aantal, KLEINSTE_AANTAL } from './doorlooptijd/onderdruk.ts'
