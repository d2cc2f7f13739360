import { type Datum, laatsteVanMaand, plusDagen, weekdag } from '@meedoen/kern'
import type { Aanbieder } from '../aanbieder/aanbieder.ts'
import { geldig, type Opdracht } from '../aanbieder/opdracht.ts'
import type { Boeken, Post } from './boeken.ts'

/**
 * The books as the providers, the bank and the CAK keep them, added up day by day and line by line. It shares no sum with the house: only
 * messages and files went from one to the other.
 */
export function boekenVanBuiten(
  aanbieders: readonly Aanbieder[],
  maanden: readonly Datum[],
  tariefVan: (agb: string, product: string, dag: Datum) => number,
  bijdrage: number,
): Boeken {
  const perMaand = new Map<string, Post>()
  const erbij = (sleutel: string, post: keyof Post, bedrag: number): void => {
    const regel = perMaand.get(sleutel) ?? { toegewezen: 0, gedeclareerd: 0, toegekend: 0 }
    regel[post] += bedrag
    perMaand.set(sleutel, regel)
  }
  const betaald = new Map<string, number>()
  for (const { agb, boek, opdrachten } of aanbieders) {
    for (const opdracht of opdrachten.values())
      for (const maand of maanden) {
        const code = opdracht.product.Code ?? ''
        const bedrag = toegewezenIn(opdracht, maand, (dag) => tariefVan(agb, code, dag))
        if (bedrag > 0) erbij(`${agb} ${code} ${maand}`, 'toegewezen', bedrag)
      }
    for (const { geleverd, product, bedrag, uitslag } of boek.regels) {
      erbij(`${agb} ${product} ${geleverd.maand}`, 'gedeclareerd', bedrag)
      if (uitslag === 'toegekend') erbij(`${agb} ${product} ${geleverd.maand}`, 'toegekend', bedrag)
    }
    if (boek.ontvangen.length > 0)
      betaald.set(
        agb,
        boek.ontvangen.reduce((tot, { bedrag }) => tot + bedrag, 0),
      )
  }
  return { perMaand, goedgekeurd: betaald, betaald, bijdrage }
}

/** At most what a municipality owes on an assignment in a month: every week that is touched counts whole, a total where it begins. */
function toegewezenIn(opdracht: Opdracht, maand: Datum, tariefOp: (dag: Datum) => number): number {
  if (!geldig(opdracht)) return 0
  const { Volume, Frequentie } = opdracht.omvang
  const weken = new Set<Datum>()
  let eerste: Datum | null = null
  for (let dag = maand; dag <= laatsteVanMaand(maand); dag = plusDagen(dag, 1)) {
    if (dag < opdracht.begin || (opdracht.eind !== null && dag > opdracht.eind)) continue
    eerste ??= dag
    weken.add(plusDagen(dag, 1 - weekdag(dag)))
  }
  if (eerste === null) return 0
  if (Frequentie === '2') return weken.size * Volume * tariefOp(eerste)
  if (Frequentie === '4') return Volume * tariefOp(eerste)
  return opdracht.begin === eerste ? Volume * tariefOp(eerste) : 0
}
