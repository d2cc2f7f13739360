import { type Stap, wieId } from '@meedoen/toegang'
import type { NieuwFeit } from './feiten.ts'

/** The first fact of a declaration, with the row that lists read. */
export async function legEersteVast(stap: Stap, id: string, nieuw: NieuwFeit): Promise<void> {
  const { gemeente, db } = stap.tx
  const { gegevens: g } = nieuw
  await db
    .insertInto('levering.declaratie')
    .values({
      gemeente,
      id,
      agb: g.agb,
      nummer: g.nummer,
      bericht: g.bericht,
      periode_begin: g.periodeBegin,
      periode_eind: g.periodeEind,
      ontvangen_op: g.ontvangenOp,
      antwoord_uiterlijk: g.antwoordUiterlijk,
      ingediend: g.ingediend,
      toegekend: g.toegekend,
      regels: g.regels,
      afgewezen: g.afgewezen,
      stand: 'beoordeeld',
      versie: 1,
    })
    .execute()
  await db
    .insertInto('levering.declaratiefeit')
    .values({
      gemeente,
      declaratie: id,
      volgnummer: 1,
      soort: nieuw.soort,
      op: stap.nu,
      door_soort: stap.wie.soort,
      door_id: wieId(stap.wie),
      gegevens: JSON.stringify(g),
    })
    .execute()
}
