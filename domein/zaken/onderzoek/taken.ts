import type { Stap } from '@meedoen/toegang'
import { laatsteDag } from '../brieven/beschikking.ts'
import { maakBrief } from '../brieven/stuur.ts'
import { legVast, vindZaakVoorWijziging } from '../zaak/opslaan.ts'

/**
 * Daily: whoever's onderzoek was not done in six weeks is told by letter that they may apply now (2.3.2 lid 9).
 * Told once per case; gives how many.
 */
export async function meldAanvraagrecht(stap: Stap): Promise<number> {
  const rijen = await stap.tx.db
    .selectFrom('zaken.zaak')
    .select('id')
    .where('gemeente', '=', stap.tx.gemeente)
    .where('fase', 'in', ['melding', 'onderzoek'])
    .where('onderzoek_uiterlijk', '<', stap.vandaag)
    .where('verslag_op', 'is', null)
    .where('persoon', 'is not', null)
    .orderBy('nummer')
    .execute()
  let gemeld = 0
  for (const { id } of rijen) {
    const zaak = await vindZaakVoorWijziging(stap, id)
    if (!zaak || zaak.aanvraagrechtGemeld) continue
    const document = await maakBrief(stap, zaak, 'onderzoek-te-laat', {
      gemeldOp: zaak.meldingOp,
      onderzoekUiterlijkWas: laatsteDag(zaak.termijnen.onderzoek),
      verwachtKlaar: null,
    })
    await legVast(stap, zaak, [{ soort: 'briefVerzonden', gegevens: { brief: 'onderzoek-te-laat', document } }])
    gemeld += 1
  }
  return gemeld
}
