import { createHash } from 'node:crypto'
import { geweigerd, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'

/** What evidence is for: one declaration, or what a sample asked about a year. */
export type Bewijsdoel = { readonly besteding: string | null; readonly steekproef: string | null }

/** A piece of evidence as lists show it; `grootte` in bytes. */
export type Bewijsregel = Bewijsdoel & {
  readonly id: string
  readonly naam: string
  readonly mediatype: string
  readonly grootte: number
  readonly aangemaakt: Date
}

/** What every desk and every phone can open, by what the content is. */
const SOORTEN = ['application/pdf', 'image/jpeg', 'image/png']

/** The answer to a file that nobody here can look at. */
export const BEWIJS_SOORT: Weigering<'bewijs-soort'> = geweigerd(
  'bewijs-soort',
  'Dit bestand kunnen wij niet bekijken. Kies een foto (jpg of png) of een pdf.',
  'bewijs',
)

/** Why this file is no evidence; null when it is. Its content and size were looked at where it came in. */
export const bezwaarTegenBestand = ({ mediatype }: Pick<Bestand, 'mediatype'>): Weigering | null =>
  SOORTEN.includes(mediatype) ? null : BEWIJS_SOORT

const sha256 = (inhoud: Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

/** Evidence of a budget without its content, oldest first; what was destroyed is absent. */
export const haalBewijzen = ({ tx }: Stap, budget: string): Promise<Bewijsregel[]> =>
  tx.db
    .selectFrom('levering.pgbbewijs')
    .select(['id', 'besteding', 'steekproef', 'naam', 'mediatype', 'grootte', 'aangemaakt'])
    .where('gemeente', '=', tx.gemeente)
    .where('budget', '=', budget)
    .orderBy('aangemaakt')
    .orderBy('id')
    .execute()

/** Keeps the file in a row of its own. False when the same one lies there already for the same purpose. */
export async function bewaarBewijs(
  { tx, nu }: Stap,
  { id, budget, doel, bestand }: { id: string; budget: string; doel: Bewijsdoel; bestand: Bestand },
): Promise<boolean> {
  const { naam, mediatype, inhoud } = bestand
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('levering.pgbbewijs')
    .values({
      ...{ gemeente: tx.gemeente, id, budget, ...doel, naam, mediatype },
      ...{ grootte: inhoud.byteLength, sha256: sha256(inhoud), inhoud: Buffer.from(inhoud), aangemaakt: nu },
    })
    .onConflict((c) => c.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
