import { DOCUMENTSOORTEN } from '../documentsoorten.ts'
import { useTekst } from '../teksten/gebruik.ts'
import type { Stuk } from './zaak.server.ts'

/** What a letter is about, in people's words; what somebody sent in keeps the name of its file. */
export function useStuknaam(): (stuk: Pick<Stuk, 'soort' | 'naam'>) => string {
  const t = useTekst('mijn')
  return ({ soort, naam }) => {
    const bekend = DOCUMENTSOORTEN.find((code) => code === soort)
    return bekend ? t(`stukken.soort.${bekend}`) : naam
  }
}
