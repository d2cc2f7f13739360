import { IN_EUROS } from '@meedoen/inkoop'
import { bedragUitUurtarief, minuuttarief } from '@meedoen/iwmo'
import { type Eurocent, gelukt, geweigerd, leesEuro, type Uitkomst } from '@meedoen/kern'

/** WJ756: the units in which time and money are declared; all others are counted in pieces. */
const MINUUT = '01'
export const UUR = '04'
export const EURO = IN_EUROS

const isTijd = (eenheid: string): boolean => eenheid === MINUUT || eenheid === UUR

/** LDT_Volume. */
const HOOGSTE = 99_999_999

/** What is wrong with what was typed: one code for each way of counting. */
const FOUT = {
  tijd: geweigerd('geen-uren', 'Vul de uren in als 12:30 of 12,5.'),
  geld: geweigerd('geen-bedrag', 'Vul een bedrag in als 120,50.'),
  aantal: geweigerd('geheel-getal', 'Vul een heel aantal in.'),
} as const

/**
 * Reads how much was delivered as people type it: time as hours (12:30, 12,5 or 12), which become minutes; money in euros, which
 * becomes eurocents; anything else as a whole number. Zero is nothing delivered.
 */
export function leesHoeveelheid(tekst: string, eenheid: string): Uitkomst<number> {
  const soort = isTijd(eenheid) ? 'tijd' : eenheid === EURO ? 'geld' : 'aantal'
  const gelezen = LEES[soort](tekst.trim())
  return gelezen !== null && gelezen <= HOOGSTE ? gelukt(gelezen) : FOUT[soort]
}

function minuten(tekst: string): number | null {
  const klok = /^(\d{1,6}):([0-5]\d)$/.exec(tekst)
  if (klok) return Number(klok[1]) * 60 + Number(klok[2])
  const uren = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(tekst)
  if (!uren) return null
  // In whole numbers: 12,5 hours are 1250 hundredths.
  const minutenMaalHonderd = (Number(uren[1]) * 100 + Number((uren[2] ?? '').padEnd(2, '0'))) * 60
  return minutenMaalHonderd % 100 === 0 ? minutenMaalHonderd / 100 : null
}

function centen(tekst: string): number | null {
  const bedrag = leesEuro(tekst)
  return bedrag.ok ? bedrag.waarde : null
}

function geheel(tekst: string): number | null {
  return /^\d{1,8}$/.test(tekst) ? Number(tekst) : null
}

const LEES = { tijd: minuten, geld: centen, aantal: geheel } as const

/** What a line says of how much, at which price: as the standard wants it. */
export type Geprijsd = {
  readonly volume: number
  readonly eenheid: string
  /** Eurocents per unit; none when money is declared (CD087). */
  readonly tarief: number | null
  readonly bedrag: Eurocent
}

/**
 * How much, as a line at the agreed price. Whole hours at a price per hour are declared in hours; other time at a price per hour in
 * minutes, of which the amount is rounded once, at the end (IV081).
 */
export function prijsVan(hoeveel: number, toegewezen: string, tarief: { eenheid: string; bedrag: Eurocent }): Geprijsd {
  if (toegewezen === EURO) return { volume: hoeveel, eenheid: EURO, tarief: null, bedrag: hoeveel }
  if (!isTijd(toegewezen)) return alsProduct(hoeveel, toegewezen, tarief.bedrag)
  if (tarief.eenheid === MINUUT) return alsProduct(hoeveel, MINUUT, tarief.bedrag)
  if (hoeveel % 60 === 0) return alsProduct(hoeveel / 60, UUR, tarief.bedrag)
  const bedrag = bedragUitUurtarief(tarief.bedrag, hoeveel)
  return { volume: hoeveel, eenheid: MINUUT, tarief: minuuttarief(tarief.bedrag), bedrag }
}

const alsProduct = (volume: number, eenheid: string, tarief: Eurocent): Geprijsd => ({
  volume,
  eenheid,
  tarief,
  bedrag: volume * tarief,
})
