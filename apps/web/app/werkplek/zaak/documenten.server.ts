import type { Documentregel } from '@meedoen/zaken'
import type { Vertaal } from '../vertaal.server.ts'

export type Documentvermelding = {
  readonly id: string
  readonly naam: string
  readonly bestandsnaam: string
  readonly op: Date
  /** A letter of ours: can be read on screen. */
  readonly brief: boolean
  readonly inwonerZiet: boolean
}

const SOORTEN = [
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

/** What a document is, in words. */
export function documentnaam(soort: string, t: Vertaal): string | null {
  const bekend = SOORTEN.find((s) => s === soort)
  return bekend ? t(`document.${bekend}`) : null
}

export const documentenVan = (regels: readonly Documentregel[], t: Vertaal): Documentvermelding[] =>
  regels.map(({ id, soort, naam, aangemaakt, brief, inwonerZiet }) => ({
    id,
    naam: documentnaam(soort, t) ?? naam,
    bestandsnaam: naam,
    op: aangemaakt,
    brief,
    inwonerZiet,
  }))
