import type { Anoniem, Wie } from '../wie/wie.ts'
import { INWONER } from './inwoner.ts'
import { MEDEWERKER } from './medewerker.ts'
import type { Handeling, Onderwerpen } from './onderwerpen.ts'
import { AANBIEDER, ANONIEM, LEVERANCIER, ONBEKENDE_INWONER, SYSTEEM } from './overig.ts'
import { NIET_VOOR_U, type Oordeel, type Regels } from './regel.ts'

/**
 * The one place where is decided who may see and do what, and on which ground. Pure: relations, break-glass and mandates
 * come in as data. What no rule names is refused.
 */
export function mag<H extends Handeling>(wie: Wie | Anoniem, handeling: H, onderwerp: Onderwerpen[H]): Oordeel {
  switch (wie.soort) {
    case 'inwoner':
      return volgens(INWONER, wie, handeling, onderwerp)
    case 'onbekende-inwoner':
      return volgens(ONBEKENDE_INWONER, wie, handeling, onderwerp)
    case 'medewerker':
      return volgens(MEDEWERKER, wie, handeling, onderwerp)
    case 'aanbieder':
      return volgens(AANBIEDER, wie, handeling, onderwerp)
    case 'leverancier':
      return volgens(LEVERANCIER, wie, handeling, onderwerp)
    case 'systeem':
      return volgens(SYSTEEM, wie, handeling, onderwerp)
    case 'anoniem':
      return volgens(ANONIEM, wie, handeling, onderwerp)
  }
}

function volgens<W, H extends Handeling>(regels: Regels<W>, wie: W, handeling: H, onderwerp: Onderwerpen[H]): Oordeel {
  return regels[handeling]?.(wie, onderwerp) ?? NIET_VOOR_U
}
