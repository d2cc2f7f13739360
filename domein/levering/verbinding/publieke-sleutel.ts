import { createPublicKey, type KeyObject } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { z } from 'zod'

/** The algorithm follows from the key and never from a token: Ed25519, P-256, or RSA of at least 2048 bits. */
export type Algoritme = 'EdDSA' | 'ES256' | 'PS256'
export type GelezenSleutel = { readonly jwk: JWK; readonly kid: string; readonly algoritme: Algoritme }

const GEEN_SLEUTEL = geweigerd(
  'geen-publieke-sleutel',
  'Dit is geen publieke sleutel die wij kunnen gebruiken: Ed25519, P-256 of RSA van ten minste 2048 bits, als PEM of JWK.',
  'publiek',
)
const PRIVE = geweigerd(
  'prive-sleutel',
  'Dit is een geheime sleutel. Die hoort alleen bij de aanbieder. Vraag om een nieuwe, en dan alleen het publieke deel.',
  'publiek',
)

/** Reads a public key as people get it: PEM (SPKI) or JWK. Refuses secret keys, and keys that are too weak. */
export async function leesPubliekeSleutel(tekst: string): Promise<Uitkomst<GelezenSleutel>> {
  if (/PRIVATE KEY/.test(tekst) || /"d"\s*:/.test(tekst)) return PRIVE
  const sleutel = naarSleutel(tekst.trim())
  const algoritme = sleutel && algoritmeVan(sleutel)
  if (!sleutel || !algoritme) return GEEN_SLEUTEL
  const jwk: JWK = sleutel.export({ format: 'jwk' })
  return gelukt({ jwk, kid: await calculateJwkThumbprint(jwk), algoritme })
}

const jwkVeld = z.object({ kty: z.string() }).catchall(z.string())

/** The key as it was kept. */
export function uitBewaard(jwk: unknown): { readonly sleutel: KeyObject; readonly algoritme: Algoritme } {
  const sleutel = createPublicKey({ key: jwkVeld.parse(jwk), format: 'jwk' })
  const algoritme = algoritmeVan(sleutel)
  if (!algoritme) throw new Error('een bewaarde sleutel past bij geen algoritme')
  return { sleutel, algoritme }
}

function naarSleutel(tekst: string): KeyObject | null {
  try {
    return tekst.startsWith('{')
      ? createPublicKey({ key: z.record(z.string(), z.unknown()).parse(JSON.parse(tekst)), format: 'jwk' })
      : createPublicKey(tekst)
  } catch {
    return null // not a key at all
  }
}

function algoritmeVan(sleutel: KeyObject): Algoritme | null {
  const { namedCurve, modulusLength = 0 } = sleutel.asymmetricKeyDetails ?? {}
  if (sleutel.asymmetricKeyType === 'ed25519') return 'EdDSA'
  if (sleutel.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256'
  return sleutel.asymmetricKeyType === 'rsa' && modulusLength >= 2048 ? 'PS256' : null
}
