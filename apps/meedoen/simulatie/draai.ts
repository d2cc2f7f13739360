import { join } from 'node:path'
import { type Datum, eersteVanMaand, plusDagen, plusMaanden } from '@meedoen/kern'
import { verwerkMap } from '@meedoen/levering'
import type { Opslag } from '@meedoen/opslag'
import type { Berichtzaad } from '../aansluiting.ts'
import type { Inwoner } from '../demo/bevolking/inwoner.ts'
import type { Demogemeente } from '../demo/gemeente.ts'
import { maakToeval, type Toeval } from '../demo/toeval.ts'
import { tijdstip } from '../demo/zaken/dagen.ts'
import { HULPVRAGEN } from '../demo/zaken/hulpvragen.ts'
import { registreerTaken } from '../kamers/taken.ts'
import { type Aanbieder, maakAanbieder } from './aanbieder/aanbieder.ts'
import { TEMPERAMENTEN } from './aanbieder/temperament.ts'
import { type Balans, maakBalans } from './balans/balans.ts'
import { leesBetalingen } from './bank.ts'
import { openCak } from './cak.ts'
import { betaalAlles, keurAllesGoed } from './gemeente/betalen.ts'
import { draaiRonde } from './gemeente/bijdragen.ts'
import { openRaadhuis } from './gemeente/raadhuis.ts'
import { beantwoordVerzoeken } from './gemeente/verzoeken.ts'
import { maakWerkvoorraad, type Werkvoorraad } from './gemeente/werkvoorraad.ts'
import { doordeweeks, isMaanddag, type Kalender, maakKalender } from './kalender.ts'
import { openPost } from './post.ts'
import { AANBIEDERS, type Simulatieaanbieder } from './stad/aanbieders.ts'
import { type Client, maakInstroom } from './stad/instroom.ts'
import { legRekeningenVast, richtIn } from './stad/richt-in.ts'
import { simulatiestad } from './stad/simulatiestad.ts'

export type Simulatiewens = {
  readonly clienten: number
  /** In which help is given; some months more go by until all is settled. */
  readonly maanden: number
  /** First day, that of a month of 2025 or later. */
  readonly eerste: Datum
  readonly zaad: string
  /** Data folder: below it lie the message folders. */
  readonly dataMap: string
  readonly inzagesleutel: Uint8Array
  readonly sleutelzaad: Berichtzaad
  /** Told at the end of each month how far it is. */
  readonly meld: (maand: Datum) => void
}

/**
 * Lets a municipality and its providers do their work day by day, through the same steps and folders as in real life, in an empty database;
 * then holds the books of the house against those of everybody else. The same wish gives the same year.
 */
export async function simuleer(opslag: Opslag, wens: Simulatiewens): Promise<Balans> {
  const kalender = maakKalender(wens.eerste, wens.maanden)
  const stad = simulatiestad(wens.clienten)
  const toeval = maakToeval(`simulatie ${wens.zaad}`)
  let nu = tijdstip(kalender.eerste, 0)
  const { inzagesleutel, sleutelzaad, dataMap } = wens
  const sleutels = { klok: () => nu, inzagesleutel, sleutelzaad }
  registreerTaken(opslag, { ...sleutels, dataMap, mail: undefined })
  const { wereld, inwoners } = await richtIn(opslag, stad, kalender)
  const raadhuis = await openRaadhuis(opslag, stad.code, inzagesleutel)
  await legRekeningenVast(raadhuis, kalender.eerste)
  const clienten = nieuweClienten(stad, toeval, inwoners, kalender, wens.clienten)
  const aanbieders = maakAanbieders(stad, toeval, kalender, clienten)
  const voorraad = maakWerkvoorraad(raadhuis, wereld, toeval.splits('gemeente'), clienten)
  const cak = openCak()
  const map = join(dataMap, 'berichten')
  const post = openPost(join(map, stad.code))
  for (const dag of doordeweeks(kalender)) {
    nu = tijdstip(dag, 0)
    if (isMaanddag(dag, 1)) await beginMaand(dag, kalender, aanbieders, voorraad, wens)
    await voorraad.werk(dag)
    await beantwoordVerzoeken(raadhuis, toeval.splits('verzoeken'), dag, voorraad.telling.verzoeken)
    if (isMaanddag(dag, 3)) cak.ontvang(await draaiRonde(raadhuis, dag, plusMaanden(eersteVanMaand(dag), -1)))
    if (isMaanddag(dag, 12) || isMaanddag(dag, 24)) await keurAllesGoed(raadhuis, dag)
    if (isMaanddag(dag, 16) || isMaanddag(dag, 26)) stortOp(aanbieders, await betaalAlles(raadhuis, dag), dag)
    await opslag.taken.verwerkWachtende()
    for (const aanbieder of aanbieders) {
      for (const bericht of await post.haal(aanbieder.agb)) aanbieder.ontvang(dag, bericht)
      await post.breng(aanbieder.agb, aanbieder.werk(dag))
    }
    await verwerkMap(opslag, { map, ...sleutels }, { gemeente: stad.code })
  }
  return maakBalans({
    raadhuis,
    kalender,
    aanbieders,
    cak,
    inwoners,
    clienten,
    tariefVan: tariefboek(kalender),
    telling: voorraad.telling,
  })
}

