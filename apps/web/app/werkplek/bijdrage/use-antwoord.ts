import type { Meldingregel } from '@meedoen/levering'
import { useTekst } from '../../teksten/gebruik.ts'

/** What the CAK answered, in words. */
export function useAntwoord(): (antwoord: Meldingregel['antwoord']) => string {
  const t = useTekst('werkplek')
  return (antwoord) => {
    if (antwoord === null) return t('eb.nogGeen')
    const uitkomst = t(`eb.uitkomst.${antwoord.uitkomst}`)
    return antwoord.code === null ? uitkomst : t('eb.metCode', { uitkomst, code: antwoord.code })
  }
}
