import { gelukt, plusDagen, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap, wieId } from '@meedoen/toegang'
import { haalTeLaat } from './haal-te-laat.ts'

/** A provider hears of the same thing at most once a week. */
const DAGEN_TUSSEN = 7

/**
 * The back office, or each working day the clock, reminds every provider that is late and was not reminded this week: they see it in their portal until the message
 * has come. Gives how many reminders were recorded.
 */
export async function herinnerTeLaat(stap: Stap): Promise<Uitkomst<{ aantal: number }>> {
  const oordeel = mag(stap.wie, 'toewijzingen-inzien', { agb: null })
  if (!oordeel.ok) return oordeel
  const teLaat = await haalTeLaat(stap)
  if (!teLaat.ok) return teLaat
  const vanaf = plusDagen(stap.vandaag, -DAGEN_TUSSEN)
  const rijen = teLaat.waarde
    .filter(({ herinnerdOp }) => herinnerdOp === null || herinnerdOp <= vanaf)
    .map(({ toewijzing, soort }) => ({
      ...{ gemeente: stap.tx.gemeente, toewijzing, soort, op: stap.vandaag },
      door_id: wieId(stap.wie),
    }))
  if (rijen.length > 0) await stap.tx.db.insertInto('levering.herinnering').values(rijen).execute()
  return gelukt({ aantal: rijen.length })
}
