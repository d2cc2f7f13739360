import { vindProduct } from '@meedoen/inkoop'
import { geweigerd, overlapt, type Periode, schrijfDatum, type Weigering } from '@meedoen/kern'
import type { Stap } from '@meedoen/toegang'
import { actueleToewijzingen } from './actueel.ts'

/**
 * Why a pgb cannot run in that period: the same help is still assigned in natura then (OP043). The assignment ends at the latest the
 * day before. Null when nothing is in the way.
 */
export async function naturaNaastPgb(
  stap: Stap,
  persoon: string,
  { product, ...periode }: Periode & { readonly product: string },
): Promise<Weigering<'natura-loopt'> | null> {
  const lopend = await actueleToewijzingen(stap, { persoon, vanaf: periode.begin })
  const natura = lopend.find((t) => t.product === product && overlapt(t, periode))
  if (!natura) return null
  const naam = (await vindProduct(stap.tx, product))?.naam.nl ?? product
  const tot = natura.eind === null ? 'zonder einddatum' : `tot en met ${schrijfDatum(natura.eind)}`
  return geweigerd(
    'natura-loopt',
    `${naam} loopt nog in natura, ${tot} (toewijzing ${natura.nummer}). Een pgb kan pas beginnen op de dag na het einde. ` +
      'Beëindig eerst die toewijzing, met de reden dat de inwoner naar een pgb gaat, of kies een latere begindatum.',
    'begin',
  )
}
