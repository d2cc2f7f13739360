import { type Datum, gelukt, geweigerd, schrijfDatum, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import { ONDERWERPNAAM, type Onderwerp } from './onderwerpen.ts'
import { KOLOMMEN, leesVersie, type Versie } from './versie.ts'

/** What the municipality chose about a subject as it holds on a day. */
export async function versieOp<O extends Onderwerp>(
  tx: Transactie,
  onderwerp: O,
  dag: Datum,
): Promise<Uitkomst<Versie<O>, 'geen-verordening'>> {
  const rij = await vanNieuwNaarOud(tx, onderwerp).where('ingang', '<=', dag).limit(1).executeTakeFirst()
  if (rij) return gelukt(leesVersie(onderwerp, rij))
  return geweigerd(
    'geen-verordening',
    `Voor ${schrijfDatum(dag)} heeft de gemeente ${ONDERWERPNAAM[onderwerp]} nog niet vastgelegd. ` +
      'Een beheerder kan dit doen onder Beheer, met een ingangsdatum op of voor die dag.',
  )
}

/** Every version of a subject, newest first, corrections included. */
export async function versiesVan<O extends Onderwerp>(tx: Transactie, onderwerp: O): Promise<Versie<O>[]> {
  const rijen = await vanNieuwNaarOud(tx, onderwerp).execute()
  return rijen.map((rij) => leesVersie(onderwerp, rij))
}

const vanNieuwNaarOud = (tx: Transactie, onderwerp: Onderwerp) =>
  tx.db
    .selectFrom('verordening.versie')
    .select(KOLOMMEN)
    .where('gemeente', '=', tx.gemeente)
    .where('onderwerp', '=', onderwerp)
    .orderBy('ingang', 'desc')
    .orderBy('volgnummer', 'desc')
