import { type Datum, laatsteVanMaand, vastGelukt } from '@meedoen/kern'
import { haalAansluiting } from '@meedoen/levering'
import { verwachteBijdrage } from '../gemeente/bijdragen.ts'
import type { Raadhuis } from '../gemeente/raadhuis.ts'
import type { Boeken, Post } from './boeken.ts'

/** The books as the house shows them to finance: the reconciliation month by month, and the runs of the own contribution. */
export async function boekenVanHuis(raadhuis: Raadhuis, dag: Datum, maanden: readonly Datum[]): Promise<Boeken> {
  const perMaand = new Map<string, Post>()
  const goedgekeurd = new Map<string, number>()
  const betaald = new Map<string, number>()
  for (const maand of maanden) {
    const periode = { begin: maand, eind: laatsteVanMaand(maand) }
    const regels = vastGelukt(
      await raadhuis.probeer(raadhuis.financieel[0], dag, (stap) => haalAansluiting(stap, periode)),
    )
    for (const regel of regels) {
      const { agb } = regel.aanbieder
      const { toegewezen, gedeclareerd, toegekend } = regel
      perMaand.set(`${agb} ${regel.product.code} ${maand}`, { toegewezen, gedeclareerd, toegekend })
      goedgekeurd.set(agb, (goedgekeurd.get(agb) ?? 0) + regel.goedgekeurd)
      betaald.set(agb, (betaald.get(agb) ?? 0) + regel.betaald)
    }
  }
  return { perMaand, goedgekeurd, betaald, bijdrage: await verwachteBijdrage(raadhuis, dag) }
}
