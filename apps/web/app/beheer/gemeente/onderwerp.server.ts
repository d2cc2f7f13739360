import type { Stap } from '@meedoen/toegang'
import type { Onderwerp, Ontwerp, Versie, WettelijkeGrenzen } from '@meedoen/verordening'
import { data } from 'react-router'
import type { Huis } from '../../huis.ts'
import { onderwerpUit } from './onderwerpen.ts'

/** The subject of this address; another address is no page. */
export function haalOnderwerpUit(deel: string | undefined): Onderwerp {
  const onderwerp = onderwerpUit(deel)
  if (!onderwerp) throw data(null, { status: 404 })
  return onderwerp
}

/** The newest version, also one that has not begun: a next one builds on it. */
export async function nieuwsteVersie<O extends Onderwerp>(huis: Huis, stap: Stap, onderwerp: O): Promise<Versie<O>> {
  const [versie] = await huis.kamers.verordening.versiesVan(stap.tx, onderwerp)
  if (!versie) throw data(null, { status: 404 })
  return versie
}

/** The draft of this address; thrown away or decided on is no page any more. */
export async function haalOntwerp<O extends Onderwerp>(
  huis: Huis,
  stap: Stap,
  onderwerp: O,
  id: string | undefined,
): Promise<Ontwerp<O>> {
  const ontwerp = await huis.kamers.verordening.vindOntwerp(stap.tx, onderwerp, id ?? '')
  if (!ontwerp) throw data(null, { status: 404 })
  return ontwerp
}

/** What the law allows, for who records a choice. */
export const wetVan = ({ kamers }: Huis): WettelijkeGrenzen => ({
  hoogsteBijdragePerMaand: (dag) => {
    const bekend = kamers.regels.wettelijkBedragIn(dag)
    return bekend.ok ? bekend.waarde.waarde : null
  },
})

/** Who records it: id of the employee. */
export const doorWie = ({ wie }: Stap): string => (wie.soort === 'medewerker' ? wie.id : 'onbekend')
