import { useTekst } from '../teksten/gebruik.ts'
import type { Menupunt } from '../ui/Paginakader.tsx'

/** Under every page for residents: what they may expect of this website and of the municipality. */
export function useVoet(): readonly Menupunt[] {
  const t = useTekst('loket')
  return [
    { naar: '/rechten', tekst: t('nav.rechten') },
    { naar: '/clientondersteuning', tekst: t('nav.clientondersteuning') },
    { naar: '/privacy', tekst: t('nav.privacy') },
    { naar: '/toegankelijkheid', tekst: t('nav.toegankelijkheid') },
    { naar: '/regels', tekst: t('nav.regels') },
  ]
}
