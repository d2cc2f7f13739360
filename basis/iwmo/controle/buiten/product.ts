// Level 4: the product code against the list that parties agreed on.
import {
  aangevraagdeProducten,
  type Deel,
  nieuweProducten,
  startProducten,
  stopProducten,
  toegewezenProducten,
} from '../delen.ts'
import type { Overtreding, Regel } from '../regel.ts'
import { vanPrestaties } from './declaratie.ts'
import type { Kennis } from './kennis.ts'

type MetProduct = { readonly Product?: { readonly Categorie: string; readonly Code?: string } }

const pastCode = (delen: readonly Deel<MetProduct>[], { bekend, isProduct }: Kennis): Overtreding[] =>
  delen.flatMap(({ inhoud: { Product }, pad }) => {
    if (bekend.producten === undefined || Product?.Code === undefined) return []
    const tekst = `Productcode ${Product.Code} hoort niet bij categorie ${Product.Categorie}. Kijk in de afgesproken lijst van producten.`
    return isProduct(Product.Categorie, Product.Code) ? [] : [{ pad: `${pad}/Product/Code`, tekst }]
  })

export const TR381: Regel<[Kennis]> = {
  code: 'TR381',
  niveau: 4,
  retourcode: 'S329',
  titel: 'De productcode hoort volgens de afgesproken lijst bij de categorie.',
  controles: {
    WMO301: (bericht, kennis) => pastCode(toegewezenProducten(bericht), kennis),
    WMO305: (bericht, kennis) => pastCode(startProducten(bericht), kennis),
    WMO307: (bericht, kennis) => pastCode(stopProducten(bericht), kennis),
    WMO315: (bericht, kennis) => pastCode(aangevraagdeProducten(bericht), kennis),
    WMO317: (bericht, kennis) => pastCode(nieuweProducten(bericht), kennis),
    WMO323: vanPrestaties('TR381'),
  },
}
