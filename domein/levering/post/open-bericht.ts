import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { kijk, mag, type Stap, vindNoodinzage } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { BERICHT_VERSTUREN, toewijzingenVan } from '../verkeer/bericht.ts'
import { bestandsnaam } from '../verkeer/uit/verstuur-bericht.ts'

const BERICHT_ONBEKEND = geweigerd('bericht-onbekend', 'Dit bericht bestaat niet, of u mag het niet zien.')

export type Berichtbestand = {
  readonly naam: string
  readonly mediatype: 'application/xml'
  readonly inhoud: Uint8Array
}

/** The bytes of a message. It tells of a client, so the look is recorded with that client when we know who it is. */
export async function openBericht(stap: Stap, id: string): Promise<Uitkomst<Berichtbestand>> {
  const bericht = await vind(stap, id)
  if (!bericht) return BERICHT_ONBEKEND
  const oordeel = await magZien(stap, id, bericht.agb)
  if (!oordeel) return BERICHT_ONBEKEND
  const naam = bestandsnaam(bericht)
  return gelukt({ naam, mediatype: 'application/xml', inhoud: bericht.inhoud })
}

async function magZien(stap: Stap, id: string, agb: Rij['agb']): Promise<boolean> {
  const zaak = await zaakVan(stap, id)
  if (zaak === null) {
    // A message that could not be tied to a client: only by who it is from.
    if (agb === null) return mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
    return (await kijk(stap, 'bericht-inzien', { agb })).ok
  }
  const relaties = await relatiesVan(stap, zaak)
  if (!relaties || agb === null) return false
  const nood = relaties.persoon === null ? null : await vindNoodinzage(stap, relaties.persoon)
  if (stap.wie.soort !== 'aanbieder' && stap.wie.soort !== 'medewerker') return false
  return (await kijk(stap, 'toewijzing-inzien', { zaak: relaties, agb, nood })).ok
}

/** Puts an outgoing message in the folder once more, under the same identification: the receiver knows it (TR056). */
export async function verstuurOpnieuw(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const bericht = await vind(stap, id)
  const zaak = bericht && (await zaakVan(stap, id))
  const relaties = zaak ? await relatiesVan(stap, zaak) : null
  if (bericht?.richting !== 'uit' || !relaties) return BERICHT_ONBEKEND
  const oordeel = mag(stap.wie, 'toewijzing-behandelen', { zaak: relaties })
  if (!oordeel.ok) return oordeel
  if (bericht.stand !== 'klaar' && bericht.stand !== 'verzonden')
    return geweigerd('al-beantwoord', 'De aanbieder heeft dit bericht al beantwoord. Opnieuw versturen heeft geen zin.')
  const { gemeente, db } = stap.tx
  await db
    .updateTable('levering.bericht')
    .set({ verzonden: null, stand: 'klaar' })
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .execute()
  await stap.tx.zetTaak(BERICHT_VERSTUREN, { gemeente, id }, { sleutel: id })
  return gelukt()
}

const berichten = (stap: Stap) =>
  stap.tx.db
    .selectFrom('levering.bericht')
    .select(['soort', 'identificatie', 'agb', 'inhoud', 'richting', 'stand'])
    .where('gemeente', '=', stap.tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof berichten>['executeTakeFirstOrThrow']>>

const vind = (stap: Stap, id: string): Promise<Rij | undefined> =>
  berichten(stap).where('id', '=', id).executeTakeFirst()

/** A message is about one client; of the cases of that client the one of its first assignment. */
async function zaakVan(stap: Stap, id: string): Promise<string | null> {
  const [toewijzing] = await toewijzingenVan(stap, id)
  if (toewijzing === undefined) return null
  const { zaak } = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select('zaak')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', toewijzing)
    .executeTakeFirstOrThrow()
  return zaak
}
