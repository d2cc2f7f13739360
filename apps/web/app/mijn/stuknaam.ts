import { schrijfDatum } from '@meedoen/kern'
import { DOCUMENTSOORTEN } from '../documentsoorten.ts'
import { useTaal, useTekst } from '../teksten/gebruik.ts'
import type { Stuk } from './zaak.server.ts'

/** What a letter is about, in people's words; what somebody sent in keeps the name of its file. */
export function useStuknaam(): (stuk: Pick<Stuk, 'soort' | 'naam'> & Partial<Pick<Stuk, 'uitnodiging'>>) => string {
  const t = useTekst('mijn')
  const taal = useTaal()
  return ({ soort, naam, uitnodiging }) => {
    if (uitnodiging) {
      const datum = schrijfDatum(uitnodiging.op, taal)
      return t(uitnodiging.vervallen ? 'stukken.uitnodigingVervallen' : 'stukken.uitnodigingOp', { datum })
    }
    const bekend = DOCUMENTSOORTEN.find((code) => code === soort)
    return bekend ? t(`stukken.soort.${bekend}`) : naam
  }
}
