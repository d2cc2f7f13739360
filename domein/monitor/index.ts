export { type Doorlooptijd, haalDoorlooptijd, type Maandcijfer, type Wachtenden } from './doorlooptijd/doorlooptijd.ts'
export { type Cijfer, KLEINSTE_AANTAL, type Weglating } from './doorlooptijd/onderdruk.ts'
