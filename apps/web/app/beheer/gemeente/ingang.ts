import { type Datum, geweigerd, plusMaanden, schrijfDatum, type Weigering } from '@meedoen/kern'

/** Nobody decides further ahead than this; beyond it is a slip of the keyboard, and would never begin unnoticed. */
const TIEN_JAAR = 120

/** Why a choice cannot hold from that day on, or null. */
export function ingangsfout({ vandaag }: { readonly vandaag: Datum }, ingang: Datum): Weigering | null {
  if (ingang < vandaag)
    return geweigerd(
      'terugwerkend',
      `Kies ${schrijfDatum(vandaag)} of een latere dag. Wat al gold, stond in brieven die al zijn verstuurd.`,
      'ingang',
    )
  if (ingang <= plusMaanden(vandaag, TIEN_JAAR)) return null
  return geweigerd('te-ver-weg', 'Deze dag is meer dan tien jaar na vandaag. Kijk het jaar na.', 'ingang')
}
