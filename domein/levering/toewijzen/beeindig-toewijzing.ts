import { type Datum, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import type { NieuwFeit, RedenWijziging } from '../toewijzing/feiten.ts'
import { kan } from '../toewijzing/mogelijk.ts'
import { legVast, vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import { stelToewijzingsberichtOp } from './stel-toewijzingsbericht-op.ts'
import { zoalsHetWordt } from './zoals-het-wordt.ts'

/**
 * Ends an assignment and tells the provider with a new WMO301 (OP258). `eind` is the last day; before the first day of the
 * assignment nothing is left of it, and it is taken back as never sent (reason 13, CS335).
 */
export async function beeindigToewijzing(
  stap: Stap,
  id: string,
  { eind, reden }: { readonly eind: Datum; readonly reden: Exclude<RedenWijziging, '13'> },
): Promise<Uitkomst<undefined, 'toewijzing-onbekend' | 'niet-in-deze-stand' | 'bericht-klopt-niet'>> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing) return geweigerd('toewijzing-onbekend', 'Deze toewijzing bestaat niet, of u mag haar niet zien.')
  if (!kan(toewijzing, 'beeindigen'))
    return geweigerd('niet-in-deze-stand', 'Deze toewijzing loopt niet (meer). Er valt niets te beëindigen.')
  if (toewijzing.eind !== null && toewijzing.eind <= eind && toewijzing.begin <= eind) return gelukt()
  const feit: NieuwFeit =
    eind < toewijzing.begin
      ? { soort: 'toewijzingIngetrokken', gegevens: { reden: '13' } }
      : { soort: 'toewijzingBeeindigd', gegevens: { eind, reden } }
  const bericht = await stelToewijzingsberichtOp(stap, [await zoalsHetWordt(stap, toewijzing, feit)])
  if (!bericht.ok) return bericht
  await legVast(stap, toewijzing, feit)
  await bericht.waarde.bewaar()
  return gelukt()
}
