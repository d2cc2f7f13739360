import { haalProducten } from '@meedoen/inkoop'
import type { Bekend, BekendeStart, BekendeToewijzing, Bericht } from '@meedoen/iwmo'
import { type AgbCode, isBsn } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { isGebruikt } from './eerder.ts'
import type { Envelop } from './envelop.ts'

/**
 * What we know beside a WMO305, for levels 3 and 4: earlier messages of this sender, its assignments and starts for this
 * client, and our list of products. The list of the CBS is not asked: that we exist and that the message is for us was
 * settled at the door.
 */
export async function verzamelBekend(stap: Stap, { bericht }: Bericht<'WMO305'>, envelop: Envelop): Promise<Bekend> {
  const { Bsn } = bericht.Client
  const gegeven = envelop.agb === null ? [] : await toewijzingenVan(stap, Bsn, envelop.agb)
  return {
    vandaag: stap.vandaag,
    identificaties: (await isGebruikt(stap, envelop)) ? [envelop.identificatie] : [],
    toewijzingen: gegeven.map(
      ({ nummer, begin }): BekendeToewijzing => ({ bsn: Bsn, toewijzingNummer: nummer, ingangsdatum: begin }),
    ),
    starts: gegeven.flatMap(({ nummer, gestart_op }): BekendeStart[] =>
      gestart_op === null ? [] : [{ bsn: Bsn, toewijzingNummer: nummer, begindatum: gestart_op, stand: 'actueel' }],
    ),
    producten: (await haalProducten(stap.tx)).map(({ categorie, code }) => ({ categorie, code })),
  }
}

/** The assignments of this client to this provider that hold; whose BSN it is decides, so another's number finds nothing. */
async function toewijzingenVan(stap: Stap, bsn: string, agb: AgbCode) {
  const persoon = isBsn(bsn) ? await vindPersoonOpBsn(stap.tx, bsn) : null
  if (!persoon) return []
  return stap.tx.db
    .selectFrom('levering.toewijzing')
    .select(['id', 'nummer', 'begin', 'gestart_op'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', persoon.id)
    .where('agb', '=', agb)
    .where('stand', 'not in', ['afgewezen', 'ingetrokken'])
    .execute()
}

/** Ids by ToewijzingNummer, for a message that was found right. */
export async function toewijzingOpNummer(stap: Stap, bsn: string, agb: AgbCode): Promise<Map<number, string>> {
  const rijen = await toewijzingenVan(stap, bsn, agb)
  return new Map(rijen.map(({ nummer, id }) => [nummer, id]))
}
