import type { AgbCode, Datum } from '@meedoen/kern'
import type { WieMedewerker } from '@meedoen/toegang'
import { neemZakenOver, verwerkOverlijden, verwerkVerhuizing, vindZaak } from '@meedoen/zaken'
import type { Toeval } from '../../demo/toeval.ts'
import { maakDossier } from '../../demo/zaken/maak-dossier.ts'
import { alsWie, type Wereld } from '../../demo/zaken/wereld.ts'
import { wijsToe } from '../../overdrachten.ts'
import type { Client } from '../stad/instroom.ts'
import type { Raadhuis } from './raadhuis.ts'

/** A case of the simulation: who handles it, and whom the decision names as provider. */
export type Zaak = {
  readonly id: string
  readonly voorziening: string
  readonly behandelaar: WieMedewerker
  readonly client: Client
  readonly product: string
  readonly agb: AgbCode
}

/** Takes over the cases in which a decision goes out that day, as far as that. */
export async function neemBesluitenOver(
  { probeer, backoffice }: Raadhuis,
  wereld: Wereld,
  toeval: Toeval,
  dag: Datum,
  clienten: readonly { readonly client: Client; readonly nummer: string }[],
): Promise<Zaak[]> {
  const toenWereld = { ...wereld, tot: dag }
  const dossiers = clienten.map(({ client, nummer }) => ({
    client,
    dossier: maakDossier(toeval.splits(nummer), toenWereld, client.loop, nummer),
  }))
  await probeer(backoffice, dag, (stap) =>
    neemZakenOver(
      stap,
      dossiers.map(({ dossier }) => dossier),
    ),
  )
  return dossiers.map(({ client, dossier }) => {
    const besluit = dossier.feiten.findLast(({ soort }) => soort === 'beschikkingVastgesteld')
    const voorziening = besluit?.soort === 'beschikkingVastgesteld' ? besluit.gegevens.voorzieningen[0] : undefined
    if (!voorziening?.agb || !voorziening.product) throw new Error('een besluit van de simulatie noemt een aanbieder')
    return {
      ...{ id: dossier.id, client, behandelaar: alsWie(dossier.behandelaar) },
      ...{ voorziening: voorziening.id, product: voorziening.product, agb: voorziening.agb },
    }
  })
}

/** Hands the provision to a provider. */
export const wijsZaakToe = ({ doe }: Raadhuis, { id, voorziening, behandelaar }: Zaak, dag: Datum, agb: AgbCode) =>
  doe(behandelaar, dag, (stap) => wijsToe(stap, id, voorziening, agb))

/** Whether the provision is back on the desk, because the provider rejected it. */
export const isTeruggelegd = (
  { probeer }: Raadhuis,
  { id, voorziening, behandelaar }: Zaak,
  dag: Datum,
): Promise<boolean> =>
  probeer(behandelaar, dag, async (stap) => {
    const zaak = await vindZaak(stap, id)
    return zaak?.voorzieningen.find((v) => v.id === voorziening)?.stand === 'teruggelegd'
  })

const NAAR = 'Zwolle'

/** The municipality hears that a client died or moved away: the case ends. */
export function hoorVertrek({ doe }: Raadhuis, { id, behandelaar, client }: Zaak, dag: Datum): Promise<undefined> {
  const { vertrek } = client
  if (!vertrek) throw new Error('deze cliënt vertrekt niet')
  const { soort, op } = vertrek
  return doe(behandelaar, dag, (stap) =>
    soort === 'overleden'
      ? verwerkOverlijden(stap, id, { overledenOp: op })
      : verwerkVerhuizing(stap, id, { vertrokkenOp: op, naarGemeente: NAAR }),
  )
}
