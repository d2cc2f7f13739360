import type { Voorziening, Voorzieningcode } from './voorziening.ts'
import { begeleidingIndividueel } from './voorzieningen/begeleiding-individueel.ts'
import { collectiefVervoer } from './voorzieningen/collectief-vervoer.ts'
import { dagbesteding } from './voorzieningen/dagbesteding.ts'
import { hulpBijHetHuishouden } from './voorzieningen/hulp-bij-het-huishouden.ts'
import { kortdurendVerblijf } from './voorzieningen/kortdurend-verblijf.ts'
import { overigeHulpmiddelen } from './voorzieningen/overige-hulpmiddelen.ts'
import { rolstoel } from './voorzieningen/rolstoel.ts'
import { vervoersvoorziening } from './voorzieningen/vervoersvoorziening.ts'
import { woningaanpassing } from './voorzieningen/woningaanpassing.ts'

/** Every kind of voorziening by its code. A new kind is a code in `voorziening.ts`, a file, and a line here. */
export const VOORZIENINGEN: Record<Voorzieningcode, Voorziening> = {
  'hulp-bij-het-huishouden': hulpBijHetHuishouden,
  'begeleiding-individueel': begeleidingIndividueel,
  dagbesteding: dagbesteding,
  'kortdurend-verblijf': kortdurendVerblijf,
  'collectief-vervoer': collectiefVervoer,
  vervoersvoorziening: vervoersvoorziening,
  rolstoel: rolstoel,
  woningaanpassing: woningaanpassing,
  'overige-hulpmiddelen': overigeHulpmiddelen,
}

const opCode = new Map<string, Voorziening>(Object.values(VOORZIENINGEN).map((v) => [v.code, v]))

/** The kind with that code, or undefined. */
export const vindVoorziening = (code: string): Voorziening | undefined => opCode.get(code)

/** The kind with that code, for codes that were checked before; throws when there is none. */
export function haalVoorziening(code: string): Voorziening {
  const voorziening = opCode.get(code)
  if (!voorziening) throw new Error(`onbekende voorziening: ${code}`)
  return voorziening
}
