import type { Documentregel } from '@meedoen/zaken'
import { DOCUMENTSOORTEN } from '../../documentsoorten.ts'
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

/** What a document is, in words. */
export function documentnaam(soort: string, t: Vertaal): string | null {
  const bekend = DOCUMENTSOORTEN.find((s) => s === soort)
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
