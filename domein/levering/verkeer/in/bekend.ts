import { haalProducten } from '@meedoen/inkoop'
import type { Bekend, BekendeStart, BekendeStop, BekendeToewijzing, Bericht } from '@meedoen/iwmo'
import { type AgbCode, isBsn } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { NOOIT_VERSTUURD } from '../../toewijzing/mogelijk.ts'
import { haalFeiten } from '../../toewijzing/opslaan.ts'
import { regieVan } from '../../toewijzing/regie.ts'
import { isGebruikt } from './eerder.ts'
import type { Envelop } from './envelop.ts'

/**
 * What we know beside a WMO305 or a WMO307, for levels 3 and 4: earlier messages of this sender, its assignments, starts and stops for
 * this client, and our list of products. The list of the CBS is not asked: that we exist and that the message is for us was
 * settled at the door.
 */
export async function verzamelBekend(
  stap: Stap,
  { bericht }: Bericht<'WMO305' | 'WMO307'>,
  envelop: Envelop,
): Promise<Bekend> {
  const { Bsn } = bericht.Client
  const gegeven = envelop.agb === null ? [] : await toewijzingenVan(stap, Bsn, envelop.agb)
  const gemeld = await gemeldOp(stap, gegeven)
  return {
    vandaag: stap.vandaag,
    identificaties: (await isGebruikt(stap, envelop)) ? [envelop.identificatie] : [],
    toewijzingen: gegeven.map(
      ({ nummer, begin }): BekendeToewijzing => ({ bsn: Bsn, toewijzingNummer: nummer, ingangsdatum: begin }),
    ),
    starts: gemeld.flatMap(({ nummer, starts }) =>
      starts.map(({ begindatum, stand }): BekendeStart => ({ bsn: Bsn, toewijzingNummer: nummer, begindatum, stand })),
    ),
    stops: gemeld.flatMap(({ nummer, stops }) =>
      stops.map(
        ({ begindatum, einddatum, reden }): BekendeStop => ({
          bsn: Bsn,
          toewijzingNummer: nummer,
          begindatum,
          einddatum,
          redenBeeindiging: reden,
        }),
      ),
    ),
    producten: (await haalProducten(stap.tx)).map(({ categorie, code }) => ({ categorie, code })),
  }
}

/** Starts and stops of these assignments that hold, by their facts: a client has few, so each is read whole. */
async function gemeldOp(stap: Stap, gegeven: readonly { id: string; nummer: number }[]) {
  const gemeld = []
  for (const { id, nummer } of gegeven) gemeld.push({ nummer, ...regieVan(await haalFeiten(stap, id)) })
  return gemeld
}

/** The assignments of this client to this provider that hold; whose BSN it is decides, so another's number finds nothing. */
async function toewijzingenVan(stap: Stap, bsn: string, agb: AgbCode) {
  const persoon = isBsn(bsn) ? await vindPersoonOpBsn(stap.tx, bsn) : null
  if (!persoon) return []
  return stap.tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'nummer', 'begin'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', persoon.id)
    .where('agb', '=', agb)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .execute()
}

/** Ids by ToewijzingNummer, for a message that was found right. */
export async function toewijzingOpNummer(stap: Stap, bsn: string, agb: AgbCode): Promise<Map<number, string>> {
  const rijen = await toewijzingenVan(stap, bsn, agb)
  return new Map(rijen.map(({ nummer, id }) => [nummer, id]))
}
