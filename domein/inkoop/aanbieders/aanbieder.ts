import { type AgbCode, isAgbCode } from '@meedoen/kern'
import { z } from 'zod'

const tekst = z.string().trim().min(1)

/** A provider as the municipality knows it; `agb` is its Vektis code, the address of messages. */
export const aanbieder = z.strictObject({
  agb: z.string().refine(isAgbCode, 'Een AGB-code heeft 8 cijfers.'),
  naam: tekst,
  telefoon: tekst,
  email: z.email(),
  /** Empty when there is none. */
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
  omschrijving: z.strictObject({ nl: tekst, en: tekst }),
})
export type Aanbieder = z.infer<typeof aanbieder>

export type AanbiederRij = {
  agb: AgbCode
  naam: string
  telefoon: string
  email: string
  website: string
  omschrijving_nl: string
  omschrijving_en: string
}

export const AANBIEDERKOLOMMEN = [
  'agb',
  'naam',
  'telefoon',
  'email',
  'website',
  'omschrijving_nl',
  'omschrijving_en',
] as const

export const leesAanbieder = (rij: AanbiederRij): Aanbieder => ({
  agb: rij.agb,
  naam: rij.naam,
  telefoon: rij.telefoon,
  email: rij.email,
  website: rij.website,
  // Without an English text the Dutch one is better than none.
  omschrijving: { nl: rij.omschrijving_nl, en: rij.omschrijving_en || rij.omschrijving_nl },
})
