import { z } from 'zod'

/** A text for people, in both languages of the house. */
export const tweetalig = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Tweetalig = z.infer<typeof tweetalig>

/** Whole eurocents, never negative. */
export const eurocent = z.int().nonnegative()

/** A page that everybody can open; never an address that makes a browser run something. */
export const webadres = z.url({ protocol: /^https?$/ })

export const adres = z.strictObject({
  straat: z.string().min(1),
  huisnummer: z.string().min(1),
  postcode: z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/),
  plaats: z.string().min(1),
})
export type Adres = z.infer<typeof adres>
