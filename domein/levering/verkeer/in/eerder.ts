import type { Bevinding } from '@meedoen/iwmo'
import type { Stap } from '@meedoen/toegang'
import { z } from 'zod'
import { BERICHTSTANDEN, type Berichtstand, leesBevindingen, type Soort } from '../bericht.ts'
import type { Envelop } from './envelop.ts'

/** What became of a message that was received. */
export type Afgeleverd = {
  readonly bericht: string
  readonly soort: Soort
  readonly afzender: string
  readonly identificatie: string
  readonly stand: Berichtstand
  readonly bevindingen: readonly Bevinding[]
  /** Identificatie of the WMO306 that answers it; null when there is no answer by message. */
  readonly retour: string | null
}

const standVeld = z.enum(BERICHTSTANDEN)

/** This very message, bytes and all, when it came before. */
export async function vindEerdere(stap: Stap, envelop: Envelop, sha: string): Promise<Afgeleverd | null> {
  const { soort, afzender, identificatie } = envelop
  const rij = await stap.tx.db
    .selectFrom('levering.bericht as b')
    .leftJoin('levering.bericht as retour', (j) =>
      j
        .onRef('retour.gemeente', '=', 'b.gemeente')
        .onRef('retour.antwoord_op', '=', 'b.id')
        .on('retour.richting', '=', 'uit'),
    )
    .select(['b.id', 'b.stand', 'b.bevindingen', 'retour.identificatie as retour'])
    .where('b.gemeente', '=', stap.tx.gemeente)
    .where('b.richting', '=', 'in')
    .where('b.soort', '=', soort)
    .where('b.afzender', '=', afzender)
    .where('b.identificatie', '=', identificatie)
    .where('b.sha256', '=', sha)
    .executeTakeFirst()
  if (!rij) return null
  return {
    bericht: rij.id,
    soort,
    afzender,
    identificatie,
    stand: standVeld.parse(rij.stand),
    bevindingen: leesBevindingen(rij.bevindingen),
    retour: rij.retour,
  }
}

/** Whether this sender used the identification for this kind of message before (TR056). */
export async function isGebruikt(stap: Stap, envelop: Envelop): Promise<boolean> {
  const { soort, afzender, identificatie, inPlaatsVan = null } = envelop
  const rij = await stap.tx.db
    .selectFrom('levering.bericht')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('richting', '=', 'in')
    .where('soort', '=', soort)
    .where('afzender', '=', afzender)
    .where('identificatie', '=', identificatie)
    .$if(inPlaatsVan !== null, (vraag) => vraag.where('id', '<>', inPlaatsVan))
    .executeTakeFirst()
  return rij !== undefined
}
