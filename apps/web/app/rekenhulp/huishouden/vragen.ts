import type { Huishoudtaak } from '@meedoen/regels'
import { z } from 'zod'
import { aantal, keuze, keuzes, vink } from '../lees.ts'

export const VELDEN = [
  'huis',
  'beperkingen',
  'groter',
  'kamers',
  'leeg',
  'taken',
  'regie',
  'ontregeld',
  'huisgenoten',
  'minuten',
] as const

export const HUIS = ['alles', 'deels', 'zelf'] as const
export const BEPERKINGEN = ['geen', 'enig', 'veel'] as const
export const JA_NEE = ['nee', 'ja'] as const
export const REGIES = ['zelf', 'deels', 'niet'] as const

const MEESTE_KAMERS = 10
const MEESTE_MINUTEN = 3000

/** The answers, for the tasks that the municipality has a norm for and the age groups of the rules. */
export const huishoudvragen = (taken: readonly Huishoudtaak[], leeftijden: readonly string[]) =>
  z.object({
    huis: keuze(HUIS),
    beperkingen: keuze(BEPERKINGEN),
    groter: keuze(JA_NEE),
    kamers: aantal(MEESTE_KAMERS),
    leeg: aantal(MEESTE_KAMERS),
    taken: keuzes(taken),
    regie: keuze(REGIES),
    ontregeld: vink(),
    huisgenoten: keuzes(leeftijden),
    minuten: aantal(MEESTE_MINUTEN),
  })
export type Huishoudantwoorden = z.infer<ReturnType<typeof huishoudvragen>>
