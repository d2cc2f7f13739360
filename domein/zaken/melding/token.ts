import { createHash, randomBytes } from 'node:crypto'

/** An unguessable token for a link; only its hash is kept. */
export function nieuwToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: hashVan(token) }
}

/** Thirty-two signs that look like no other: no I, L, O or U. */
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A token that somebody types over from a letter: sixteen signs (80 bits) in groups of four, "7K2M-X9QD-4TRB-0WNE".
 * With the limit on posts that is as good as unguessable; only its hash is kept.
 */
export function nieuweCode(): { token: string; hash: string } {
  const tekens = [...randomBytes(16)].map((byte) => TEKENS[byte % TEKENS.length]).join('')
  const token = tekens.replace(/.{4}(?=.)/g, '$&-')
  return { token, hash: hashVanCode(token) }
}

export const hashVan = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The same for a code however it was typed: small letters, without dashes, O for 0, I or L for 1. */
export const hashVanCode = (code: string): string =>
  hashVan(
    code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1'),
  )
