import { IN_EUROS } from '@meedoen/inkoop'
import { type Eurocent, leesEuro } from '@meedoen/kern'
import { z } from 'zod'

/** LDT_Volume and LDT_Budget. */
const HOOGSTE = 99_999_999

/**
 * How much, as typed before it is known of which product: a whole number of its unit, or an amount. Null is what cannot be meant so.
 */
export type Getypt = { readonly aantal: number | null; readonly bedrag: Eurocent | null }

/** Reads how much was typed; which of the two it is, follows from the product (`volumeIn`). */
export const volumeInvoer = z.coerce.string('verplicht').transform((tekst, ctx): Getypt => {
  const kaal = tekst.trim()
  const aantal = /^-?\d+$/.test(kaal) ? Number(kaal) : null
  const gelezen = leesEuro(kaal)
  const bedrag = gelezen.ok ? gelezen.waarde : null
  const code = fout(kaal, aantal, bedrag)
  if (code === null) return { aantal, bedrag }
  ctx.addIssue({ code: 'custom', message: code })
  return z.NEVER
})

function fout(kaal: string, aantal: number | null, bedrag: Eurocent | null): string | null {
  if (kaal === '' || aantal === 0 || bedrag === 0) return 'verplicht'
  if (aantal !== null && aantal < 0) return 'ten-minste-een'
  if (aantal === null && bedrag === null) return 'geheel-getal'
  return aantal !== null && aantal > HOOGSTE ? 'te-groot' : null
}

/** How much of this product was typed: in its unit, or in eurocents for a product in euros; else what is wrong with it. */
export function volumeIn(
  { eenheid }: { readonly eenheid: string },
  { aantal, bedrag }: Getypt,
): number | 'geheel-getal' | 'geen-bedrag' | 'te-groot' {
  const volume = eenheid === IN_EUROS ? bedrag : aantal
  if (volume === null) return eenheid === IN_EUROS ? 'geen-bedrag' : 'geheel-getal'
  return volume > HOOGSTE ? 'te-groot' : volume
}
