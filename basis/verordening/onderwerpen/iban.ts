import { geweigerd, type Uitkomst } from '@meedoen/kern'
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools'
import { z } from 'zod'

/** An account number as messages write it, without spaces, of which country, length and check digits are right (ISO 13616). */
export const isIban = (tekst: string): boolean => isValidIBAN(tekst)

/** Reads an account number as people type it, with or without spaces. */
export function leesIban(tekst: string): Uitkomst<string, 'geen-iban'> {
  const iban = electronicFormatIBAN(tekst.trim().toUpperCase())
  return iban !== null && isIban(iban)
    ? { ok: true, waarde: iban }
    : geweigerd(
        'geen-iban',
        'Dit is geen goed IBAN. Kijk de letters en cijfers na, bijvoorbeeld NL91 ABNA 0417 1643 00.',
      )
}

/** The account from which the municipality pays providers. */
export const betaalrekening = z.strictObject({
  iban: z.string().refine(isIban),
  bic: z.string().refine((bic) => isValidBIC(bic)),
  /** As the bank knows the holder. */
  tenaamstelling: z.string().min(1).max(70),
})
