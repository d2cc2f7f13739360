import { type Datum, type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { verbruikt } from '../../toewijzing/omvang.ts'
import { eigenAgb, leesRegel } from './dien-in.ts'
import { verzamelDeclareerbaar } from './te-declareren.ts'

/** What a month comes to as far as it is filled in. */
export type Telling = {
  /** On how many assignments something was filled in. */
  readonly ingevuld: number
  /** At how many what was typed cannot be read. */
  readonly onjuist: number
  readonly bedrag: Eurocent
  /** The assignment numbers with more than is left for the month: their line would be refused (TR321, TR322). */
  readonly teveel: readonly number[]
}

/** Minutes as parts of an hour do not add up to the last digit. */
const EEN_SECONDE = 1 / 3600

/** Adds up what was typed for a month (its first day), per assignment number, without declaring anything. */
export async function telGeleverdOp(
  stap: Stap,
  maand: Datum,
  geleverd: Readonly<Record<string, string>>,
): Promise<Uitkomst<Telling>> {
  const agb = eigenAgb(stap)
  if (!agb.ok) return agb
  const teveel: number[] = []
  const telling = { ingevuld: 0, onjuist: 0, bedrag: 0 }
  for (const toewijzing of await verzamelDeclareerbaar(stap, agb.waarde, maand)) {
    const regel = leesRegel(toewijzing, geleverd[toewijzing.nummer] ?? '')
    if (!regel.ok) telling.onjuist += 1
    else if (regel.waarde) {
      telling.ingevuld += 1
      telling.bedrag += regel.waarde.bedrag
      const { nummer, hoogste, eenheid } = toewijzing
      if (hoogste !== null && verbruikt(regel.waarde, eenheid) > hoogste + EEN_SECONDE) teveel.push(nummer)
    }
  }
  return gelukt({ ...telling, teveel })
}
