import type { Datum } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Anoniem, Wie } from './wie/wie.ts'

/**
 * What every step in a room is given: the transaction inside one municipality, who acts, and when.
 * `vandaag` is the calendar date of `nu` in the Netherlands; `inzagesleutel` keys the hash chain of the access log.
 */
export type Stap = {
  readonly tx: Transactie
  readonly wie: Wie | Anoniem
  readonly nu: Date
  readonly vandaag: Datum
  readonly inzagesleutel: Uint8Array
}
