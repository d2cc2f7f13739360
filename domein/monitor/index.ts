export { type Doorlooptijd, haalDoorlooptijd, type Maandcijfer, type Wachtenden } from './doorlooptijd/doorlooptijd.ts'
export { KLEINSTE_AANTAL } from './doorlooptijd/onderdruk.ts'
