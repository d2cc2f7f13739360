import { gelukt, type Uitkomst } from '@meedoen/kern'
import { mag } from '../beleid/mag.ts'
import type { BeleidWeigering } from '../beleid/onderwerpen.ts'
import type { Ketenbevinding } from '../inzage/controle.ts'
import { controleerKetens } from '../inzage/controleer-ketens.ts'
import type { Stap } from '../stap.ts'

/** So many findings are enough to know that something is wrong; the rest waits for an investigation. */
const HOOGSTENS = 100

export type Logboekcontrole = {
  readonly bevindingen: readonly Ketenbevinding[]
  /** There are more findings than these. */
  readonly meer: boolean
}

/** Whether the access log is whole: every chain of the municipality, and that none came or went. Tells of rows, not of people. */
export async function controleerLogboek(stap: Stap): Promise<Uitkomst<Logboekcontrole, BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'ketens-controleren', {})
  if (!oordeel.ok) return oordeel
  const bevindingen: Ketenbevinding[] = []
  for await (const bevinding of controleerKetens(stap.tx, stap.inzagesleutel)) {
    if (bevindingen.length === HOOGSTENS) return gelukt({ bevindingen, meer: true })
    bevindingen.push(bevinding)
  }
  return gelukt({ bevindingen, meer: false })
}
