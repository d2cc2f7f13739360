import { useTranslation } from 'react-i18next'
import type { Taal } from '../huis.ts'
import type { Teksten } from './vorm.ts'

/** The texts of one portal: `const t = useTekst('loket')`, then `t('home.titel')`. */
export function useTekst<Portaal extends keyof Teksten>(portaal: Portaal) {
  return useTranslation(portaal).t
}

/** The language of this page, for dates and amounts. */
export function useTaal(): Taal {
  return useTranslation().i18n.language === 'en' ? 'en' : 'nl'
}
