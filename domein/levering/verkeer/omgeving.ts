import { datumOp, type Gemeentecode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'

/** What the jobs of this room need from the program: the folder `berichten`, the clock, and the key of the access log. */
export type Berichtomgeving = {
  readonly map: string
  readonly klok: () => Date
  readonly inzagesleutel: Uint8Array
}

export type Taakgegevens = { readonly gemeente: Gemeentecode; readonly id: string }

/** A step that no person takes but a job. */
export function systeemstap(tx: Transactie, naam: string, omgeving: Omit<Berichtomgeving, 'map'>): Stap {
  const nu = omgeving.klok()
  return { tx, wie: { soort: 'systeem', naam }, nu, vandaag: datumOp(nu), inzagesleutel: omgeving.inzagesleutel }
}
