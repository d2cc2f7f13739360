import { gelukt, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { leesInvoer } from '../feiten/invoer.ts'
import { verlooptOp } from '../melding/conceptrij.ts'
import { hashVanCode } from '../melding/token.ts'
import { vindZaak } from '../zaak/opslaan.ts'
import { doeStap, ZAAK_ONBEKEND } from '../zaak/stap.ts'
import { magStap } from '../zaak/toestemming.ts'
import { planVelden } from './velden.ts'

/** A plan that somebody is writing: what was filled in, by topic. */
export type Planconcept = {
  readonly antwoorden: Readonly<Record<string, string>>
  readonly gewijzigd: Date
  readonly verloopt: Date
}

const EIGEN = 'mijn'

/**
 * Whose words these are: the resident and who represents them write the same plan, a code opens only what was written
 * with that code, and nobody who works here reads a plan before it was handed in.
 */
function houderVan({ wie }: Stap, code: string | null): string | null {
  if (code === null) return wie.soort === 'inwoner' ? EIGEN : null
  return wie.soort === 'anoniem' ? hashVanCode(code) : null
}

/** Keeps what was written so far; `code` of who does so without log-in, else null. */
export const bewaarPlanconcept = (
  stap: Stap,
  zaakId: string,
  code: string | null,
  invoer: unknown,
): Promise<Uitkomst<undefined>> =>
  doeStap(stap, zaakId, 'dienPlanIn', async (zaak) => {
    const houder = houderVan(stap, code)
    if (houder === null) return ZAAK_ONBEKEND
    const gelezen = leesInvoer(planVelden, invoer)
    if (!gelezen.ok) return gelezen
    const rij = {
      antwoorden: JSON.stringify(gelezen.waarde),
      gewijzigd: stap.nu,
      verloopt: await verlooptOp(stap),
    }
    await stap.tx.db
      .insertInto('zaken.planconcept')
      .values({ gemeente: stap.tx.gemeente, zaak: zaak.id, houder, ...rij })
      .onConflict((botsing) => botsing.columns(['gemeente', 'zaak', 'houder']).doUpdateSet(rij))
      .execute()
    return gelukt()
  })

const bewaard = z.record(z.string(), z.string().nullable())

/** What was written before, for who may hand in the plan; null when there is nothing, or nothing for this visitor. */
export async function haalPlanconcept(stap: Stap, zaakId: string, code: string | null): Promise<Planconcept | null> {
  const houder = houderVan(stap, code)
  const zaak = await vindZaak(stap, zaakId)
  if (houder === null || !zaak || !magStap(stap, zaak, 'dienPlanIn').ok) return null
  const rij = await stap.tx.db
    .selectFrom('zaken.planconcept')
    .select(['antwoorden', 'gewijzigd', 'verloopt'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaakId)
    .where('houder', '=', houder)
    .where('verloopt', '>=', stap.nu)
    .executeTakeFirst()
  if (!rij) return null
  const gevuld = Object.entries(bewaard.parse(rij.antwoorden)).flatMap(([veld, tekst]) =>
    tekst === null ? [] : [[veld, tekst] as const],
  )
  return { antwoorden: Object.fromEntries(gevuld), gewijzigd: rij.gewijzigd, verloopt: rij.verloopt }
}

/** After log-in the plan itself is there to go on with; who used a code sees only the own words, so those stay for a while. */
export const vergeetEigenConcept = (stap: Stap, zaak: string) =>
  stap.tx.db
    .deleteFrom('zaken.planconcept')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', '=', zaak)
    .where('houder', '=', EIGEN)
    .execute()

/** Destroys what nobody went on with within its term. */
export const vernietigPlanconcepten = (stap: Stap) =>
  stap.tx.db
    .deleteFrom('zaken.planconcept')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('verloopt', '<', stap.nu)
    .execute()
