import { type Datum, gelukt, plusDagen, type Uitkomst } from '@meedoen/kern'
import {
  type Declaratielijstnaam,
  geefAanBank,
  geefBetaalbestand,
  haalDeclaraties,
  keurGoed,
  maakBatch,
  merkBetaald,
} from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import type { Raadhuis } from './raadhuis.ts'

/** Everything that waits, page by page; what two must agree on, both. */
export async function keurAllesGoed({ doe, financieel }: Raadhuis, dag: Datum): Promise<void> {
  for (const wie of financieel)
    await doe(wie, dag, async (stap) => {
      const ids = await wachtend(stap, 'goed-te-keuren', (stand) => wie === financieel[0] || stand === 'eerste-akkoord')
      return ids.length === 0 ? gelukt() : keurGoed(stap, ids)
    })
}

/** Makes a batch of all that was approved and brings it to the bank; answers the file, or null when nobody is to be paid. */
export async function betaalAlles({ doe, probeer, financieel }: Raadhuis, dag: Datum): Promise<Uint8Array | null> {
  const [wie] = financieel
  const gemaakt = await probeer(wie, dag, async (stap): Promise<Uitkomst<{ batch: string } | null>> => {
    const ids = await wachtend(stap, 'te-betalen', () => true)
    return ids.length === 0 ? gelukt(null) : maakBatch(stap, ids)
  })
  // Only credits: they wait for a next declaration of that provider.
  if (!gemaakt.ok && gemaakt.code !== 'niets-te-betalen') throw new Error(gemaakt.tekst)
  if (!gemaakt.ok || gemaakt.waarde === null) return null
  const { batch } = gemaakt.waarde
  const { inhoud } = await doe(wie, dag, (stap) => geefBetaalbestand(stap, batch))
  await doe(wie, dag, (stap) => geefAanBank(stap, batch))
  await doe(wie, plusDagen(dag, 2), (stap) => merkBetaald(stap, batch))
  return inhoud
}

async function wachtend(stap: Stap, lijst: Declaratielijstnaam, mee: (stand: string) => boolean): Promise<string[]> {
  const ids: string[] = []
  for (let blad = 1, bladen = 1; blad <= bladen; blad += 1) {
    const deel = await haalDeclaraties(stap, { lijst, blad })
    if (!deel.ok) throw new Error(deel.tekst)
    bladen = deel.waarde.bladen
    ids.push(...deel.waarde.regels.filter(({ stand }) => mee(stand)).map(({ id }) => id))
  }
  return ids
}
