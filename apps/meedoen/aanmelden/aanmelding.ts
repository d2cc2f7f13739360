import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { z } from 'zod'

/** The three kinds of people who log in, each with an issuer of their own. */
export const PUBLIEKEN = ['inwoner', 'medewerker', 'aanbieder'] as const
export type Publiek = (typeof PUBLIEKEN)[number]

export const isPubliek = (tekst: string): tekst is Publiek => PUBLIEKEN.some((publiek) => publiek === tekst)

const Uitgever = z.object({
  /** Issuer identifier as in the discovery document. */
  issuer: z.url({ protocol: /^https?$/, error: 'issuer moet een webadres zijn' }),
  clientId: z.string().min(1, 'clientId ontbreekt'),
  /** NAME of the environment variable OIDC_GEHEIM_<NAME>; absent for a public client. */
  geheim: z
    .string()
    .regex(/^[A-Z0-9_]+$/, 'geheim moet de NAAM uit OIDC_GEHEIM_NAAM zijn (hoofdletters, cijfers, _)')
    .optional(),
  scope: z.string().default('openid'),
  /** Names under which the issuer gives these claims. */
  claims: z.object({ naam: z.string(), bsn: z.string(), agb: z.string() }).partial().default({}),
  /** Accepted values of acr (for DigiD: substantieel and up); empty accepts every value. */
  betrouwbaarheid: z.array(z.string()).default([]),
  /** Passed on as `prompt`, for an issuer that must always ask who is there. */
  prompt: z.enum(['login', 'select_account']).optional(),
})

/** How one kind of people logs in. */
export type Uitgever = z.infer<typeof Uitgever>
/** Per kind of people the issuer; a kind that is absent cannot log in. */
export type Aanmelding = Partial<Readonly<Record<Publiek, Uitgever>>>

const Schema = z.strictObject({
  inwoner: Uitgever.optional(),
  medewerker: Uitgever.optional(),
  aanbieder: Uitgever.optional(),
})

/** Reads `platform.gemeente.instellingen.aanmelding`; absent means that nobody can log in. */
export function leesAanmelding(waarde: unknown): Uitkomst<Aanmelding, 'aanmelding-onjuist'> {
  const uitkomst = Schema.safeParse(waarde ?? {})
  if (!uitkomst.success) {
    const fouten = uitkomst.error.issues.map((fout) => `aanmelding.${fout.path.join('.')}: ${fout.message}`)
    return geweigerd('aanmelding-onjuist', fouten.join('; '))
  }
  const { inwoner, medewerker, aanbieder } = uitkomst.data
  return gelukt({
    ...(inwoner ? { inwoner } : {}),
    ...(medewerker ? { medewerker } : {}),
    ...(aanbieder ? { aanbieder } : {}),
  })
}