/** What happens when a month begins; after the last month of help only what is left is declared. */
async function beginMaand(
  dag: Datum,
  { maanden, laatste }: Kalender,
  aanbieders: readonly Aanbieder[],
  voorraad: Werkvoorraad,
  { meld }: Simulatiewens,
): Promise<void> {
  const maand = eersteVanMaand(dag)
  meld(maand)
  if (maand <= plusDagen(laatste, 1)) for (const aanbieder of aanbieders) aanbieder.nieuweMaand(maand)
  else for (const aanbieder of aanbieders) aanbieder.rondAf(plusDagen(maand, 9), maanden.at(-1) ?? maand)
  if (maand < laatste) await voorraad.beginMaand(dag)
}

function nieuweClienten(
  { inwonersMetNaam }: Demogemeente,
  toeval: Toeval,
  inwoners: readonly Inwoner[],
  { eerste, laatste }: Kalender,
  aantal: number,
): Client[] {
  const metNaam = new Set(inwonersMetNaam(laatste).map(({ sleutel }) => sleutel))
  return maakInstroom({
    ...{ toeval: toeval.splits('instroom'), hulpvragen: HULPVRAGEN, eerste, laatste, aantal },
    inwoners: inwoners.filter(({ sleutel }) => !metNaam.has(sleutel)),
  })
}

function maakAanbieders(
  { code }: Demogemeente,
  toeval: Toeval,
  kalender: Kalender,
  clienten: readonly Client[],
): Aanbieder[] {
  const vertrek = new Map(
    clienten.flatMap((c) => (c.vertrek ? [[String(c.inwoner.persoon.bsn), c.vertrek.op] as const] : [])),
  )
  const tariefVan = tariefboek(kalender)
  return AANBIEDERS.map(({ temperament, contract: { aanbieder } }) => {
    const eigen = toeval.splits(aanbieder.agb)
    return maakAanbieder({
      ...{ agb: aanbieder.agb, gemeente: code, temperament: TEMPERAMENTEN[temperament], toeval: eigen },
      middelen: {
        toeval: eigen.splits('leveren'),
        vertrekVan: (bsn) => vertrek.get(bsn) ?? null,
        tariefVan: (product, dag) => tariefVan(aanbieder.agb, product, dag),
      },
    })
  })
}

/** The contracts as the providers have them: 4% less for each year before that of the last day, in whole eurocents. */
function tariefboek({ laatste }: Kalender): (agb: string, product: string, dag: Datum) => number {
  const jaar = (dag: Datum): number => Number(dag.slice(0, 4))
  const contracten = new Map<string, Simulatieaanbieder>(AANBIEDERS.map((a) => [a.contract.aanbieder.agb, a]))
  return (agb, product, dag) => {
    const tarief = contracten.get(agb)?.contract.tarieven.find((regel) => regel.product === product)
    if (!tarief) throw new Error(`${agb} heeft geen contract voor ${product}`)
    return Math.round(tarief.bedrag * 0.96 ** Math.max(0, jaar(laatste) - jaar(dag)))
  }
}

/** The bank pays, and each provider sees it on its account. */
function stortOp(aanbieders: readonly Aanbieder[], bestand: Uint8Array | null, op: Datum): void {
  if (bestand === null) return
  for (const { iban, bedrag } of leesBetalingen(bestand)) {
    const agb = AANBIEDERS.find((aanbieder) => aanbieder.iban === iban)?.contract.aanbieder.agb
    const aanbieder = aanbieders.find((een) => een.agb === agb)
    if (!aanbieder) throw new Error('een betaling aan een onbekende rekening')
    aanbieder.boek.ontvangen.push({ op, bedrag })
  }
}
