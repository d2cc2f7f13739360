import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

export const nieuweNonce = (): string => randomBytes(16).toString('base64')

export type CspKeuze = {
  readonly nonce: string
  readonly https: boolean
  /** Origins that a form may end up at through a redirect: the log-out addresses of the issuers. */
  readonly formulierdoelen?: readonly string[]
}

/** Content Security Policy: nothing inline without the nonce, nothing from elsewhere, no frames. */
export function csp({ nonce, https, formulierdoelen = [] }: CspKeuze): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formulierdoelen].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

const VASTE_KOPPEN = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // 'no-referrer' would make browsers send `Origin: null` with a form, and the origin check would refuse everybody.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'x-permitted-cross-domain-policies': 'none',
} as const

/** Sets the headers that every answer carries; a route may sharpen them, never leave them out. */
export function zetBeveiligingskoppen(vraag: FastifyRequest, antwoord: FastifyReply): void {
  const https = vraag.protocol === 'https'
  antwoord.headers(VASTE_KOPPEN)
  antwoord.header('content-security-policy', csp({ nonce: vraag.nonce, https, formulierdoelen: vraag.formulierdoelen }))
  antwoord.header('cache-control', 'private, no-store')
  if (https) antwoord.header('strict-transport-security', 'max-age=63072000; includeSubDomains')
}
