import { randomUUID } from 'node:crypto'
import { pakIn } from '@meedoen/iwmo'
import { datumOp, tijdOp, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'

type Inhoud = {
  readonly id: string
  readonly soort: string
  readonly ontvanger: string
  readonly inhoud: Uint8Array
  readonly aangemaakt: Date
  readonly antwoord_op: string | null
}

/**
 * A message in its StUF-GGk envelope: the same bytes each time, because the reference is kept and the moment is that of the
 * message. An answer to what came in an envelope is an answer envelope (Du01); all else opens an exchange (Di01).
 */
export async function verpak(stap: Stap, bericht: Inhoud): Promise<Uint8Array> {
  const antwoordOp = bericht.antwoord_op === null ? null : await referentieVan(stap, bericht.antwoord_op)
  const referentienummer = (await referentieVan(stap, bericht.id)) ?? (await geefReferentie(stap, bericht.id))
  return vastGelukt(
    pakIn(bericht.inhoud, {
      zender: { organisatie: stap.tx.gemeente, applicatie: 'Meedoen' },
      ontvanger: { organisatie: bericht.ontvanger, applicatie: 'GGk' },
      referentienummer,
      tijdstip: `${datumOp(bericht.aangemaakt)}${tijdOp(bericht.aangemaakt)}`.replace(/[^0-9]/g, ''),
      functie: bericht.soort,
      ...(antwoordOp === null ? {} : { crossRefnummer: antwoordOp }),
    }),
  )
}

/** Keeps the reference of the envelope in which a message came or goes. */
export async function bewaarReferentie({ tx }: Stap, bericht: string, referentie: string): Promise<void> {
  await tx.db
    .insertInto('levering.envelop')
    .values({ gemeente: tx.gemeente, bericht, referentie })
    .onConflict((botsing) => botsing.doNothing())
    .execute()
}

async function geefReferentie(stap: Stap, bericht: string): Promise<string> {
  const referentie = randomUUID()
  await bewaarReferentie(stap, bericht, referentie)
  return referentie
}

async function referentieVan({ tx }: Stap, bericht: string): Promise<string | null> {
  const rij = await tx.db
    .selectFrom('levering.envelop')
    .select('referentie')
    .where('gemeente', '=', tx.gemeente)
    .where('bericht', '=', bericht)
    .executeTakeFirst()
  return rij?.referentie ?? null
}
