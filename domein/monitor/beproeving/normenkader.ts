import { aanbiedersVoor } from '@meedoen/inkoop'
import { type Eurocent, gelukt, type Uitkomst } from '@meedoen/kern'
import { bepaalHuishoudelijkeHulp } from '@meedoen/regels'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import type { Normenkader } from '@meedoen/verordening'
import type { Beproeving } from './beproeving.ts'
import { leesHulp } from './berekening.ts'
import type { Hulp } from './lopende-hulp.ts'
import { nietTeBeproeven } from './mag-beproeven.ts'
import { type Meetwaarde, telPerPersoon } from './per-persoon.ts'
import { maakTelling } from './telling.ts'

/** Differences per month between which people are counted: 10, 25 and 50 euros of help. */
const GRENZEN: readonly Eurocent[] = [1000, 2500, 5000]

/**
 * What the hours of household help cost under the norms that hold and under a draft (Wmo 2.1.3 lid 2 a), at what the
 * municipality pays for them today. A pgb has hours of its own and is not in it.
 */
export async function beproefNormen(
  stap: Stap,
  keuzes: { readonly was: Normenkader; readonly wordt: Normenkader },
): Promise<Uitkomst<Beproeving, BeleidWeigering>> {
  const nee = nietTeBeproeven(stap)
  if (nee) return nee
  const telling = maakTelling(GRENZEN)
  const prijs = await uurprijzen(stap)
  const vraag = { soort: 'hulp-bij-het-huishouden', vorm: 'natura' } as const
  await telPerPersoon(stap, telling, vraag, (hulp) => meet(hulp, keuzes, prijs(hulp)))
  return gelukt(telling.uitkomst())
}

function meet(
  { berekening }: Hulp,
  keuzes: { was: Normenkader; wordt: Normenkader },
  uurprijs: Eurocent | null,
): Meetwaarde {
  const invoer = leesHulp(berekening)
  if (invoer === null) return 'zonder-berekening'
  if (uurprijs === null) return 'geen-uurprijs'
  const was = bepaalHuishoudelijkeHulp({ ...invoer, kader: keuzes.was })
  if (!was.ok) return 'nu-al-anders'
  const wordt = bepaalHuishoudelijkeHulp({ ...invoer, kader: keuzes.wordt })
  if (!wordt.ok) return 'geen-norm'
  const perJaar = (uren: number): Eurocent => Math.round(uren * uurprijs)
  return { was: perJaar(was.waarde.urenPerJaar), wordt: perJaar(wordt.waarde.urenPerJaar) }
}

/** Units of an hour, for products that count time (COD581). */
const PER_UUR: Readonly<Partial<Record<string, number>>> = { '01': 60, '04': 1 }

/** What an hour of this help costs today; without a provider yet, the dearest of those who offer it. */
async function uurprijzen({ tx, vandaag }: Stap): Promise<(hulp: Hulp) => Eurocent | null> {
  const aanbod = await aanbiedersVoor(tx, { voorziening: 'hulp-bij-het-huishouden', dag: vandaag })
  const tarieven = new Map<string, Eurocent>()
  const zet = (sleutel: string, tarief: Eurocent): unknown =>
    tarieven.set(sleutel, Math.max(tarief, tarieven.get(sleutel) ?? 0))
  for (const { product, aanbieder, tarief } of aanbod) {
    const perUur = PER_UUR[product.eenheid]
    if (perUur === undefined) continue
    zet(product.code, tarief * perUur)
    zet(`${product.code} ${aanbieder.agb}`, tarief * perUur)
  }
  return ({ product, agb }) => tarieven.get(`${product} ${agb}`) ?? tarieven.get(product ?? '') ?? null
}
