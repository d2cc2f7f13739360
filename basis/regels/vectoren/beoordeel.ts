import { geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Berekening } from '../regel.ts'
import type { Uitleg } from '../uitleg.ts'
import { ABONNEMENTSTARIEFREKENAARS } from './abonnementstarief.ts'
import { BESCHERMD_WONEN } from './beschermd-wonen.ts'
import { BEWAARREKENAARS } from './bewaren.ts'
import { BIJDRAGEREKENAARS } from './bijdragen.ts'
import { GELDREKENAARS } from './geld.ts'
import { HUISHOUDREKENAARS } from './huishouden.ts'
import { IWMOREKENAARS } from './iwmo.ts'
import { NA_HET_BESLUIT } from './na-het-besluit.ts'
import { PGBREKENAARS } from './pgb.ts'
import type { Rekenaar } from './rekenaar.ts'
import { TERMIJNREKENAARS } from './termijnen.ts'
import type { Uitkomstvelden } from './uitkomstveld.ts'
import { OngeldigVeld, Velden } from './velden.ts'

/** What computes each regeling from outside, with its input and outcome described. */
export const REKENAARS: ReadonlyMap<string, Rekenaar> = new Map(
  Object.entries({
    ...TERMIJNREKENAARS,
    ...NA_HET_BESLUIT,
    ...IWMOREKENAARS,
    ...BIJDRAGEREKENAARS,
    ...ABONNEMENTSTARIEFREKENAARS,
    ...BESCHERMD_WONEN,
    ...HUISHOUDREKENAARS,
    ...PGBREKENAARS,
    ...BEWAARREKENAARS,
    ...GELDREKENAARS,
  }),
)

/** Names of the regelingen that can be computed from outside, with fields in euros. */
export const REGELINGNAMEN: readonly string[] = [...REKENAARS.keys()]

/** Computes one regeling from unknown input (a JSON object); euros with decimals in and out. */
export function rekenRegeling(regeling: string, invoer: unknown): Uitkomst<Berekening<Uitkomstvelden>> {
  const rekenaar = REKENAARS.get(regeling)
  if (!rekenaar)
    return geweigerd(
      'regeling-onbekend',
      `De regeling ${regeling} kennen wij niet. Kies uit: ${REGELINGNAMEN.join(', ')}.`,
    )
  if (typeof invoer !== 'object' || invoer === null || Array.isArray(invoer))
    return geweigerd('ongeldige-invoer', 'De invoer is geen object met velden.')
  try {
    return rekenaar.reken(new Velden(invoer))
  } catch (fout) {
    if (fout instanceof OngeldigVeld) return geweigerd('ongeldige-invoer', fout.message, fout.veld)
    throw fout
  }
}

export type Vectoruitkomst =
  | { readonly id: string; readonly uitkomst: Uitkomstvelden; readonly uitleg: Uitleg; readonly versie: string }
  | { readonly id: string; readonly weigering: { readonly code: string; readonly tekst: string } }

/** Computes worked examples `[{id, regeling, input}]`; each gets an outcome with explanation, or a refusal. */
export function beoordeelVectoren(vectoren: unknown): Vectoruitkomst[] {
  if (!Array.isArray(vectoren)) return [weigering('', 'geen-lijst', 'De invoer is geen lijst met voorbeelden.')]
  return vectoren.map(beoordeel)
}

function beoordeel(vector: unknown): Vectoruitkomst {
  if (typeof vector !== 'object' || vector === null || !('id' in vector) || typeof vector.id !== 'string')
    return weigering('', 'ongeldige-vector', 'Een voorbeeld heeft een id, een regeling en een input.')
  const { id } = vector
  if (!('regeling' in vector) || typeof vector.regeling !== 'string' || !('input' in vector))
    return weigering(id, 'ongeldige-vector', 'Een voorbeeld heeft een id, een regeling en een input.')
  const berekend = rekenRegeling(vector.regeling, vector.input)
  return berekend.ok ? { id, ...berekend.waarde } : weigering(id, berekend.code, berekend.tekst)
}

const weigering = (id: string, code: string, tekst: string): Vectoruitkomst => ({ id, weigering: { code, tekst } })
