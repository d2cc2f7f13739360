import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { kijk, mag, type Stap, vindNoodinzage, type ZaakRelaties } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { BERICHT_VERSTUREN } from '../verkeer/bericht.ts'
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
  if (stap.wie.soort !== 'aanbieder' && stap.wie.soort !== 'medewerker') return false
  const zaken = await zakenVan(stap, id)
  if (zaken.length === 0) {
    // A message that could not be tied to a client: only by who it is from.
    if (agb === null) return mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
    return (await kijk(stap, 'bericht-inzien', { agb })).ok
  }
  for (const zaak of zaken) {
    const nood = zaak.persoon === null ? null : await vindNoodinzage(stap, zaak.persoon)
    if (agb !== null && mag(stap.wie, 'toewijzing-inzien', { zaak, agb, nood }).ok)
      return (await kijk(stap, 'toewijzing-inzien', { zaak, agb, nood })).ok
  }
  return false
}

/** Puts an outgoing message in the folder once more, under the same identification: the receiver knows it (TR056). */
export async function verstuurOpnieuw(stap: Stap, id: string): Promise<Uitkomst<undefined>> {
  const bericht = await vind(stap, id)
  if (bericht?.richting !== 'uit' || !(await magVersturen(stap, id))) return BERICHT_ONBEKEND
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

/** Who treats a case that the message is about; a WMO306 on an assignment that does not exist is for the back office. */
async function magVersturen(stap: Stap, id: string): Promise<boolean> {
  if (stap.wie.soort !== 'medewerker') return false
  const zaken = await zakenVan(stap, id)
  if (zaken.length === 0) return mag(stap.wie, 'toewijzingen-inzien', { agb: null }).ok
  return zaken.some((zaak) => mag(stap.wie, 'toewijzing-behandelen', { zaak }).ok)
}

const berichten = (stap: Stap) =>
  stap.tx.db
    .selectFrom('levering.bericht')
    .select(['soort', 'identificatie', 'agb', 'inhoud', 'richting', 'stand'])
    .where('gemeente', '=', stap.tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof berichten>['executeTakeFirstOrThrow']>>

const vind = (stap: Stap, id: string): Promise<Rij | undefined> =>
  berichten(stap).where('id', '=', id).executeTakeFirst()

/** The cases that a message is about: of one client, and seldom more than one. */
async function zakenVan(stap: Stap, id: string): Promise<ZaakRelaties[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.berichtregel as r')
    .innerJoin('levering.toewijzing as t', (j) =>
      j.onRef('t.gemeente', '=', 'r.gemeente').onRef('t.id', '=', 'r.toewijzing'),
    )
    .select('t.zaak')
    .distinct()
    .where('r.gemeente', '=', stap.tx.gemeente)
    .where('r.bericht', '=', id)
    .orderBy('t.zaak')
    .execute()
  const relaties: ZaakRelaties[] = []
  for (const { zaak } of rijen) {
    const gevonden = await relatiesVan(stap, zaak)
    if (gevonden) relaties.push(gevonden)
  }
  return relaties
}
