import type { Product } from '@meedoen/inkoop'
import { geweigerd, overlapt, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { pgbNaastNatura } from '../pgb/dubbel.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { actueleToewijzingen } from './actueel.ts'
import { STAPELBAAR } from './stapelbaar.ts'

/** The same product; or the same category, when one of both names no product (TR302). */
const hetzelfde = (t: Toewijzing, product: Product): boolean =>
  t.product === product.code || ((t.metBudget || product.metBudget) && t.categorie === product.categorie)

/**
 * The same product twice in one period is not allowed, with whichever provider (OP259), nor beside a pgb for it (OP043); `wijkt` ends or
 * changes now.
 */
export async function stapeling(
  stap: Stap,
  persoon: string,
  product: Product,
  periode: Pick<Toewijzing, 'begin' | 'eind'>,
  wijkt: (toewijzing: Toewijzing) => boolean,
): Promise<Weigering | null> {
  const pgb = await pgbNaastNatura(stap, { persoon }, product, periode)
  if (pgb) return pgb
  if (STAPELBAAR.includes(product.categorie)) return null
  const lopend = await actueleToewijzingen(stap, { persoon, vanaf: periode.begin })
  const dubbel = lopend.find((t) => !wijkt(t) && hetzelfde(t, product) && overlapt(t, periode))
  if (!dubbel) return null
  const tot = dubbel.eind === null ? '' : ` tot en met ${schrijfDatum(dubbel.eind)}`
  return geweigerd(
    'al-toegewezen',
    `${product.naam.nl} is al toegewezen vanaf ${schrijfDatum(dubbel.begin)}${tot} (toewijzing ${dubbel.nummer}). ` +
      'Beëindig die toewijzing eerst, of kies een begindatum daarna.',
    'begin',
  )
}
