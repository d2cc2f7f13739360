import type { Stap } from '@meedoen/toegang'
import { type MeldingAntwoorden, meldingAntwoorden } from './antwoorden.ts'

/** Whom each of these cases is about as it was reported, by case: for lists of meldingen that nobody is linked to yet. */
export async function haalGemeldeGegevens(
  stap: Stap,
  zaken: readonly string[],
): Promise<Map<string, MeldingAntwoorden['gegevens']>> {
  if (zaken.length === 0) return new Map()
  const rijen = await stap.tx.db
    .selectFrom('zaken.tekst')
    .select(['zaak', 'inhoud'])
    .where('gemeente', '=', stap.tx.gemeente)
    .where('zaak', 'in', zaken)
    .where('soort', '=', 'melding')
    .execute()
  return new Map(rijen.map((rij) => [rij.zaak, meldingAntwoorden.parse(JSON.parse(rij.inhoud)).gegevens]))
}
