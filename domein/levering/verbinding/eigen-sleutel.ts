import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { type Gemeentecode, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { alsBeheerder, type Stap, wieId } from '@meedoen/toegang'
import { calculateJwkThumbprint, SignJWT } from 'jose'
import { z } from 'zod'

/** The 32 secret bytes of one generation of the key of a municipality. */
export type Sleutelzaad = (gemeente: Gemeentecode, generatie: number) => Uint8Array

/** PKCS#8 around the 32 bytes of an Ed25519 key (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

const priveSleutel = (zaad: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, zaad]), format: 'der', type: 'pkcs8' })

const jwkVeld = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })
type PubliekeSleutel = z.output<typeof jwkVeld> & { readonly kid: string; readonly alg: 'EdDSA'; readonly use: 'sig' }

async function publiekeSleutel(zaad: Uint8Array): Promise<PubliekeSleutel> {
  const jwk = jwkVeld.parse(createPublicKey(priveSleutel(zaad)).export({ format: 'jwk' }))
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' }
}

/** Which generation of its key a municipality signs with; each begins at 1. */
export async function generatieVan({ db, gemeente }: Transactie): Promise<number> {
  const { laatste } = await db
    .selectFrom('levering.eigensleutel')
    .select((eb) => eb.fn.max('generatie').as('laatste'))
    .where('gemeente', '=', gemeente)
    .executeTakeFirstOrThrow()
  return laatste ?? 1
}

/** From now on a new key signs; the one before stays published, so that what is under way can still be checked. */
export const vernieuwEigenSleutel = (stap: Stap): Promise<Uitkomst<{ readonly generatie: number }>> =>
  alsBeheerder(
    stap,
    async () => {
      const { gemeente, db } = stap.tx
      const generatie = (await generatieVan(stap.tx)) + 1
      await db
        .insertInto('levering.eigensleutel')
        .values({ gemeente, generatie, vanaf: stap.nu, door_id: wieId(stap.wie) })
        .execute()
      return gelukt({ generatie })
    },
    ({ generatie }) => `eigen sleutel vernieuwd: ${generatie}`,
  )

/** The public keys with which others check what we sign: the newest, and the one before it (RFC 7517). */
export async function publiekeSleutels(
  gemeente: Gemeentecode,
  generatie: number,
  zaad: Sleutelzaad,
): Promise<{ readonly keys: readonly PubliekeSleutel[] }> {
  const generaties = generatie > 1 ? [generatie, generatie - 1] : [generatie]
  return { keys: await Promise.all(generaties.map((nummer) => publiekeSleutel(zaad(gemeente, nummer)))) }
}

type Ondertekening = {
  readonly gemeente: Gemeentecode
  readonly generatie: number
  readonly zaad: Sleutelzaad
  /** The provider for whom the token is meant. */
  readonly voor: string
  readonly nu: Date
  readonly nummer: string
  /** Of the body that goes with it. */
  readonly sha256?: string
}

/** Signs a token for one call: who we are, for whom it is, and which bytes go with it; valid for two minutes. */
export async function ondertekenToken(wens: Ondertekening): Promise<string> {
  const zaad = wens.zaad(wens.gemeente, wens.generatie)
  const { kid } = await publiekeSleutel(zaad)
  const seconden = Math.floor(wens.nu.getTime() / 1000)
  return new SignJWT(wens.sha256 === undefined ? {} : { sha256: wens.sha256 })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer(`gemeente:${wens.gemeente}`)
    .setAudience(wens.voor)
    .setIssuedAt(seconden)
    .setExpirationTime(seconden + 120)
    .setJti(wens.nummer)
    .sign(priveSleutel(zaad))
}
