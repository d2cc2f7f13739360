import type { Bevinding } from '../bevinding.ts'
import type { Bericht } from '../model/berichten.ts'
import type { Bekend } from './bekend.ts'
import { controleerBinnen } from './binnen.ts'
import { indexeer } from './buiten/kennis.ts'
import { REGELS_BUITEN } from './buiten/regels.ts'
import { alsBevinding, pasToe } from './regel.ts'

/**
 * Checks a message that is read already: level 2, and when that is right and `bekend` is given also 3 and 4.
 * Findings have no line number.
 */
export function controleerInhoud(gelezen: Bericht, bekend?: Bekend): Bevinding[] {
  const { soort, bericht } = gelezen
  const binnen = controleerBinnen(gelezen)
  if (binnen.length > 0 || bekend === undefined) return binnen
  const kennis = indexeer(bekend)
  return REGELS_BUITEN.flatMap((regel) =>
    pasToe(regel, soort, bericht, kennis).map((overtreding) => alsBevinding(regel, overtreding)),
  )
}
