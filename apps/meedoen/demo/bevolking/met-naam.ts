import { type Bsn, type Datum, plusDagen, plusMaanden } from '@meedoen/kern'
import type { PersoonsgegevensInvoer } from '@meedoen/personen'
import type { Band, Inwoner } from './inwoner.ts'

type Adresschets = {
  readonly straat: string
  readonly huisnummer: number
  readonly postcode: string
  readonly plaats: string
}

/** Somebody with a story of their own, written by hand; the rest of their data gets its usual value. */
export type Schets = {
  readonly sleutel: string
  readonly bsn: Bsn
  readonly voornamen: string
  readonly voorletters: string
  readonly voorvoegsel?: string
  readonly achternaam: string
  readonly geslacht: '1' | '2'
  readonly leeftijd: number
  readonly woontSinds: Datum
  readonly adres: Adresschets
  readonly wijk: string
  readonly banden?: readonly Band[]
  readonly rest?: Partial<PersoonsgegevensInvoer>
}

/** Turned that age some months before `vandaag`, so that the age holds on every day on which the demo is made. */
export function metNaam(schets: Schets, vandaag: Datum): Inwoner {
  const { sleutel, wijk, leeftijd, woontSinds, banden = [], rest = {}, adres, ...naam } = schets
  const geboortedatum = plusDagen(plusMaanden(vandaag, -12 * leeftijd - 5), -11)
  return { sleutel, wijk, banden, persoon: { ...naam, geboortedatum, ...rest }, adres: { ...adres, vanaf: woontSinds } }
}
