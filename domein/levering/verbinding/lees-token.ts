import { type AgbCode, datumOp, gelukt, geweigerd, isAgbCode, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { decodeJwt, jwtVerify } from 'jose'
import { uitBewaard } from './publieke-sleutel.ts'

/** A program that showed a good token: a provider, or an intermediary for several. */
export type Afzender = {
  /** Id of its key. */
  readonly id: string
  readonly uitgever: string
  readonly agbs: readonly AgbCode[]
  /** Of the body that belongs to this token, when it tells. */
  readonly sha256: string | null
}

/** Longest life of a token, in seconds; a message that is sent twice does no harm. */
const LEVENSDUUR_S = 300
const ONJUIST = geweigerd(
  'token-onjuist',
  'Het token klopt niet, is verlopen, of hoort bij een sleutel die wij niet (meer) kennen. Zie de beschrijving van de API voor wat erin moet staan.',
)

/** For whom tokens of others must be meant. */
const doelVan = (gemeente: string): string => `gemeente:${gemeente}`

/**
 * Who signed this token. Its issuer must have a key here that holds today, and the token must be signed by that key with the
 * algorithm of that key, meant for this municipality, at most five minutes old, and not over.
 */
export async function zoekAfzender(
  tx: Transactie,
  token: string,
  nu: Date,
): Promise<Uitkomst<Afzender, 'token-onjuist'>> {
  const uitgever = uitgeverVan(token)
  if (uitgever === null) return ONJUIST
  const rijen = await tx.db
    .selectFrom('levering.afzendersleutel')
    .select(['id', 'uitgever', 'agbs', 'jwk'])
    .where('gemeente', '=', tx.gemeente)
    .where('uitgever', '=', uitgever)
    .where('ingetrokken', 'is', null)
    .where('geldig_tot', '>=', datumOp(nu))
    .orderBy('toegevoegd', 'desc')
    .execute()
  for (const rij of rijen) {
    const inhoud = await controleer(token, rij, tx.gemeente, nu)
    if (!inhoud) continue
    const sha256 = typeof inhoud.sha256 === 'string' ? inhoud.sha256 : null
    return gelukt({ id: rij.id, uitgever, agbs: rij.agbs.filter(isAgbCode), sha256 })
  }
  return ONJUIST
}

/** What the token says of itself, only to know whose keys to try. */
function uitgeverVan(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null
  } catch {
    return null
  }
}

type Sleutelrij = { readonly uitgever: string; readonly jwk: unknown }

async function controleer(token: string, { uitgever, jwk }: Sleutelrij, gemeente: string, nu: Date) {
  const { sleutel, algoritme } = uitBewaard(jwk)
  try {
    const { payload } = await jwtVerify(token, sleutel, {
      algorithms: [algoritme],
      issuer: uitgever,
      audience: doelVan(gemeente),
      requiredClaims: ['exp', 'iat', 'jti'],
      maxTokenAge: LEVENSDUUR_S,
      clockTolerance: 30,
      currentDate: nu,
    })
    return payload
  } catch {
    return null // another key of the same issuer may fit
  }
}
