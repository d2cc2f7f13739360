import { type AgbCode, type Datum, gelukt, geweigerd, isAgbCode, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Afzender } from '../../verbinding/lees-token.ts'
import { verbindingVoor } from '../../verbinding/verbinding.ts'
import { sha256 } from '../../verkeer/bericht.ts'
import { legPogingVast } from '../../verkeer/uit/verzending.ts'
import { type Berichtbestand, openBericht } from '../open-bericht.ts'
import { alsAanbieder } from './wie-afzender.ts'

/** A message that lies ready for a program to fetch. */
export type OpTeHalen = {
  readonly id: string
  readonly soort: string
  readonly identificatie: string
  readonly aanbieder: string
  readonly sha256: string
  readonly aangemaakt: Date
  readonly antwoordUiterlijk: Datum | null
}

const HOOGSTENS = 100
const NIET_GEVONDEN = geweigerd('bericht-onbekend', 'Dit bericht ligt niet voor u klaar.')

/** Messages for the providers of this program that fetch theirs, oldest first; more come when these were confirmed. */
export async function haalOpTeHalen(stap: Stap, { agbs }: Afzender): Promise<readonly OpTeHalen[]> {
  const halen = await haaltOp(stap, agbs)
  if (halen.length === 0) return []
  const rijen = await stap.tx.db
    .selectFrom('levering.bericht')
    .select(['id', 'soort', 'identificatie', 'ontvanger', 'sha256', 'aangemaakt', 'antwoord_uiterlijk'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('richting', '=', 'uit')
    .where('agb', 'in', halen)
    .where('verzonden', 'is', null)
    .where('vastgelopen_om', 'is', null)
    .orderBy('aangemaakt')
    .orderBy('id')
    .limit(HOOGSTENS)
    .execute()
  return rijen.map(({ ontvanger, antwoord_uiterlijk: antwoordUiterlijk, ...rij }) => ({
    ...rij,
    aanbieder: ontvanger,
    antwoordUiterlijk,
  }))
}

/** The bytes of a message for one of the providers of this program; the look is recorded. */
export async function haalOp(stap: Stap, afzender: Afzender, id: string): Promise<Uitkomst<Berichtbestand>> {
  const rij = await vind(stap, afzender, id)
  return rij ? openBericht(alsAanbieder(stap, afzender, rij.agb), id) : NIET_GEVONDEN
}

/** The program has the message: from now on it counts as sent. Said twice it changes nothing. */
export async function bevestigOntvangst(
  stap: Stap,
  afzender: Afzender,
  id: string,
  som: string,
): Promise<Uitkomst<undefined>> {
  const rij = await vind(stap, afzender, id)
  if (!rij) return NIET_GEVONDEN
  if (sha256(rij.inhoud) !== som)
    return geweigerd('andere-inhoud', 'Deze SHA-256 is niet die van het bericht. Haal het opnieuw op.')
  if (rij.verzonden !== null) return gelukt()
  await legPogingVast(alsAanbieder(stap, afzender, rij.agb), id, 'ophalen', { gelukt: true })
  return gelukt()
}

async function haaltOp(stap: Stap, agbs: readonly AgbCode[]): Promise<AgbCode[]> {
  const halen: AgbCode[] = []
  for (const agb of agbs) if ((await verbindingVoor(stap, agb)).transport === 'ophalen') halen.push(agb)
  return halen
}

async function vind(stap: Stap, { agbs }: Afzender, id: string) {
  const rij = await stap.tx.db
    .selectFrom('levering.bericht')
    .select(['agb', 'inhoud', 'verzonden'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('richting', '=', 'uit')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const { agb } = rij ?? {}
  if (!rij || !agb || !agbs.includes(agb)) return null
  // What goes another way, or went, can be confirmed again by who fetched it, and by nobody else.
  const halen = await haaltOp(stap, [agb])
  return halen.length > 0 && isAgbCode(agb) ? { ...rij, agb } : null
}
