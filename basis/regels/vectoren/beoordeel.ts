import { geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Berekening } from '../regel.ts'
import type { Uitleg } from '../uitleg.ts'
import { BIJDRAGEREKENAARS } from './bijdragen.ts'
import { OVERIGE_REKENAARS } from './overig.ts'
import type { Rekenaar, Uitkomstvelden } from './rekenaar.ts'
import { TERMIJNREKENAARS } from './termijnen.ts'
import { OngeldigVeld, Velden } from './velden.ts'

const REKENAARS: ReadonlyMap<string, Rekenaar> = new Map(
  Object.entries({ ...TERMIJNREKENAARS, ...BIJDRAGEREKENAARS, ...OVERIGE_REKENAARS }),
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
    return rekenaar(new Velden(invoer))
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
