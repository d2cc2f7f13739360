import { z } from 'zod'

const tekst = z.string().trim().min(1)

/** iWmo WJ756: in what a provision is counted. */
export const EENHEDEN = ['01', '04', '14', '16', '82', '83', '84'] as const
/** iWmo WMO757: per day, per week, per month, in all. */
export const FREQUENTIES = ['1', '2', '4', '6'] as const

/**
 * How a product is carried out (iWmo OP261): by effort, by result, or as a task for a group of people, for which nobody is
 * assigned or declared for one by one (IV096).
 */
export const VARIANTEN = ['inspanningsgericht', 'outputgericht', 'taakgericht'] as const
export type Variant = (typeof VARIANTEN)[number]

/** The unit in which money itself is counted: its volume is in eurocents. */
export const IN_EUROS = '83' satisfies (typeof EENHEDEN)[number]

const gegevens = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{1,5}$/),
  categorie: z.string().regex(/^(0[1-9]|1[0-8])$/),
  voorziening: tekst,
  naam: z.strictObject({ nl: tekst, en: tekst }),
  eenheid: z.enum(EENHEDEN),
  frequentie: z.enum(FREQUENTIES),
  /** Given by somebody whom the resident employs. */
  alphahulp: z.boolean().default(false),
  variant: z.enum(VARIANTEN).optional(),
  /** Assigned by its category with a budget (iWmo "aspecifiek"), not by its code with a volume. */
  metBudget: z.boolean().default(false),
})

/** What the municipality buys: a code inside a national category, for one kind of provision of the catalogus. */
export const product = gegevens.transform((gelezen) => ({
  ...gelezen,
  variant: gelezen.variant ?? gewoneVariant(gelezen.eenheid),
}))
export type Product = z.infer<typeof product>
/** As it is recorded: a product is no alphahulp unless that is said, and its variant is the one of its unit. */
export type ProductInvoer = z.input<typeof product>
export type Eenheid = (typeof EENHEDEN)[number]
export type Frequentie = (typeof FREQUENTIES)[number]

/** The variant that goes with a unit when nothing else is said: pieces and euros are results (iWmo 7.1). */
export const gewoneVariant = (eenheid: Eenheid): Variant =>
  eenheid === '82' || eenheid === '83' ? 'outputgericht' : 'inspanningsgericht'

/** Money is assigned and declared as money (CS339), so there is no price; for a task the price is what the task costs. */
export const zonderPrijs = ({ eenheid, variant }: Pick<Product, 'eenheid' | 'variant'>): boolean =>
  eenheid === IN_EUROS && variant !== 'taakgericht'

export const eenheidVeld = z.enum(EENHEDEN)
const frequentieVeld = z.enum(FREQUENTIES)
const variantVeld = z.enum(VARIANTEN)

export type ProductRij = {
  code: string
  categorie: string
  voorziening: string
  naam_nl: string
  naam_en: string
  eenheid: string
  frequentie: string
  alphahulp: boolean
  variant: string
  met_budget: boolean
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
  'variant',
  'met_budget',
] as const

export const leesProduct = (rij: ProductRij): Product => ({
  code: rij.code,
  categorie: rij.categorie,
  voorziening: rij.voorziening,
  naam: { nl: rij.naam_nl, en: rij.naam_en },
  eenheid: eenheidVeld.parse(rij.eenheid),
  frequentie: frequentieVeld.parse(rij.frequentie),
  alphahulp: rij.alphahulp,
  variant: variantVeld.parse(rij.variant),
  metBudget: rij.met_budget,
})
