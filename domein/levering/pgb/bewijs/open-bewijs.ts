import { gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { kijk, type Stap, vindNoodinzage } from '@meedoen/toegang'
import type { Bestand } from '@meedoen/zaken'
import { relatiesVan } from '../../portaal/relaties.ts'
import { vindBudget } from '../opslaan.ts'

const ONBEKEND = geweigerd('document-onbekend', 'Dit document bestaat niet, of u mag het niet zien.')

/** Opens a piece of evidence for who may see its budget; the look is recorded with the holder. */
export async function openPgbbewijs(stap: Stap, id: string): Promise<Uitkomst<Bestand>> {
  const { gemeente, db } = stap.tx
  const rij = await db
    .selectFrom('levering.pgbbewijs')
    .select(['budget', 'naam', 'mediatype', 'inhoud'])
    .where('gemeente', '=', gemeente)
    .where('id', '=', id)
    .executeTakeFirst()
  const budget = rij && (await vindBudget(stap, rij.budget))
  const zaak = budget && (await relatiesVan(stap, budget.zaak))
  if (!zaak) return ONBEKEND
  const nood = await vindNoodinzage(stap, budget.persoon)
  const oordeel = await kijk(stap, 'pgb-inzien', { zaak, nood })
  return oordeel.ok ? gelukt({ naam: rij.naam, mediatype: rij.mediatype, inhoud: rij.inhoud }) : ONBEKEND
}
