import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Identiteit } from '../aanmelden/identiteit.ts'
import { leesKoekje, zetKoekje } from '../aanmelden/koekjes.ts'
import type { Sleutels } from '../sleutels.ts'

/** Name of the hidden field in each form; scripts may send the header instead. */
export const CSRF_VELD = 'csrf'
export const CSRF_KOP = 'x-csrf-token'

/**
 * The token is bound to the visit (a signed cookie that a log-out replaces) and to who the form was made for. Not to the session
 * row: a form posted just after a session ended must still arrive, so that what was typed can be kept.
 */
export type CsrfOordeel = 'klopt' | 'onbekend' | 'van-iemand-anders'

const NIEMAND = 'niemand'

const persoonsdeel = (identiteit: Identiteit | undefined): string =>
  identiteit
    ? createHash('sha256')
        .update(JSON.stringify([identiteit.issuer, identiteit.sub]))
        .digest('base64url')
        .slice(0, 16)
    : NIEMAND

function bezoekVan(vraag: FastifyRequest, sleutels: Sleutels): string | undefined {
  const [id, handtekening] = (leesKoekje(vraag, 'bezoek') ?? '').split('.')
  return id && handtekening && sleutels.klopt(handtekening, 'bezoek', id) ? id : undefined
}

/** Starts a new visit; forms of the visit before it are no longer accepted. */
export function begintBezoek(vraag: FastifyRequest, antwoord: FastifyReply, sleutels: Sleutels): string {
  const id = randomBytes(16).toString('base64url')
  zetKoekje(vraag, antwoord, 'bezoek', `${id}.${sleutels.onderteken('bezoek', id)}`)
  return id
}

/** The token for the forms on this page; begins a visit when there is none. */
export function csrfToken(
  vraag: FastifyRequest,
  antwoord: FastifyReply,
  sleutels: Sleutels,
  identiteit: Identiteit | undefined,
): string {
  const bezoek = bezoekVan(vraag, sleutels) ?? begintBezoek(vraag, antwoord, sleutels)
  const wie = persoonsdeel(identiteit)
  return `${wie}.${sleutels.onderteken('csrf', bezoek, wie)}`
}

/** Judges the token that came with a form. `identiteit` is who is logged in now. */
export function beoordeelCsrf(
  vraag: FastifyRequest,
  sleutels: Sleutels,
  token: string | undefined,
  identiteit: Identiteit | undefined,
): CsrfOordeel {
  const bezoek = bezoekVan(vraag, sleutels)
  const [wie, handtekening] = (token ?? '').split('.')
  if (!bezoek || !wie || !handtekening || !sleutels.klopt(handtekening, 'csrf', bezoek, wie)) return 'onbekend'
  const zelfde = wie === NIEMAND || identiteit === undefined || wie === persoonsdeel(identiteit)
  return zelfde ? 'klopt' : 'van-iemand-anders'
}
