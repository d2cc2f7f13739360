import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { eigenAgb, leesRegel } from './dien-in.ts'
import { verzamelDeclareerbaar } from './te-declareren.ts'

/** What a month comes to as far as it is filled in: of how many assignments, for how much, and where what was typed cannot be read. */
export type Telling = { readonly ingevuld: number; readonly onjuist: number; readonly bedrag: Eurocent }

/** Adds up what was typed for a month (its first day), per assignment number, without declaring anything. */
export async function telGeleverdOp(
  stap: Stap,
  maand: Datum,
  geleverd: Readonly<Record<string, string>>,
): Promise<Uitkomst<Telling>> {
  const agb = eigenAgb(stap)
  if (!agb.ok) return agb
  const telling = { ingevuld: 0, onjuist: 0, bedrag: 0 }
  for (const toewijzing of await verzamelDeclareerbaar(stap, agb.waarde, maand)) {
    const regel = leesRegel(toewijzing, geleverd[toewijzing.nummer] ?? '')
    if (!regel.ok) telling.onjuist += 1
    else if (regel.waarde) {
      telling.ingevuld += 1
      telling.bedrag += regel.waarde.bedrag
    }
  }
  return gelukt(telling)
}
