import { gelukt, type Uitkomst } from '@meedoen/kern'
import { mag, type Stap } from '@meedoen/toegang'
import { vindToewijzingVoorWijziging } from '../toewijzing/opslaan.ts'
import type { Toewijzing } from '../toewijzing/toewijzing.ts'
import type { Ontvangst } from '../verkeer/in/ontvang-bericht.ts'
import { TOEWIJZING_ONBEKEND } from './relaties.ts'

/** The assignment for whom may hand in messages of its provider, held until the end of the transaction. */
export async function vindEigenToewijzing(stap: Stap, id: string): Promise<Uitkomst<Toewijzing>> {
  const toewijzing = await vindToewijzingVoorWijziging(stap, id)
  if (!toewijzing || stap.wie.soort !== 'aanbieder') return TOEWIJZING_ONBEKEND
  return mag(stap.wie, 'bericht-indienen', { agb: toewijzing.agb }).ok ? gelukt(toewijzing) : TOEWIJZING_ONBEKEND
}

/** The municipality answered the portal at once: what it found wrong is a refusal for who pressed the button. */
export function alsAntwoord(ontvangen: Uitkomst<Ontvangst>): Uitkomst<Ontvangst> {
  if (!ontvangen.ok || ontvangen.waarde.stand === 'verwerkt') return ontvangen
  const tekst = ontvangen.waarde.bevindingen.map((bevinding) => bevinding.tekst).join(' ')
  return { ok: false, code: 'bericht-afgekeurd', tekst: `De gemeente kan dit bericht niet verwerken. ${tekst}` }
}
