import { geweigerd, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Stap } from '../stap.ts'
import { type MedewerkerInvoer, registreerMedewerker, vindMedewerker, werkMedewerkerBij } from '../wie/medewerkers.ts'
import { alsBeheerder } from './als-beheerder.ts'

/** An administrator takes somebody into service; answers their id. */
export const neemMedewerkerAan = (
  stap: Stap,
  invoer: MedewerkerInvoer,
): Promise<Uitkomst<string, 'invoer' | 'sub-bezet' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    () => registreerMedewerker(stap.tx, invoer),
    (id) => `medewerker ${id} aangenomen: ${rechten(invoer)}`,
  )

export type MedewerkerWijziging = Partial<Omit<MedewerkerInvoer, 'sub'>>

/** An administrator changes roles, mandates or contact of somebody, or ends their access; nobody locks themselves out. */
export const wijzigMedewerker = (
  stap: Stap,
  id: string,
  wijziging: MedewerkerWijziging,
): Promise<Uitkomst<undefined, 'invoer' | 'medewerker-onbekend' | 'eigen-beheer' | BeleidWeigering>> =>
  alsBeheerder(
    stap,
    async () => {
      if (!(await vindMedewerker(stap.tx, id)))
        return geweigerd('medewerker-onbekend', 'Deze medewerker staat niet in de lijst.')
      return sluitZichzelfBuiten(stap, id, wijziging) ? EIGEN_BEHEER : werkMedewerkerBij(stap.tx, id, wijziging)
    },
    () => `medewerker ${id} gewijzigd: ${rechten(wijziging)}`,
  )

const EIGEN_BEHEER = geweigerd(
  'eigen-beheer',
  'U kunt uw eigen toegang tot Beheer niet weghalen. Vraag een andere beheerder om dat te doen.',
  'rollen',
)

function sluitZichzelfBuiten({ wie }: Stap, id: string, { rollen, actief }: MedewerkerWijziging): boolean {
  if (wie.soort !== 'medewerker' || wie.id !== id) return false
  return actief === false || (rollen !== undefined && !rollen.includes('beheerder'))
}

/** What somebody may from now on, as codes for the log. */
function rechten({ rollen, mandaten, actief }: MedewerkerWijziging): string {
  const delen = [
    ...(rollen ? [`rollen ${rollen.join(', ') || 'geen'}`] : []),
    ...(mandaten ? [`mandaten ${mandaten.join(', ') || 'geen'}`] : []),
    ...(actief === undefined ? [] : [actief ? 'actief' : 'niet actief']),
  ]
  return delen.join('; ') || 'gegevens'
}
