import { zoekWie } from '@meedoen/toegang'
import type { Aansluiting } from './aansluiting.ts'
import { personasVan, vulDemo } from './demo/vul-demo.ts'
import { bereikbaar } from './kamers/bereikbaar.ts'
import { berichtenpoort } from './kamers/berichten.ts'
import { haalDocument } from './kamers/document.ts'
import { maakHuis } from './kamers/huis.ts'
import { ontvangMelding } from './kamers/melding.ts'
import { startpagina } from './kamers/startpagina.ts'
import { registreerTaken } from './kamers/taken.ts'
import { neemUitnodigingAan } from './kamers/uitnodiging.ts'

/** Connects the server to the rooms: the one place where both are known. */
export const aansluiting: Aansluiting = {
  zoekWie,
  neemUitnodigingAan,
  startpagina,
  bereikbaar,
  maakHuis,
  haalDocument,
  ontvangMelding,
  berichten: berichtenpoort,
  personas: personasVan,
  registreerTaken,
  vulDemo,
}
