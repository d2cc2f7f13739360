import type { Bericht } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { kan } from '../../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../../toewijzing/opslaan.ts'
import type { Envelop } from './envelop.ts'
import { antwoordMet306, verwerkRegiebericht } from './regiebericht.ts'
import type { Verwerking } from './verwerking.ts'

/** The job that tells the case what the provider now says of the start. */
export const OVERDRACHT_START = 'overdracht-start'

type Start = Bericht<'WMO305'>
type StartProduct = Start['bericht']['Client']['StartProducten'][number]

/** The provider reports that help began (status 1), or takes such a report back (status 3, IV008); answered with a WMO306. */
export const verwerkStart = (stap: Stap, start: Start, envelop: Envelop, bytes: Uint8Array): Promise<Verwerking> =>
  verwerkRegiebericht(stap, envelop, bytes, {
    bericht: start,
    producten: start.bericht.Client.StartProducten,
    verwerk: (id, product, bericht) => verwerkProduct(stap, id, product, bericht),
    antwoord: antwoordMet306(stap, start),
  })

async function verwerkProduct(stap: Stap, id: string, product: StartProduct, bericht: string): Promise<void> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing) return
  const gegevens = { bericht, begindatum: product.Begindatum }
  const verwijdert = product.StatusAanlevering === '3'
  if (!kan(toewijzing, verwijdert ? 'start-verwijderen' : 'start-melden')) return
  await legVast(stap, toewijzing, { soort: verwijdert ? 'startVerwijderd' : 'startGemeld', gegevens })
  await stap.tx.zetTaak(OVERDRACHT_START, { gemeente: stap.tx.gemeente, id }, { sleutel: id })
}
