import { createHash } from 'node:crypto'
import { type Datum, vastGelukt } from '@meedoen/kern'
import { draaiBijdrageronde, haalBijdragerondes, meldAangeleverd, openAanleverbestand } from '@meedoen/levering'
import type { Raadhuis } from './raadhuis.ts'

/** The run over a month, delivered to the CAK: answers the file. */
export async function draaiRonde({ doe, financieel }: Raadhuis, dag: Datum, maand: Datum): Promise<Uint8Array> {
  const [wie] = financieel
  const { ronde } = await doe(wie, dag, (stap) => draaiBijdrageronde(stap, maand))
  const { inhoud } = await doe(wie, dag, (stap) => openAanleverbestand(stap, ronde))
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  await doe(wie, dag, (stap) => meldAangeleverd(stap, ronde, sha256))
  return inhoud
}

/** What the runs together expect of everybody over all months, in eurocents: of each month as it was, and what was put right later. */
export async function verwachteBijdrage({ probeer, financieel }: Raadhuis, dag: Datum): Promise<number> {
  const rondes = vastGelukt(await probeer(financieel[0], dag, haalBijdragerondes))
  return rondes.reduce(
    (som, { tellingen }) => som + tellingen.bedrag + tellingen.nabetaling - tellingen.terugbetaling,
    0,
  )
}
