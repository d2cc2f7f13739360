import type { Bevinding } from '../bevinding.ts'
import type { Bericht } from '../model/berichten.ts'
import * as contact from './contact.ts'
import * as dagtekening from './dagtekening.ts'
import * as declaratie from './declaratie.ts'
import { loopPrestaties } from './declaratiedelen.ts'
import { TR101 } from './dubbel.ts'
import * as levering from './levering.ts'
import { CS003 } from './periode.ts'
import * as persoon from './persoon.ts'
import * as prestatie from './prestatie.ts'
import * as product from './product.ts'
import { alsBevinding, type Binnenregel, pasToe } from './regel.ts'
import { TR302, TR386, TR410 } from './stapeling.ts'
import * as verzoek from './verzoek.ts'

/** Level 2: what can be judged within the message. */
export const REGELS_BINNEN: readonly Binnenregel[] = [
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

/** Level 2 of a message that is read already; findings have no line number, and stand in the order of the rules. */
export function controleerBinnen(gelezen: Bericht): Bevinding[] {
  const { soort, bericht } = gelezen
  const vondsten = REGELS_BINNEN.flatMap((regel) => pasToe(regel, soort, bericht).map((vondst) => ({ regel, vondst })))
  const controles = vondsten.flatMap(({ vondst }) => ('oordeel' in vondst ? [vondst] : []))
  const uitDeRonde =
    gelezen.soort === 'WMO323' || gelezen.soort === 'WMO325' ? loopPrestaties(gelezen.bericht, controles) : []
  return vondsten.flatMap(({ regel, vondst }) => {
    const overtredingen = 'oordeel' in vondst ? (uitDeRonde[controles.indexOf(vondst)] ?? []) : [vondst]
    return overtredingen.map((overtreding) => alsBevinding(regel, overtreding))
  })
}
