import { type Datum, eersteVanMaand, gelukt, plusMaanden, type Uitkomst } from '@meedoen/kern'
import { type BeleidWeigering, mag, type Stap } from '@meedoen/toegang'
import { type Aandeel, type Aantal, aandeel, onderdruk, type Telling } from './onderdruk.ts'
import { telAanvragen, telMeldingen, telWachtenden } from './tel.ts'

/** How many meldingen came in; `maand` is the first day of that month. */
export type Maandcijfer = { readonly maand: Datum; readonly meldingen: Aantal }

/** Which part was in time, per quarter: in a month too few people are late to tell of. */
export type Kwartaalcijfer = {
  /** First day of the quarter. */
  readonly kwartaal: Datum
  /** Percent of the meldingen of that quarter whose onderzoek was done in its six weeks (Wmo 2.3.2 lid 1). */
  readonly onderzoekOpTijd: Aandeel
  /** Percent of the aanvragen of that quarter that were decided within their term (Wmo 2.3.5 lid 2). */
  readonly besluitOpTijd: Aandeel
}

/** People who wait for the municipality now, with a term that still runs or one that has passed. */
export type Wachtenden = {
  readonly stap: 'onderzoek' | 'beslissing'
  readonly opTijd: Aantal
  readonly teLaat: Aantal
}

export type Doorlooptijd = {
  /** Oldest first; the month that runs is last. */
  readonly maanden: readonly Maandcijfer[]
  /** Whole quarters, oldest first. */
  readonly kwartalen: readonly Kwartaalcijfer[]
  readonly wachtend: readonly Wachtenden[]
}

/** How far back: thirteen whole months and the one that runs, so that the last can be laid beside a year earlier. */
const MAANDEN = 14
/** Five whole quarters, for the same reason; the first of them begins before the first month. */
const KWARTALEN = 5

/**
 * Meldingen per month, which part was handled in time per quarter, and who waits now. Everything that leaves this room is
 * already suppressed: what is computed from it cannot reveal more.
 */
export async function haalDoorlooptijd(stap: Stap): Promise<Uitkomst<Doorlooptijd, BeleidWeigering>> {
  const oordeel = mag(stap.wie, 'beleid-inzien', {})
  if (!oordeel.ok) return oordeel
  const eersteMaand = plusMaanden(eersteVanMaand(stap.vandaag), 1 - MAANDEN)
  const eersteKwartaal = plusMaanden(eersteVanKwartaal(stap.vandaag), -3 * KWARTALEN)
  const meldingen = await telMeldingen(stap, eersteKwartaal)
  const aanvragen = await telAanvragen(stap, eersteKwartaal)
  return gelukt({
    maanden: reeks(eersteMaand, 1, MAANDEN).map((maand) => ({
      maand,
      meldingen: onderdruk(meldingen.get(maand)?.geheel ?? 0),
    })),
    kwartalen: reeks(eersteKwartaal, 3, KWARTALEN).map((kwartaal) => ({
      kwartaal,
      onderzoekOpTijd: aandeel(inKwartaal(meldingen, kwartaal)),
      besluitOpTijd: aandeel(inKwartaal(aanvragen, kwartaal)),
    })),
    wachtend: (await telWachtenden(stap)).map(({ stap: soort, opTijd, teLaat }) => ({
      stap: soort,
      opTijd: onderdruk(opTijd),
      teLaat: onderdruk(teLaat),
    })),
  })
}

/** The three months that begin with this one, added up before anything is suppressed. */
const inKwartaal = (perMaand: ReadonlyMap<Datum, Telling>, kwartaal: Datum): Telling =>
  reeks(kwartaal, 1, 3).reduce<Telling>(
    (som, maand) => {
      const { geheel = 0, bekend = 0, opTijd = 0 } = perMaand.get(maand) ?? {}
      return { geheel: som.geheel + geheel, bekend: som.bekend + bekend, opTijd: som.opTijd + opTijd }
    },
    { geheel: 0, bekend: 0, opTijd: 0 },
  )

const reeks = (vanaf: Datum, stap: number, aantal: number): Datum[] =>
  Array.from({ length: aantal }, (_, i) => plusMaanden(vanaf, i * stap))

const eersteVanKwartaal = (dag: Datum): Datum => plusMaanden(eersteVanMaand(dag), -((Number(dag.slice(5, 7)) - 1) % 3))
