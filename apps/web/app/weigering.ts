import type { Weigering } from '@meedoen/kern'
import { WEIGERING_EN } from './teksten/en/weigering.ts'
import { useTaal, useTekst } from './teksten/gebruik.ts'
import type { Fouten, Waarden } from './ui/Formulier.tsx'

/** What an action gives back when a room refused: why, and what was filled in, so that nothing is lost. */
export type Geweigerd = { readonly weigering: Weigering; readonly waarden: Waarden }

/** Codes that the rooms give per field; `ui.veldfout` holds the words. */
const VELDFOUTEN = [
  'verplicht',
  'kies',
  'te-lang',
  'geen-datum',
  'geen-tijd',
  'geen-bsn',
  'geen-postcode',
  'geen-agb',
  'geen-productcode',
  'geen-index',
  'geheel-getal-vanaf-nul',
  'geen-telefoon',
  'geen-email',
  'geen-bedrag',
  'geen-percentage',
  'geen-jaaruren',
  'geen-webadres',
  'geen-postcodegebied',
  'in-de-toekomst',
  'te-lang-geleden',
  'email-nodig',
  'geheel-getal',
  'geen-uren',
  'geen-tarief',
  'te-groot',
  'ongeldig',
] as const

/** The words of a refusal, per field of the form; what is about the whole stands under the empty name. */
export function useFouten(weigering: Weigering | undefined): Fouten {
  const zin = useWeigering()
  const t = useTekst('ui')
  if (!weigering) return {}
  const { velden, veld } = weigering
  if (!velden) return { [veld ?? '']: zin(weigering) }
  const woorden = (code: string): string => t(`veldfout.${VELDFOUTEN.find((v) => v === code) ?? 'ongeldig'}`)
  // Rooms give them last first, so that of several errors in one field the first one counts.
  return Object.fromEntries(
    Object.entries(velden)
      .toReversed()
      .map(([naam, code]) => [naam, woorden(code)]),
  )
}

/** The sentence of a refusal in the language of this page. */
export function useWeigering(): (weigering: Pick<Weigering, 'code' | 'tekst'>) => string {
  const taal = useTaal()
  return ({ code, tekst }) => (taal === 'en' ? (WEIGERING_EN[code] ?? tekst) : tekst)
}
