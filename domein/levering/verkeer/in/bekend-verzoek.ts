import { haalProducten } from '@meedoen/inkoop'
import { type Bekend, type BekendeToewijzing, type BekendVerzoek, type Bericht, vraagVan } from '@meedoen/iwmo'
import { type AgbCode, isBsn } from '@meedoen/kern'
import { vindPersoonOpBsn } from '@meedoen/personen'
import type { Stap } from '@meedoen/toegang'
import { NOOIT_VERSTUURD } from '../../toewijzing/mogelijk.ts'
import { alsBekend } from '../../toewijzing/omvang.ts'
import { isGebruikt } from './eerder.ts'
import type { Envelop } from './envelop.ts'

export type Verzoekbericht = Bericht<'WMO315' | 'WMO317'>

/** What we know beside a request, for levels 3 and 4: the assignments of the client at this provider, and earlier requests. */
export async function verzamelBekendBijVerzoek(
  stap: Stap,
  verzoek: Verzoekbericht,
  envelop: Envelop & { readonly agb: AgbCode },
): Promise<Bekend> {
  const { Bsn } = verzoek.bericht.Client
  const persoon = isBsn(Bsn) ? await vindPersoonOpBsn(stap.tx, Bsn) : null
  const bij = { bsn: Bsn, persoon: persoon?.id ?? null, agb: envelop.agb }
  return {
    vandaag: stap.vandaag,
    identificaties: (await isGebruikt(stap, envelop)) ? [envelop.identificatie] : [],
    toewijzingen: await toewijzingenBij(stap, bij),
    starts: [],
    verzoeken: await verzoekenBij(stap, bij, vraagVan(verzoek).referenties),
    producten: (await haalProducten(stap.tx)).map(({ categorie, code }) => ({ categorie, code })),
  }
}

type Bij = { readonly bsn: string; readonly persoon: string | null; readonly agb: AgbCode }

async function toewijzingenBij(stap: Stap, { bsn, persoon, agb }: Bij): Promise<BekendeToewijzing[]> {
  if (persoon === null) return []
  const rijen = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select(['nummer', 'begin', 'eind', 'categorie', 'product', 'volume', 'eenheid', 'frequentie'])
    .select('met_budget as metBudget')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('persoon', '=', persoon)
    .where('agb', '=', agb)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .execute()
  return rijen.map(({ nummer, begin, eind, ...toegewezen }) => ({
    bsn,
    toewijzingNummer: nummer,
    ingangsdatum: begin,
    ...(eind === null ? {} : { einddatum: eind }),
    ...alsBekend(toegewezen),
  }))
}

/** Those with a reference of this message, and those of this client that still wait (TR347, TR374). */
async function verzoekenBij(
  stap: Stap,
  { bsn, persoon, agb }: Bij,
  referenties: readonly string[],
): Promise<BekendVerzoek[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.verzoek')
    .select(['referentie', 'persoon', 'stand'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('agb', '=', agb)
    .where((eb) =>
      eb.or([
        eb('referentie', 'in', referenties),
        ...(persoon === null
          ? []
          : [eb.and([eb('persoon', '=', persoon), eb('stand', 'in', ['ontvangen', 'in-onderzoek'])])]),
      ]),
    )
    .execute()
  return rijen.map((rij) => ({
    referentieAanbieder: rij.referentie,
    // Another client's reference is taken too, and is no pending request of this one.
    bsn: persoon !== null && rij.persoon === persoon ? bsn : '',
    antwoorden: rij.stand === 'afgewezen' ? ['1'] : rij.stand === 'in-onderzoek' ? ['2'] : [],
    toegewezen: rij.stand === 'toegekend',
  }))
}
