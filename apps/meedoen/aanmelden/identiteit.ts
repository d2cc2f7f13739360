import { type AgbCode, type Bsn, gelukt, geweigerd, isAgbCode, leesBsn, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'
import { PUBLIEKEN, type Publiek, type Uitgever } from './aanmelding.ts'

/** Who somebody is and how surely, as the issuer says; not what they may do: that is up to `toegang`. */
export type Identiteit = {
  readonly publiek: Publiek
  readonly issuer: string
  readonly sub: string
  readonly bsn?: Bsn
  readonly agb?: AgbCode
  readonly naam?: string
  /** acr of the issuer; empty when it gives none. */
  readonly betrouwbaarheid: string
}

const Claims = z.looseObject({ iss: z.string(), sub: z.string().min(1), acr: z.string().optional() })
const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde !== '' ? waarde : undefined

/** Makes an identity of the claims of a checked ID token; refuses a level of assurance that the municipality does not accept. */
export function leesIdentiteit(
  publiek: Publiek,
  uitgever: Uitgever,
  claims: unknown,
): Uitkomst<Identiteit, 'betrouwbaarheid-te-laag' | 'bsn-onjuist' | 'agb-onjuist'> {
  const gelezen = Claims.parse(claims)
  const betrouwbaarheid = gelezen.acr ?? ''
  if (uitgever.betrouwbaarheid.length > 0 && !uitgever.betrouwbaarheid.includes(betrouwbaarheid)) {
    return geweigerd(
      'betrouwbaarheid-te-laag',
      'U heeft niet veilig genoeg ingelogd. Log in met een extra controle, zoals een sms of de app.',
    )
  }
  const naam = tekst(gelezen[uitgever.claims.naam ?? 'name'])
  const bsn = tekst(gelezen[uitgever.claims.bsn ?? 'bsn'])
  const agb = tekst(gelezen[uitgever.claims.agb ?? 'agb'])
  const nummer = bsn === undefined ? undefined : leesBsn(bsn)
  if (nummer && !nummer.ok) {
    return geweigerd('bsn-onjuist', 'De inlogdienst gaf een burgerservicenummer dat niet klopt. Bel de gemeente.')
  }
  if (agb !== undefined && !isAgbCode(agb)) {
    return geweigerd('agb-onjuist', 'De inlogdienst gaf een AGB-code die niet klopt. Bel de gemeente.')
  }
  return gelukt({
    publiek,
    issuer: gelezen.iss,
    sub: gelezen.sub,
    betrouwbaarheid,
    ...(naam === undefined ? {} : { naam }),
    ...(nummer ? { bsn: nummer.waarde } : {}),
    ...(agb === undefined ? {} : { agb }),
  })
}

const Bewaard = z.object({
  publiek: z.enum(PUBLIEKEN),
  issuer: z.string(),
  sub: z.string(),
  bsn: z
    .string()
    .transform((waarde, ctx) => {
      const gelezen = leesBsn(waarde)
      if (gelezen.ok) return gelezen.waarde
      ctx.addIssue('geen bsn')
      return z.NEVER
    })
    .optional(),
  agb: z.string().refine(isAgbCode).optional(),
  naam: z.string().optional(),
  betrouwbaarheid: z.string(),
})

/** Reads an identity back from a session. */
export function leesBewaardeIdentiteit(waarde: unknown): Identiteit {
  const { bsn, agb, naam, ...rest } = Bewaard.parse(waarde)
  return { ...rest, ...(bsn ? { bsn } : {}), ...(agb ? { agb } : {}), ...(naam ? { naam } : {}) }
}
