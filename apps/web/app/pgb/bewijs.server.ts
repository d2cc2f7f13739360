import type { Uitkomst } from '@meedoen/kern'
import type { Bestand } from '@meedoen/zaken'
import { data } from 'react-router'
import type { Inzending } from '../formulier.server.ts'
import type { Huis } from '../huis.ts'
import { idUit } from '../werkplek/id.server.ts'
import type { Pgbbeeld } from './beeld.server.ts'

/** The evidence that came with a form, looked at for size and kind; null when there is none. */
export async function leesBewijs(huis: Huis, { bestanden }: Inzending): Promise<Uitkomst<Bestand | null>> {
  const [bestand] = bestanden.bewijs ?? []
  if (!bestand) return { ok: true, waarde: null }
  const gelezen = await huis.leesBestand('bewijs', bestand)
  // What other uploads take is more than evidence may be: say here what can.
  return gelezen.ok || gelezen.code !== 'bestand-soort' ? gelezen : huis.kamers.levering.BEWIJS_SOORT
}

/** The declaration or the question of a sample in the address, with what was sent for it; else the visitor learns that it is not there. */
export function doelUit(pgb: Pgbbeeld, van: string | undefined) {
  const id = idUit(van)
  const besteding = pgb.bestedingen.find((b) => b.id === id && b.stand !== 'ingetrokken')
  const controle = pgb.controles.find(({ steekproef }) => steekproef === id)
  const bewijzen = (besteding ?? controle)?.bewijzen
  if (!bewijzen) throw data(null, { status: 404 })
  return {
    van: id,
    bewijzen,
    maand: besteding?.maand ?? null,
    wie: besteding?.wie ?? '',
    jaar: controle?.jaar ?? null,
    uiterlijk: controle?.uiterlijk ?? null,
  }
}
export type Doelbeeld = ReturnType<typeof doelUit>
