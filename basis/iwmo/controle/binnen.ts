import type { Bevinding } from '../bevinding.ts'
import type { Bericht } from '../model/berichten.ts'
import * as contact from './contact.ts'
import * as dagtekening from './dagtekening.ts'
import * as declaratie from './declaratie.ts'
import { type Declaratieclient, lijstVan, type Rondecontrole } from './declaratiedelen.ts'
import { TR101 } from './dubbel.ts'
import * as levering from './levering.ts'
import { CS003 } from './periode.ts'
import * as persoon from './persoon.ts'
import * as prestatie from './prestatie.ts'
import * as product from './product.ts'
import { alsBevinding, type Binnenregel, type Overtreding, pasToe } from './regel.ts'
import { Ronde } from './ronde.ts'
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

type Vondst = { readonly regel: Binnenregel; readonly vondst: Overtreding | Rondecontrole }

/** Level 2 of one message: what holds of it as a whole at once, of a declaration the rest client by client. */
export class Keuring {
  readonly #vondsten: readonly Vondst[]
  readonly #ronde: Ronde

  /** Looks at all but the clients of a declaration; those may be missing from it. `pad` is that of a client. */
  constructor({ soort, bericht }: Bericht, pad: string) {
    this.#vondsten = REGELS_BINNEN.flatMap((regel) =>
      pasToe(regel, soort, bericht).map((vondst) => ({ regel, vondst })),
    )
    this.#ronde = new Ronde(
      pad,
      this.#vondsten.flatMap(({ vondst }) => (isOvertreding(vondst) ? [] : [vondst])),
    )
  }

  neem(client: Declaratieclient): void {
    this.#ronde.neem(client)
  }

  /** All findings, in the order of the rules; without line numbers. Ask once, when all clients are taken. */
  sluit(): Bevinding[] {
    const uitDeRonde = this.#ronde.sluit()
    return this.#vondsten.flatMap(({ regel, vondst }) => {
      const overtredingen = isOvertreding(vondst) ? [vondst] : (uitDeRonde.get(vondst) ?? [])
      return overtredingen.map((overtreding) => alsBevinding(regel, overtreding))
    })
  }
}

const isOvertreding = (vondst: Vondst['vondst']): vondst is Overtreding => 'tekst' in vondst

/** Level 2 of a message that is read already; findings have no line number, and stand in the order of the rules. */
export function controleerBinnen(gelezen: Bericht): Bevinding[] {
  const { clienten, pad } =
    gelezen.soort === 'WMO323' || gelezen.soort === 'WMO325' ? lijstVan(gelezen.bericht) : { clienten: [], pad: '' }
  const keuring = new Keuring(gelezen, pad)
  for (const client of clienten) keuring.neem(client)
  return keuring.sluit()
}
