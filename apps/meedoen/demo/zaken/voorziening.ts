import { randomUUID } from 'node:crypto'
import type { AgbCode, Datum } from '@meedoen/kern'
import { plusDagen, plusMaanden } from '@meedoen/kern'
import type { BesloteVoorziening } from '@meedoen/zaken'
import type { Democontract } from '../gemeente.ts'
import type { Dossier } from './dossier.ts'

const LEEG = {
  vorm: null,
  product: null,
  agb: null,
  volume: null,
  eenheid: null,
  frequentie: null,
  pgbBedrag: null,
  begin: null,
  eind: null,
}

/** The provision as it will be decided on, by the course of the case. */
export function maakVoorziening(dossier: Dossier): BesloteVoorziening {
  const { loop, wereld, toeval } = dossier
  const { hulpvraag, afloop, startOp } = loop
  const basis = { id: randomUUID(), soort: hulpvraag.voorziening, ...LEEG }
  if (afloop === 'afgewezen') return { ...basis, besluit: 'afgewezen', grond: hulpvraag.afwijzing.grond }
  const periode = { begin: startOp, eind: plusDagen(plusMaanden(startOp, hulpvraag.jaren * 12), -1) }
  const toegekend = { ...basis, ...periode, besluit: 'toegekend' as const, grond: null }
  if (afloop === 'pgb') return { ...toegekend, vorm: 'pgb', pgbBedrag: toeval.geheel(32, 88) * 10_000 }
  const product = wereld.gemeente.producten.find(({ code }) => code === hulpvraag.product)
  if (!product) throw new Error(`product ${hulpvraag.product} ontbreekt in de demo`)
  const [van, tot, stap] = hulpvraag.volume
  return {
    ...toegekend,
    vorm: 'natura',
    product: product.code,
    agb: toeval.kies(aanbiedersOp(wereld.gemeente.contracten, product.code, startOp, wereld.vandaag)),
    volume: van + stap * toeval.geheel(0, (tot - van) / stap),
    eenheid: product.eenheid,
    frequentie: product.frequentie,
  }
}

/** Who has a contract for a product that runs on through that day. */
function aanbiedersOp(contracten: readonly Democontract[], product: string, dag: Datum, vandaag: Datum): AgbCode[] {
  const jaar = Number(vandaag.slice(0, 4)) - Number(dag.slice(0, 4))
  return contracten
    .filter((contract) => contract.eindigdeJarenGeleden === undefined && contract.beganJarenGeleden >= jaar)
    .filter((contract) => contract.tarieven.some((tarief) => tarief.product === product))
    .map(({ aanbieder }) => aanbieder.agb)
}
