import type { Bsn, Datum, Eurocent, Gemeentecode } from '@meedoen/kern'
import type { Meldinggegevens, Meldingsoort } from '../bepalen/gemeld.ts'

/** What is said once about a delivery. */
type Aanleverkop = {
  readonly gemeente: Gemeentecode
  readonly maand: Datum
  /** Number of the delivery in that month. */
  readonly nummer: number
  readonly dagtekening: Datum
  /** Records that follow. */
  readonly aantal: number
  /** Eurocents per month by the ordinance, when the council asks less than the law. */
  readonly bedragPerMaand: Eurocent | null
}

/** One record: about a person, by BSN; no income, no names, nothing about the kind of support. */
export type Aanleverregel = {
  readonly volgnummer: number
  readonly bsn: Bsn
  readonly soort: Meldingsoort
  readonly startnummer: number
  readonly gegevens: Omit<Meldinggegevens, 'voor' | 'na'>
}

/** A way to write a delivery. Another one is another object of this type; the run does not know which is used. */
export type Aanleverformaat = {
  readonly naam: string
  /** Whether this is the message standard that the CAK takes. */
  readonly officieel: boolean
  readonly mediatype: string
  readonly extensie: string
  kop(kop: Aanleverkop): string
  regel(regel: Aanleverregel): string
}
