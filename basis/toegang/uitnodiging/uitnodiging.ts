import { createHmac, randomBytes } from 'node:crypto'
import { type AgbCode, beginVan, type Datum, datumOp, plusDagen } from '@meedoen/kern'
import type { Stap } from '../stap.ts'
import { tokenHash } from '../wie/leveranciers.ts'

/** So many days after the one on which it was made an invitation can be taken, the last of them to its end. */
export const UITNODIGING_DAGEN = 14

export type Uitnodigingstand = 'open' | 'gebruikt' | 'verlopen' | 'ingetrokken'

/** Somebody who was asked to work in the portal of a provider. */
export type Uitnodiging = {
  readonly id: string
  readonly agb: AgbCode
  readonly naam: string
  readonly email: string
  /** Whether they may manage the people of their organisation. */
  readonly beheertMensen: boolean
  /** Whether the access of who used it has been closed since. */
  readonly toegangGesloten: boolean
  readonly stand: Uitnodigingstand
  readonly op: Date
  /** Who of the provider made the code in force; null when the municipality did. */
  readonly door: string | null
  /** The last day on which it works. */
  readonly laatsteDag: Datum
  /** When the mail with the code in force left; null when it did not (yet), or goes another way. */
  readonly verstuurdOp: Date | null
  /** When that mail was refused for good. */
  readonly onbestelbaarOp: Date | null
}

type Standrij = {
  readonly verloopt: Date
  readonly ingetrokken_op: Date | null
  readonly gebruikt_op: Date | null
}

/** What became of an invitation at this moment. */
export function standVan(rij: Standrij, nu: Date): Uitnodigingstand {
  if (rij.gebruikt_op) return 'gebruikt'
  if (rij.ingetrokken_op) return 'ingetrokken'
  return nu < rij.verloopt ? 'open' : 'verlopen'
}

/** Until when it holds is kept as the first moment at which it does not: what people are told is the day before. */
export const laatsteDagVan = ({ verloopt }: Pick<Standrij, 'verloopt'>): Datum =>
  datumOp(new Date(verloopt.getTime() - 1))

type Herkomst = { readonly id: string; readonly zout: string }

/**
 * The code of an invitation: 256 bits that follow from fresh random salt and our secret. The database holds the salt and a
 * hash of the code, so the job that mails it can make it again, and who reads the database cannot.
 */
export function codeVan({ inzagesleutel, tx }: Pick<Stap, 'inzagesleutel' | 'tx'>, { id, zout }: Herkomst): string {
  return createHmac('sha256', inzagesleutel).update(`uitnodiging\n${tx.gemeente}\n${id}\n${zout}`).digest('base64url')
}

/** A fresh code for an invitation, as it is kept, from now until the day after its last one begins. */
export function nieuweCode(stap: Stap, id: string) {
  const zout = randomBytes(32).toString('base64url')
  const verloopt = beginVan(plusDagen(stap.vandaag, UITNODIGING_DAGEN + 1))
  return {
    zout,
    code_hash: tokenHash(codeVan(stap, { id, zout })),
    op: stap.nu,
    verloopt,
    verstuurd_op: null,
    onbestelbaar_op: null,
  }
}
