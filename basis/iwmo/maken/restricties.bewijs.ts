import { describe, expect, it } from 'vitest'
import { type Restrictie, restricties } from '../bewijs/standaardtabellen.ts'
import { volledigBericht } from '../bewijs/volledig.ts'
import { leesBericht } from '../lezen/lees-bericht.ts'
import { BERICHTEN, type Berichtsoort } from '../model/berichten.ts'
import { mutantenVanVorm } from './mutanten-vorm.ts'

const SOORTEN = Object.values(BERICHTEN).map(({ soort }): Berichtsoort => soort)
// The table has a row of the sister standard iJw: no WMO319 holds this class.
const TABEL = restricties().filter(({ element }) => element !== 'Woonplaatsbeginsel/Gemeente')

/** The exact number of digits (RS035 to RS037) and one fixed value (RS047, CS025, CS015) say more than a length. */
const PRECIES = ['RS035', 'RS036', 'RS037']
const isVast = ({ element }: Restrictie): boolean => /^Header\/Bericht(Code|Versie|Subversie)$/.test(element)

/** Whether another rule of the same element already stops whatever breaks this one. */
function zitInAndere(restrictie: Restrictie): boolean {
  if (restrictie.heeftCodelijst || isVast(restrictie)) return true
  const zelfde = TABEL.filter(
    ({ bericht, element }) => bericht === restrictie.bericht && element === restrictie.element,
  )
  return !PRECIES.includes(restrictie.code) && zelfde.some(({ code }) => PRECIES.includes(code))
}

describe.each(SOORTEN.filter((soort) => TABEL.some(({ bericht }) => bericht === soort)))(
  'de restricties van een %s',
  (soort) => {
    it('hebben elk een mutant bij dat element, die met die code gevonden wordt', () => {
      const gelezen = leesBericht(new TextEncoder().encode(volledigBericht(soort)))
      if (!gelezen.ok) throw new Error('het voorbeeld klopt niet')
      const gevonden = [...mutantenVanVorm(gelezen)].map(({ regel, pad }) => `${regel} ${pad.replace(/\[\d+\]/g, '')}`)
      const eigen = TABEL.filter((restrictie) => restrictie.bericht === soort && !zitInAndere(restrictie))
      expect(eigen.length).toBeGreaterThan(3)
      const gemist = eigen.filter(
        ({ code, element }) =>
          !gevonden.some((mutant) => mutant.startsWith(`${code} `) && mutant.endsWith(`/${element}`)),
      )
      expect(gemist.map(({ code, element }) => `${code} ${element}`)).toEqual([])
    })
  },
)
