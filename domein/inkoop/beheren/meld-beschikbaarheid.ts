import { type AgbCode, gelukt, geweigerd, type Uitkomst } from '@meedoen/kern'
import { type BeleidWeigering, mag, type Stap, wieId } from '@meedoen/toegang'
import { z } from 'zod'
import { aanbodVan } from '../aanbod/aanbod.ts'
import { aantalInvoer, leesInvoer, ofLeeg } from './invoer.ts'
import { volgendNummer } from './volgnummer.ts'
import { legWijzigingVast } from './wijziging.ts'

/** Two years: who waits longer needs another provider. */
const WEKEN = 104
const melding = z.object({
  product: z.string().min(1, 'kies'),
  weken: aantalInvoer(WEKEN),
  /** Empty when the provider does not tell. */
  vrij: ofLeeg(aantalInvoer(9999)),
})

/**
 * The provider, or the municipality for it, tells how long people wait for a product now and how many places are free. The last
 * one told counts; what was told before stays.
 */
export async function meldBeschikbaarheid(
  stap: Stap,
  agb: AgbCode,
  invoer: unknown,
): Promise<Uitkomst<undefined, 'invoer' | 'product-niet-geleverd' | BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'aanbod-bijwerken', { agb })
  if (!oordeel.ok) return oordeel
  const gelezen = leesInvoer(melding, invoer)
  if (!gelezen.ok) return gelezen
  const { product, weken, vrij } = gelezen.waarde
  const nu = (await aanbodVan(stap.tx, agb, stap.vandaag)).find((aanbod) => aanbod.product.code === product)
  if (!nu)
    return geweigerd('product-niet-geleverd', 'Voor dit product is er vandaag geen tarief. Kies een ander product.')
  const nummer = await volgendNummer(stap, 'beschikbaarheid', agb, product)
  await stap.tx.db
    .insertInto('inkoop.beschikbaarheid')
    .values({
      gemeente: stap.tx.gemeente,
      agb,
      product,
      volgnummer: nummer,
      wachttijd_weken: weken,
      vrije_plaatsen: vrij,
      op: stap.nu,
      door_soort: stap.wie.soort,
      door: wieId(stap.wie),
    })
    .execute()
  const was = { weken: nu.wachttijdWeken, vrij: nu.vrijePlaatsen }
  await legWijzigingVast(stap, { soort: 'beschikbaarheid', agb, product, was, wordt: { weken, vrij } })
  return gelukt()
}
