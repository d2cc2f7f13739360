import { bevat, type Datum, type Eurocent, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { haalProducten } from '../aanbod/producten-voor.ts'
import { keurTarief } from '../contracten/keur-tarief.ts'
import { zonderPrijs } from '../contracten/product.ts'
import { type Contractrij, contractrij, type Tariefrij, tariefrijen } from '../contracten/rijen.ts'
import { leesVanBeheerder } from './als-contractbeheerder.ts'
import { dagInvoer } from './invoer.ts'
import { voegTariefToe } from './stel-tarief-vast.ts'

/** To which multiple of cents a new tariff is rounded. */
export const AFRONDINGEN = ['1', '5', '10', '100'] as const
/** More than this in one step is a slip of the keyboard. */
const HOOGSTE = 25

const invoerIndexering = z.object({
  begin: dagInvoer,
  percentage: z
    .string()
    .trim()
    .min(1, 'verplicht')
    .regex(/^-?\d{1,3}([.,]\d{1,2})?$/, 'geen-index')
    .transform((tekst) => Math.round(Number(tekst.replace(',', '.')) * 100))
    .refine((honderdsten) => honderdsten !== 0 && Math.abs(honderdsten) <= HOOGSTE * 100, 'geen-index'),
  afronding: z.enum(AFRONDINGEN, 'kies').transform(Number),
})

type Indexregel = {
  readonly product: string
  readonly was: Eurocent
  readonly wordt: Eurocent
  /** Why this product keeps its tariff; null when it gets the new one. */
  readonly blijft: string | null
}
export type Indexering = { readonly begin: Datum; readonly regels: readonly Indexregel[] }
export type IndexWeigering = 'invoer' | 'contract-onbekend' | 'niets-te-indexeren' | BeleidWeigering

/** A tariff so many hundredths of a percent higher, rounded half up to a multiple of `afronding` cents. */
export const geindexeerd = (bedrag: Eurocent, honderdsten: number, afronding: number): Eurocent =>
  Math.round((bedrag * (10_000 + honderdsten)) / (10_000 * afronding)) * afronding

/** What the tariffs of a contract become, without recording anything: for looking before doing. */
export async function bekijkIndexering(
  stap: Stap,
  nummer: string,
  invoer: unknown,
): Promise<Uitkomst<Indexering, IndexWeigering>> {
  const plan = await maakPlan(stap, nummer, invoer)
  return plan.ok ? gelukt({ begin: plan.waarde.begin, regels: plan.waarde.regels }) : plan
}

/** Gives every product of a contract that holds on that day a new tariff from then on; answers how many. */
export async function indexeer(stap: Stap, nummer: string, invoer: unknown): Promise<Uitkomst<number, IndexWeigering>> {
  const plan = await maakPlan(stap, nummer, invoer)
  if (!plan.ok) return plan
  const { contract, begin, regels, tarieven } = plan.waarde
  const nieuw = regels.filter(({ blijft }) => blijft === null)
  if (nieuw.length === 0)
    return geweigerd('niets-te-indexeren', 'Op die dag verandert er geen tarief. Kies een andere dag.', 'begin')
  for (const { product, wordt } of nieuw) {
    const oud = tarieven.find((tarief) => tarief.product === product && bevat(tarief, begin))
    await voegTariefToe(stap, contract, {
      product,
      begin,
      eind: oud?.eind ?? null,
      bedrag: wordt,
      wachttijdWeken: oud?.wachttijdWeken ?? 0,
    })
  }
  return gelukt(nieuw.length)
}

type Plan = Indexering & { readonly contract: Contractrij; readonly tarieven: readonly Tariefrij[] }

async function maakPlan(stap: Stap, nummer: string, invoer: unknown): Promise<Uitkomst<Plan, IndexWeigering>> {
  const gelezen = leesVanBeheerder(stap, invoerIndexering, invoer)
  if (!gelezen.ok) return gelezen
  const { begin, percentage, afronding } = gelezen.waarde
  const contract = await contractrij(stap.tx, nummer, true)
  if (!contract) return geweigerd('contract-onbekend', 'Dit contract is er niet. Kies een contract uit de lijst.')
  const tarieven = await tariefrijen(stap.tx, nummer)
  const inEuros = new Set((await haalProducten(stap.tx)).filter(zonderPrijs).map(({ code }) => code))
  const regels = tarieven
    .filter((tarief) => bevat(tarief, begin))
    .map(({ product, bedrag, eind }): Indexregel => {
      if (inEuros.has(product)) return { product, was: bedrag, wordt: bedrag, blijft: 'tarief-in-euros' }
      const wordt = geindexeerd(bedrag, percentage, afronding)
      const ernaast = tarieven.filter((tarief) => tarief.product === product)
      const bezwaar = keurTarief({ product, begin, eind, bedrag: wordt }, contract, ernaast, stap.vandaag, false)
      return { product, was: bedrag, wordt, blijft: bezwaar?.code ?? (wordt === bedrag ? 'zelfde-bedrag' : null) }
    })
  return gelukt({ contract, begin, regels, tarieven })
}
