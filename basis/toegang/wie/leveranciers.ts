import { createHash } from 'node:crypto'
import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { WieLeverancier } from './wie.ts'

/** A token of fewer characters could be guessed. */
const TOKENLENGTE = 32

/** How a token is kept: SHA-256 in hexadecimal. Tokens are random and long, so a plain hash suffices. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Lets a form supplier post meldingen with this token; the token itself is not kept. Answers the id. */
export async function registreerLeverancier(
  tx: Transactie,
  { naam, token }: { naam: string; token: string },
): Promise<Uitkomst<string, 'token-te-kort' | 'token-bezet'>> {
  if (token.length < TOKENLENGTE) {
    return geweigerd('token-te-kort', `Neem een willekeurig token van ten minste ${TOKENLENGTE} tekens.`, 'token')
  }
  const rij = await tx.db
    .insertInto('toegang.leverancier')
    .values({ gemeente: tx.gemeente, naam, token_hash: tokenHash(token) })
    .onConflict((botsing) => botsing.columns(['gemeente', 'token_hash']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return rij
    ? gelukt(rij.id)
    : geweigerd('token-bezet', 'Dit token is al van een ander. Maak een nieuw token.', 'token')
}

/** The supplier that this token was given to, as long as it is active. */
export async function zoekLeverancier(
  tx: Transactie,
  token: string,
): Promise<Uitkomst<WieLeverancier, 'leverancier-onbekend'>> {
  const rij = await tx.db
    .selectFrom('toegang.leverancier')
    .select(['id', 'naam'])
    .where('gemeente', '=', tx.gemeente)
    .where('token_hash', '=', tokenHash(token))
    .where('actief', '=', true)
    .executeTakeFirst()
  return rij
    ? gelukt({ soort: 'leverancier', id: rij.id, naam: rij.naam })
    : geweigerd(
        'leverancier-onbekend',
        'Dit token kennen we niet, of het is ingetrokken. Vraag de gemeente om een nieuw.',
      )
}
