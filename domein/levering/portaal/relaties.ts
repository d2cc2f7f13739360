import { type AgbCode, geweigerd, type Weigering } from '@meedoen/kern'
import type { Stap, ZaakRelaties } from '@meedoen/toegang'
import { vindZaak } from '@meedoen/zaken'
import { NOOIT_VERSTUURD } from '../toewijzing/mogelijk.ts'

/** One answer for "does not exist" and "not yours": a stranger learns nothing. */
export const TOEWIJZING_ONBEKEND: Weigering<'toewijzing-onbekend'> = geweigerd(
  'toewijzing-onbekend',
  'Deze toewijzing bestaat niet, of u mag haar niet zien.',
)

/** What toegang needs to know of the case behind an assignment; who delivers is known here. */
export async function relatiesVan(stap: Stap, zaakId: string): Promise<ZaakRelaties | null> {
  const zaak = await vindZaak(stap, zaakId)
  if (!zaak) return null
  const { id, persoon, behandelaar, team, betrokkenen } = zaak
  return { id, persoon, behandelaar, team, betrokkenen, toegewezenAan: await aanbiedersIn(stap, zaakId) }
}

async function aanbiedersIn(stap: Stap, zaak: string): Promise<AgbCode[]> {
  const rijen = await stap.tx.db
    .selectFrom('levering.toewijzing')
    .select('agb')
    .distinct()
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .where('stand', 'not in', NOOIT_VERSTUURD)
    .execute()
  return rijen.map(({ agb }) => agb)
}
