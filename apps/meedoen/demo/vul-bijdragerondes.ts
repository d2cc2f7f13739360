import { eersteVanMaand, plusDagen, plusMaanden, vastGelukt } from '@meedoen/kern'
import { draaiBijdrageronde, haalBijdragerondes, meldAangeleverd } from '@meedoen/levering'
import type { Stap } from '@meedoen/toegang'
import { stapOp } from './zaken/slot.ts'

/** The runs of the own contribution over the three months before this one, each on the third of the next; all but the last delivered. */
export async function vulBijdragerondes(stap: Stap): Promise<void> {
  const dezeMaand = eersteVanMaand(stap.vandaag)
  for (const terug of [3, 2, 1]) {
    const maand = plusMaanden(dezeMaand, -terug)
    const dag = plusDagen(plusMaanden(maand, 1), 2)
    // Nothing happens in the demo on the day itself or later.
    if (dag >= stap.vandaag) continue
    const toen = stapOp(stap, stap.wie, dag)
    const gedaan = await draaiBijdrageronde(toen, maand)
    // A year whose amount is not published yet has no runs.
    if (!gedaan.ok) continue
    if (terug > 1) await leverAan(toen, gedaan.waarde.ronde)
  }
}

async function leverAan(stap: Stap, id: string): Promise<void> {
  const ronde = vastGelukt(await haalBijdragerondes(stap)).find((een) => een.id === id)
  if (ronde?.sha256) vastGelukt(await meldAangeleverd(stap, id, ronde.sha256))
}
