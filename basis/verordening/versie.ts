import type { Datum } from '@meedoen/kern'
import type { InhoudVan, Onderwerp } from './onderwerpen.ts'
import { leesInhoud } from './onderwerpen.ts'

/** What the municipality chose about a subject, from a day on; a higher `volgnummer` corrects a lower one of the same day. */
export type Versie<O extends Onderwerp> = {
  readonly onderwerp: O
  readonly ingang: Datum
  readonly volgnummer: number
  /** Where it was decided: name and number of the council's or college's decision. */
  readonly bron: string
  readonly inhoud: InhoudVan<O>
  readonly vastgesteldOp: Date
  readonly vastgesteldDoor: string
}

type Rij = {
  ingang: Datum
  volgnummer: number
  bron: string
  inhoud: unknown
  vastgesteld_op: Date
  vastgesteld_door: string
}

export const KOLOMMEN = ['ingang', 'volgnummer', 'bron', 'inhoud', 'vastgesteld_op', 'vastgesteld_door'] as const

export const leesVersie = <O extends Onderwerp>(onderwerp: O, rij: Rij): Versie<O> => ({
  onderwerp,
  ingang: rij.ingang,
  volgnummer: rij.volgnummer,
  bron: rij.bron,
  inhoud: leesInhoud(onderwerp, rij.inhoud),
  vastgesteldOp: rij.vastgesteld_op,
  vastgesteldDoor: rij.vastgesteld_door,
})
