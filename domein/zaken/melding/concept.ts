import { randomUUID } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Stap, wieId } from '@meedoen/toegang'
import { vernietigPlanconcepten } from '../plan/planconcept.ts'
import { isMeldingstap, MELDING_VOLGORDE, type Meldingstap, type RuweAntwoorden, ruweAntwoorden } from './antwoorden.ts'
import { bekendIn, stapNa } from './bekend.ts'
import { HERZENDEN_MS, rijVan, verlooptOp } from './conceptrij.ts'
import { nieuwToken } from './token.ts'
import { beoordeelStap } from './vragen.ts'

type Kanaal = 'web' | 'telefoon' | 'balie' | 'leverancier'

/** An unsent melding. `zaak` is set once it was sent: then the link opens nothing any more. */
export type Concept = {
  readonly id: string
  readonly kanaal: Kanaal
  readonly antwoorden: RuweAntwoorden
  readonly gewijzigd: Date
  readonly verloopt: Date
  readonly zaak: string | null
  /** The person who was logged in when it began; null when nobody was, or an employee. */
  readonly begonnenDoor: string | null
}

export const CONCEPT_ONBEKEND = geweigerd(
  'concept-onbekend',
  'Deze melding kunnen wij niet meer openen. Misschien is zij al verstuurd, of te lang blijven liggen. Begin opnieuw of bel ons.',
)

/** Starts an empty melding; the token goes into the link with which it is resumed and is told only once. */
export async function beginConcept(stap: Stap, kanaal: Kanaal): Promise<{ token: string }> {
  const { token, hash } = nieuwToken()
  await stap.tx.db
    .insertInto('zaken.concept')
    .values({
      gemeente: stap.tx.gemeente,
      id: randomUUID(),
      hervat_hash: hash,
      kanaal,
      ...eigenaar(stap),
      antwoorden: '{}',
      gewijzigd: stap.nu,
      verloopt: await verlooptOp(stap),
    })
    .execute()
  return { token }
}

/** The concept of a resume link: only while it was not sent and its term runs. */
export async function haalConcept(stap: Stap, token: string): Promise<Uitkomst<Concept, 'concept-onbekend'>> {
  const rij = await rijVan(stap, token)
    .select(['id', 'kanaal', 'antwoorden', 'gewijzigd', 'verloopt', 'zaak', 'eigenaar_soort', 'eigenaar_id'])
    .executeTakeFirst()
  if (!rij || rij.zaak !== null || rij.verloopt < stap.nu) return CONCEPT_ONBEKEND
  // A concept begun by a consulent on the telephone is work of the municipality, whoever has the link.
  if (rij.eigenaar_soort === 'medewerker' && stap.wie.soort !== 'medewerker') return CONCEPT_ONBEKEND
  const { eigenaar_soort, eigenaar_id, ...concept } = rij
  const begonnenDoor = eigenaar_soort === 'persoon' ? eigenaar_id : null
  return gelukt({ ...concept, begonnenDoor, antwoorden: ruweAntwoorden.parse(rij.antwoorden) })
}

/** Keeps the answers of one step as they were typed, right or wrong, and then says what must be mended. */
export async function bewaarConceptstap(
  stap: Stap,
  token: string,
  naam: string,
  invoer: Record<string, string | string[]>,
): Promise<Uitkomst<{ volgende: Meldingstap | 'controle' }>> {
  const gevonden = await haalConcept(stap, token)
  if (!gevonden.ok) return gevonden
  if (!isMeldingstap(naam)) return geweigerd('stap-onbekend', 'Deze vraag bestaat niet.')
  const { id, begonnenDoor } = gevonden.waarde
  const antwoorden = zonderVorigePersoon(gevonden.waarde.antwoorden, naam, invoer)
  const voorWie = naam === 'voor-wie' ? invoer.voorWie : antwoorden['voor-wie']?.voorWie
  const bekend = await bekendIn(stap, begonnenDoor, voorWie)
  await stap.tx.db
    .updateTable('zaken.concept')
    .set({
      antwoorden: JSON.stringify({ ...bekend, ...antwoorden, [naam]: invoer }),
      gewijzigd: stap.nu,
      verloopt: await verlooptOp(stap),
    })
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', id)
    .execute()
  return beoordeelStap(naam, invoer, stap.vandaag) ?? gelukt({ volgende: stapNa(MELDING_VOLGORDE, naam, bekend) })
}

/** Name and address belong to who the help is for: with another answer there, they are asked again. */
function zonderVorigePersoon(
  { gegevens, ...rest }: RuweAntwoorden,
  naam: Meldingstap,
  invoer: Record<string, string | string[]>,
): RuweAntwoorden {
  const gewisseld = naam === 'voor-wie' && rest['voor-wie'] && rest['voor-wie'].voorWie !== invoer.voorWie
  return gegevens && !gewisseld ? { ...rest, gegevens } : rest
}

/** Destroys concepts that nobody sent within their term; gives how many. */
export async function vernietigVerlopenConcepten(stap: Stap): Promise<number> {
  const gedaan = await stap.tx.db
    .deleteFrom('zaken.concept')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('verloopt', '<', stap.nu)
    .executeTakeFirst()
  await vernietigPlanconcepten(stap)
  await vergeetVerzendingen(stap)
  return Number(gedaan.numDeletedRows)
}

function eigenaar(stap: Stap): { eigenaar_soort: 'anoniem' | 'persoon' | 'medewerker'; eigenaar_id: string | null } {
  if (stap.wie.soort === 'medewerker') return { eigenaar_soort: 'medewerker', eigenaar_id: stap.wie.id }
  if (stap.wie.soort === 'inwoner') return { eigenaar_soort: 'persoon', eigenaar_id: wieId(stap.wie) }
  return { eigenaar_soort: 'anoniem', eigenaar_id: null }
}

/** The answer to a melding that was sent holds the token of its link; it is kept only as long as a resend may come. */
async function vergeetVerzendingen(stap: Stap): Promise<void> {
  await stap.tx.db
    .deleteFrom('zaken.verwerkt')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('sleutel', 'like', 'melding.%')
    .where('op', '<', new Date(stap.nu.getTime() - HERZENDEN_MS))
    .execute()
}
