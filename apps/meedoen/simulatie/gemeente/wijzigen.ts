import { type AgbCode, type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import { toewijzingenInZaak } from '@meedoen/levering'
import type { Toeval } from '../../demo/toeval.ts'
import { wijzigToewijzing } from '../../overdrachten.ts'
import type { Raadhuis } from './raadhuis.ts'
import type { Zaak } from './toewijzen.ts'

/** Per running case and month. */
const KANSEN = [
  [null, 965],
  ['omvang', 15],
  ['korter', 10],
  ['aanbieder', 10],
] as const

export type Wijzigmiddelen = {
  readonly toeval: Toeval
  /** Another provider of that product; null when there is none. */
  anderVoor(product: string, agb: AgbCode): AgbCode | null
}

/**
 * The consulent finds in a month that begins that a case needs more or less help, shorter, or from somebody else. What the house refuses, such as
 * help that has not begun, is let go. Answers what was changed.
 */
export async function wijzigZaak(
  { probeer }: Raadhuis,
  zaak: Zaak,
  dag: Datum,
  { toeval, anderVoor }: Wijzigmiddelen,
): Promise<'omvang' | 'korter' | 'aanbieder' | null> {
  const wat = toeval.weeg(KANSEN)
  if (wat === null) return null
  const gelukt = await probeer(zaak.behandelaar, dag, async (stap) => {
    const lopend = (await toewijzingenInZaak(stap, zaak.id)).find(({ stand }) => stand === 'gestart')
    if (!lopend || lopend.frequentie === TOTAAL) return false
    const vanaf = typ(plusDagen(dag, 14))
    if (wat === 'korter') {
      const eind = plusMaanden(dag, 2)
      if (lopend.eind === null || lopend.eind <= eind) return false
      return (
        await wijzigToewijzing(stap, lopend.id, { wat: 'einddatum', eind: typ(eind), reden: '05', akkoord: 'ja' })
      ).ok
    }
    if (wat === 'omvang') {
      const volume = String(Math.max(1, Math.round(lopend.volume * (toeval.kans(0.5) ? 1.5 : 0.5))))
      const wens = { wat, vanaf, product: lopend.product, volume, reden: '05', akkoord: 'ja' }
      return (await wijzigToewijzing(stap, lopend.id, wens)).ok
    }
    const agb = anderVoor(lopend.product, lopend.agb)
    return agb !== null && (await wijzigToewijzing(stap, lopend.id, { wat, vanaf, agb, akkoord: 'ja' })).ok
  })
  return gelukt ? wat : null
}

const TOTAAL = '6'

/** As a consulent types it. */
const typ = (dag: Datum): string => `${Number(dag.slice(8))}-${Number(dag.slice(5, 7))}-${dag.slice(0, 4)}`
