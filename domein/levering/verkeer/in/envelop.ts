import type { Bericht, Leesuitkomst } from '@meedoen/iwmo'
import { type AgbCode, isAgbCode } from '@meedoen/kern'
import { SOORTEN, type Soort, sha256 } from '../bericht.ts'

/** Who really sent a file, to whom, and under which name; a retour bears the header of the message that it answers. */
export type Envelop = {
  readonly soort: Soort
  readonly afzender: string
  readonly ontvanger: string
  /** BerichtIdentificatie; of a retour IdentificatieRetour; of an unreadable file the start of its hash. */
  readonly identificatie: string
  readonly agb: AgbCode | null
  /** The row whose identification does not count as used: this message itself when it is read again, or the one that it replaces. */
  readonly inPlaatsVan?: string
}

/** Reads the envelope. `inzender` is who uploads, for files that do not tell. */
export function envelopVan(gelezen: Leesuitkomst, bytes: Uint8Array, inzender: AgbCode | null): Envelop {
  if (gelezen.ok) return uitKop(gelezen)
  return {
    soort: 'onleesbaar',
    afzender: inzender ?? 'onbekend',
    ontvanger: 'onbekend',
    identificatie: sha256(bytes).slice(0, 12),
    agb: inzender,
  }
}

function uitKop(gelezen: Bericht): Envelop {
  // What can be read but is not exchanged here is kept under the same name as what cannot be read.
  const soort = SOORTEN.find((bekend) => bekend === gelezen.soort) ?? 'onleesbaar'
  const { Header } = gelezen.bericht
  const { Afzender, Ontvanger } = Header
  if ('IdentificatieRetour' in Header) {
    // A retour keeps the header of the heenbericht: it goes from the receiver named there back to the sender (IV028).
    const identificatie = Header.IdentificatieRetour
    return { soort, afzender: Ontvanger, ontvanger: Afzender, identificatie, agb: agbVan(Ontvanger, Afzender) }
  }
  const identificatie = Header.BerichtIdentificatie.Identificatie
  return { soort, afzender: Afzender, ontvanger: Ontvanger, identificatie, agb: agbVan(Afzender, Ontvanger) }
}

const agbVan = (...codes: readonly string[]): AgbCode | null => codes.find((code) => isAgbCode(code)) ?? null
