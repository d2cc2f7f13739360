import { type AgbCode, gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import {
  type Aanbiedermedewerker,
  registreerAanbiedermedewerker,
  zetAanbiedermedewerkerActief,
} from '../wie/aanbiedermedewerkers.ts'
import { alsBeheerder } from './als-beheerder.ts'

const verplicht = z.string().trim().min(1, 'verplicht').max(200, 'te-lang')
const gegevens = z.object({ sub: verplicht, naam: verplicht })

/** Everybody of a provider who may log in, or could, by name. */
export async function haalAanbiedermedewerkers(
  stap: Stap,
): Promise<Uitkomst<readonly Aanbiedermedewerker[], BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beheer', {})
  if (!oordeel.ok) return oordeel
  const rijen = await stap.tx.db
    .selectFrom('toegang.aanbiedermedewerker')
    .select(['id', 'sub', 'naam', 'agb', 'actief'])
    .where('gemeente', '=', stap.tx.gemeente)
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return gelukt(rijen)
}

/** An administrator lets somebody in for a provider; answers their id. That the provider exists was checked by the caller. */
export const laatAanbiedermedewerkerToe = (
  stap: Stap,
  invoer: { readonly sub: string; readonly naam: string; readonly agb: AgbCode },
): Promise<Uitkomst<string, 'invoer' | 'sub-bezet' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    async () => {
      const gelezen = gegevens.safeParse(invoer)
      if (!gelezen.success)
        return geweigerdeInvoer(Object.fromEntries(gelezen.error.issues.map((i) => [i.path.join('.'), i.message])))
      return registreerAanbiedermedewerker(stap.tx, { ...gelezen.data, agb: invoer.agb })
    },
    (id) => `aanbiedermedewerker ${id} toegelaten voor ${invoer.agb}`,
  )

/** An administrator ends the access of somebody of a provider at once, or gives it back. */
export const zetToegangAanbiedermedewerker = (
  stap: Stap,
  id: string,
  actief: boolean,
): Promise<Uitkomst<undefined, 'onbekend' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    async () => {
      if (!z.uuid().safeParse(id).success) return geweigerd('onbekend', 'Deze persoon staat niet in de lijst.')
      await zetAanbiedermedewerkerActief(stap.tx, id, actief)
      return gelukt()
    },
    () => `aanbiedermedewerker ${id}: ${actief ? 'actief' : 'niet actief'}`,
  )
