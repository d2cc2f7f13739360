import { join } from 'node:path'
import { datumOp } from '@meedoen/kern'
import type { Opslag, Transactie } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import { BERICHT_VERSTUREN, toewijzingenVan } from '../bericht.ts'
import { mappenVan, zetBestandNeer } from '../map.ts'
import { type Berichtomgeving, systeemstap, type Taakgegevens } from '../omgeving.ts'
import { retourtermijn } from '../termijn.ts'

/**
 * The job that sends one message: writes it to the outgoing folder of its provider, then records that it went. A crash between
 * the two writes the same bytes again. After that it does nothing, so a file that was picked up does not come back.
 */
export async function verstuurBericht(
  opslag: Opslag,
  omgeving: Berichtomgeving,
  { gemeente, id }: Taakgegevens,
): Promise<void> {
  const bericht = await opslag.inGemeente(gemeente, (tx) => haalTeVersturen(tx, id))
  if (bericht.verzonden !== null) return
  const { uit, tijdelijk } = mappenVan(omgeving.map, gemeente)
  await zetBestandNeer(join(uit, bericht.ontvanger, bestandsnaam(bericht)), bericht.inhoud, tijdelijk)
  await opslag.inGemeente(gemeente, (tx) => legVerzondenVast(systeemstap(tx, BERICHT_VERSTUREN, omgeving), id))
}

/** `WMO301-M00000000012.xml`. */
export const bestandsnaam = ({ soort, identificatie }: { soort: string; identificatie: string }): string =>
  `${soort}-${identificatie.replace(/[^A-Za-z0-9]/g, '_')}.xml`

const haalTeVersturen = (tx: Transactie, id: string) =>
  tx.db
    .selectFrom('levering.bericht')
    .select(['soort', 'identificatie', 'ontvanger', 'inhoud', 'verzonden'])
    .where('gemeente', '=', tx.gemeente)
    .where('id', '=', id)
    .where('richting', '=', 'uit')
    .executeTakeFirstOrThrow()

/** The provider may have answered in the portal before the file was written: then the answer stays. */
async function legVerzondenVast(stap: Stap, id: string): Promise<void> {
  const { db, gemeente } = stap.tx
  const rij = await db
    .selectFrom('levering.bericht')
    .select(['soort', 'stand', 'verzonden', 'termijn'])
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (rij.verzonden !== null) return
  // The term counts from receipt, which can be days after the decision when sending got stuck.
  const termijn = rij.termijn === null ? null : retourtermijn(datumOp(stap.nu))
  await db
    .updateTable('levering.bericht')
    .set({
      verzonden: stap.nu,
      stand: rij.stand === 'klaar' ? 'verzonden' : rij.stand,
      antwoord_uiterlijk: termijn?.datum ?? null,
      termijn: termijn && JSON.stringify(termijn),
    })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  // Only a WMO301 tells a provider of an assignment; a WMO306 is about one that it knows.
  for (const toewijzingId of rij.soort === 'WMO301' ? await toewijzingenVan(stap, id) : []) {
    const toewijzing = await vindToewijzingVoorWijziging(stap, toewijzingId)
    if (toewijzing && kan(toewijzing, 'verzenden'))
      await legVast(stap, toewijzing, { soort: 'toewijzingVerzonden', gegevens: { bericht: id } })
  }
}
