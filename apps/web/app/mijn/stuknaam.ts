import { useTekst } from '../teksten/gebruik.ts'
import type { Stuk } from './zaak.server.ts'

const BEKEND = [
  'ontvangst-melding',
  'ontvangst-melding-namens',
  'uitnodiging-gesprek',
  'verslag',
  'beschikking',
  'spoedbesluit',
  'onderzoek-te-laat',
  'opschorting',
  'hervatting',
  'buiten-behandeling',
  'hulp-start',
  'intrekking-besluit',
  'ontvangst-bezwaar',
  'intrekking-melding',
  'opgelost',
  'samenvoeging',
  'verhuizing',
  'overlijden',
  'persoonlijk-plan',
  'ondertekend-verslag',
  'bezwaarschrift',
] as const

/** What a letter is about, in people's words; what somebody sent in keeps the name of its file. */
export function useStuknaam(): (stuk: Pick<Stuk, 'soort' | 'naam'>) => string {
  const t = useTekst('mijn')
  return ({ soort, naam }) => {
    const bekend = BEKEND.find((code) => code === soort)
    return bekend ? t(`stukken.soort.${bekend}`) : naam
  }
}
