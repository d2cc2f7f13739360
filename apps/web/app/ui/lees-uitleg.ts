import type { Uitleg } from '@meedoen/regels'

type Los = Readonly<Record<string, unknown>>

const isLos = (waarde: unknown): waarde is Los => typeof waarde === 'object' && waarde !== null
/** The marks of basis/regels; another word would have no sentence on the page. */
const ZEKERHEDEN: readonly unknown[] = [undefined, 'H', 'M', 'L', 'unverified']
const isMogelijk = (waarde: unknown, ...soorten: readonly string[]): boolean =>
  waarde === undefined || soorten.includes(typeof waarde)

/** An explanation as it was recorded with a date or an amount; null for anything else. */
export const leesUitleg = (waarde: unknown): Uitleg | null => (isUitleg(waarde) ? waarde : null)

function isUitleg(waarde: unknown): waarde is Uitleg {
  if (!isLos(waarde) || !isLos(waarde.tekst)) return false
  const { tekst, stappen } = waarde
  return (
    typeof tekst.nl === 'string' &&
    typeof tekst.en === 'string' &&
    isMogelijk(waarde.waarde, 'string', 'number') &&
    isMogelijk(waarde.soort, 'string') &&
    isMogelijk(waarde.artikel, 'string') &&
    isMogelijk(waarde.bron, 'string') &&
    ZEKERHEDEN.includes(waarde.zekerheid) &&
    (stappen === undefined || (Array.isArray(stappen) && stappen.every(isUitleg)))
  )
}
