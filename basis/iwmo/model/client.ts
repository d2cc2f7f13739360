import * as cdt from './cdt.ts'
import * as ldt from './ldt.ts'

/** How a provider names the client in a 305, 307 and 315. */
export const clientvelden = {
  Bsn: ldt.LDT_BurgerServicenummer,
  Geboortedatum: cdt.CDT_Geboortedatum,
  Geslacht: ldt.LDT_Geslacht,
  Naam: cdt.CDT_VerkorteNaam,
}
