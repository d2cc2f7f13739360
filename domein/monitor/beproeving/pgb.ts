import { type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { bepaalPgbBedrag } from '@meedoen/regels'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import type { Pgb } from '@meedoen/verordening'
import type { Beproeving } from './beproeving.ts'
import { isNaarKosten, leesPgb } from './berekening.ts'
import type { Hulp } from './lopende-hulp.ts'
import { nietTeBeproeven } from './mag-beproeven.ts'
import { type Meetwaarde, telPerPersoon } from './per-persoon.ts'
import { maakTelling } from './telling.ts'

/** Differences per month between which people are counted: 25, 50 and 100 euros. */
const GRENZEN: readonly Eurocent[] = [2500, 5000, 10_000]

/** What people with a pgb get under what holds and under a draft (Wmo 2.1.3 lid 2 b), by what was found when it was granted. */
export async function beproefPgb(
  stap: Stap,
  keuzes: { readonly was: Pgb; readonly wordt: Pgb },
): Promise<Uitkomst<Beproeving, BeleidWeigering>> {
  const nee = nietTeBeproeven(stap)
  if (nee) return nee
  const telling = maakTelling(GRENZEN)
  await telPerPersoon(stap, telling, { vorm: 'pgb' }, (hulp) => meet(hulp, keuzes))
  return gelukt(telling.uitkomst())
}

function meet({ berekening, pgb_bedrag }: Hulp, keuzes: { was: Pgb; wordt: Pgb }): Meetwaarde {
  if (isNaarKosten(berekening) && pgb_bedrag !== null) return { was: pgb_bedrag, wordt: pgb_bedrag }
  const invoer = leesPgb(berekening)
  if (invoer === null) return 'zonder-berekening'
  const was = bepaalPgbBedrag({ ...invoer, verordening: keuzes.was })
  if (!was.ok) return 'nu-al-anders'
  const wordt = bepaalPgbBedrag({ ...invoer, verordening: keuzes.wordt })
  // The network may no longer be paid for this help: then there is no pgb for it.
  return { was: was.waarde.perJaar, wordt: wordt.ok ? wordt.waarde.perJaar : 0 }
}
