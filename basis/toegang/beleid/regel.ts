import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Grond, Grondslag, Handeling, Onderwerpen, Zicht } from './onderwerpen.ts'

export type Oordeel = Uitkomst<Grondslag, BeleidWeigering>

/** What one kind of person may do; what is not named is refused. */
export type Regels<Wie> = {
  readonly [H in Handeling]?: (wie: Wie, onderwerp: Onderwerpen[H]) => Oordeel
}

export const toegestaan = (
  grond: Grond,
  ziet: readonly Zicht[] = [],
  extra: { reden?: string; mandaat?: string } = {},
): Oordeel => gelukt({ grond, ziet, reden: extra.reden ?? null, mandaat: extra.mandaat ?? null })

/** The same answer for "does not exist" and "not for you": a stranger learns nothing. */
export const NIET_VOOR_U: Oordeel = geweigerd('niet-voor-u', 'Deze pagina is er niet, of u mag haar niet zien.')
