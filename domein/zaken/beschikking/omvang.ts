import type { Product } from '@meedoen/inkoop'
import { huishoudelijkeHulp, type Omvang } from '@meedoen/regels'
import { z } from 'zod'
import type { VastgelegdeBerekening } from '../feiten/berekening.ts'
import type { BesloteVoorziening } from '../feiten/feiten.ts'

const omvangVeld = z.object({ urenPerJaar: z.number(), minutenPerWeek: z.int() })

/** How much household help was computed; null when this is no computation of hours. */
export const omvangUit = (berekening: VastgelegdeBerekening | null): Omvang | null =>
  berekening?.regeling === huishoudelijkeHulp.regeling ? omvangVeld.parse(berekening.uitkomst) : null

/** How many hours the norms gave for a provision, as recorded with the decision; null when they were not computed. */
export const urenberekening = ({ berekening, uren }: Pick<BesloteVoorziening, 'berekening' | 'uren'>) =>
  [uren, berekening].find((gezocht) => gezocht && omvangUit(gezocht)) ?? null

/** Whether other hours were granted than the norms gave. */
export function wijktAfVanNorm(voorziening: BesloteVoorziening): boolean {
  const { eenheid, frequentie, volume } = voorziening
  const norm = omvangUit(urenberekening(voorziening))
  const volgensNorm = norm && volumeVoor({ eenheid, frequentie }, norm)
  return volgensNorm !== null && volume !== volgensNorm
}

/** Minutes in one unit of COD581, for what is counted in time. */
const MINUTEN: Readonly<Record<string, number>> = { '01': 1, '04': 60 }
/** Times a year that a frequency comes round (WMO757); a frequency of '6' is once in all, and says nothing of a year. */
const PER_JAAR: Readonly<Record<string, number>> = { '1': 365, '2': 52, '4': 12 }

/** Hours a year of so many units of a product; null when the product does not count time in a rhythm. */
export function urenPerJaar(
  { eenheid, frequentie }: Pick<Product, 'eenheid' | 'frequentie'>,
  volume: number,
): number | null {
  const minuten = MINUTEN[eenheid]
  const keer = PER_JAAR[frequentie]
  return minuten === undefined || keer === undefined ? null : Math.round((minuten * keer * volume * 100) / 60) / 100
}

/** The codes of a product's unit (COD581) and frequency (WMO757), as recorded with a provision. */
type Maat = Pick<BesloteVoorziening, 'eenheid' | 'frequentie'>

/** So many minutes a week in whole units of the product, rounded up; null when the product does not count time by the week. */
export function volumeVoor({ eenheid, frequentie }: Maat, { minutenPerWeek }: Omvang): number | null {
  const minuten = MINUTEN[eenheid ?? '']
  return minuten === undefined || frequentie !== '2' ? null : Math.ceil(minutenPerWeek / minuten)
}

/** Times a year for the value of a provision; once in all counts as one. */
export const keerPerJaar = (frequentie: string | null): number =>
  frequentie === '1' || frequentie === '2' || frequentie === '4' ? (PER_JAAR[frequentie] ?? 1) : 1
