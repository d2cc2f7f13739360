import { isBerichtsoort } from '../model/berichten.ts'
import type { Bekend } from './bekend.ts'
import * as contact from './contact.ts'
import { TR101 } from './dubbel.ts'
import * as extern from './extern.ts'
import * as overstijgend from './overstijgend.ts'
import { CS003 } from './periode.ts'
import * as persoon from './persoon.ts'
import * as product from './product.ts'
import type { Regel, Retourcode } from './regel.ts'
import { TR302 } from './stapeling.ts'

/** Level 2: what can be judged within the message. */
export const REGELS_BINNEN: readonly Regel[] = [
  ...Object.values(persoon),
  ...Object.values(contact),
  ...Object.values(product),
  CS003,
  TR101,
  TR302,
]
/** Level 3 and 4: what needs knowledge of other messages, of the day, of lists. */
export const REGELS_BUITEN: readonly Regel<[Bekend]>[] = [...Object.values(overstijgend), ...Object.values(extern)]

/** The built rules, for people: code, level, return code, what it asks, and of which messages. */
export const REGELS = [...REGELS_BINNEN, ...REGELS_BUITEN].map(({ code, niveau, retourcode, titel, controles }) => ({
  code,
  niveau,
  retourcode,
  titel,
  berichten: Object.keys(controles).filter(isBerichtsoort),
}))

const retourcodes = new Map(REGELS.map(({ code, retourcode }) => [code, retourcode]))

/** The return code that belongs to a rule; the general 0001 for what is no rule of level 3 or 4. */
export const retourcodeVan = (regel: string): Retourcode => retourcodes.get(regel) ?? '0001'
