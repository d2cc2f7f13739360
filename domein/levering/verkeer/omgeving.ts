import { datumOp, type Gemeentecode } from '@meedoen/kern'
import type { Transactie } from '@meedoen/opslag'
import type { Stap } from '@meedoen/toegang'
import type { Sleutelzaad } from '../verbinding/eigen-sleutel.ts'

/** The points between two of which a message is safe: what is done before one stays done, what comes after is done again. */
type Verkeersstap =
  | 'bestand-gelezen'
  | 'bericht-verwerkt'
  | 'bericht-bewaard'
  | 'verslag-geschreven'
  | 'bestand-verplaatst'
  | 'verzending-genomen'
  | 'bestand-geschreven'
  | 'bericht-bezorgd'
  | 'poging-vastgelegd'

/** Where the traffic is, with which kind of message. */
type Verkeerspunt = { readonly stap: Verkeersstap; readonly soort: string }

/**
 * What the jobs of this room need from the program: the folder `berichten`, the clock, the key of the access log, and the
 * secrets from which the keys follow that sign what we send.
 * `bijStap` is told of every point that the traffic passes, for who watches it.
 */
export type Berichtomgeving = {
  readonly map: string
  readonly klok: () => Date
  readonly inzagesleutel: Uint8Array
  readonly sleutelzaad: Sleutelzaad
  readonly bijStap?: (punt: Verkeerspunt) => void | Promise<void>
}

export type Taakgegevens = { readonly gemeente: Gemeentecode; readonly id: string }

/** A step that no person takes but a job. */
export function systeemstap(
  tx: Transactie,
  naam: string,
  omgeving: Pick<Berichtomgeving, 'klok' | 'inzagesleutel'>,
): Stap {
  const nu = omgeving.klok()
  return { tx, wie: { soort: 'systeem', naam }, nu, vandaag: datumOp(nu), inzagesleutel: omgeving.inzagesleutel }
}
