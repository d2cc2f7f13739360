import type { MedewerkerInvoer } from '@meedoen/toegang'

/** What somebody in that job may do here: roles, and the mandates with which they may sign. */
const FUNCTIES = {
  consulent: { rollen: ['consulent'], mandaten: ['toekennen', 'afwijzen', 'pgb'] },
  'consulent in opleiding': { rollen: ['consulent'], mandaten: [] },
  teamleider: {
    rollen: ['consulent', 'teamleider'],
    mandaten: ['toekennen', 'afwijzen', 'intrekken', 'pgb', 'boven-drempel'],
  },
  'medewerker backoffice': { rollen: ['backoffice'], mandaten: [] },
  'medewerker financiën': { rollen: ['financieel'], mandaten: ['betalen'] },
  beleidsmedewerker: { rollen: ['beleidsmedewerker'], mandaten: [] },
  contractbeheerder: { rollen: ['contractbeheerder'], mandaten: [] },
  beheerder: { rollen: ['beheerder'], mandaten: [] },
} as const

type Functie = keyof typeof FUNCTIES
export type Stafregel = readonly [naam: string, functie: Functie, team: string]

/** Makes employees of a list of names; the subject at the log-in is the name in small letters. */
export function maakStaf(regels: readonly Stafregel[], domein: string, telefoonBegin: string): MedewerkerInvoer[] {
  return regels.map(([naam, functie, team], i) => ({
    sub: subVan(naam),
    naam,
    functie,
    team,
    telefoon: `${telefoonBegin}${String(i + 1).padStart(2, '0')}`,
    email: `${subVan(naam).replaceAll('-', '.')}@${domein}`,
    rollen: [...FUNCTIES[functie].rollen],
    mandaten: [...FUNCTIES[functie].mandaten],
  }))
}

export const subVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
