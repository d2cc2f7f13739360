import { gelukt, geweigerd, geweigerdeInvoer, type Uitkomst, type Weigering } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { z } from 'zod'
import { MANDATEN, type Mandaat, ROLLEN, type Rol } from './wie.ts'

/** An employee of the municipality, as residents may know them too: name, telephone number and function. */
export type Medewerker = {
  readonly id: string
  readonly sub: string
  readonly naam: string
  readonly telefoon: string
  readonly email: string
  readonly team: string
  readonly functie: string
  readonly rollen: readonly Rol[]
  readonly mandaten: readonly Mandaat[]
  readonly actief: boolean
}

const verplicht = z.string().trim().min(1, 'verplicht').max(200, 'te-lang')
const medewerkergegevens = z.object({
  sub: verplicht,
  naam: verplicht,
  telefoon: verplicht,
  email: z.email('geen-email'),
  team: verplicht,
  functie: verplicht,
  rollen: z.array(z.enum(ROLLEN, 'kies')).default([]),
  mandaten: z.array(z.enum(MANDATEN, 'kies')).default([]),
  actief: z.boolean().default(true),
})
export type MedewerkerInvoer = z.input<typeof medewerkergegevens>

const rijen = (tx: Transactie) => tx.db.selectFrom('toegang.medewerker').selectAll().where('gemeente', '=', tx.gemeente)
type Rij = Awaited<ReturnType<ReturnType<typeof rijen>['executeTakeFirstOrThrow']>>

const naarMedewerker = ({ gemeente: _, ...rij }: Rij): Medewerker => ({
  ...rij,
  rollen: z.array(z.enum(ROLLEN)).parse(rij.rollen),
  mandaten: z.array(z.enum(MANDATEN)).parse(rij.mandaten),
})

export async function vindMedewerker(tx: Transactie, id: string): Promise<Medewerker | null> {
  const rij = await rijen(tx).where('id', '=', id).executeTakeFirst()
  return rij ? naarMedewerker(rij) : null
}

/** The employee with this id; throws when this municipality has none. */
export async function haalMedewerker(tx: Transactie, id: string): Promise<Medewerker> {
  const medewerker = await vindMedewerker(tx, id)
  if (!medewerker) throw new Error('deze medewerker bestaat niet in deze gemeente')
  return medewerker
}

export async function vindMedewerkerOpSub(tx: Transactie, sub: string): Promise<Medewerker | null> {
  const rij = await rijen(tx).where('sub', '=', sub).executeTakeFirst()
  return rij ? naarMedewerker(rij) : null
}

/** Everybody who works here (or in one team), by name; also who stopped, so that old work keeps its name. */
export async function haalMedewerkers(tx: Transactie, team?: string): Promise<Medewerker[]> {
  const alle = rijen(tx).orderBy('naam').orderBy('id')
  return (await (team === undefined ? alle : alle.where('team', '=', team)).execute()).map(naarMedewerker)
}

const SUB_BEZET = geweigerd(
  'sub-bezet',
  'Er is al een medewerker met deze inlog. Zoek die op en pas de rollen aan.',
  'sub',
)

/** Takes somebody into service; answers their id. */
export async function registreerMedewerker(
  tx: Transactie,
  invoer: MedewerkerInvoer,
): Promise<Uitkomst<string, 'invoer' | 'sub-bezet'>> {
  const gelezen = medewerkergegevens.safeParse(invoer)
  if (!gelezen.success) return weigering(gelezen.error)
  const rij = await tx.db
    .insertInto('toegang.medewerker')
    .values({ gemeente: tx.gemeente, ...gelezen.data })
    .onConflict((botsing) => botsing.columns(['gemeente', 'sub']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return rij ? gelukt(rij.id) : SUB_BEZET
}

/** Changes roles, mandates or contact; `actief: false` ends the access at once. What is not named stays. */
export async function werkMedewerkerBij(
  tx: Transactie,
  id: string,
  wijziging: Partial<Omit<MedewerkerInvoer, 'sub'>>,
): Promise<Uitkomst<undefined, 'invoer'>> {
  const gelezen = medewerkergegevens.safeParse({ ...(await haalMedewerker(tx, id)), ...wijziging })
  if (!gelezen.success) return weigering(gelezen.error)
  await tx.db
    .updateTable('toegang.medewerker')
    .set(gelezen.data)
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .execute()
  return gelukt()
}

const weigering = (fout: z.ZodError): Weigering<'invoer'> =>
  geweigerdeInvoer(Object.fromEntries(fout.issues.map((i) => [String(i.path[0] ?? ''), i.message])))
