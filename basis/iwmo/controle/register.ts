import { isBerichtsoort } from '../model/berichten.ts'
import { REGELS_BUITEN } from './buiten/regels.ts'
import * as contact from './contact.ts'
import * as dagtekening from './dagtekening.ts'
import * as declaratie from './declaratie.ts'
import { TR101 } from './dubbel.ts'
import * as levering from './levering.ts'
import { CS003 } from './periode.ts'
import * as persoon from './persoon.ts'
import * as prestatie from './prestatie.ts'
import * as product from './product.ts'
import type { Regel, Retourcode } from './regel.ts'
import { TR302, TR386, TR410 } from './stapeling.ts'
import * as verzoek from './verzoek.ts'

/** Level 2: what can be judged within the message. */
export const REGELS_BINNEN: readonly Regel[] = [
  ...Object.values(persoon),
  ...Object.values(contact),
  ...Object.values(product),
  ...Object.values(levering),
  ...Object.values(verzoek),
  ...Object.values(declaratie),
  ...Object.values(prestatie),
  ...Object.values(dagtekening),
  TR302,
  TR386,
  TR410,
  CS003,
  TR101,
]
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
