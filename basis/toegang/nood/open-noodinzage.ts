import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import { legInzageVast } from '../inzage/leg-inzage-vast.ts'
import type { Stap } from '../stap.ts'
import { NOODINZAGE_UREN, type Noodinzage, REDEN_LENGTE } from './noodinzage.ts'

/**
 * Break-glass: opens the file of somebody who is with another team, for four hours. Recorded in the access log at once, so
 * the resident sees it with the reason, and shown to the team leader (`noodinzagenVanTeam`).
 */
export async function openNoodinzage(
  stap: Stap,
  persoon: string,
  reden: string,
): Promise<Uitkomst<Noodinzage, BeleidWeigering | 'reden-te-kort'>> {
  const oordeel = mag(stap.wie, 'noodinzage', { persoon: { id: persoon } })
  if (!oordeel.ok) return oordeel
  if (stap.wie.soort !== 'medewerker') throw new Error('noodinzage is toegestaan aan wie geen medewerker is')
  const waarom = reden.trim()
  if (waarom.length < REDEN_LENGTE) {
    return geweigerd(
      'reden-te-kort',
      `Schrijf in ten minste ${REDEN_LENGTE} tekens waarom u dit dossier nu moet zien. De inwoner kan dit lezen.`,
      'reden',
    )
  }
  const nood = { medewerker: stap.wie.id, persoon, reden: waarom, op: stap.nu, verloopt: na(stap.nu, NOODINZAGE_UREN) }
  const { id } = await stap.tx.db
    .insertInto('toegang.noodinzage')
    .values({ gemeente: stap.tx.gemeente, ...nood })
    .returning('id')
    .executeTakeFirstOrThrow()
  await legInzageVast(
    stap.tx,
    stap.inzagesleutel,
    { wie: stap.wie, persoon, handeling: 'noodinzage', doel: 'noodinzage', reden: waarom },
    stap.nu,
  )
  return gelukt({ id, ...nood })
}

const na = (moment: Date, uren: number): Date => new Date(moment.getTime() + uren * 3_600_000)

const noodrijen = (tx: Transactie) =>
  tx.db
    .selectFrom('toegang.noodinzage as n')
    .select(['n.id', 'n.medewerker', 'n.persoon', 'n.reden', 'n.op', 'n.verloopt'])
    .where('n.gemeente', '=', tx.gemeente)

/** The break-glass of this viewer for this person that has not run out; null for who is no employee. */
export async function vindNoodinzage(stap: Stap, persoon: string): Promise<Noodinzage | null> {
  if (stap.wie.soort !== 'medewerker') return null
  const rij = await noodrijen(stap.tx)
    .where('n.medewerker', '=', stap.wie.id)
    .where('n.persoon', '=', persoon)
    .where('n.verloopt', '>', stap.nu)
    .orderBy('n.verloopt', 'desc')
    .executeTakeFirst()
  return rij ?? null
}

export const heeftNoodinzage = async (stap: Stap, persoon: string): Promise<boolean> =>
  (await vindNoodinzage(stap, persoon)) !== null

/** Every time somebody's file was opened so, newest first: for the resident. */
export const noodinzagenVan = (tx: Transactie, persoon: string): Promise<Noodinzage[]> =>
  noodrijen(tx).where('n.persoon', '=', persoon).orderBy('n.op', 'desc').execute()

/** What members of a team opened so since a moment, newest first, with who did it: for the team leader. */
export const noodinzagenVanTeam = (
  tx: Transactie,
  team: string,
  sinds: Date,
): Promise<(Noodinzage & { readonly naam: string })[]> =>
  noodrijen(tx)
    .innerJoin('toegang.medewerker as m', (join) =>
      join.onRef('m.gemeente', '=', 'n.gemeente').onRef('m.id', '=', 'n.medewerker'),
    )
    .select('m.naam')
    .where('m.team', '=', team)
    .where('n.op', '>=', sinds)
    .orderBy('n.op', 'desc')
    .execute()
