import { type Datum, eersteVanMaand, gelukt, plusMaanden, type Uitkomst } from '@meedoen/kern'
import { type BeleidWeigering, mag, type Stap } from '@meedoen/toegang'
import { aandeel, type Cijfer, onderdruk } from './onderdruk.ts'
import { telAanvragen, telMeldingen, telWachtenden } from './tel.ts'

/** One month, as far as it may be told. */
export type Maandcijfer = {
  /** First day of the month. */
  readonly maand: Datum
  readonly meldingen: Cijfer
  /** Percent of the meldingen of that month whose onderzoek was done in its six weeks (Wmo 2.3.2 lid 1). */
  readonly onderzoekOpTijd: Cijfer
  /** Percent of the aanvragen of that month that were decided within their term (Wmo 2.3.5 lid 2). */
  readonly besluitOpTijd: Cijfer
}

/** People who wait for the municipality now, with a term that still runs or one that has passed. */
export type Wachtenden = {
  readonly stap: 'onderzoek' | 'beslissing'
  readonly opTijd: Cijfer
  readonly teLaat: Cijfer
}
export type Doorlooptijd = { readonly maanden: readonly Maandcijfer[]; readonly wachtend: readonly Wachtenden[] }

const GEEN = { geheel: 0, bekend: 0, opTijd: 0 }

/**
 * Meldingen per month (the current month last), how many were handled in time, and who waits now. Everything that leaves
 * this room is already suppressed: what is computed from it cannot reveal more.
 */
export async function haalDoorlooptijd(
  stap: Stap,
  aantalMaanden = 13,
): Promise<Uitkomst<Doorlooptijd, BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beleid-inzien', {})
  if (!oordeel.ok) return oordeel
  const vanaf = plusMaanden(eersteVanMaand(stap.vandaag), 1 - aantalMaanden)
  const meldingen = await telMeldingen(stap, vanaf)
  const aanvragen = await telAanvragen(stap, vanaf)
  const maanden = Array.from({ length: aantalMaanden }, (_, i) => plusMaanden(vanaf, i)).map((maand) => ({
    maand,
    meldingen: onderdruk(meldingen.get(maand)?.geheel ?? 0),
    onderzoekOpTijd: aandeel(meldingen.get(maand) ?? GEEN),
    besluitOpTijd: aandeel(aanvragen.get(maand) ?? GEEN),
  }))
  const wachtenden = await telWachtenden(stap)
  const wachtend = wachtenden.map(({ stap: soort, opTijd, teLaat }) => ({
    stap: soort,
    opTijd: onderdruk(opTijd),
    teLaat: onderdruk(teLaat),
  }))
  return gelukt({ maanden, wachtend })
}
