import type { Onderbouwing, Urenonderbouwing } from '@meedoen/brieven'
import { z } from 'zod'
import { urenberekening, wijktAfVanNorm } from '../beschikking/omvang.ts'
import type { VastgelegdeBerekening } from '../feiten/berekening.ts'
import type { BesloteVoorziening } from '../feiten/feiten.ts'
import type { Zaak } from '../zaak/zaak.ts'
import { omvangVan } from './omvang.ts'

const stap = z.object({ tekst: z.object({ nl: z.string(), en: z.string() }), artikel: z.string().optional() })
const uitlegVeld = stap.extend({ stappen: z.array(stap).default([]) })

/** How hours or a budget came about, as sentences for a letter: first each step, then what they add up to. */
export function onderbouwingVan(berekening: VastgelegdeBerekening | null, taal: Zaak['taal']): Onderbouwing | null {
  if (berekening === null) return null
  const { tekst, artikel, stappen } = uitlegVeld.parse(berekening.uitleg)
  return { stappen: stappen.map((s) => s.tekst[taal]), slot: tekst[taal], artikel: artikel ?? null }
}

/** How the hours of a provision came about, and what was granted instead when that is not what the norms gave. */
export function urenInBrief(voorziening: BesloteVoorziening, taal: Zaak['taal']): Urenonderbouwing | null {
  const uren = onderbouwingVan(urenberekening(voorziening), taal)
  return uren && { ...uren, afwijkend: wijktAfVanNorm(voorziening) ? omvangVan(voorziening) : null }
}
