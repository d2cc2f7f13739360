import { z } from 'zod'
import { betaalrekening } from './iban.ts'
import { adres, tweetalig, webadres } from './velden.ts'

const kleur = z.string().regex(/^#[0-9a-fA-F]{6}$/)

/**
 * How the municipality presents itself: on every resident page (telephone and hours), in letters (address, where a bezwaar goes)
 * and in the theme.
 */
export const gemeentegegevens = z.strictObject({
  naam: z.string().min(1),
  postadres: adres,
  loket: z.strictObject({ naam: tweetalig, adres }),
  telefoon: z.string().min(4),
  openingstijden: tweetalig,
  email: z.email(),
  website: webadres,
  /** Where a resident sends a bezwaar; often a post box of its own. */
  bezwaaradres: z.strictObject({ tav: z.string().min(1), adres }),
  /** Independent client support (Wmo 2.2.4): whom residents may call for free. */
  clientondersteuning: z.strictObject({ naam: z.string().min(1), telefoon: z.string().min(4), website: webadres }),
  /** From where providers are paid; without it no payment file can be made. */
  betaalrekening: betaalrekening.optional(),
  /** An SVG drawing, shown beside the name. */
  logo: z.string().startsWith('<svg').optional(),
  kleuren: z.strictObject({ accent: kleur, accentDonker: kleur, accentZacht: kleur }).optional(),
})
export type Gemeentegegevens = z.infer<typeof gemeentegegevens>

/** Where a bezwaar goes, on one line: letters and pages say the same. It is addressed to the college that decided (Awb art. 6:4). */
export function schrijfBezwaaradres({ naam, bezwaaradres }: Gemeentegegevens): string {
  const { straat, huisnummer, postcode, plaats } = bezwaaradres.adres
  return [
    `college van burgemeester en wethouders van ${naam}`,
    bezwaaradres.tav,
    `${straat} ${huisnummer}`,
    `${postcode} ${plaats}`,
  ].join(', ')
}
