import { randomUUID } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type Stap, wieId } from '@meedoen/toegang'
import { versieOp } from '@meedoen/verordening'
import { leesInvoer } from '../feiten/invoer.ts'
import {
  isMeldingstap,
  MELDING_STAPPEN,
  MELDING_VOLGORDE,
  type Meldingstap,
  type RuweAntwoorden,
  ruweAntwoorden,
} from './antwoorden.ts'
import { bekendeAntwoorden, stapNa } from './bekend.ts'
import { hashVan, nieuwToken } from './token.ts'

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
  const rij = await stap.tx.db
    .selectFrom('zaken.concept')
    .select(['id', 'kanaal', 'antwoorden', 'gewijzigd', 'verloopt', 'zaak', 'eigenaar_soort', 'eigenaar_id'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('hervat_hash', '=', hashVan(token))
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
  // Only in one's own concept: somebody else's link must not show the data of who goes on with it.
  const bekend = begonnenDoor === wieId(stap.wie) ? await bekendeAntwoorden(stap, voorWie) : {}
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
  const gelezen = leesInvoer(MELDING_STAPPEN[naam], invoer)
  if (!gelezen.ok) return gelezen
  return gelukt({ volgende: stapNa(MELDING_VOLGORDE, naam, bekend) })
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

/** The first step that is not yet filled in rightly, or null when the melding can be sent. */
export function eersteOpenStap(antwoorden: RuweAntwoorden): Meldingstap | null {
  return MELDING_VOLGORDE.find((naam) => !MELDING_STAPPEN[naam].safeParse(antwoorden[naam]).success) ?? null
}

/** Destroys concepts that nobody sent within their term; gives how many. */
export async function vernietigVerlopenConcepten(stap: Stap): Promise<number> {
  const gedaan = await stap.tx.db
    .deleteFrom('zaken.concept')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('verloopt', '<', stap.nu)
    .executeTakeFirst()
  await vergeetVerzendingen(stap)
  return Number(gedaan.numDeletedRows)
}

function eigenaar(stap: Stap): { eigenaar_soort: 'anoniem' | 'persoon' | 'medewerker'; eigenaar_id: string | null } {
  if (stap.wie.soort === 'medewerker') return { eigenaar_soort: 'medewerker', eigenaar_id: stap.wie.id }
  if (stap.wie.soort === 'inwoner') return { eigenaar_soort: 'persoon', eigenaar_id: wieId(stap.wie) }
  return { eigenaar_soort: 'anoniem', eigenaar_id: null }
}

async function verlooptOp(stap: Stap): Promise<Date> {
  const termijnen = await versieOp(stap.tx, 'termijnen', stap.vandaag)
  const dagen = termijnen.ok ? termijnen.waarde.inhoud.conceptBewaarDagen : 14
  return new Date(stap.nu.getTime() + dagen * 86_400_000)
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

/** How long a double click or a resend of a melding gets the answer of the first time. */
const HERZENDEN_MS = 30 * 60_000

/** Whether this concept was sent longer ago than a resend can come: then its link opens nothing any more. */
export async function isLangVerstuurd(stap: Stap, token: string): Promise<boolean> {
  const rij = await stap.tx.db
    .selectFrom('zaken.concept')
    .select('gewijzigd')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('hervat_hash', '=', hashVan(token))
    .where('zaak', 'is not', null)
    .executeTakeFirst()
  return rij !== undefined && rij.gewijzigd.getTime() < stap.nu.getTime() - HERZENDEN_MS
}
