import type { Stap } from '@meedoen/toegang'
import type { Zaak } from '../zaak/zaak.ts'
import { type MeldingAntwoorden, meldingAntwoorden } from './antwoorden.ts'

/** What the reporter filled in. */
export async function haalAntwoorden(stap: Stap, zaak: Pick<Zaak, 'antwoorden'>): Promise<MeldingAntwoorden> {
  const { inhoud } = await stap.tx.db
    .selectFrom('zaken.tekst')
    .select('inhoud')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('id', '=', zaak.antwoorden)
    .executeTakeFirstOrThrow()
  return meldingAntwoorden.parse(JSON.parse(inhoud))
}
