import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { maakVertaler } from './teksten/maak-vertaler.ts'

const taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
const { teksten } = await (taal === 'en' ? import('./teksten/en/index.ts') : import('./teksten/nl/index.ts'))

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={maakVertaler(taal, teksten)}>
      <HydratedRouter />
    </I18nextProvider>,
  )
})
