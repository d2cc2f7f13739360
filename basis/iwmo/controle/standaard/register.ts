import { REGELS } from '../register.ts'
import { DECLAREERREGELS } from './declareren.ts'
import { LEVERREGELS } from './leveren.ts'
import type { Registerregel } from './registerregel.ts'
import { STRUCTUURREGELS } from './structuur.ts'
import { TOEWIJSREGELS } from './toewijzen.ts'
import { VERKEERSREGELS } from './verkeer.ts'

const gebouwd = REGELS.map((regel): Registerregel => ({ ...regel, status: 'gebouwd' }))

/** Every rule of the standard that is about iWmo messages or their traffic, in order of code. */
export const REGISTER: readonly Registerregel[] = [
  ...gebouwd,
  ...STRUCTUURREGELS,
  ...TOEWIJSREGELS,
  ...LEVERREGELS,
  ...DECLAREERREGELS,
  ...VERKEERSREGELS,
].sort((a, b) => (a.code < b.code ? -1 : 1))
