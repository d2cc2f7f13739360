import type { Datum } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { leesFeit } from '../feiten/feiten.ts'

/** Of these cases, whose term stands still: until when that was announced. */
export async function haalStilstand(stap: Stap, zaken: readonly string[]): Promise<Map<string, Datum>> {
  if (zaken.length === 0) return new Map()
  const rijen = await stap.tx.db
    .selectFrom('zaken.feit')
    .selectAll()
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', 'in', zaken)
    .where('soort', '=', 'termijnOpgeschort')
    .orderBy('volgnummer')
    .execute()
  return new Map(
    rijen.flatMap((rij): [string, Datum][] => {
      const feit = leesFeit(rij)
      return feit.soort === 'termijnOpgeschort' && feit.gegevens.uiterlijk ? [[rij.zaak, feit.gegevens.uiterlijk]] : []
    }),
  )
}
