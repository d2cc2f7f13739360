/** What the program does at once after what somebody did: the history does not tell it as theirs. */
const VOLGT: ReadonlySet<string> = new Set(['briefVerzonden', 'persoonGekoppeld'])

/** Who did it, for the history of a case: an employee who sends or links does so knowingly, for anybody else it follows by itself. */
export const doorWieOfVanzelf = (feit: string, doorSoort: string): string =>
  VOLGT.has(feit) && doorSoort !== 'medewerker' ? 'systeem' : doorSoort
