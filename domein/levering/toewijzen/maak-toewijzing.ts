import { randomUUID } from 'node:crypto'
import { type Aanbod, tariefOp } from '@meedoen/inkoop'
import { type AgbCode, gelukt, geweigerd, plusDagen, type Uitkomst, vastGelukt } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { alphahulpBezwaar, type TeLeveren, vindZaak } from '@meedoen/zaken'
import type { NieuwFeit } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { volgendNummer } from '../toewijzing/nummer.ts'
import { legEersteVast } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import { starttermijn } from '../verkeer/termijn.ts'
import { actueleToewijzingen } from './actueel.ts'
import { beeindigToewijzing } from './beeindig-toewijzing.ts'
import { neemtNiemandNieuw } from './neemt-nieuwe.ts'
import { nogToeTeWijzen, type Rest } from './nog-toe-te-wijzen.ts'
import { stapeling } from './stapeling.ts'
import { stelToewijzingsberichtOp } from './stel-toewijzingsbericht-op.ts'
import { zoalsHetBegint } from './zoals-het-wordt.ts'

export type GemaakteToewijzing = {
  readonly id: string
  readonly nummer: number
  readonly bericht: string
  readonly agb: AgbCode
}

type Wens = {
  readonly vervangt?: readonly string[]
  /** ReferentieAanbieder of the request that this grants (TR379). */
  readonly referentie?: string | undefined
}

/**
 * Assigns what is left of a granted provision to a provider: refuses without a contract for the product on the first day. Records the
 * assignment, keeps the WMO301 and puts the job in line that sends it, all in the transaction of the step. `vervangt` are
 * provisions (a temporary one after spoed) whose assignments end the day before.
 */
export async function maakToewijzing(
  stap: Stap,
  teLeveren: TeLeveren,
  agb: AgbCode,
  { vervangt = [], referentie }: Wens = {},
): Promise<Uitkomst<GemaakteToewijzing>> {
  const { voorziening } = teLeveren
  const { id: besloten, product, eind, frequentie } = voorziening
  if (product === null || voorziening.begin === null || voorziening.volume === null) {
    return geweigerd('niet-in-natura', 'Alleen hulp in natura wordt toegewezen. Deze voorziening heeft geen product.')
  }
  const rest = await nogToeTeWijzen(stap, {
    ...{ id: besloten, eind, begin: voorziening.begin, volume: voorziening.volume },
    frequentie: frequentie ?? '',
  })
  if (!rest.ok) return rest
  const { begin } = rest.waarde
  const aanbod = await tariefOp(stap.tx, { agb, product, dag: begin })
  if (!aanbod.ok) return aanbod
  const dicht = await neemtNiemandNieuw(stap, teLeveren.persoon, aanbod.waarde)
  if (dicht) return dicht
  const zaak = await vindZaak(stap, teLeveren.zaak)
  const ongeschikt = zaak && alphahulpBezwaar(zaak, aanbod.waarde.product)
  if (ongeschikt) return ongeschikt
  const gestapeld = await stapeling(stap, teLeveren.persoon, aanbod.waarde.product, { begin, eind }, (t) =>
    vervangt.includes(t.voorziening),
  )
  if (gestapeld) return gestapeld
  // From here on something was written: what cannot be told to the provider now is a defect, and undoes all of it.
  await beeindigVervangen(stap, teLeveren.persoon, vervangt, plusDagen(begin, -1))
  const id = randomUUID()
  const nummer = await volgendNummer(stap, 'toewijzing')
  const feit = eersteFeit(stap, teLeveren, aanbod.waarde, { nummer, product, ...rest.waarde })
  const bericht = await stelToewijzingsberichtOp(
    stap,
    [zoalsHetBegint(stap, id, feit)],
    () => new Map(referentie === undefined ? [] : [[id, referentie]]),
  )
  if (!bericht.ok && vervangt.length > 0) throw new Error(bericht.tekst)
  if (!bericht.ok) return bericht
  await legEersteVast(stap, id, feit)
  return gelukt({ id, nummer, agb, bericht: await bericht.waarde.bewaar() })
}

type Vast = Rest & { nummer: number; product: string }

function eersteFeit(stap: Stap, { zaak, persoon, voorziening }: TeLeveren, aanbod: Aanbod, vast: Vast): NieuwFeit {
  const { eenheid, frequentie, eind } = voorziening
  return {
    soort: 'toewijzingGemaakt',
    gegevens: {
      ...vast,
      zaak,
      persoon,
      voorziening: voorziening.id,
      agb: aanbod.aanbieder.agb,
      contract: aanbod.contract,
      categorie: aanbod.product.categorie,
      eenheid: eenheid ?? aanbod.product.eenheid,
      frequentie: frequentie ?? aanbod.product.frequentie,
      metBudget: aanbod.product.metBudget,
      eind,
      startbericht: starttermijn(vast.begin, stap.vandaag),
    },
  }
}

async function beeindigVervangen(
  stap: Stap,
  persoon: string,
  vervangt: readonly string[],
  eind: Toewijzing['begin'],
): Promise<void> {
  const lopend = vervangt.length === 0 ? [] : await actueleToewijzingen(stap, { persoon })
  for (const toewijzing of lopend.filter((t) => vervangt.includes(t.voorziening) && kan(t, 'beeindigen')))
    vastGelukt(await beeindigToewijzing(stap, toewijzing.id, { eind, reden: '05' }))
}
