import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Taal } from '../huis.ts'
import type { Teksten } from './vorm.ts'

/** A translator for one language. A missing key does not compile, so nothing falls back at run time. */
export function maakVertaler(taal: Taal, teksten: Teksten): i18n {
  const vertaler = i18next.createInstance()
  vertaler.use(initReactI18next).init({
    lng: taal,
    resources: { [taal]: teksten },
    defaultNS: 'ui',
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  return vertaler
}
