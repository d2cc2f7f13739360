import { createHash, randomBytes } from 'node:crypto'

/** An unguessable token for a link; only its hash is kept. */
export function nieuwToken(): { token: string; hash: string } {
  const token = randomBytes(24).toString('base64url')
  return { token, hash: hashVan(token) }
}

export const hashVan = (token: string): string => createHash('sha256').update(token).digest('hex')
