import { randomUUID } from 'node:crypto'
import type { AgbCode, Datum } from '@meedoen/kern'
import { plusDagen, plusMaanden } from '@meedoen/kern'
import { type BesloteVoorziening, LEGE_VOORZIENING, omvangUit } from '@meedoen/zaken'
import type { Democontract } from '../gemeente.ts'
import { berekenHuishouden, berekenPgb } from './berekening.ts'
import type { Dossier } from './dossier.ts'

/** The provision as it will be decided on, by the course of the case. */
export function maakVoorziening(dossier: Dossier): BesloteVoorziening {
  const { loop, wereld, toeval } = dossier
  const { hulpvraag, afloop, startOp } = loop
  const basis = { id: randomUUID(), soort: hulpvraag.voorziening, ...LEGE_VOORZIENING }
  if (afloop === 'afgewezen') return { ...basis, besluit: 'afgewezen', grond: hulpvraag.afwijzing.grond }
  const periode = { begin: startOp, eind: plusDagen(plusMaanden(startOp, hulpvraag.jaren * 12), -1) }
  const toegekend = { ...basis, ...periode, besluit: 'toegekend' as const, grond: null }
  const product = wereld.gemeente.producten.find(({ code }) => code === hulpvraag.product)
  if (!product) throw new Error(`product ${hulpvraag.product} ontbreekt in de demo`)
  const { code, eenheid, frequentie } = product
  const bron = { wereld, toeval: toeval.splits('berekening') }
  const [van, tot, stap] = hulpvraag.volume
  const gevonden = van + stap * toeval.geheel(0, (tot - van) / stap)
  if (afloop === 'pgb') {
    const soort = hulpvraag.voorziening
    const pgb = berekenPgb(bron, startOp, { soort, product: code, volume: gevonden })
    const { perJaar: pgbBedrag, berekening } = pgb
    return { ...toegekend, vorm: 'pgb', product: code, volume: gevonden, eenheid, frequentie, pgbBedrag, berekening }
  }
  const budget = maakBudget(dossier)
  if (budget) return { ...toegekend, vorm: 'natura', ...budget }
  const berekening =
    hulpvraag.voorziening === 'hulp-bij-het-huishouden' ? berekenHuishouden(bron, startOp, code === '01A05') : null
  return {
    ...toegekend,
    vorm: 'natura',
    product: code,
    agb: toeval.kies(aanbiedersOp(wereld.gemeente.contracten, code, startOp, wereld.vandaag)),
    volume: omvangUit(berekening)?.minutenPerWeek ?? gevonden,
    eenheid,
    frequentie,
    berekening,
  }
}

/** Some of the support at home is given on a budget, where a provider agreed to that: eurocents for the whole of it. */
function maakBudget({ loop: { hulpvraag, startOp }, wereld, toeval }: Dossier) {
  const eigen = toeval.splits('budget')
  if (hulpvraag.product !== '02A16' || !eigen.kans(0.2)) return null
  const product = wereld.gemeente.producten.find((p) => p.metBudget && p.voorziening === hulpvraag.voorziening)
  const aanbieders = product ? aanbiedersOp(wereld.gemeente.contracten, product.code, startOp, wereld.vandaag) : []
  if (!product || aanbieders.length === 0) return null
  const { code, eenheid, frequentie } = product
  const volume = hulpvraag.jaren * eigen.geheel(10, 30) * 10_000
  return { product: code, eenheid, frequentie, volume, agb: eigen.kies(aanbieders) }
}

/** Who has a contract for a product that runs on through that day. */
function aanbiedersOp(contracten: readonly Democontract[], product: string, dag: Datum, vandaag: Datum): AgbCode[] {
  const jaar = Number(vandaag.slice(0, 4)) - Number(dag.slice(0, 4))
  return contracten
    .filter((contract) => contract.eindigdeJarenGeleden === undefined && contract.beganJarenGeleden >= jaar)
    .filter((contract) => contract.tarieven.some((tarief) => tarief.product === product))
    .map(({ aanbieder }) => aanbieder.agb)
}
