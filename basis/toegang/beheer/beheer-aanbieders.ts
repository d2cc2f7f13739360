import { type AgbCode, gelukt, geweigerd, geweigerdeInvoer, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { trekUitnodigingenInVan } from '../uitnodiging/wijzig.ts'
import {
  type Aanbiedermedewerker,
  aanbiedermedewerkersVan,
  registreerAanbiedermedewerker,
  vindAanbiedermedewerker,
  werkAanbiedermedewerkerBij,
} from '../wie/aanbiedermedewerkers.ts'
import { alsBeheerder, alsMensenbeheerder } from './als-beheerder.ts'

const verplicht = z.string().trim().min(1, 'verplicht').max(200, 'te-lang')
const gegevens = z.object({ sub: verplicht, naam: verplicht })

/** Everybody of one provider, or with null of all, who may log in, or could, by name. */
export async function haalAanbiedermedewerkers(
  stap: Stap,
  agb: AgbCode | null = null,
): Promise<Uitkomst<readonly Aanbiedermedewerker[], BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'aanbiedermensen-beheren', { agb })
  return oordeel.ok ? gelukt(await aanbiedermedewerkersVan(stap.tx, agb)) : oordeel
}

/** Who of the own organisation invites colleagues, by name: for anybody who works there. Others get nobody. */
export async function wieBeheertMensen({ tx, wie }: Pick<Stap, 'tx' | 'wie'>): Promise<readonly string[]> {
  if (wie.soort !== 'aanbieder') return []
  const collegas = await aanbiedermedewerkersVan(tx, wie.agb)
  return collegas.filter(({ actief, beheertMensen }) => actief && beheertMensen).map(({ naam }) => naam)
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

type Wijziging = Partial<Pick<Aanbiedermedewerker, 'actief' | 'beheertMensen'>>

/** `ingetrokken` is how many open invitations went with it. */
type Gewijzigd = { readonly ingetrokken: number }

/**
 * Ends the access of somebody of a provider at once, gives it back, or changes whether they manage the people there. Somebody
 * of that provider may do so for colleagues, not for themselves, and opens nothing again: that is up to the municipality.
 * Who may no longer manage people loses their open invitations too; answers how many were withdrawn.
 */
export async function wijzigAanbiedermedewerker(
  stap: Stap,
  id: string,
  wijziging: Wijziging,
): Promise<Uitkomst<Gewijzigd, 'onbekend' | 'eigen-toegang' | 'alleen-gemeente' | BeleidWeigering>> {
  const mens = z.uuid().safeParse(id).success ? await vindAanbiedermedewerker(stap.tx, id) : null
  if (!mens) return geweigerd('onbekend', 'Deze persoon staat niet in de lijst.')
  return alsMensenbeheerder(
    stap,
    mens.agb,
    async () => {
      const bezwaar = bezwaarVoorCollega(stap.wie, id, wijziging)
      if (bezwaar) return bezwaar
      await werkAanbiedermedewerkerBij(stap.tx, id, wijziging)
      const neemtAf = wijziging.actief === false || wijziging.beheertMensen === false
      return gelukt({ ingetrokken: neemtAf ? await trekUitnodigingenInVan(stap, id) : 0 })
    },
    ({ ingetrokken }) => `aanbiedermedewerker ${id}: ${inWoorden(wijziging, ingetrokken)}`,
  )
}

/** So at least one manager is left: who closes the access of the others cannot close their own. */
function bezwaarVoorCollega(wie: Stap['wie'], id: string, { actief }: Wijziging) {
  if (wie.soort !== 'aanbieder') return null
  if (wie.id === id)
    return geweigerd('eigen-toegang', 'U kunt uw eigen toegang niet wijzigen. Vraag een collega, of de gemeente.')
  return actief === true
    ? geweigerd('alleen-gemeente', 'Alleen de gemeente opent een gesloten toegang weer. Bel de gemeente.')
    : null
}

const inWoorden = ({ actief, beheertMensen }: Wijziging, ingetrokken: number): string =>
  [
    ...(actief === undefined ? [] : [actief ? 'actief' : 'niet actief']),
    ...(beheertMensen === undefined ? [] : [beheertMensen ? 'beheert mensen' : 'beheert geen mensen']),
    ...(ingetrokken === 0 ? [] : [`open uitnodigingen ingetrokken: ${ingetrokken}`]),
  ].join('; ')
