import type { Datum, Eurocent } from '@meedoen/kern'
import { Document } from 'sepa'

/** One payment to one provider. `bedrag` in eurocents; texts in the signs that banks take. */
type Betaling = {
  readonly kenmerk: string
  readonly iban: string
  readonly naam: string
  readonly bedrag: Eurocent
  readonly omschrijving: string
}

export type Betaalopdracht = {
  /** MsgId: known to the bank, so never used twice. */
  readonly kenmerk: string
  readonly gemaakt: Date
  readonly uitvoerdatum: Datum
  readonly van: { readonly iban: string; readonly bic: string; readonly naam: string }
  readonly betalingen: readonly Betaling[]
}

const VERSIE = 'pain.001.001.09'

/** The payment file for the bank (ISO 20022, pain.001.001.09): one order, with a payment per provider. */
export function maakBetaalbestand(opdracht: Betaalopdracht): Uint8Array {
  const { van, kenmerk, gemaakt, uitvoerdatum, betalingen } = opdracht
  const document = new Document(VERSIE)
  Object.assign(document.grpHdr, { id: kenmerk, created: gemaakt, initiatorName: van.naam })
  const blok = document.createPaymentInfo()
  Object.assign(blok, {
    requestedExecutionDate: new Date(`${uitvoerdatum}T12:00:00Z`),
    debtorIBAN: van.iban,
    debtorBIC: van.bic,
    debtorName: van.naam,
    batchBooking: true,
  })
  document.addPaymentInfo(blok)
  for (const betaling of betalingen) {
    const regel = blok.createTransaction()
    Object.assign(regel, {
      end2endId: betaling.kenmerk,
      creditorIBAN: betaling.iban,
      creditorName: betaling.naam,
      amount: betaling.bedrag / 100,
      remittanceInfo: betaling.omschrijving,
    })
    blok.addTransaction(regel)
  }
  return new TextEncoder().encode(document.toString())
}
