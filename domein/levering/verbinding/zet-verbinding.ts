import { vindAanbieder } from '@meedoen/inkoop'
import { gelukt, geweigerd, geweigerdeInvoer, isAgbCode, type Uitkomst } from '@meedoen/kern'
import { alsBeheerder, type BeleidWeigering, mag, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { BERICHT_VERSTUREN } from '../verkeer/bericht.ts'
import { AFGIFTEFOUTEN, type Afgiftefout, TRANSPORTEN } from '../verkeer/uit/afgifte.ts'
import { VERBINDING_BEPROEVEN } from './beproef.ts'
import { generatieVan } from './eigen-sleutel.ts'
import { IEDEREEN, isVeiligAdres, type Verbinding, verbindingVeld } from './verbinding.ts'

/** The line of one provider, or of everybody, and how its last trial went. */
export type Verbindingregel = Verbinding & {
  readonly partij: string
  readonly beproefd: { readonly op: Date; readonly fout: Afgiftefout | null; readonly detail: string | null } | null
}

/** All lines, that for everybody first, and which generation of our own key signs. */
export async function haalVerbindingen(
  stap: Stap,
): Promise<Uitkomst<{ readonly regels: readonly Verbindingregel[]; readonly generatie: number }, BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beheer', {})
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('levering.verbinding')
    .select(['partij', 'transport', 'adres', 'envelop', 'beproefd', 'beproefd_code', 'beproefd_detail'])
    .where('gemeente', '=', stap.tx.gemeente)
    .orderBy('partij', 'desc')
    .execute()
  const regels = rijen.map((rij) => ({
    ...verbindingVeld.parse(rij),
    partij: rij.partij,
    beproefd: rij.beproefd && {
      op: rij.beproefd,
      fout: z.enum(AFGIFTEFOUTEN).nullable().parse(rij.beproefd_code),
      detail: rij.beproefd_detail,
    },
  }))
  return gelukt({ regels, generatie: await generatieVan(stap.tx) })
}

const wensVeld = z
  .object({
    partij: z.string().refine((partij) => partij === IEDEREEN || isAgbCode(partij), 'kies'),
    transport: z.enum(TRANSPORTEN, 'kies'),
    adres: z.string().trim().max(500, 'te-lang').default(''),
    envelop: z.literal('ja').optional().transform(Boolean),
  })
  .transform(({ adres, ...wens }) => ({ ...wens, adres: wens.transport === 'http' ? adres : null }))
  .refine(({ adres }) => adres === null || isVeiligAdres(adres), { path: ['adres'], message: 'geen-webadres' })

/** An administrator says how messages reach a provider. What still waits for that provider goes by the new way. */
export const zetVerbinding = (stap: Stap, invoer: unknown): Promise<Uitkomst<{ readonly partij: string }>> =>
  alsBeheerder(
    stap,
    async () => {
      const gelezen = wensVeld.safeParse(invoer)
      if (!gelezen.success)
        return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [String(i.path[0]), i.message])))
      const { partij, ...wens } = gelezen.data
      if (isAgbCode(partij) && !(await vindAanbieder(stap.tx, partij))) return geweigerdeInvoer({ partij: 'kies' })
      const nieuw = { ...wens, gewijzigd: stap.nu, door_id: wieId(stap.wie), beproefd: null, beproefd_code: null }
      await stap.tx.db
        .insertInto('levering.verbinding')
        .values({ gemeente: stap.tx.gemeente, partij, ...nieuw })
        .onConflict((botsing) => botsing.columns(['gemeente', 'partij']).doUpdateSet(nieuw))
        .execute()
      await zetWachtendenInDeRij(stap, partij)
      return gelukt({ partij })
    },
    ({ partij }) => `verbinding met ${partij} gewijzigd`,
  )

async function zetWachtendenInDeRij(stap: Stap, partij: string): Promise<void> {
  const { gemeente, db } = stap.tx
  const vraag = db
    .selectFrom('levering.bericht')
    .select('id')
    .where('gemeente', '=', gemeente)
    .where('richting', '=', 'uit')
    .where('verzonden', 'is', null)
    .where('vastgelopen_om', 'is', null)
  const rijen = await (isAgbCode(partij) ? vraag.where('agb', '=', partij) : vraag).execute()
  for (const { id } of rijen) await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id })
}

/** Has the address of a line tried now, without a message; how it went stands with the line a moment later. */
export const vraagBeproeving = (stap: Stap, partij: string): Promise<Uitkomst<undefined>> =>
  alsBeheerder(
    stap,
    async () => {
      const rij = await stap.tx.db
        .selectFrom('levering.verbinding')
        .select('transport')
        .where('gemeente', '=', stap.tx.gemeente)
        .where('partij', '=', partij)
        .executeTakeFirst()
      if (rij?.transport !== 'http') return geweigerd('niets-te-beproeven', 'Alleen een adres kan worden beproefd.')
      await stap.tx.zetTaak(VERBINDING_BEPROEVEN, { gemeente: stap.tx.gemeente, id: partij }, { sleutel: partij })
      return gelukt()
    },
    () => `verbinding met ${partij} beproefd`,
  )
