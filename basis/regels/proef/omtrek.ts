import type { Uitleg } from '../uitleg.ts'

const LEEG = /^\s*$|undefined|NaN|\[object/

/**
 * An explanation as one line per step, for tests: a dot per depth, then article, value, certainty and whether a
 * source is named, such as `. Awb art. 6:7 = 6`. Throws at a step without a sentence in Dutch and in English.
 */
export const omtrek = (uitleg: Uitleg, diepte = 0): readonly string[] => [
  '. '.repeat(diepte) + regelVan(uitleg),
  ...(uitleg.stappen ?? []).flatMap((stap) => omtrek(stap, diepte + 1)),
]

function regelVan({ tekst, artikel = '-', waarde, soort, zekerheid, bron }: Uitleg): string {
  if (LEEG.test(String(tekst?.nl)) || LEEG.test(String(tekst?.en)))
    throw new Error(`een stap heeft geen goede zin: ${JSON.stringify(tekst)}`)
  if ((waarde === undefined) !== (soort === undefined)) throw new Error(`waarde en soort horen samen: ${tekst.nl}`)
  const delen = [artikel, ...(waarde === undefined ? [] : ['=', waarde]), ...(zekerheid ? [`(${zekerheid})`] : [])]
  return [...delen, ...(bron ? ['met bron'] : [])].join(' ')
}
