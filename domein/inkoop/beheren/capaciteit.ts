import { type AgbCode, type Datum, gelukt, type Uitkomst } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { BeleidWeigering, Stap } from '@meedoen/toegang'
import { wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { leesVanBeheerder } from './als-contractbeheerder.ts'
import { aantalInvoer, dagInvoer, ofLeeg } from './invoer.ts'
import { volgendNummer } from './volgnummer.ts'
import { legWijzigingVast } from './wijziging.ts'

export const MATEN = ['plaatsen', 'minuten'] as const

/** How much a provider can take of a product: so many places, or so many minutes per week. */
export type Capaciteit = {
  readonly agb: AgbCode
  readonly product: string
  readonly maat: (typeof MATEN)[number]
  /** Null is without a limit. */
  readonly aantal: number | null
  readonly vanaf: Datum
}

const afspraak = z.object({
  product: z.string().min(1, 'kies'),
  vanaf: dagInvoer,
  maat: z.enum(MATEN, 'kies'),
  /** Empty is without a limit. */
  aantal: ofLeeg(aantalInvoer(9_999_999)),
})

/** Records how much a provider can take of a product from a day on. */
export async function stelCapaciteitVast(
  stap: Stap,
  agb: AgbCode,
  invoer: unknown,
): Promise<Uitkomst<undefined, 'invoer' | BeleidWeigering>> {
  const gelezen = leesVanBeheerder(stap, afspraak, invoer)
  if (!gelezen.ok) return gelezen
  const { product, ...nieuw } = gelezen.waarde
  const volgnummer = await volgendNummer(stap, 'capaciteit', agb, product)
  await stap.tx.db
    .insertInto('inkoop.capaciteit')
    .values({ gemeente: stap.tx.gemeente, agb, product, volgnummer, ...nieuw, op: stap.nu, door: wieId(stap.wie) })
    .execute()
  await legWijzigingVast(stap, { soort: 'capaciteit', agb, product, wordt: nieuw })
  return gelukt()
}

/** How much each provider can take of a product on that day, or one provider of each of its products; who agreed nothing is not in it. */
export async function capaciteitOp(
  tx: Transactie,
  wat: { readonly agb: AgbCode } | { readonly product: string },
  dag: Datum,
): Promise<Capaciteit[]> {
  const alle = tx.db
    .selectFrom('inkoop.capaciteit')
    .distinctOn(['agb', 'product'])
    .select(['agb', 'product', 'maat', 'aantal', 'vanaf'])
    .where('gemeente', '=', tx.gemeente)
    .where('vanaf', '<=', dag)
    .orderBy('agb')
    .orderBy('product')
    .orderBy('vanaf', 'desc')
    .orderBy('volgnummer', 'desc')
  const rijen = await ('agb' in wat
    ? alle.where('agb', '=', wat.agb)
    : alle.where('product', '=', wat.product)
  ).execute()
  return rijen.map((rij) => ({ ...rij, maat: z.enum(MATEN).parse(rij.maat) }))
}
