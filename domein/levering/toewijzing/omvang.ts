import { IN_EUROS } from '@meedoen/inkoop'
import type { BekendeToewijzing } from '@meedoen/iwmo'
import { type Eurocent, schrijfEuro } from '@meedoen/kern'
import { volumeIn, volumeInvoer } from '@meedoen/zaken'
import { z } from 'zod'
import { categorieVeld, eenheidVeld, frequentieVeld } from '../toewijzen/velden.ts'

/** In all, over the whole of an assignment (WMO757). */
export const IN_TOTAAL = '6'

/** What is assigned and how much, as we keep it: with a budget `volume` is that budget in eurocents. */
type Toegewezen = {
  readonly categorie: string
  readonly product: string
  readonly volume: number
  readonly eenheid: string
  readonly frequentie: string
  readonly metBudget: boolean
}

/** How much, as messages say it: a budget, or a volume in a unit and a frequency; never both (CD077, CD078). */
export const alsOmvang = ({ volume, eenheid, frequentie, metBudget }: Omit<Toegewezen, 'categorie' | 'product'>) =>
  metBudget
    ? { Budget: volume }
    : {
        Omvang: { Volume: volume, Eenheid: eenheidVeld.parse(eenheid), Frequentie: frequentieVeld.parse(frequentie) },
      }

/** What, as messages say it: with a budget a category only, for the provider chooses the product. */
export const alsProduct = ({
  categorie,
  product,
  metBudget,
}: Pick<Toegewezen, 'categorie' | 'product' | 'metBudget'>) =>
  metBudget
    ? { Categorie: categorieVeld.parse(categorie) }
    : { Categorie: categorieVeld.parse(categorie), Code: product }

/** The same for the rules of the standard that look beside a message. */
export const alsBekend = (t: Toegewezen): Pick<BekendeToewijzing, 'product' | 'omvang' | 'budget'> =>
  t.metBudget
    ? { product: { categorie: t.categorie }, budget: t.volume }
    : {
        product: { categorie: t.categorie, code: t.product },
        omvang: { volume: t.volume, eenheid: t.eenheid, frequentie: t.frequentie },
      }

type Gevraagd = {
  readonly Omvang?: { readonly Volume: number; readonly Eenheid: string; readonly Frequentie: string }
  readonly Budget?: number
}

/** How much a message asks, as we keep it; null when it does not say. */
export function omvangUit({ Omvang, Budget }: Gevraagd) {
  if (Budget !== undefined) return { volume: Budget, eenheid: IN_EUROS, frequentie: IN_TOTAAL }
  if (Omvang === undefined) return null
  return { volume: Omvang.Volume, eenheid: Omvang.Eenheid, frequentie: Omvang.Frequentie }
}

/** How much, as typed in a form: in a unit, or for a product in euros an amount, which becomes eurocents. */
export const volumeVeld = (eenheid: string) =>
  volumeInvoer.transform((getypt, ctx): number => {
    const volume = volumeIn({ eenheid }, getypt)
    if (typeof volume === 'number') return volume
    ctx.addIssue({ code: 'custom', message: volume })
    return z.NEVER
  })

/** What was granted on an assignment in one unit. */
export type Verbruikt = { readonly eenheid: string; readonly volume: number; readonly bedrag: Eurocent }

/**
 * How much of an assignment that counts in `eenheid` that takes: of money the amount, whatever the product (TR369); of an assignment in
 * hours, minutes count as parts of one.
 */
export const verbruikt = (v: Verbruikt, eenheid: string): number =>
  eenheid === IN_EUROS ? v.bedrag : v.eenheid === eenheid ? v.volume : v.volume / 60

/** How much, for people: money as such, all else rounded up to whole units. */
export const inEenheid = (hoeveel: number, eenheid: string): string =>
  eenheid === IN_EUROS ? schrijfEuro(hoeveel) : String(Math.ceil(hoeveel))
