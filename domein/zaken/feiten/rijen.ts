import { createHash, randomUUID } from 'node:crypto'
import type { Brief } from '@meedoen/brieven'
import type { Stap } from '@meedoen/toegang'

/** Keeps a free text of a case in a row of its own and gives its id for use in a fact; empty text gives null. */
export async function bewaarTekst(
  stap: Stap,
  zaak: string,
  soort: string,
  inhoud: string | null | undefined,
): Promise<string | null> {
  const kaal = inhoud?.trim()
  return kaal ? bewaarVasteTekst(stap, zaak, soort, kaal) : null
}

export async function bewaarVasteTekst(stap: Stap, zaak: string, soort: string, inhoud: string): Promise<string> {
  const id = randomUUID()
  await stap.tx.db
    .insertInto('zaken.tekst')
    .values({ gemeente: stap.tx.gemeente, id, zaak, soort, inhoud: inhoud.trim(), aangemaakt: stap.nu })
    .execute()
  return id
}

/** All texts of a case by id; a destroyed text is simply absent. */
export async function haalTeksten(stap: Stap, zaak: string): Promise<Map<string, string>> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.tekst')
    .select(['id', 'inhoud'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .execute()
  return new Map(rijen.map((rij) => [rij.id, rij.inhoud]))
}

/** A file as it was received; its type and size were checked at the edge. */
export type Bestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array }

export async function bewaarBestand(
  stap: Stap,
  zaak: string,
  soort: string,
  bestand: Bestand,
  inwonerZiet: boolean,
): Promise<string> {
  const id = randomUUID()
  await stap.tx.db
    .insertInto('zaken.document')
    .values({
      gemeente: stap.tx.gemeente,
      id,
      zaak,
      soort,
      naam: bestand.naam,
      mediatype: bestand.mediatype,
      grootte: bestand.inhoud.byteLength,
      sha256: createHash('sha256').update(bestand.inhoud).digest('hex'),
      inhoud: Buffer.from(bestand.inhoud),
      inwoner_ziet: inwonerZiet,
      aangemaakt: stap.nu,
    })
    .execute()
  return id
}

/**
 * Keeps a letter as its composed blocks: what it says is fixed here, in the transaction of the fact;
 * the PDF is printed from it outside the transaction.
 */
export async function bewaarBrief(
  stap: Stap,
  zaak: string,
  soort: string,
  brief: Brief,
  inwonerZiet = true,
): Promise<string> {
  const id = randomUUID()
  const inhoud = JSON.stringify(brief)
  await stap.tx.db
    .insertInto('zaken.document')
    .values({
      gemeente: stap.tx.gemeente,
      id,
      zaak,
      soort,
      naam: `${soort}.pdf`,
      mediatype: 'application/pdf',
      grootte: inhoud.length,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
      brief: inhoud,
      inwoner_ziet: inwonerZiet,
      aangemaakt: stap.nu,
    })
    .execute()
  return id
}
