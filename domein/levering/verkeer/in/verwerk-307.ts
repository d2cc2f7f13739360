import type { Bericht } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import type { Envelop } from './envelop.ts'
import { antwoordMet308, verwerkRegiebericht } from './regiebericht.ts'
import type { Verwerking } from './verwerking.ts'

/** The job that tells the case that help stopped, or that it did not. */
export const OVERDRACHT_STOP = 'overdracht-stop'

type Stop = Bericht<'WMO307'>
type StopProduct = Stop['bericht']['Client']['StopProducten'][number]

/**
 * The provider reports that help stopped, for a time (reason 20) or for good, or takes such a report back (status 3, IV008);
 * answered with a WMO308.
 */
export const verwerkStop = (stap: Stap, stop: Stop, envelop: Envelop, bytes: Uint8Array): Promise<Verwerking> =>
  verwerkRegiebericht(stap, envelop, bytes, {
    bericht: stop,
    producten: stop.bericht.Client.StopProducten,
    verwerk: (id, product, bericht) => verwerkProduct(stap, id, product, bericht),
    antwoord: antwoordMet308(stap, stop),
  })

async function verwerkProduct(stap: Stap, id: string, product: StopProduct, bericht: string): Promise<void> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing) return
  const { Begindatum: begindatum, Einddatum: einddatum, RedenBeeindiging: reden } = product
  const verwijdert = product.StatusAanlevering === '3'
  if (!kan(toewijzing, verwijdert ? 'stop-verwijderen' : 'stop-melden')) return
  const gegevens = { bericht, begindatum, einddatum, reden }
  await legVast(stap, toewijzing, { soort: verwijdert ? 'stopVerwijderd' : 'stopGemeld', gegevens })
  await stap.tx.zetTaak(OVERDRACHT_STOP, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
}
