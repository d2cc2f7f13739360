import { z } from 'zod'

const tekst = z.string().trim().min(1)

/** iWmo WJ756: in what a provision is counted. */
export const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
/** iWmo WMO757: per day, per week, per month, in all. */
export const FREQUENTIES = ['1', '2', '4', '6'] as const

/** What the municipality buys: a code inside a national category, for one kind of provision of the catalogus. */
export const product = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{1,5}$/),
  categorie: z.string().regex(/^(0[1-9]|1[0-8])$/),
  voorziening: tekst,
  naam: z.strictObject({ nl: tekst, en: tekst }),
  eenheid: z.enum(EENHEDEN),
  frequentie: z.enum(FREQUENTIES),
  /** Given by somebody whom the resident employs. */
  alphahulp: z.boolean().default(false),
})
export type Product = z.infer<typeof product>
/** As it is recorded: a product is no alphahulp unless that is said. */
export type ProductInvoer = z.input<typeof product>
export type Eenheid = Product['eenheid']
export type Frequentie = Product['frequentie']

export const eenheidVeld = z.enum(EENHEDEN)
const frequentieVeld = z.enum(FREQUENTIES)

export type ProductRij = {
  code: string
  categorie: string
  voorziening: string
  naam_nl: string
  naam_en: string
  eenheid: string
  frequentie: string
  alphahulp: boolean
}

export const PRODUCTKOLOMMEN = [
  'code',
  'categorie',
  'voorziening',
  'naam_nl',
  'naam_en',
  'eenheid',
  'frequentie',
  'alphahulp',
] as const

export const leesProduct = (rij: ProductRij): Product => ({
  code: rij.code,
  categorie: rij.categorie,
  voorziening: rij.voorziening,
  naam: { nl: rij.naam_nl, en: rij.naam_en },
  eenheid: eenheidVeld.parse(rij.eenheid),
  frequentie: frequentieVeld.parse(rij.frequentie),
  alphahulp: rij.alphahulp,
})
