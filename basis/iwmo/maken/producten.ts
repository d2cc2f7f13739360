import type { Wmo301, Wmo323 } from '../model/berichten.ts'
import type { Toeval } from './toeval.ts'

type ToegewezenProduct = Wmo301['Client']['ToegewezenProducten'][number]
type Omvang = NonNullable<ToegewezenProduct['Omvang']>
type Prestatie = Wmo323['Declaratie']['Clienten'][number]['Prestaties'][number]

// Products of these categories may not overlap (TR302); those of 11 to 14 may.
const GEWOON = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '15', '16', '17', '18'] as const
const HULPMIDDELEN = ['11', '12', '13', '14'] as const
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

const op = <T>(lijst: readonly [T, ...T[]], plaats: number): T => lijst[plaats % lijst.length] ?? lijst[0]

/** A product with a code; another one for each place up to 36,400. */
export function productOp(plaats: number): { Categorie: Prestatie['ProductCategorie']; Code: string } {
  const Categorie = op(GEWOON, plaats)
  const reeks = Math.floor(plaats / GEWOON.length)
  const cijfers = String(Math.floor(reeks / LETTERS.length) % 100).padStart(2, '0')
  return { Categorie, Code: `${Categorie}${LETTERS[reeks % LETTERS.length]}${cijfers}` }
}

/** Volume, unit and frequency that go together (CS338, CS343); never per week, so an end date stays free (CD076). */
function omvang(toeval: Toeval): Omvang {
  const Eenheid = toeval.kies<Omvang['Eenheid']>('01', '04', '14', '16', '82', '83', '84')
  const perDag = Eenheid === '01' || Eenheid === '04' || Eenheid === '82'
  const Frequentie = perDag
    ? toeval.kies<Omvang['Frequentie']>('1', '4', '6')
    : toeval.kies<Omvang['Frequentie']>('4', '6')
  return { Volume: toeval.geheel(1, 900), Eenheid, Frequentie }
}

export type Keuze = {
  readonly Product: { readonly Categorie: Prestatie['ProductCategorie']; readonly Code?: string }
  readonly Omvang?: Omvang
  readonly Budget?: number
  /** With a budget, or per week, an end date is obligatory (CD075, CD076). */
  readonly eindVerplicht: boolean
}

/** What is assigned or asked at a place: mostly a product with a volume; each seventh a category with a budget. */
export function keuzeOp(plaats: number, toeval: Toeval): Keuze {
  if (plaats % 7 === 5) {
    const Categorie = op(HULPMIDDELEN, Math.floor(plaats / 7))
    return { Product: { Categorie }, Budget: toeval.geheel(10_000, 900_000), eindVerplicht: true }
  }
  const Product = productOp(plaats)
  if (toeval.kans(0.4))
    return { Product, Omvang: { Volume: toeval.geheel(1, 900), Eenheid: '01', Frequentie: '2' }, eindVerplicht: true }
  return { Product, Omvang: omvang(toeval), eindVerplicht: false }
}
