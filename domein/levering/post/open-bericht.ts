import { gelukt, type Uitkomst } from '@meedoen/kern'
import { kijk, mag, type Stap, vindNoodinzage, type ZaakRelaties } from '@meedoen/toegang'
import { relatiesVan } from '../portaal/relaties.ts'
import { bestandsnaam } from '../verkeer/uit/bezorg-map.ts'
import { BERICHT_ONBEKEND } from './bericht-onbekend.ts'

export type Berichtbestand = {
  readonly naam: string
  readonly mediatype: 'application/xml'
  readonly inhoud: Uint8Array
}

/** The bytes of a message. It tells of a client, so the look is recorded with that client when we know who it is. */
export async function openBericht(stap: Stap, id: string): Promise<Uitkomst<Berichtbestand>> {
  const bericht = await vindBerichtbestand(stap, id)
  if (!bericht) return BERICHT_ONBEKEND
  const oordeel = await magZien(stap, id, bericht.agb)
  if (!oordeel) return BERICHT_ONBEKEND
  const naam = bestandsnaam(bericht)
  return gelukt({ naam, mediatype: 'application/xml', inhoud: bericht.inhoud })
}

/** Whether somebody may see a message; that they did is recorded. */
export async function magZien(stap: Stap, id: string, agb: Rij['agb']): Promise<boolean> {
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

const berichten = (stap: Stap) =>
  stap.tx.db
    .selectFrom('levering.bericht')
    .select(['soort', 'identificatie', 'agb', 'inhoud', 'richting', 'stand', 'vastgelopen_om'])
    .where('gemeente', '=', stap.tx.gemeente)

type Rij = Awaited<ReturnType<ReturnType<typeof berichten>['executeTakeFirstOrThrow']>>

/** A message with its bytes, whoever asks. */
export const vindBerichtbestand = (stap: Stap, id: string): Promise<Rij | undefined> =>
  berichten(stap).where('id', '=', id).executeTakeFirst()

/** The cases that a message is about: of one client, and seldom more than one. */
export async function zakenVan(stap: Stap, id: string): Promise<ZaakRelaties[]> {
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
