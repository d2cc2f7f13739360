import { isBerichtsoort } from '../model/berichten.ts'
import { REGELS_BINNEN } from './binnen.ts'
import { REGELS_BUITEN } from './buiten/regels.ts'
import type { Retourcode } from './regel.ts'

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
