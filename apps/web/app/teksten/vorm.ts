import type { teksten } from './nl/index.ts'

/** The texts of the pages: Dutch says which keys exist, every other language must have the same. */
export type Teksten = typeof teksten

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: Teksten
  }
}
