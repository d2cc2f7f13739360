import { randomUUID } from 'node:crypto'
import { type Aanbod, tariefOp } from '@meedoen/inkoop'
import {
  type AgbCode,
  gelukt,
  geweigerd,
  overlapt,
  plusDagen,
  schrijfDatum,
  type Uitkomst,
  vastGelukt,
  type Weigering,
} from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { TeLeveren } from '@meedoen/zaken'
import type { Feit, NieuwFeit } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { volgendNummer } from '../toewijzing/nummer.ts'
import { legEersteVast } from '../toewijzing/opslaan.ts'
import { type Toewijzing, vouwToewijzing } from '../toewijzing/toewijzing.ts'
import { starttermijn } from '../verkeer/termijn.ts'
import { actueleToewijzingen } from './actueel.ts'
import { beeindigToewijzing } from './beeindig-toewijzing.ts'
import { stelToewijzingsberichtOp } from './stel-toewijzingsbericht-op.ts'

export type GemaakteToewijzing = {
  readonly id: string
  readonly nummer: number
  readonly bericht: string
  readonly agb: AgbCode
}

/**
 * Assigns a granted provision to a provider: refuses without a contract for the product on the first day. Records the
 * assignment, keeps the WMO301 and puts the job in line that sends it, all in the transaction of the step. `vervangt` are
 * provisions (a temporary one after spoed) whose assignments end the day before.
 */
export async function maakToewijzing(
  stap: Stap,
  teLeveren: TeLeveren,
  agb: AgbCode,
  { vervangt = [] }: { readonly vervangt?: readonly string[] } = {},
): Promise<Uitkomst<GemaakteToewijzing>> {
  const { voorziening } = teLeveren
  const { product, begin, eind, volume } = voorziening
  if (product === null || begin === null || volume === null) {
    return geweigerd('niet-in-natura', 'Alleen hulp in natura wordt toegewezen. Deze voorziening heeft geen product.')
  }
  const aanbod = await tariefOp(stap.tx, { agb, product, dag: begin })
  if (!aanbod.ok) return aanbod
  const gestapeld = await stapeling(stap, teLeveren.persoon, aanbod.waarde.product, { begin, eind }, vervangt)
  if (gestapeld) return gestapeld
  // From here on something was written: what cannot be told to the provider now is a defect, and undoes all of it.
  await beeindigVervangen(stap, teLeveren.persoon, vervangt, plusDagen(begin, -1))
  const id = randomUUID()
  const nummer = await volgendNummer(stap, 'toewijzing')
  const feit = eersteFeit(stap, teLeveren, aanbod.waarde, { nummer, product, begin, volume })
  const bericht = await stelToewijzingsberichtOp(stap, vouwToewijzing(id, [alsVastgelegd(stap, feit)]))
  if (!bericht.ok && vervangt.length > 0) throw new Error(bericht.tekst)
  if (!bericht.ok) return bericht
  await legEersteVast(stap, id, feit)
  return gelukt({ id, nummer, agb, bericht: await bericht.waarde.bewaar() })
}

type Vast = { nummer: number; product: string; begin: Toewijzing['begin']; volume: number }

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
      eind,
      startbericht: starttermijn(vast.begin, stap.vandaag),
    },
  }
}

/** The message is composed from the assignment as it will be. */
const alsVastgelegd = (stap: Stap, feit: NieuwFeit): Feit => ({
  ...feit,
  volgnummer: 1,
  op: stap.nu,
  door: { soort: stap.wie.soort, id: '' },
})

/** Hulpmiddelen and the like may stand beside each other (TR302). */
const STAPELBAAR = ['11', '12', '13', '14']

/** The same product twice in one period is not allowed, with whichever provider (OP259). */
async function stapeling(
  stap: Stap,
  persoon: string,
  product: Aanbod['product'],
  periode: Pick<Toewijzing, 'begin' | 'eind'>,
  vervangt: readonly string[],
): Promise<Weigering | null> {
  if (STAPELBAAR.includes(product.categorie)) return null
  const lopend = await actueleToewijzingen(stap, { persoon, vanaf: periode.begin })
  const blijft = lopend.filter((t) => !vervangt.includes(t.voorziening))
  const dubbel = blijft.find((t) => t.product === product.code && overlapt(t, periode))
  if (!dubbel) return null
  const tot = dubbel.eind === null ? '' : ` tot en met ${schrijfDatum(dubbel.eind)}`
  return geweigerd(
    'al-toegewezen',
    `${product.naam.nl} is al toegewezen vanaf ${schrijfDatum(dubbel.begin)}${tot} (toewijzing ${dubbel.nummer}). ` +
      'Beëindig die toewijzing eerst, of kies een begindatum daarna.',
    'begin',
  )
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
