import type { Retourcode } from '../controle/regel.ts'
import { BERICHTEN, type Bericht } from '../model/berichten.ts'
import { type Type, veldtype } from '../model/bouwstenen.ts'
import { RetourCode } from '../model/retourcodes.ts'
import { isVelddata } from '../waarden/als-bericht.ts'
import type { Retoursoort } from './maak-retour.ts'
import { type Afkeurreden, alsRedenen } from './redenen.ts'

type Antwoord = Bericht<Retoursoort | 'WMO325'>

/** The reasons in a retour or a 325, from header to the deepest class; empty when all was accepted. */
export const afkeurredenen = ({ soort, bericht }: Antwoord): Afkeurreden[] =>
  redenenIn(BERICHTEN[soort].wortel, bericht, '/Bericht')

/**
 * Whether the other party refused anything. One bad class of a retour refuses the message as a whole (OP286); a 325
 * may still have granted other lines, see `leesDeclaratieAntwoord`.
 */
export const isAfgekeurd = (antwoord: Antwoord): boolean => afkeurredenen(antwoord).length > 0

const isRetourcode = (waarde: unknown): waarde is Retourcode =>
  typeof waarde === 'string' && Object.hasOwn(RetourCode.waarden, waarde)

function redenenIn(type: Type, waarde: unknown, pad: string): Afkeurreden[] {
  if (type.basis === 'lijst' && Array.isArray(waarde))
    return waarde.flatMap((item: unknown, i) => redenenIn(type.item, item, `${pad}/${type.element}[${i + 1}]`))
  if (type.basis !== 'klasse' || !isVelddata(waarde)) return []
  const { RetourCodes } = waarde
  const eigen = Array.isArray(RetourCodes) ? alsRedenen(RetourCodes.filter(isRetourcode), pad) : []
  const dieper = Object.entries(type.velden).flatMap(([naam, veld]) =>
    redenenIn(veldtype(veld).type, waarde[naam], `${pad}/${naam}`),
  )
  return [...eigen, ...dieper]
}
