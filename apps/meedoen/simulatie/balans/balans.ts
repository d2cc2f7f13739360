import { type Datum, eersteVanMaand, plusMaanden } from '@meedoen/kern'
import type { Inwoner } from '../../demo/bevolking/inwoner.ts'
import type { Aanbieder } from '../aanbieder/aanbieder.ts'
import { perioden } from '../aanbieder/perioden.ts'
import type { Cak } from '../cak.ts'
import type { Raadhuis } from '../gemeente/raadhuis.ts'
import type { Telling } from '../gemeente/werkvoorraad.ts'
import type { Kalender } from '../kalender.ts'
import type { Client } from '../stad/instroom.ts'
import { gevraagdeBijdrage } from './bijdrage.ts'
import { som, totaal, type Verschil, vergelijk } from './boeken.ts'
import { boekenVanBuiten } from './buiten.ts'
import { boekenVanHuis } from './huis.ts'

/** What a simulated period came to; amounts in eurocents. */
export type Balans = {
  readonly toegewezen: number
  /** Help that was given, at the price of the contract. */
  readonly geleverd: number
  readonly gedeclareerd: number
  readonly toegekend: number
  readonly goedgekeurd: number
  readonly betaald: number
  readonly bijdrage: number
  /** Help that was given and that a provider gave up on after a refusal. */
  readonly opgegeven: number
  readonly verschillen: readonly Verschil[]
  /** Messages that were refused though they were meant well, by AGB. */
  readonly onverwacht: readonly string[]
  readonly telling: Telling & { readonly regels: number; readonly afgewezenRegels: number; readonly credits: number }
}

export type Balansvraag = {
  readonly raadhuis: Raadhuis
  readonly kalender: Kalender
  readonly aanbieders: readonly Aanbieder[]
  readonly cak: Cak
  readonly inwoners: readonly Inwoner[]
  readonly clienten: readonly Client[]
  readonly tariefVan: (agb: string, product: string, dag: Datum) => number
  readonly telling: Telling
}

/** Adds up both sides and holds them against each other. */
export async function maakBalans(vraag: Balansvraag): Promise<Balans> {
  const { raadhuis, kalender, aanbieders, cak, inwoners, clienten, tariefVan, telling } = vraag
  const overleden = new Map(
    clienten.flatMap(({ inwoner, vertrek }) =>
      vertrek?.soort === 'overleden' ? [[inwoner.persoon.bsn, vertrek.op] as const] : [],
    ),
  )
  const vertrek = new Map(clienten.flatMap((c) => (c.vertrek ? [[c.inwoner.persoon.bsn, c.vertrek.op] as const] : [])))
  const bijdragemaanden = maandenTot(kalender.eerste, plusMaanden(eersteVanMaand(kalender.slot), -1))
  const vraagBij = (p: ReturnType<typeof perioden>) =>
    gevraagdeBijdrage({ perioden: p, inwoners, overleden, maanden: bijdragemaanden })
  const huis = await boekenVanHuis(raadhuis, kalender.slot, kalender.maanden)
  const buiten = boekenVanBuiten(
    aanbieders,
    kalender.maanden,
    tariefVan,
    vraagBij(perioden(aanbieders, vertrek, kalender.slot)),
  )
  const bijCak = vraagBij(cak.perioden())
  const geleverd = aanbieders.flatMap(({ boek }) => boek.geleverd)
  const regels = aanbieders.flatMap(({ boek }) => boek.regels)
  const waarde = (lijst: typeof geleverd) => lijst.reduce((tot, { volume, tarief }) => tot + volume * tarief, 0)
  const opgegeven = waarde(geleverd.filter(({ stand }) => stand === 'opgegeven'))
  const onaf = geleverd.filter(({ stand }) => stand !== 'opgegeven' && stand !== 'geboekt')
  return {
    ...{
      toegewezen: totaal(huis, 'toegewezen'),
      geleverd: waarde(geleverd),
      gedeclareerd: totaal(huis, 'gedeclareerd'),
    },
    ...{ toegekend: totaal(huis, 'toegekend'), goedgekeurd: som(huis.goedgekeurd), betaald: som(huis.betaald) },
    ...{ bijdrage: huis.bijdrage, opgegeven },
    verschillen: [
      ...vergelijk(huis, buiten),
      ...gelijk('bijdrage volgens het CAK', huis.bijdrage, bijCak),
      ...gelijk(
        'toegekend is geleverd zonder wat is opgegeven',
        totaal(huis, 'toegekend'),
        waarde(geleverd) - opgegeven,
      ),
      ...gelijk('nog niet afgehandelde leveringen', 0, onaf.length),
    ],
    onverwacht: aanbieders.flatMap(({ agb, boek }) => boek.onverwacht.map((tekst) => `${agb} ${tekst}`)),
    telling: {
      ...telling,
      regels: regels.length,
      afgewezenRegels: regels.filter(({ uitslag }) => uitslag === 'afgewezen').length,
      credits: regels.filter(({ crediteert }) => crediteert !== null).length,
    },
  }
}

const gelijk = (wat: string, huis: number, buiten: number): Verschil[] =>
  huis === buiten ? [] : [{ wat, huis, buiten }]

function maandenTot(eerste: Datum, laatste: Datum): Datum[] {
  const maanden: Datum[] = []
  for (let maand = eerste; maand <= laatste; maand = plusMaanden(maand, 1)) maanden.push(maand)
  return maanden
}
