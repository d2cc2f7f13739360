import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { haalProducten } from '../aanbod/producten-voor.ts'
import { keurTarief } from '../contracten/keur-tarief.ts'
import { inPerioden } from '../contracten/perioden.ts'
import { type Product, zonderPrijs } from '../contracten/product.ts'
import { type Contractrij, contractrij, type Tariefrij, tariefrijen } from '../contracten/rijen.ts'
import { alsContractbeheerder } from './als-contractbeheerder.ts'
import { bedragInvoer, dagInvoer, leesInvoer, ofLeeg, tekstInvoer } from './invoer.ts'
import { voegTariefToe, vorigeWachttijd } from './stel-tarief-vast.ts'

const lijstregel = z.object({
  contract: tekstInvoer(40),
  product: tekstInvoer(5),
  begin: dagInvoer,
  eind: ofLeeg(dagInvoer),
  bedrag: bedragInvoer,
})
type Lijstregel = z.infer<typeof lijstregel>

/** One line of a price list as it was sent. */
export type Ruweregel = Readonly<Record<'contract' | 'product' | 'begin' | 'eind' | 'bedrag', string>>

export type Gekeurd = {
  /** Line of the file, the heading being 1. */
  readonly regel: number
  readonly ruw: Ruweregel
  /** What it will be recorded as; null when it cannot be. */
  readonly tarief: Lijstregel | null
  /** What is wrong with the line; null when nothing is. */
  readonly bezwaar: {
    readonly code: string
    readonly tekst: string
    readonly velden?: Readonly<Record<string, string>>
  } | null
}

type Boek = { readonly contract: Contractrij; tarieven: Tariefrij[] }

/** Checks a price list line by line, each as if the lines above it had been recorded. Records nothing. */
export async function keurTarievenlijst(
  stap: Stap,
  regels: readonly Ruweregel[],
): Promise<Uitkomst<readonly Gekeurd[], BeleidWeigering>> {
  const wie = alsContractbeheerder(stap)
  if (!wie.ok) return wie
  const producten = new Map((await haalProducten(stap.tx)).map((product) => [product.code, product]))
  const boeken = new Map<string, Boek | null>()
  const gekeurd: Gekeurd[] = []
  for (const [i, ruw] of regels.entries()) {
    const gelezen = leesInvoer(lijstregel, ruw)
    const bezwaar = gelezen.ok ? await keurRegel(stap, gelezen.waarde, producten, boeken) : gelezen
    gekeurd.push({ regel: i + 2, ruw, tarief: gelezen.ok && !bezwaar ? gelezen.waarde : null, bezwaar })
  }
  return gelukt(gekeurd)
}

async function keurRegel(
  stap: Stap,
  tarief: Lijstregel,
  producten: ReadonlyMap<string, Product>,
  boeken: Map<string, Boek | null>,
) {
  if (!boeken.has(tarief.contract)) boeken.set(tarief.contract, await openBoek(stap, tarief.contract))
  const boek = boeken.get(tarief.contract)
  if (!boek) return geweigerd('contract-onbekend', `Contract ${tarief.contract} is er niet.`, 'contract')
  const gevonden = producten.get(tarief.product)
  if (!gevonden) return geweigerd('product-onbekend', `Product ${tarief.product} is er niet.`, 'product')
  const ernaast = boek.tarieven.filter(({ product }) => product === tarief.product)
  const bezwaar = keurTarief(tarief, boek.contract, ernaast, stap.vandaag, zonderPrijs(gevonden))
  if (bezwaar) return bezwaar
  const ander = boek.tarieven.filter(({ product }) => product !== tarief.product)
  const { product, begin, eind, bedrag } = tarief
  const nieuw = { product, begin, eind, bedrag, wachttijdWeken: vorigeWachttijd(ernaast, begin) }
  boek.tarieven = [...ander, ...inPerioden([...ernaast, nieuw])]
  return null
}

async function openBoek(stap: Stap, nummer: string): Promise<Boek | null> {
  const contract = await contractrij(stap.tx, nummer, true)
  return contract ? { contract, tarieven: await tariefrijen(stap.tx, nummer) } : null
}

/** Records a price list: every line, or none when one does not fit. Answers how many tariffs were recorded. */
export async function bewaarTarievenlijst(
  stap: Stap,
  regels: readonly Ruweregel[],
): Promise<Uitkomst<number, 'lijst-fout' | 'lijst-leeg' | BeleidWeigering>> {
  const gekeurd = await keurTarievenlijst(stap, regels)
  if (!gekeurd.ok) return gekeurd
  if (regels.length === 0) return geweigerd('lijst-leeg', 'In dit bestand staan geen tarieven. Kies een ander bestand.')
  const fout = gekeurd.waarde.find(({ bezwaar }) => bezwaar !== null)
  if (fout) return geweigerd('lijst-fout', `Regel ${fout.regel} past niet. Er is niets bewaard: verbeter het bestand.`)
  for (const { tarief } of gekeurd.waarde) if (tarief) await bewaar(stap, tarief)
  return gelukt(gekeurd.waarde.length)
}

async function bewaar(stap: Stap, { contract: nummer, ...tarief }: Lijstregel): Promise<void> {
  const boek = await openBoek(stap, nummer)
  if (!boek) throw new Error('een gekeurde regel heeft een contract')
  const ernaast = boek.tarieven.filter(({ product }) => product === tarief.product)
  await voegTariefToe(stap, boek.contract, { ...tarief, wachttijdWeken: vorigeWachttijd(ernaast, tarief.begin) })
}
